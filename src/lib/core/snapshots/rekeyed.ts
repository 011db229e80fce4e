import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import type { FileDiff } from './file-diff';
import { clueWords } from './words.en';

/** A record that went under one id and probably came back under another. */
export interface Rekeyed {
	readonly file: string;
	/** The ids. */
	readonly before: string;
	readonly after: string;
	/** What they have in common, in words. */
	readonly because: readonly string[];
	/** `sure` where a value of its own is the same; `likely` where only what many share is. */
	readonly confidence: 'sure' | 'likely';
	readonly recordBefore: number;
	readonly recordAfter: number;
}

/** Values that are the same for both: one column, or several together. */
interface Clue {
	readonly columns: readonly string[];
	/** True for what belongs to one record alone, such as an email address. */
	readonly isOwn: boolean;
}

/** By what a record is known again, the surest first. */
const clues: Readonly<Record<string, readonly Clue[]>> = {
	'users.csv': [
		{ columns: ['email'], isOwn: true },
		{ columns: ['username'], isOwn: true },
		{ columns: ['identifier'], isOwn: true },
		{ columns: ['givenName', 'familyName', 'birthDate', 'grades', 'orgSourcedIds'], isOwn: false }
	],
	'classes.csv': [
		{ columns: ['classCode', 'schoolSourcedId', 'termSourcedIds'], isOwn: true },
		{ columns: ['title', 'courseSourcedId', 'schoolSourcedId', 'termSourcedIds'], isOwn: false }
	],
	'courses.csv': [{ columns: ['courseCode', 'orgSourcedId'], isOwn: true }],
	'orgs.csv': [
		{ columns: ['identifier'], isOwn: true },
		{ columns: ['name', 'type', 'parentSourcedId'], isOwn: false }
	]
};

/** Columns that are named among the reasons where they are the same, although they prove nothing. */
const beside: Readonly<Record<string, readonly string[]>> = {
	'users.csv': ['givenName familyName', 'orgSourcedIds', 'grades', 'role'],
	'classes.csv': ['title', 'courseSourcedId', 'schoolSourcedId'],
	'courses.csv': ['title'],
	'orgs.csv': ['name', 'type']
};

/**
 * Records that are gone and records that are new, which are one and the same to a person: each value
 * has to be filled and to be there once among those that went and once among those that came. A
 * receiver sees a deletion and a stranger.
 */
export function rekeyedRecords(file: FileDiff, before: RosterSet, after: RosterSet): Rekeyed[] {
	const { name, tableBefore, tableAfter, removed, added } = file;
	if (tableBefore === null || tableAfter === null || !Object.hasOwn(clues, name)) return [];
	const [was, is] = [new CellReader(before, tableBefore), new CellReader(after, tableAfter)];
	const found: Rekeyed[] = [];
	const taken = { before: new Set<number>(), after: new Set<number>() };
	for (const clue of clues[name]) {
		const gone = soleRecords(was, removed, clue.columns, taken.before);
		const come = soleRecords(is, added, clue.columns, taken.after);
		for (const [value, record] of gone) {
			const other = come.get(value);
			if (record === null || other === undefined || other === null) continue;
			taken.before.add(record);
			taken.after.add(other);
			found.push({
				file: name,
				before: was.text(record, 'sourcedId'),
				after: is.text(other, 'sourcedId'),
				because: reasons(name, clue, was, record, is, other),
				confidence: clue.isOwn ? 'sure' : 'likely',
				recordBefore: record,
				recordAfter: other
			});
		}
	}
	return found.sort((a, b) => a.recordBefore - b.recordBefore);
}

/** By value the one record that has it; null where several have. Values that are not whole are left out. */
function soleRecords(
	cells: CellReader,
	records: readonly number[],
	columns: readonly string[],
	taken: ReadonlySet<number>
): Map<string, number | null> {
	const sole = new Map<string, number | null>();
	for (const record of records) {
		if (taken.has(record)) continue;
		const value = cells.joined(record, columns);
		if (value !== null) sole.set(value, sole.has(value) ? null : record);
	}
	return sole;
}

function reasons(
	file: string,
	{ columns }: Clue,
	was: CellReader,
	record: number,
	is: CellReader,
	other: number
): string[] {
	const groups = [
		columns.length === 1 ? columns : [],
		...(beside[file] ?? []).map((each) => each.split(' '))
	];
	const same = groups.filter((group) => {
		const value = group.length === 0 ? null : was.joined(record, group);
		return value !== null && value === is.joined(other, group);
	});
	const words = same.map((group) => clueWords.same(group));
	const rest = columns.length > 1 ? columns.filter((column) => clueWords.isKnown(column)) : [];
	return [...new Set([...words, ...rest.map((column) => clueWords.same([column]))])];
}

/** Cells of a table, with the birth date of a user out of demographics.csv. */
class CellReader {
	readonly #births: Map<string, string> | null;

	constructor(
		set: RosterSet,
		readonly table: Table
	) {
		this.#births = table.name === 'users.csv' ? birthDates(set) : null;
	}

	text(record: number, column: string): string {
		if (column === 'birthDate') return this.#births?.get(this.text(record, 'sourcedId')) ?? '';
		return this.table.column(column)?.textAt(record) ?? '';
	}

	/** The cells as one text, without regard to case and to blanks at the ends; null where one is empty. */
	joined(record: number, columns: readonly string[]): string | null {
		const cells = columns.map((column) => this.text(record, column).trim().toLowerCase());
		return cells.includes('') ? null : cells.join('\u0000');
	}
}

function birthDates(set: RosterSet): Map<string, string> | null {
	const table = set.tables.get('demographics.csv');
	const ids = table?.column('sourcedId') ?? table?.column('userSourcedId');
	const births = table?.column('birthDate') ?? table?.column('birthdate');
	if (table === undefined || ids === undefined || births === undefined) return null;
	const dates = new Map<string, string>();
	for (let record = 0; record < table.records; record++) {
		dates.set(ids.textAt(record), births.textAt(record));
	}
	return dates;
}
