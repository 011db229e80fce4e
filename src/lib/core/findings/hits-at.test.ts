import { describe, expect, it } from 'vitest';
import { checked } from '../../../../tests/support/checked';
import { exampleInput, exampleOptions } from '../../../../tests/support/example-zip';
import { rules } from '../rules/index';
import type { GroupSource } from './group-source';
import type { Hit } from './matches';

/** Hits by the record in which they lie, as both ways of asking should give them. */
const sorted = (hits: readonly Hit[]): Hit[] =>
	[...hits].sort((a, b) => a.record - b.record || a.key - b.key);

/** All hits in records of a group, asked for record by record. */
const oneByOne = ({ matches, key }: GroupSource, records: number): Hit[] =>
	Array.from({ length: records }, (_, record) => [...matches.hitsAt(record, key)]).flat();

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
	it('finds the same record by record as all at once', async () => {
		expect.hasAssertions();
		for (const example of rule.bad.slice(0, 1)) {
			const { groups, set } = await checked(exampleInput(example), exampleOptions(example));
			for (const group of groups) {
				const records = set.tables.get(group.matches.file ?? '')?.records ?? 0;
				const inRecords = [...group.hits()].filter(({ record }) => record >= 0 && record < records);
				if (!group.matches.inRecords) continue;
				expect(sorted(oneByOne(group, records))).toEqual(sorted(inRecords));
			}
			expect(groups.length).toBeGreaterThan(0);
		}
	});
});
