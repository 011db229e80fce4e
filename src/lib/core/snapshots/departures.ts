import type { FileDiff } from './file-diff';
import type { RollOver } from './roll-over';
import type { RosterDiff } from './roster-diff';

/**
 * The change without what a new year or term explains. Records that go as expected are not counted
 * among those before, and those that come as expected not among those after; records that change as
 * expected count as unchanged. So a share of departures is one of what was expected to stay.
 */
export function departuresOf(diff: RosterDiff, { churn }: RollOver): RosterDiff {
	const files = diff.files.map((file) => {
		const expected = churn.file(file.name);
		return expected === undefined ? file : withoutExpected(file, expected);
	});
	const byName = new Map(files.map((file) => [file.name, file]));
	return { ...diff, files, file: (name) => byName.get(name) };
}

function withoutExpected(
	file: FileDiff,
	{ removed, added, changed }: Record<'removed' | 'added' | 'changed', Uint8Array>
): FileDiff {
	const left = {
		removed: file.removed.filter((record) => removed[record] === 0),
		added: file.added.filter((record) => added[record] === 0),
		changed: file.changed.filter((record) => changed[record] === 0)
	};
	const asExpected = file.changed.length - left.changed.length;
	const gone = bothOf(file.removed, removed);
	const come = bothOf(file.added, added);
	return {
		...file,
		...left,
		before: file.before - (file.removed.length - left.removed.length),
		after: file.after - (file.added.length - left.added.length),
		unchanged: file.unchanged + asExpected,
		columns: columnsOf(file, left.changed),
		isLiveBefore: (record) => file.isLiveBefore(record) && gone[record] !== 1,
		isLiveAfter: (record) => file.isLiveAfter(record) && come[record] !== 1,
		// Who moves up is taken to be where it was, so that no school seems to lose it.
		recordAfter: (record) => {
			const after = file.recordAfter(record);
			return after >= 0 && changed[after] === 1 ? -1 : after;
		}
	};
}

/** Marks of the records of a list that are marked already. */
function bothOf(records: readonly number[], marks: Uint8Array): Uint8Array {
	const both = new Uint8Array(marks.length);
	for (const record of records) both[record] = marks[record];
	return both;
}

function columnsOf(file: FileDiff, changed: readonly number[]): Record<string, number> {
	if (changed.length === file.changed.length) return { ...file.columns };
	const counts: Record<string, number> = {};
	for (const record of changed) {
		for (const { column } of file.changes(record)) counts[column] = (counts[column] ?? 0) + 1;
	}
	return counts;
}
