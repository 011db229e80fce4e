import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { isBlank } from '../cells/cell-columns';
import { listItems } from '../distinct-values';
import type { Report } from '../rule';
import { neededColumns } from './needed-columns';

/** The two lists of a course or class that go together, and how many items each of their cells has. */
export interface SubjectLists {
	readonly subjects: Column;
	readonly subjectCodes: Column;
	/** By code of `subjects`: its items; 0 for an empty cell, `UNCLEAR` where other rules speak. */
	readonly titles: Int32Array;
	/** The same for `subjectCodes`. */
	readonly numbers: Int32Array;
}

/** A cell of spaces only, or one with an empty item. */
const UNCLEAR = -1;

const FILES: ReadonlySet<string> = new Set(['courses.csv', 'classes.csv']);

/** The subject lists of courses.csv and classes.csv; undefined for other files. */
export function subjectLists(report: Report, table: Table): SubjectLists | undefined {
	if (!FILES.has(table.name)) return undefined;
	const columns = neededColumns(report, table, ['subjects', 'subjectCodes']);
	if (columns === undefined) return undefined;
	const [subjects, subjectCodes] = columns;
	const [titles, numbers] = columns.map(itemCounts);
	return { subjects, subjectCodes, titles, numbers };
}

function itemCounts(column: Column): Int32Array {
	return Int32Array.from({ length: column.dictionary.size }, (_, code) => {
		const items = listItems(column.text(code));
		return items.some(isBlank) ? UNCLEAR : items.length;
	});
}
