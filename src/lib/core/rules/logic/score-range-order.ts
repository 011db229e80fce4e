import { manifestVersions } from '../../spec/spec';
import { judgedRecords } from '../judged-records';
import type { Rule } from '../rule';
import { gradebook } from './gradebook-examples';
import { neededColumns } from './needed-columns';
import { numbersOf } from './numbers';
import { recordsWhere } from './record-pairs';

const file = 'lineItems.csv';
const column = 'resultValueMin';

export const scoreRangeOrder: Rule = {
	meta: {
		id: 'score-range-order',
		severity: 'warning',
		basis: 'SHOULD',
		clauses: [69],
		source: 'OneRoster CSV 1.1, section 3, lineItems.csv: resultValueMin and resultValueMax',
		versions: manifestVersions,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'The lowest score is higher than the highest',
		what: 'resultValueMin is the lowest score that a piece of work can get, and resultValueMax the highest.',
		why: 'No score lies between the two, so a receiver refuses all of them, or works out grades that make no sense.',
		facts: ['other'],
		messages: {
			one: '{column} is {value}, but resultValueMax is {other}. The highest score should not be below the lowest.',
			rows: 'In {count} line items, {column} is {value}, which is more than resultValueMax. The highest score should not be below the lowest.',
			many: 'In {count} line items, {column} is more than resultValueMax. The highest score should not be below the lowest.'
		},
		advice: {
			one: 'Correct the points of this piece of work in the gradebook. If all line items show it, the export has the two columns swapped.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'None known: a lowest score above the highest is never meant, though receivers that do not count with the range are not harmed.'
		]
	},
	bad: [
		{
			name: 'the two swapped',
			files: gradebook([{ min: '100', max: '0' }]),
			finds: [{ file, row: 2, column, value: '100' }]
		},
		{
			name: 'compared as numbers, not as texts',
			files: gradebook([
				{ min: '10', max: '9.5' },
				{ min: '9', max: '10' }
			]),
			finds: [{ file, row: 2, column, value: '10' }]
		}
	],
	good: [
		{ name: 'from minus five to five', files: gradebook([{ min: '-5', max: '5' }]), finds: [] },
		{ name: 'just one score', files: gradebook([{ min: '0', max: '0' }]), finds: [] },
		{
			name: 'a number in another form is one fault, not two',
			files: gradebook([{ min: '100', max: '"87,5"' }]),
			finds: [],
			also: ['number-form']
		},
		{
			name: 'an empty number, too',
			files: gradebook([{ min: '100', max: '' }]),
			finds: [],
			also: ['value-required']
		}
	],
	checkFile(table, set, report) {
		if (table.name !== file) return;
		const columns = neededColumns(report, table, [column, 'resultValueMax']);
		if (columns === undefined) return;
		const [min, max] = columns;
		const [least, most] = [numbersOf(set, min), numbersOf(set, max)];
		const records = recordsWhere(min, max, (own, other) => least[own] > most[other]).filter(
			judgedRecords(set, table)
		);
		report.records(table, min, records, (record) => ({
			facts: { other: max.textAt(record) },
			related: [table.place(record, max.name)]
		}));
	}
};
