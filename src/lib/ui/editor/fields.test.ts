import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../core/profiles/parse-profile';
import { common } from '../../core/profiles/format/parts';
import { demand, profileSchema } from '../../core/profiles/format/profile';
import type { Json } from '../../core/profiles/compare-profiles';
import type { Field } from './fields';
import { kinds } from './kinds';
import { effectChoices } from './words.common-fields';
import { firstFields, lastFields } from './words.demand-fields';
import { partFields } from './words.further-parts';
import { factFields, inheritFields, sourceField } from './words.profile-fields';

/** What valibot keeps of an object. */
type Entries = Readonly<Record<string, unknown>>;

const schemas = new Map(demand.options.map((each) => [each.entries.kind.literal, each.entries]));
const keys = (fields: readonly Field[]) => fields.map(({ key }) => String(key));
const commonKeys = Object.keys(common);

const base = (demands: Json[], more: Readonly<Record<string, Json>> = {}) => ({
	format: 'rollcall-profile/1',
	id: 'example',
	title: 'Example',
	revision: '2026-11-22',
	base: '1.1',
	sources: { S1: { title: 'How to send', read: '2026-11-20' } },
	settings: [{ id: 'schools', ask: 'Which?', type: 'list' }],
	maps: { grades: { '01': 'Grade 1' } },
	inherit: { error: { effect: 'dropsRow' }, warning: { effect: 'none' }, info: { effect: 'none' } },
	demands,
	...more
});

const refusals = (profile: unknown) => {
	const read = parseProfile(JSON.stringify(profile));
	return read.ok ? [] : read.problem;
};

describe('the forms of the editor', () => {
	it('know every kind of demand, and no other', () => {
		expect(Object.keys(kinds).sort()).toEqual([...schemas.keys()].sort());
	});

	it.each([...schemas])('have every field of %s', (kind, entries: Entries) => {
		const own = keys(kinds[kind].fields);
		expect([...own].sort()).toEqual(
			Object.keys(entries)
				.filter((key) => key !== 'kind' && !commonKeys.includes(key))
				.sort()
		);
	});

	it('have every field of all demands', () => {
		expect(keys([...firstFields, ...lastFields]).sort()).toEqual(commonKeys.sort());
	});

	it('have every part of a profile', () => {
		const parts = [
			...keys([...factFields, sourceField]),
			...partFields.map(({ path }) => path[0]),
			'inherit'
		];
		const drawn = new Set([...parts, 'format', 'demands']);
		expect([...drawn].sort()).toEqual(Object.keys(profileSchema.entries).sort());
		expect(keys(inheritFields)).toEqual(Object.keys(profileSchema.entries.inherit.entries));
	});

	it.each(Object.entries(kinds))(
		'begin %s with a demand that is whole',
		(kind, { effect, make }) => {
			const made = { id: 'EX-1', kind, src: ['S1'], effect, ...make('1.1') };
			expect(refusals(base([made]))).toEqual([]);
			expect(effectChoices.map(({ value }) => value)).toContain(effect);
		}
	);

	it.each(partFields.filter(({ control }) => control === 'items'))(
		'begin entries of $key that are whole',
		({ path, make }) => {
			const entry = make?.(0) ?? null;
			const part = path.reduceRight<Json>((inner, name) => ({ [name]: inner }), [entry]);
			expect(refusals(base([], part as Readonly<Record<string, Json>>))).toEqual([]);
		}
	);

	it('take what fields offer', () => {
		const offered = (fields: readonly Field[]): string[] =>
			fields.flatMap(({ choices = [], fields: inner = [] }) => [
				...choices.map(({ word }) => word),
				...offered(inner)
			]);
		for (const word of offered(Object.values(kinds).flatMap(({ fields }) => fields)))
			expect(word).not.toBe('');
	});
});
