import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { changed, lines } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { apple, classLinkEnrollments, gooru, manageBacFiles, stMath } from '../receivers';
import { typedColumns } from '../typed-columns';
import { aeries } from '../student-systems';

export const idTwice: Rule = {
	meta: {
		id: 'id-twice',
		severity: 'error',
		basis: 'MUST',
		clauses: [45, 92],
		source: 'OneRoster CSV 1.1, section 3: sourcedId is unique within its file',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'An id is used twice',
		what: 'Every id (sourcedId) stands for one record, so it may stand only once in its file.',
		why: 'Receivers keep one record for each id. Some keep the first, some the last, and some refuse the file, so one of the two is lost.',
		facts: ['firstLine'],
		messages: {
			one: 'The id {value} already stands in line {firstLine}, in a record that differs from this one. Each id is expected once.',
			copy: 'The id {value} already stands in line {firstLine}. This record is an exact copy of that one. Each id is expected once.',
			rows: 'The id {value} already stands in line {firstLine}, and again in {count|record|records} after that. Each id is expected once.',
			many: '{values} different ids stand more than once in {file}. Each id is expected once.'
		},
		advice: {
			one: 'Find out in the student system whether both records mean the same. If so, remove one of them; if not, one needs an id of its own. Then export again.',
			copy: 'Nothing is lost when one of the two is left out. Change the export so that it writes each record once: often a person or class is found by two searches.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Refuses the row, and one refused row stops the whole import.'),
			apple('A new person whose id is known already overwrites the person who has it.'),
			classLinkEnrollments('Every enrollment needs an id that nothing else in the roster has.'),
			gooru('A row whose id is known already changes the stored record.'),
			stMath('There may be one row for each user, with all schools on it.')
		],
		atSource: [aeries.userIds],
		falseAlarms: [
			'Some exports repeat a person on purpose, with one row for each school. OneRoster wants one row for each person, so most receivers keep only one of them.'
		]
	},
	bad: [
		{
			name: 'two students with one id',
			files: {
				'users.csv': changed(
					'users.csv',
					'student-1,',
					'student-1,,,true,school-1,student,mdiaz,,Mia,Diaz,,S2,mdiaz@district.example,,,,03,\r\nstudent-1,'
				)
			},
			finds: [{ file: 'users.csv', row: 4, column: 'sourcedId', value: 'student-1' }]
		},
		{
			name: 'one record written three times',
			files: {
				'orgs.csv': lines(
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
					'school-1,,,Example School,school,0101,district-1',
					'district-1,,,Example District,district,,',
					'school-1,,,Example School,school,0101,district-1',
					'school-1,,,Example School,school,0101,district-1'
				)
			},
			finds: [
				{ file: 'orgs.csv', row: 4, column: 'sourcedId', value: 'school-1' },
				{ file: 'orgs.csv', row: 5, column: 'sourcedId', value: 'school-1' }
			]
		}
	],
	good: [
		{
			name: 'ids that differ in capital letters',
			files: {
				'users.csv': changed('users.csv', 'student-1,', 'Teacher-1,'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', 'Teacher-1')
			},
			finds: [],
			also: ['id-differs-in-case']
		},
		{
			name: 'the same id in two files',
			files: {
				'courses.csv': changed('courses.csv', 'course-1,', 'class-1,'),
				'classes.csv': changed('classes.csv', '03,course-1', '03,class-1')
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		for (const { column } of typedColumns(table, set, ({ unique }) => unique === true)) {
			if (column.dictionary.size === table.records) continue;
			const { records, firsts } = repeated(table, column);
			if (records.length === 0) continue;
			report.records(table, column, records, (record) =>
				details(table, record, firsts[column.codeAt(record)])
			);
		}
	}
};

/**
 * Records whose value was held by an earlier one, and for each code the record that held it first.
 * Blank values are no ids.
 */
function repeated(table: Table, column: Column): { records: number[]; firsts: Int32Array } {
	const { ragged } = table;
	const firsts = new Int32Array(column.dictionary.size).fill(-1);
	const records: number[] = [];
	let record = 0;
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++, record++) {
			if (ragged.size > 0 && ragged.has(record)) continue;
			if (firsts[block[i]] < 0) firsts[block[i]] = record;
			else records.push(record);
		}
	}
	const codes = new Set(records.map((each) => column.codeAt(each)));
	const blank = new Set([...codes].filter((code) => column.text(code).trim() === ''));
	if (blank.size === 0) return { records, firsts };
	return { records: records.filter((each) => !blank.has(column.codeAt(each))), firsts };
}

function details(table: Table, record: number, first: number): Details {
	const isCopy = table.columns.every((column) => column.codeAt(record) === column.codeAt(first));
	return {
		...(isCopy ? { variant: 'copy' } : {}),
		facts: { firstLine: table.line(first) },
		related: [table.place(first, 'sourcedId')]
	};
}
