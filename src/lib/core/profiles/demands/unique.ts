import { readingOrder } from '../../zip/standard-names';
import type { Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import { valueBytes } from '../../table/value-bytes';
import { ValueFilter } from '../../table/value-filter';
import { holdsForSet, judgedChoice } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { RecordChoice } from '../record-choice';
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
	// As many values as records: no two are the same.
	if (column.dictionary.size === table.records) return;
	const firsts = new Int32Array(column.dictionary.size).fill(-1);
	const again: number[] = [];
	choice.each((record) => {
		const code = column.codeAt(record);
		if (code === column.emptyCode) return;
		if (firsts[code] < 0) firsts[code] = record;
		else again.push(record);
	});
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

/** A column of a file, and the records of it that are judged. */
interface Holder {
	readonly column: Column;
	readonly choice: RecordChoice;
}

/** Values of a file that another file before it has, too. */
function checkAllFiles(demand: UniqueDemand, view: ProfileView, report: Report): void {
	const holders = holdersOf(demand, view);
	const values = holders.slice(0, -1).reduce((sum, { column }) => sum + column.dictionary.size, 0);
	const filter = new ValueFilter(values);
	holders.forEach((holder, at) => {
		const { dictionary } = holder.column;
		const codes = at === 0 || holder.choice.isEmpty ? [] : filter.candidates(dictionary);
		for (const earlier of codes.length === 0 ? [] : holders.slice(0, at))
			reportShared(holder, codes, earlier, report);
		if (at < holders.length - 1) filter.add(dictionary);
	});
}

function holdersOf(
	{ files, columns, except = [], when }: UniqueDemand,
	view: ProfileView
): Holder[] {
	return view
		.tables(files)
		.filter(({ name }) => !except.some((each) => each === name) && holdsForSet(view, when, name))
		.sort((a, b) => readingOrder(a.name) - readingOrder(b.name))
		.flatMap((table) => {
			const choice = judgedChoice(view, table, when);
			return view.columns(table, columns).map((column) => ({ column, choice }));
		});
}

/** Those of some values that another column has, too. */
function reportShared(
	{ column, choice }: Holder,
	candidates: readonly number[],
	earlier: Holder,
	report: Report
): void {
	const { dictionary, name } = earlier.column;
	const shared = new Map<number, number>();
	for (const code of candidates) {
		const found = code === column.emptyCode ? -1 : dictionary.codeOf(column.dictionary, code);
		if (found >= 0) shared.set(code, found);
	}
	if (shared.size === 0) return;
	const { firstRecords } = earlier.column;
	report.codes(
		column,
		shared.keys(),
		(code) => ({
			variant: 'same',
			related: [earlier.choice.table.place(firstRecords[shared.get(code) ?? 0], name)]
		}),
		choice.narrowing
	);
}
