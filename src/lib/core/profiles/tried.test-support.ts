import { describe, expect, it } from 'vitest';
import type { Sent } from '../../../../tests/support/profiles/profile-cases';
import { judged } from '../../../../tests/support/profiles/sent';
import { changed } from '../rules/smallest-set';
import { smallestSets } from '../rules/smallest-sets';
import type { Version } from '../spec/spec';
import type { Profile } from './format/profile';
import { counted, type Judgement } from './judgement';
import { parseProfile } from './parse-profile';

/** By file: what stands in the place of what, another text, or null for a file that is not there. */
export type Put = Readonly<Record<string, readonly (readonly [string, string])[] | string | null>>;

/** A demand without what all in a test have alike, and what is sent. */
export interface Try {
	readonly demand: object;
	/** Changes of the smallest set. */
	readonly put?: Put;
	readonly set?: Version;
	readonly sent?: Partial<Omit<Sent, 'files'>>;
	readonly profile?: object;
}

/** A small profile that holds nothing of the base against anybody. */
export function example(demands: readonly object[], more: object = {}): Profile {
	const quiet = { effect: 'none', severity: 'info' };
	const read = parseProfile(
		JSON.stringify({
			format: 'rollcall-profile/1',
			id: 'example',
			title: 'Example',
			revision: '2026-11-22',
			base: '1.1',
			sources: { S1: { title: 'How to send', read: '2026-11-20' } },
			inherit: { error: quiet, warning: quiet, info: quiet },
			demands: demands.map((demand) => ({
				id: 'EX-1',
				src: ['S1'],
				effect: 'dropsRow',
				...demand
			})),
			...more
		})
	);
	if (!read.ok) throw new Error(JSON.stringify(read.problem));
	return read.value;
}

/** The smallest set of a version with changes. */
export function filesWith(put: Put = {}, version: Version = '1.1'): Sent['files'] {
	const set = smallestSets[version];
	const files = Object.entries(put).map(([name, change]) => [
		name,
		typeof change === 'string' || change === null
			? change
			: change.reduce((text, [from, to]) => changed(name, from, to, { [name]: text }), set[name])
	]);
	return { ...set, ...Object.fromEntries(files) };
}

/** What a receiver with some demands makes of the smallest set with changes. */
export const tried = (
	demands: readonly object[],
	{ put, set, sent, profile }: Omit<Try, 'demand'> = {}
): Promise<Judgement> => judged({ files: filesWith(put, set), ...sent }, example(demands, profile));

/** The receiver's own findings: where each lies, and what it says. */
export const findingsOf = ({ groups }: Judgement): string[] =>
	groups.flatMap((group) =>
		[...group.hits()].map((hit) => {
			const { file, row, column, message } = group.finding(hit);
			const place = [file ?? 'zip', row, column].filter((part) => part !== null).join(' ');
			return `${place}: ${message}`;
		})
	);

/** Everything that counts at the receiver, as `error EX-1 dropsRow`, each once. */
export const weighed = (judgement: Judgement): string[] => [
	...new Set(
		counted(judgement).map(
			({ group, severity, effect }) => `${severity} ${group.rule.meta.id} ${effect}`
		)
	)
];

/** A table of tests of one kind of demand: what is found, where, and with which words. */
export function finds(
	kind: string,
	trials: Readonly<Record<string, Try & { readonly says: readonly string[] }>>
): void {
	describe(kind, () => {
		it.each(Object.entries(trials))('%s', async (_, { demand, says, ...rest }) => {
			expect(findingsOf(await tried([{ kind, ...demand }], rest))).toEqual(says);
		});
	});
}
