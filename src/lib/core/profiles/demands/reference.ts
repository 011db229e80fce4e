import { joinedItems } from '../../rules/item-joins';
import { joined } from '../../rules/joins';
import type { Details, ItemCase, Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { foldedValues } from '../case-matches';
import { holdsForSet, judgedChoice } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { RecordChoice } from '../record-choice';
import { codesOf } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';
import { isPair, pairTest } from './pair-clauses';

type ReferenceDemand = DemandOf<'reference'>;

/**
 * Cells that name records of another file: those that name none, or with `where` those whose record is
 * not as the receiver needs it. Where the other file is not there, the base speaks.
 */
export const reference: Interpreter<ReferenceDemand> = {
	byValue: true,
	check: (demand, view, report) => {
		const { of, to, when } = demand;
		const [table] = view.tables([of.file]);
		const target = view.set.tables.get(to.file);
		if (table === undefined || target === undefined || !holdsForSet(view, when, of.file)) return;
		const column = view.column(table, of.column);
		const ids = view.column(target, to.column);
		if (column === undefined || ids === undefined) return;
		const choice = judgedChoice(view, table, when);
		const bad = choice.isEmpty ? null : badOf(demand, view, target, ids);
		if (bad !== null) reportBad(demand, view, report, { table, target, column, ids, bad, choice });
	}
};

/** What of the values that a column names is wrong. */
interface Bad {
	/** Says it of the value's code in the target; -1 where it is not there. */
	readonly is: (code: number) => boolean;
	/** Values in small letters that are in order all the same. */
	readonly folded: ReadonlySet<string> | null;
}

function badOf(
	{ where, ignoreCase, to }: ReferenceDemand,
	view: ProfileView,
	target: Table,
	ids: Column
): Bad | null {
	if (where !== undefined) {
		const fits = fittingCodes(
			view,
			target,
			ids,
			where.filter((clause) => !isPair(clause))
		);
		return { is: (code) => code >= 0 && fits[code] === 0, folded: null };
	}
	// Changes leave out what the receiver has already.
	if (view.set.mode(to.file) === 'delta') return null;
	return { is: (code) => code < 0, folded: ignoreCase === true ? foldedValues(ids) : null };
}

/** A mark for each value of the target that some record with it makes fit. */
function fittingCodes(
	view: ProfileView,
	target: Table,
	ids: Column,
	where: ReferenceDemand['where']
): Uint8Array {
	const fits = judgedChoice(view, target, where).codesIn(ids);
	const judged = judgedChoice(view, target, []);
	// What a record that goes away was like does not matter any more.
	for (let record = 0; !judged.isAll && record < target.records; record++) {
		if (!judged.has(record)) fits[ids.codeAt(record)] = 1;
	}
	return fits;
}

interface Ends {
	readonly table: Table;
	readonly target: Table;
	readonly column: Column;
	readonly ids: Column;
	readonly bad: Bad;
	readonly choice: RecordChoice;
}

function reportBad(demand: ReferenceDemand, view: ProfileView, report: Report, ends: Ends): void {
	const { column, ids, bad, choice } = ends;
	const details: Details = {
		...(demand.where === undefined ? {} : { variant: 'unfit' }),
		facts: { target: demand.to.file }
	};
	if (demand.list === true || view.isList(column)) {
		const cases = badCases(column, ids, bad).map((each) => ({ ...details, ...each }));
		if (cases.length > 0) report.items(column, cases, choice.narrowing);
		return;
	}
	const named = joined(column, ids);
	const codes = codesOf(column, (code) => {
		if (code === column.emptyCode || !bad.is(named[code])) return false;
		return bad.folded?.has(column.text(code).toLowerCase()) !== true;
	});
	if (codes.length > 0) report.codes(column, codes, () => details, choice.narrowing);
	reportPairs(demand, view, report, ends, named);
}

/** Records that name a fitting one, which does not fit to what else they say. */
function reportPairs(
	demand: ReferenceDemand,
	view: ProfileView,
	report: Report,
	{ table, target, column, ids, bad, choice }: Ends,
	codes: Int32Array
): void {
	const clauses = (demand.where ?? []).filter(isPair);
	if (clauses.length === 0) return;
	const named = (record: number): number => {
		const code = codes[column.codeAt(record)];
		return code < 0 ? -1 : ids.firstRecords[code];
	};
	const fits = pairTest(view, { table, target, named }, clauses);
	const looked = codesOf(column, (code) => codes[code] >= 0 && !bad.is(codes[code]));
	report.codes(column, looked, () => ({ variant: 'unfit', facts: { target: demand.to.file } }), {
		judged: (record) => choice.has(record) && !fits(record)
	});
}

/** The items of lists that are wrong, with the codes of their cells. Only cells with a suspect are made text. */
function badCases(column: Column, ids: Column, bad: Bad): ItemCase[] {
	const { starts, codes } = joinedItems(column, ids);
	const found = new Map<string, number[]>();
	for (let code = 0; code < column.dictionary.size; code++) {
		let first = starts[code];
		const end = starts[code + 1];
		while (first < end && !bad.is(codes[first])) first++;
		if (first === end) continue;
		const items = column.text(code).split(',');
		const wrong = items.filter((item, at) => item !== '' && bad.is(codes[starts[code] + at]));
		for (const item of new Set(wrong)) {
			if (bad.folded?.has(item.toLowerCase()) === true) continue;
			const all = found.get(item);
			if (all === undefined) found.set(item, [code]);
			else all.push(code);
		}
	}
	return [...found].map(([value, all]) => ({ value, codes: all }));
}
