import { BYTE_ORDER_MARK, csvText, fittingCell } from '../csv-text';
import type { ReportPart } from './report-part';

const columns = [
	'severity',
	'file',
	'line',
	'row',
	'column',
	'value',
	'rule',
	'message',
	'advice',
	'profile'
] as const;

/**
 * A part of a report as CSV for people, in the form of the whole list of findings: the rows of a school,
 * or those without personal data. Holds the rows that the part was made with, so make it with all.
 */
export function* partCsv({ groups }: ReportPart): Generator<string, void, undefined> {
	yield `${BYTE_ORDER_MARK}${csvText([[...columns]])}`;
	for (const group of groups) {
		const lines = group.rows.map(({ row, line, value, message }) => {
			const cells = { ...group, row, line, value, message: message || group.title };
			return columns.map((name) => fittingCell(cells[name]));
		});
		if (lines.length > 0) yield csvText(lines);
	}
}
