import { readingOrder } from '../../zip/standard-names';
import { joined } from '../../rules/joins';
import type { Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { valueBytes } from '../../table/value-bytes';
import { holdsForSet, judgedTest } from '../conditions';
import type { ProfileView } from '../profile-view';
import { judgedColumns, type JudgedColumn } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

type UniqueDemand = DemandOf<'unique'>;

/** Values that are there once: within a file, in all files, or when case or accents do not count. */
export const unique: Interpreter<UniqueDemand> = {
	byValue: true,
	check: (demand, view, report) => {
		if (demand.across === 'allFiles') return checkAllFiles(demand, view, report);
		const isFolded = demand.ignoreCase === true || demand.ignoreAccents === true;
		for (const judged of judgedColumns(demand, view)) {
			if (isFolded) checkFolded(demand, judged, report);
			else checkSame(judged, report);
		}
	}
};

/** Every record but the first that holds a value. */
function checkSame({ table, column, choice }: JudgedColumn, report: Report): void {
	const firsts = new Int32Array(column.dictionary.size).fill(-1);
	const again: number[] = [];
	for (let record = 0; record < table.records; record++) {
		const code = column.codeAt(record);
		if (code === column.emptyCode || !choice.has(record)) continue;
		if (firsts[code] < 0) firsts[code] = record;
		else again.push(record);
	}
	if (again.length === 0) return;
	report.records(table, column, again, (record) => ({
		variant: 'same',
		related: [table.place(firsts[column.codeAt(record)], column.name)]
	}));
}

/** Values that fold to one that was there before. */
function checkFolded(
	demand: UniqueDemand,
	{ table, column, choice }: JudgedColumn,
	report: Report
): void {
	if (!mayFold(column)) return;
	const fold = folding(demand);
	const firsts = new Map<string, number>();
	const others = new Map<number, number>();
	for (let code = 0; code < column.dictionary.size; code++) {
		const folded = fold(column.text(code));
		const first = firsts.get(folded);
		if (first === undefined) firsts.set(folded, code);
		else if (folded !== '') others.set(code, first);
	}
	if (others.size === 0) return;
	const other = (code: number): number => others.get(code) ?? code;
	report.codes(
		column,
		others.keys(),
		(code) => ({
			facts: { other: column.text(other(code)) },
			related: [table.place(column.firstRecords[other(code)], column.name)]
		}),
		choice.narrowing
	);
}

/** Two values that differ in case alone need a capital and a small letter somewhere in the column. */
function mayFold(column: Column): boolean {
	const { used } = valueBytes(column.dictionary);
	const some = (from: number, to: number): boolean => used.subarray(from, to + 1).includes(1);
	return (some(0x41, 0x5a) && some(0x61, 0x7a)) || some(0x80, 0xff);
}

const folding =
	({ ignoreCase, ignoreAccents }: UniqueDemand) =>
	(text: string): string => {
		const plain = ignoreAccents === true ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
		return ignoreCase === true ? plain.toLowerCase() : plain;
	};

/** Values of a file that another file before it has, too. */
function checkAllFiles(demand: UniqueDemand, view: ProfileView, report: Report): void {
	const { files, columns, except = [], when } = demand;
	const tables = view
		.tables(files)
		.filter(({ name }) => !except.some((each) => each === name) && holdsForSet(view, when, name))
		.sort((a, b) => readingOrder(a.name) - readingOrder(b.name));
	const before: { table: Table; column: Column }[] = [];
	for (const table of tables) {
		for (const column of view.columns(table, columns)) {
			for (const earlier of before) reportShared(demand, view, report, { table, column }, earlier);
			before.push({ table, column });
		}
	}
}

function reportShared(
	{ when }: UniqueDemand,
	view: ProfileView,
	report: Report,
	{ table, column }: { table: Table; column: Column },
	earlier: { table: Table; column: Column }
): void {
	const shared = sharedCodes(column, earlier.column);
	if (shared.size === 0) return;
	const { firstRecords, name } = earlier.column;
	report.codes(
		column,
		shared.keys(),
		(code) => ({
			variant: 'same',
			related: [earlier.table.place(firstRecords[shared.get(code) ?? 0], name)]
		}),
		{ judged: judgedTest(view, table, when) }
	);
}

/** The codes of a column whose value another has, and its codes there. The shorter one is looked up. */
function sharedCodes(column: Column, other: Column): Map<number, number> {
	const isShort = column.dictionary.size <= other.dictionary.size;
	const codes = isShort ? joined(column, other) : joined(other, column);
	const shared = new Map<number, number>();
	codes.forEach((found, code) => {
		if (found >= 0) shared.set(isShort ? code : found, isShort ? found : code);
	});
	return shared;
}
