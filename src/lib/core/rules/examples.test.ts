import { beforeAll, describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import type { Finding } from '../findings/finding';
import { findings } from '../report/json';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { zipWithTrait } from '../../../../tests/support/zip-traits';
import { rules } from './index';
import type { RuleExample } from './rule';
import { smallestSet } from './smallest-set';

const encoder = new TextEncoder();

/** The example as a zip: the smallest valid set with its files replaced, and its trait. */
function zipOf({ files = {}, trait }: RuleExample): Uint8Array {
	const all = Object.entries({ ...smallestSet, ...files }).flatMap(([name, content]) => {
		if (content === null) return [];
		return [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
	});
	return trait === undefined ? writeZip(all) : zipWithTrait(all, trait);
}

async function found(example: RuleExample): Promise<Finding[]> {
	const name = example.trait?.kind === 'zip-name' ? (example.trait.to ?? 'x') : 'OneRoster.zip';
	const source = bytesSource(zipOf(example), name);
	const checked = await check(
		{ files: [{ source, path: name }], name, kind: 'zip' },
		{ confirmed: true }
	);
	return [...findings(checked as Checked, null)];
}

/** The finding with just those properties that the example names. */
function like(finding: Finding | undefined, wanted: RuleExample['finds'][number]): object {
	const picked: Record<string, unknown> = {};
	for (const key of Object.keys(wanted)) picked[key] = finding?.[key as keyof typeof wanted];
	return picked;
}

beforeAll(() => {
	globalThis.rollcallStrict = true;
});

it('the smallest set breaks no rule', async () => {
	expect(await found({ name: 'smallest', finds: [] })).toEqual([]);
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
	it.each([...rule.bad, ...rule.good].map((example) => [example.name, example] as const))(
		'%s',
		async (_name, example) => {
			const all = await found(example);
			const own = all.filter((finding) => finding.rule === id);
			expect(own.map((finding, index) => like(finding, example.finds[index] ?? {}))).toEqual(
				example.finds
			);
			const others = new Set(all.map((finding) => finding.rule).filter((other) => other !== id));
			expect([...others].sort()).toEqual([...(example.also ?? [])].sort());
		}
	);
});
