import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import type { FileDiff } from '../../src/lib/core/snapshots/file-diff';
import { keyText } from '../../src/lib/core/snapshots/people';
import { diffRosters, type RosterDiff } from '../../src/lib/core/snapshots/roster-diff';
import { checked, zipInput } from '../support/checked';
import { districtZip, type District, type DistrictEdition } from '../support/district';
import { changedDistrict, type KnownFile } from '../support/district/known-changes';
import { tenSeeds } from '../support/seeds';

/** What the diff says of a file, in the shape of what is known of it. */
function said(file: FileDiff): KnownFile {
	const keys = (records: readonly number[], side: 'tableBefore' | 'tableAfter'): string[] =>
		records.map((record) => (file[side] === null ? '' : keyText(file[side], record)));
	return {
		added: keys(file.added, 'tableAfter'),
		removed: keys(file.removed, 'tableBefore'),
		returned: keys(file.returned, 'tableAfter'),
		changed: new Map(
			file.changed.map((record) => [
				file.tableAfter === null ? '' : keyText(file.tableAfter, record),
				file.changes(record).map(({ column }) => column)
			])
		),
		before: file.before,
		unchanged: file.unchanged
	};
}

/** The same whatever the order of records in their files. */
const ordered = ({ added, removed, returned, changed, ...counts }: KnownFile) => ({
	added: [...added].sort(),
	removed: [...removed].sort(),
	returned: [...returned].sort(),
	changed: Object.fromEntries([...changed].map(([id, columns]) => [id, [...columns].sort()])),
	...counts
});

function saidOf(diff: RosterDiff): Record<string, ReturnType<typeof ordered>> {
	const touched = diff.files.filter(
		({ added, removed, changed, returned }) =>
			added.length + removed.length + changed.length + returned.length > 0
	);
	return Object.fromEntries(touched.map((file) => [file.name, ordered(said(file))]));
}

/** before = removed + changed + unchanged, after = added + changed + returned + unchanged. */
function brokenSums({ files }: RosterDiff): string[] {
	return files
		.filter((file) => {
			const { added, removed, changed, returned, unchanged } = file;
			const was = removed.length + changed.length + unchanged;
			const is = added.length + changed.length + returned.length + unchanged;
			return file.before !== was || file.after !== is;
		})
		.map(({ name }) => name);
}

const read = async (given: District): Promise<Checked> =>
	checked(zipInput(await districtZip(given, 1), given.name));

const editions: readonly DistrictEdition[] = ['1.0', '1.1', '1.2'];

describe.each(tenSeeds)('a district and its known changes, seed %i', (seed) => {
	it.each(editions)('in OneRoster %s', async (edition) => {
		const { before, after, delta, known } = changedDistrict({ students: 600, seed }, edition);
		const [was, is] = [await read(before), await read(after)];
		const diff = diffRosters(was.set, is.set);
		const expected = Object.fromEntries([...known].map(([name, file]) => [name, ordered(file)]));
		expect(saidOf(diff)).toEqual(expected);
		expect(brokenSums(diff)).toEqual([]);
		if (edition === '1.0') return;
		const changes = await checked(zipInput(await districtZip(delta, 1)), {
			previous: zipInput(await districtZip(before, 1))
		});
		const applied = diffRosters(was.set, changes.set);
		expect(applied.isDelta).toBe(true);
		expect(saidOf(applied)).toEqual(expected);
		expect(brokenSums(applied)).toEqual([]);
	});
});

it('every kind of change occurs', () => {
	const { known } = changedDistrict({ students: 600, seed: 1 });
	const users = known.get('users.csv');
	for (const kind of ['added', 'removed', 'returned'] as const) {
		expect(users?.[kind].length).toBeGreaterThan(0);
	}
	expect(users?.changed.size).toBeGreaterThan(0);
});
