import type { Checked } from '../check';
import { markFound } from '../findings/found-records';
import type { Matches } from '../findings/matches';
import { RecordMarks } from '../findings/record-marks';
import type { ReportProfileFile } from '../report/report';
import type { Table } from '../table/table';
import { readingOrder } from '../zip/standard-names';
import type { Counted, Verdict } from './judgement';
import type { ProfileView } from './profile-view';

/** What a receiver makes of each file: how many records are in order, and how many it would store. */
export const profileFiles = (
	view: ProfileView,
	{ set }: Checked,
	all: readonly Counted[]
): ReportProfileFile[] =>
	[...set.tables.values()]
		.filter(({ name }) => !view.notRead.has(name))
		.sort((a, b) => readingOrder(a.name) - readingOrder(b.name))
		.map((table) =>
			fileOf(
				table,
				all.filter(({ group }) => group.matches.file === table.name)
			)
		);

function fileOf(table: Table, found: readonly Counted[]): ReportProfileFile {
	const errors = marksOf(table, found, ({ severity }) => severity === 'error');
	const warnings = marksOf(table, found, ({ severity }) => severity === 'warning');
	const invalid = errors.countWithout(null);
	const warning = warnings.countWithout(errors);
	const isRefused = found.some(({ effect }) => effect.startsWith('refuses'));
	const failed = found.some(({ effect }) => effect === 'refusesFile')
		? table.records
		: failedRecords(table, found);
	return {
		name: table.name,
		verdict: isRefused ? 'rejected' : verdictOf(found),
		valid: table.records - invalid - warning,
		warning,
		invalid,
		saved: table.records - failed,
		failed
	};
}

const verdictOf = (found: readonly Counted[]): Verdict =>
	found.some(({ effect }) => effect !== 'none') ? 'accepted-with-losses' : 'accepted';

/** How many records of a file the receiver would leave out, row by row. */
export const failedRecords = (table: Table, found: readonly Counted[]): number =>
	marksOf(table, found, ({ effect }) => effect === 'dropsRow').countWithout(null);

/** The records of a file with a finding that is `wanted`. `found` are the findings in that file. */
export function marksOf(
	table: Table,
	found: readonly Counted[],
	wanted: (each: Counted) => boolean
): RecordMarks {
	const marks = new RecordMarks(table.records);
	const byMatches = new Map<Matches, Counted[]>();
	for (const each of found) {
		if (!wanted(each)) continue;
		const { matches } = each.group;
		const others = byMatches.get(matches);
		if (others === undefined) byMatches.set(matches, [each]);
		else others.push(each);
	}
	for (const [matches, groups] of byMatches) {
		const some = groups.reduce((sum, { group }) => sum + group.count, 0);
		if (some === matches.count) markFound(marks, matches, null);
		else for (const { group } of groups) markFound(marks, matches, group.key);
	}
	return marks;
}
