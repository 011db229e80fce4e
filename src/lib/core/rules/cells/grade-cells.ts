import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';
import type { Details, Report } from '../rule';
import { cellColumns } from './cell-columns';
import { dividedGrades, isGradeRange, nearestGrade } from './nearest-grade';
import { reportItems } from './report-cells';

const VOCABULARY = 'gradesCEDS';

/**
 * Reports grades that are not in the list of CEDS (clause 71). Variants: zero (a lost zero), near,
 * divided (several grades with a sign other than a comma between them), range.
 */
export function reportGrades(table: Table, set: RosterSet, report: Report): void {
	const codes = set.spec.vocabularies[VOCABULARY].values ?? [];
	const columns = cellColumns(table, set, ({ vocabulary }) => vocabulary === VOCABULARY);
	reportItems(report, columns, {
		wrong: (item) => !codes.includes(item.trim()),
		details: (item) => reading(item.trim(), codes)
	});
}

function reading(text: string, codes: readonly string[]): Details {
	const candidate = nearestGrade(text, codes);
	if (candidate !== undefined) {
		return { variant: candidate === `0${text}` ? 'zero' : 'near', candidate };
	}
	const divided = dividedGrades(text, codes);
	if (divided !== undefined) return { variant: 'divided', candidate: divided.join(',') };
	return isGradeRange(text, codes) ? { variant: 'range' } : {};
}
