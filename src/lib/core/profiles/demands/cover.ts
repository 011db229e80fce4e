import { blankCodes } from '../../rules/cells/blank-codes';
import { joinedItems } from '../../rules/item-joins';
import { joined } from '../../rules/joins';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { holdsForSet, judgedTest } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { DemandOf, Interpreter } from './interpreter';

type CoverDemand = DemandOf<'cover'>;

/** What is known of a value: no record with it, one that is not filled in, or one that will do. */
const NONE = 0;
const UNFILLED = 1;
const COVERED = 2;

/** Records that need one of another file beside them. Where that file is not there, others speak. */
export const cover: Interpreter<CoverDemand> = {
	byValue: false,
	check: (demand, view, report) => {
		const { each, has, when } = demand;
		const [table] = view.tables([each.file]);
		const target = view.set.tables.get(has.file);
		if (table === undefined || target === undefined || !holdsForSet(view, when, each.file)) return;
		const column = view.column(table, has.by[0]);
		const named = view.column(target, has.by[1]);
		if (column === undefined || named === undefined) return;
		const states = statesOf(demand, view, column, target, named);
		const codes = [...states.keys()].filter(
			(code) => states[code] < COVERED && code !== column.emptyCode
		);
		if (codes.length === 0) return;
		const judged = judgedTest(view, table, [...(when ?? []), ...(each.where ?? [])]);
		const facts = { target: has.file };
		report.codes(
			column,
			codes,
			(code) => (states[code] === UNFILLED ? { variant: 'empty', facts } : { facts }),
			{ judged }
		);
	}
};

/** For each value of `column` the best record of the other file. */
function statesOf(
	{ has }: CoverDemand,
	view: ProfileView,
	column: Column,
	target: Table,
	named: Column
): Uint8Array {
	const states = new Uint8Array(column.dictionary.size).fill(NONE);
	const passes = judgedTest(view, target, has.where);
	const isFilled = filledTest(view, target, has.filled ?? []);
	const codesOf = namedCodes(view, named, column);
	for (let record = 0; record < target.records; record++) {
		if (!passes(record)) continue;
		const state = isFilled(record) ? COVERED : UNFILLED;
		for (const code of codesOf(named.codeAt(record))) {
			if (code >= 0 && states[code] < state) states[code] = state;
		}
	}
	return states;
}

/** The codes in `column` of what a cell of `named` names: one value, or the items of a list. */
function namedCodes(
	view: ProfileView,
	named: Column,
	column: Column
): (code: number) => Iterable<number> {
	if (view.isList(named)) {
		const { starts, codes } = joinedItems(named, column);
		return (code) => codes.subarray(starts[code], starts[code + 1]);
	}
	const codes = joined(named, column);
	return (code) => [codes[code]];
}

function filledTest(
	view: ProfileView,
	table: Table,
	names: readonly string[]
): (record: number) => boolean {
	const columns = names.map((name) => {
		const column = view.column(table, name);
		const { empty = [], spaces = [] } = column === undefined ? {} : blankCodes(column);
		return { column, blanks: new Set([...empty, ...spaces]) };
	});
	return (record) =>
		columns.every(
			({ column, blanks }) => column !== undefined && !blanks.has(column.codeAt(record))
		);
}
