import { dayNumber, dayText } from '../../rules/calendar-date';
import { joinedItems } from '../../rules/item-joins';
import { joined } from '../../rules/joins';
import { daysOf, NO_DAY } from '../../rules/logic/days';
import { spansOf } from '../../rules/logic/class-spans';
import type { Report } from '../../rules/rule';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { RecordTest } from '../record-choice';
import { holdsForSet, judgedTest } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { DemandOf, Interpreter } from './interpreter';
import { expectationWords, unjudgedWords } from './words';

type WindowDemand = DemandOf<'dateWindow'>;

/** Dates that lie in a span: one that the settings give, or that of the records that a column names. */
export const dateWindow: Interpreter<WindowDemand> = {
	byValue: false,
	expected: ({ settings }, view) => {
		if (settings === undefined) return expectationWords.ownDates;
		const [first = '', last = ''] = settings.map((id) => String(view.settings.get(id) ?? ''));
		return expectationWords.span(first, last);
	},
	check: (demand, view, report) => {
		const [table] = view.tables([demand.file]);
		if (table === undefined || !holdsForSet(view, demand.when, demand.file)) return;
		const judged = judgedTest(view, table, demand.when);
		const isUsed = usedTest(demand, view, table);
		const passes: RecordTest = (record) => judged(record) && isUsed(record);
		if (demand.settings !== undefined) checkSettings(demand, view, table, passes, report);
		if (demand.contiguous === true) checkGaps(demand, view, table, passes, report);
		else if (demand.within !== undefined) checkWithin(demand, view, table, passes, report);
	}
};

/** True for the records that a column of another file names; for all where no such column is given. */
function usedTest({ usedBy }: WindowDemand, view: ProfileView, table: Table): RecordTest {
	if (usedBy === undefined) return () => true;
	const other = view.set.tables.get(usedBy.file);
	const naming = other === undefined ? undefined : view.column(other, usedBy.column);
	const ids = view.column(table, 'sourcedId');
	if (naming === undefined || ids === undefined) return () => false;
	const used = new Set(view.isList(naming) ? joinedItems(naming, ids).codes : joined(naming, ids));
	return (record) => used.has(ids.codeAt(record));
}

function checkSettings(
	{ settings = ['', ''], dates = [] }: WindowDemand,
	view: ProfileView,
	table: Table,
	passes: RecordTest,
	report: Report
): void {
	const [first, last] = settings.map((id) => dayNumber(String(view.settings.get(id) ?? '')));
	if (first === undefined || last === undefined)
		return report.notRun(table.name, () => unjudgedWords.noDays);
	for (const column of view.columns(table, dates)) {
		const days = daysOf(column);
		const codes = [...days.keys()].filter(
			(code) => days[code] !== NO_DAY && (days[code] < first || days[code] > last)
		);
		if (codes.length > 0) report.codes(column, codes, () => ({}), { judged: passes });
	}
}

/** From the first to the last day of what each value of a column names. */
interface NamedSpans {
	readonly through: Column;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

function namedSpans(
	{ within }: WindowDemand,
	view: ProfileView,
	table: Table
):
	| (NamedSpans & { readonly ids: Column; readonly single: Pick<NamedSpans, 'starts' | 'ends'> })
	| null {
	const target = within === undefined ? undefined : view.set.tables.get(within.file);
	if (within === undefined || target === undefined) return null;
	const through = view.column(table, within.through);
	const ids = view.column(target, 'sourcedId');
	const [from, to] = [view.column(target, within.from), view.column(target, within.to)];
	if (!through || !ids || !from || !to) return null;
	const records = ids.firstRecords;
	const dayBy = (column: Column): Int32Array => {
		const days = daysOf(column);
		return records.map((record) => days[column.codeAt(record)]);
	};
	const single = { starts: dayBy(from), ends: dayBy(to) };
	if (view.isList(through)) return { through, ids, single, ...spansOf(through, ids, single) };
	const named = joined(through, ids);
	const pick = (days: Int32Array): Int32Array => named.map((id) => (id < 0 ? NO_DAY : days[id]));
	return { through, ids, single, starts: pick(single.starts), ends: pick(single.ends) };
}

function checkWithin(
	demand: WindowDemand,
	view: ProfileView,
	table: Table,
	passes: RecordTest,
	report: Report
): void {
	const spans = namedSpans(demand, view, table);
	if (spans === null) return;
	const { through, starts, ends } = spans;
	for (const column of view.columns(table, demand.dates ?? [])) {
		const days = daysOf(column);
		const isOutside = (record: number): boolean => {
			const day = days[column.codeAt(record)];
			const span = through.codeAt(record);
			if (day === NO_DAY || starts[span] === NO_DAY || ends[span] === NO_DAY) return false;
			return day < starts[span] || day > ends[span];
		};
		const found: number[] = [];
		for (let record = 0; record < table.records; record++) {
			if (isOutside(record) && passes(record)) found.push(record);
		}
		const words = (record: number): string => {
			const span = through.codeAt(record);
			return expectationWords.span(dayText(starts[span]), dayText(ends[span]));
		};
		if (found.length > 0)
			report.records(table, column, found, (record) => ({ facts: { span: () => words(record) } }));
	}
}

/** Lists of sessions of which one begins later than the day after all before it have ended. */
function checkGaps(
	demand: WindowDemand,
	view: ProfileView,
	table: Table,
	passes: RecordTest,
	report: Report
): void {
	const spans = namedSpans(demand, view, table);
	if (spans === null || !view.isList(spans.through)) return;
	const { through, ids, single } = spans;
	const items = joinedItems(through, ids);
	const codes: number[] = [];
	for (let code = 0; code < through.dictionary.size; code++) {
		const named = items.codes.subarray(items.starts[code], items.starts[code + 1]);
		if (
			hasGap(
				[...named].filter((id) => id >= 0),
				single
			)
		)
			codes.push(code);
	}
	if (codes.length > 0)
		report.codes(through, codes, () => ({ variant: 'gap' }), { judged: passes });
}

function hasGap(
	ids: readonly number[],
	{ starts, ends }: Pick<NamedSpans, 'starts' | 'ends'>
): boolean {
	const inOrder = [...ids].sort((a, b) => starts[a] - starts[b]);
	let end = NO_DAY;
	for (const id of inOrder) {
		if (starts[id] === NO_DAY || ends[id] === NO_DAY) return false;
		if (end !== NO_DAY && starts[id] > end + 1) return true;
		end = Math.max(end, ends[id]);
	}
	return false;
}
