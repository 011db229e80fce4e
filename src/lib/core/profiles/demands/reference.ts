import { joinedItems } from '../../rules/item-joins';
import { itemCases } from '../../rules/distinct-values';
import { joined } from '../../rules/joins';
import { judgedRecords } from '../../rules/judged-records';
import type { Details, Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { foldedValues } from '../case-matches';
import { holdsForSet, judgedTest } from '../conditions';
import type { ProfileView } from '../profile-view';
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
		const isBad = badTest(demand, view, target, ids);
		if (isBad !== null) reportBad(demand, view, report, { table, target, column, ids, isBad });
	}
};

/** Says of the code of a value in the target (-1: not there) and its text whether it is wrong. */
type BadTest = (code: number, text: string) => boolean;

function badTest(
	{ where, ignoreCase, to }: ReferenceDemand,
	view: ProfileView,
	target: Table,
	ids: Column
): BadTest | null {
	if (where !== undefined) {
		const fits = fittingCodes(
			view,
			target,
			ids,
			where.filter((clause) => !isPair(clause))
		);
		return (code) => code >= 0 && fits[code] === 0;
	}
	// Changes leave out what the receiver has already.
	if (view.set.mode(to.file) === 'delta') return null;
	if (ignoreCase !== true) return (code) => code < 0;
	return (code, text) => code < 0 && !foldedValues(ids).has(text.toLowerCase());
}

/** A mark for each value of the target that some record with it makes fit. */
export function fittingCodes(
	view: ProfileView,
	target: Table,
	ids: Column,
	where: ReferenceDemand['where']
): Uint8Array {
	const isJudged = judgedRecords(view.set, target);
	const passes = judgedTest(view, target, where);
	const fits = new Uint8Array(ids.dictionary.size);
	for (let record = 0; record < target.records; record++) {
		// What a record that goes away was like does not matter any more.
		if (!isJudged(record) || passes(record)) fits[ids.codeAt(record)] = 1;
	}
	return fits;
}

interface Ends {
	readonly table: Table;
	readonly target: Table;
	readonly column: Column;
	readonly ids: Column;
	readonly isBad: BadTest;
}

function reportBad(demand: ReferenceDemand, view: ProfileView, report: Report, ends: Ends): void {
	const { table, column, ids, isBad } = ends;
	const judged = judgedTest(view, table, demand.when);
	const details: Details = {
		...(demand.where === undefined ? {} : { variant: 'unfit' }),
		facts: { target: demand.to.file }
	};
	if (demand.list === true || view.isList(column)) {
		const bad = badItems(column, ids, isBad);
		if (bad.size === 0) return;
		const cases = itemCases(column, (item) => bad.has(item));
		return report.items(
			column,
			cases.map((each) => ({ ...details, ...each })),
			{ judged }
		);
	}
	const codes = joined(column, ids);
	const bad = [...codes.keys()].filter(
		(code) => code !== column.emptyCode && isBad(codes[code], column.text(code))
	);
	if (bad.length > 0) report.codes(column, bad, () => details, { judged });
	reportPairs(demand, view, report, ends, codes);
}

/** Records that name a fitting one, which does not fit to what else they say. */
function reportPairs(
	demand: ReferenceDemand,
	view: ProfileView,
	report: Report,
	{ table, target, column, ids, isBad }: Ends,
	codes: Int32Array
): void {
	const clauses = (demand.where ?? []).filter(isPair);
	if (clauses.length === 0) return;
	const judged = judgedTest(view, table, demand.when);
	const named = (record: number): number => {
		const code = codes[column.codeAt(record)];
		return code < 0 ? -1 : ids.firstRecords[code];
	};
	const fits = pairTest(view, { table, target, named }, clauses);
	const looked = [...codes.keys()].filter(
		(code) => codes[code] >= 0 && !isBad(codes[code], column.text(code))
	);
	report.codes(column, looked, () => ({ variant: 'unfit', facts: { target: demand.to.file } }), {
		judged: (record) => judged(record) && !fits(record)
	});
}

/** The items of lists that are wrong. Only cells with a suspect are made text. */
function badItems(column: Column, ids: Column, isBad: BadTest): ReadonlySet<string> {
	const { starts, codes } = joinedItems(column, ids);
	const bad = new Set<string>();
	for (let code = 0; code < column.dictionary.size; code++) {
		const [first, end] = [starts[code], starts[code + 1]];
		if (first === end) continue;
		const items = column.text(code).split(',');
		for (let at = first; at < end; at++) {
			const item = items[at - first];
			if (item !== '' && isBad(codes[at], item)) bad.add(item);
		}
	}
	return bad;
}
