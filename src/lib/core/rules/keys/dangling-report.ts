import { judgedRecords, reportJudged } from '../judged-records';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { danglingCases, danglingCells } from './dangling-details';
import type { ReadReference } from './references';

/** Reports every cell or item of a reference that names nobody, without records that go away. */
export function reportDangling(set: RosterSet, report: Report, reference: ReadReference): void {
	if (reference.isList) {
		const judged = judgedRecords(set, reference.table);
		report.items(reference.column, danglingCases(reference), { judged });
		return;
	}
	const { codes, details } = danglingCells(reference);
	reportJudged(set, report, reference, codes, details);
}
