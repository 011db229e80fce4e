import { judgedRecords } from '../judged-records';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { recordsByCode } from './records-by-code';

const file = 'users.csv';
const column = 'userMasterIdentifier';

/** The smallest set of 1.2 with these identifiers of the teacher and the student across systems. */
const masterIds = (teacher: string, student: string): Record<string, string> => ({
	'users.csv': changed(
		'users.csv',
		'district.example,,,,,,,,',
		`district.example,,,,,,${teacher},,`,
		smallestSet12
	).replace(',03,,,', `,03,,${student},`)
});

export const masterIdTwice: Rule = {
	meta: {
		id: 'master-id-twice',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [45],
		source:
			'OneRoster CSV 1.2.1, users.csv, userMasterIdentifier: one person across systems; programs want it once in a file',
		versions: ['1.2'],
		files: [file],
		byValue: false
	},
	texts: {
		title: 'Two users have one master identifier',
		what: 'The column userMasterIdentifier names a person across all systems. So it stands once in a file, where every person is one row.',
		why: 'Receivers that recognise people by it take both users for one person, and join their accounts.',
		facts: ['firstLine'],
		messages: {
			one: 'The master identifier {value} already stands in line {firstLine}. Each is expected once.',
			rows: 'The master identifier {value} already stands in line {firstLine}, and again in {count|record|records} after that. Each is expected once.',
			many: '{values} different master identifiers stand more than once. Each is expected once.'
		},
		advice: {
			one: 'Find out in the student system whether both users are one person. If so, give the person one row, with several roles in roles.csv; if not, correct the master identifier of one of them.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A student system that writes one row for each role of a person repeats the identifier. In OneRoster 1.2 the roles should stand in roles.csv instead.'
		]
	},
	bad: [
		{
			name: 'a teacher and a student with one',
			version: '1.2',
			files: masterIds('m-1', 'm-1'),
			finds: [{ file, row: 3, column, value: 'm-1' }]
		}
	],
	good: [
		{ name: 'each has one', version: '1.2', files: masterIds('m-1', 'm-2'), finds: [] },
		{ name: 'nobody has one', version: '1.2', finds: [] }
	],
	checkFile(table, set, report) {
		const ids = table.name === file ? table.column(column) : undefined;
		if (ids === undefined || ids.dictionary.size === table.records) return;
		const judged = judgedRecords(set, table);
		const { emptyCode } = ids;
		const firsts = new Map<number, number>();
		const groups = recordsByCode(
			ids,
			(record) => ids.codeAt(record) !== emptyCode && judged(record)
		);
		for (const [first, ...later] of groups) {
			if (ids.textAt(first).trim() === '') continue;
			for (const record of later) firsts.set(record, first);
		}
		const records = [...firsts.keys()].sort((a, b) => a - b);
		report.records(table, ids, records, (record) => {
			const first = firsts.get(record) ?? record;
			return {
				facts: { firstLine: table.line(first) },
				related: [table.place(first, column)]
			};
		});
	}
};
