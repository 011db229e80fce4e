import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import { judgedRecords } from '../judged-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { gradebook } from './gradebook-examples';
import { neededColumns } from './needed-columns';
import { numbersOf } from './numbers';
import { recordsWhere } from './record-pairs';
import { soleRecords } from './sole-records';

const file = 'results.csv';
const column = 'score';
const atRow = (row: number, value: string) => ({ file, row, column, value });

/** Here the score counts for nothing, and gradebooks write 0 or -1 because the cell must be filled. */
const WITHOUT_SCORE: readonly string[] = ['exempt', 'not submitted'];

export const scoreOutOfRange: Rule = {
	meta: {
		id: 'score-out-of-range',
		severity: 'warning',
		basis: 'SHOULD',
		clauses: [69],
		source:
			'OneRoster CSV 1.1, section 3, results.csv and lineItems.csv: a score lies between resultValueMin and resultValueMax',
		versions: manifestVersions,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A score lies outside the range of its work',
		what: 'Every piece of work (line item) says what its lowest and highest score is, both included. The scores for it lie between them.',
		why: 'Receivers turn scores into grades by this range. One outside it is refused, cut off, or counts for more than the whole work.',
		facts: ['first', 'second'],
		messages: {
			one: 'The score is {value}, but this work gives {first} to {second} points. A score between the two is expected.',
			rows: 'In {count} results the score is {value}, which is outside the range of their work. Scores within it are expected.',
			many: 'In {count} results the score is outside the range of its work. Scores within it are expected.'
		},
		advice: {
			one: 'Correct the score or the points of the work in the gradebook. If more points are meant as extra credit, ask the receiver whether it takes them; if not, raise resultValueMax.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Extra credit gives more points than the work has, and that is meant. Receivers that know extra credit take it.'
		]
	},
	bad: [
		{
			name: 'too many points and too few',
			files: gradebook([{ max: '20' }], [{ score: '20.5' }, { score: '-1' }]),
			finds: [atRow(2, '20.5'), atRow(3, '-1')]
		},
		{
			name: 'compared as numbers, each with its own work',
			files: gradebook(
				[{ max: '100' }, { max: '9' }],
				[{ score: '10' }, { score: '10', item: 'item-2' }]
			),
			finds: [atRow(3, '10')]
		},
		{
			name: 'too many points for work that does not count',
			files: gradebook([{}], [{ score: '250', scoreStatus: 'exempt' }]),
			finds: [atRow(2, '250')]
		}
	],
	good: [
		{
			name: 'the lowest and the highest score',
			files: gradebook([{ max: '20' }], [{ score: '0' }, { score: '20.0' }]),
			finds: []
		},
		{
			name: 'a placeholder where there is no score',
			files: gradebook(
				[{ min: '1' }],
				[
					{ score: '0', scoreStatus: 'exempt' },
					{ score: '-1', scoreStatus: 'not submitted' }
				]
			),
			finds: []
		},
		{
			name: 'work whose range is the wrong way round is one fault, not two',
			files: gradebook([{ min: '100', max: '0' }], [{ score: '87' }]),
			finds: [],
			also: ['score-range-order']
		},
		{
			name: 'a score in another form, too',
			files: gradebook([{}], [{ score: '870%' }]),
			finds: [],
			also: ['number-form']
		},
		{
			name: 'work that is not in the package, too',
			files: gradebook([{}], [{ score: '870', item: 'item-9' }]),
			finds: [],
			also: ['reference-missing']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['lineItems.csv']);
		if (tables === undefined) return;
		const [table, items] = tables;
		const own = neededColumns(report, table, ['lineItemSourcedId', column]);
		const range = ['sourcedId', 'resultValueMin', 'resultValueMax'];
		const columns = neededColumns(report, items, range, file);
		if (own === undefined || columns === undefined) return;
		const [named, score] = own;
		const [ids, min, max] = columns;
		const itemRecords = soleRecords(set, named, items, ids);
		const at = (of: Column): Float64Array => {
			const numbers = numbersOf(set, of);
			return Float64Array.from(itemRecords, (item) => (item < 0 ? NaN : numbers[of.codeAt(item)]));
		};
		const [least, most, scores] = [at(min), at(max), numbersOf(set, score)];
		const isUnscored = unscored(table.column('scoreStatus'));
		const isBelow = (record: number): boolean =>
			scores[score.codeAt(record)] < least[named.codeAt(record)];
		const judged = judgedRecords(set, table);
		const records = recordsWhere(
			named,
			score,
			(item, code) =>
				least[item] <= most[item] && (scores[code] < least[item] || scores[code] > most[item])
		).filter((record) => judged(record) && !(isBelow(record) && isUnscored(record)));
		report.records(table, score, records, (record) => {
			const item = itemRecords[named.codeAt(record)];
			return {
				facts: { first: min.textAt(item), second: max.textAt(item) },
				related: [items.place(item, max.name)]
			};
		});
	}
};

/** True for records whose status says that there is no score. */
function unscored(status: Column | undefined): (record: number) => boolean {
	return (record) => status !== undefined && WITHOUT_SCORE.includes(status.textAt(record));
}
