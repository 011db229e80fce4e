import { joinedItems } from '../../rules/item-joins';
import { joined } from '../../rules/joins';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { filledTest } from '../code-test';
import { holdsForSet, judgedChoice } from '../conditions';
import { codesOf } from './cell-report';
import type { ProfileView } from '../profile-view';
import type { RecordPart } from '../record-choice';
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
		const codes = codesOf(column, (code) => states[code] < COVERED && code !== column.emptyCode);
		if (codes.length === 0) return;
		const choice = judgedChoice(view, table, [...(when ?? []), ...(each.where ?? [])]);
		const facts = { target: has.file };
		report.codes(
			column,
			codes,
			(code) => (states[code] === UNFILLED ? { variant: 'empty', facts } : { facts }),
			choice.narrowing
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
	const mark = (codes: Uint8Array, state: number): void => {
		markNamed(view, named, column, codes, (code) => (states[code] = state));
	};
	const filled = (has.filled ?? []).map((name) => filledPart(view.column(target, name)));
	if (filled.length > 0) mark(judgedChoice(view, target, has.where).codesIn(named), UNFILLED);
	mark(judgedChoice(view, target, has.where, filled).codesIn(named), COVERED);
	return states;
}

/** Visits the codes in `column` of what the marked cells of `named` name: one value, or the items of a list. */
function markNamed(
	view: ProfileView,
	named: Column,
	column: Column,
	marked: Uint8Array,
	visit: (code: number) => void
): void {
	const isList = view.isList(named);
	const { starts, codes } = isList
		? joinedItems(named, column)
		: { starts: null, codes: joined(named, column) };
	marked.forEach((isMarked, code) => {
		if (isMarked === 0) return;
		const end = starts === null ? code + 1 : starts[code + 1];
		for (let at = starts === null ? code : starts[code]; at < end; at++) {
			if (codes[at] >= 0) visit(codes[at]);
		}
	});
}

const filledPart = (column: Column | undefined): RecordPart =>
	column === undefined ? false : filledTest(column, true);
