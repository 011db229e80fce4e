import type { SchoolIndex } from '../report/html/school-index';
import type { RosterSet } from '../rules/roster-set';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import { correctionSheet, rowRefusals, SHEET_KEY, type SheetRowRefusal } from './correction-sheet';
import { recordsBySchool, recordsOfClass } from './correction-sheet-records';
import { problemGroups, type PlaceKind, type SheetPlaceBook } from './sheet-places';

/** Files that a sheet can be made of, the people first. */
const FILES = [
	'users.csv',
	'enrollments.csv',
	'classes.csv',
	'demographics.csv',
	'roles.csv',
	'courses.csv'
];

/** Which rows go out, and how. */
export interface SheetsWish {
	readonly kind: PlaceKind;
	/** sourcedIds of the schools or classes. */
	readonly ids: readonly string[];
	readonly files: readonly string[];
	/** Only rows in which something is wrong. */
	readonly onlyWrong: boolean;
	readonly delimiter: ',' | ';';
}

/** One sheet. */
export interface MadeSheet {
	/** sourcedId of the school or class. */
	readonly place: string;
	readonly file: string;
	readonly rows: number;
	readonly text: string;
}

/** A row that stays out of a sheet, because nobody could know it again. */
export interface LeftOutRow {
	readonly file: string;
	readonly refusal: SheetRowRefusal;
}

/** How many rows of a file belong to some places. */
export interface SheetFile {
	readonly file: string;
	readonly rows: number;
	/** Rows in which something is wrong. */
	readonly problems: number;
}

/** Files of which some places have rows. */
export function sheetFiles(
	book: SheetPlaceBook,
	kind: PlaceKind,
	ids: readonly string[]
): SheetFile[] {
	return FILES.flatMap((file) => {
		const keys = book.checked.set.tables.get(file)?.column(SHEET_KEY);
		if (keys === undefined) return [];
		const records = new Set([...placeRecords(book, kind, ids, file).values()].flat());
		const problems = [...records].filter((record) => book.isWrong(file, record)).length;
		return records.size === 0 ? [] : [{ file, rows: records.size, problems }];
	});
}

/** A sheet of each place and file that has rows to send out; a row that several places have is on each. */
export function madeSheets(
	book: SheetPlaceBook,
	{ kind, ids, files, onlyWrong, delimiter }: SheetsWish
): { readonly sheets: readonly MadeSheet[]; readonly leftOut: readonly LeftOutRow[] } {
	const sheets: MadeSheet[] = [];
	const leftOut = new Map<string, LeftOutRow>();
	for (const file of FILES.filter((each) => files.includes(each))) {
		const table = book.checked.set.tables.get(file);
		if (table === undefined) continue;
		const refusalOf = rowRefusals(table);
		const problems = new RowProblems(book, table);
		for (const [place, all] of placeRecords(book, kind, ids, file)) {
			const wanted = onlyWrong ? all.filter((record) => book.isWrong(file, record)) : all;
			const records = wanted.filter((record) => {
				const refusal = refusalOf(record);
				if (refusal !== null) leftOut.set(`${file} ${String(record)}`, { file, refusal });
				return refusal === null;
			});
			const remarks = records.map((record) => problems.said(record));
			const columns = columnsOf(table, wanted, problems);
			const sheet = correctionSheet(table, { records, columns, remarks, delimiter });
			if (sheet.ok) sheets.push({ place, file, rows: records.length, text: sheet.value });
		}
	}
	return { sheets, leftOut: [...leftOut.values()] };
}

function placeRecords(
	{
		checked: { set },
		schools
	}: { readonly checked: { readonly set: RosterSet } } & {
		readonly schools: SchoolIndex;
	},
	kind: PlaceKind,
	ids: readonly string[],
	file: string
): ReadonlyMap<string, number[]> {
	if (kind === 'school') return recordsBySchool(schools, file, ids);
	return new Map(ids.map((id) => [id, recordsOfClass(set, file, id)]));
}

/** How a record is sent is no affair of an office. */
const HIDDEN = new Set(['status', 'dateLastModified']);

/** Columns with something in them, or with something missing; never a password. */
const columnsOf = (table: Table, records: readonly number[], problems: RowProblems): string[] =>
	table.columns
		.filter((column) => !isMasked(column) && !HIDDEN.has(column.name))
		.filter(
			(column) =>
				problems.columns.has(column.name) ||
				records.some((record) => column.codeAt(record) !== column.emptyCode)
		)
		.map(({ name }) => name);

/** What is wrong in the rows of a file, in the words of the rules: no value of another row is in them. */
class RowProblems {
	readonly columns = new Set<string>();
	readonly #said = new Map<number, Set<string>>();

	constructor(book: SheetPlaceBook, table: Table) {
		for (const source of problemGroups(book.checked)) {
			const { matches, rule } = source;
			if (matches.file !== table.name || !matches.inRecords) continue;
			if (matches.column !== null) this.columns.add(matches.column);
			const where = matches.column === null ? '' : `${matches.column}: `;
			for (const { record } of source.hits()) {
				const said = this.#said.get(record) ?? new Set();
				this.#said.set(record, said.add(where + rule.texts.title));
			}
		}
	}

	said(record: number): string {
		return [...(this.#said.get(record) ?? [])].join('; ');
	}
}
