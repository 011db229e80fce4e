import type { Report } from '../../rules/rule';
import { holdsForSet, judgedChoice } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { RecordChoice } from '../record-choice';
import type { DemandOf, Interpreter } from './interpreter';
import { limits } from './list-size';

type CountDemand = DemandOf<'count'>;

/** Numbers of records: of a file, or of each value of a column in it. */
export const count: Interpreter<CountDemand> = {
	byValue: true,
	expected: ({ min, max }) => limits(min, max),
	check: (demand, view, report) => {
		const { of, by, when } = demand;
		const [table] = view.tables([of.file]);
		if (table === undefined || !holdsForSet(view, when, of.file)) return;
		const choice = judgedChoice(view, table, [...(when ?? []), ...(of.where ?? [])]);
		if (by === undefined) countAll(demand, choice, report);
		else countBy(demand, view, by, choice, report);
	}
};

const isOutside = ({ min = 0, max = Infinity }: CountDemand, number: number): boolean =>
	number < min || number > max;

function countAll(
	demand: CountDemand,
	{ table, count: number }: RecordChoice,
	report: Report
): void {
	if (isOutside(demand, number)) report.one({ file: table.name }, { facts: { number } });
}

/** Each value with too many or too few is found once, at its first record. */
function countBy(
	demand: CountDemand,
	view: ProfileView,
	by: string,
	choice: RecordChoice,
	report: Report
): void {
	const { table } = choice;
	const column = view.column(table, by);
	if (column === undefined) return;
	const numbers = new Uint32Array(column.dictionary.size);
	const firsts = new Int32Array(column.dictionary.size).fill(-1);
	choice.each((record) => {
		const code = column.codeAt(record);
		if (numbers[code]++ === 0) firsts[code] = record;
	});
	const found = [...firsts.keys()]
		.filter((code) => firsts[code] >= 0 && code !== column.emptyCode)
		.filter((code) => isOutside(demand, numbers[code]))
		.map((code) => firsts[code])
		.sort((a, b) => a - b);
	if (found.length === 0) return;
	report.records(table, column, found, (record) => ({
		variant: 'by',
		facts: { number: numbers[column.codeAt(record)] }
	}));
}
