import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { enrichingStudents, wriddle } from '../receivers';
import { changed } from '../smallest-set';
import { recordsWhere } from './record-pairs';
import { subjectLists } from './subject-lists';

const course = (subjects: string): Record<string, string> => ({
	'courses.csv': changed('courses.csv', 'Reading,01028', subjects)
});

export const subjectsOneSided: Rule = {
	meta: {
		id: 'subjects-one-sided',
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [41],
		source:
			'Not demanded by OneRoster; it says only that subjects and subjectCodes match where both are filled',
		versions: manifestVersions,
		files: ['courses.csv', 'classes.csv'],
		byValue: false
	},
	texts: {
		title: 'Only one of subjects and subject codes is filled',
		what: 'A course or class may name its subjects, their codes, both or neither. Some receivers want both or neither.',
		why: 'Most receivers do not mind. A few check the two lists against each other and refuse a record that has only one.',
		facts: ['filled'],
		messages: {
			one: '{filled} is filled in, but {column} is empty. Some receivers expect both or neither.',
			rows: 'In {count} records, {filled} is filled in, but {column} is empty. Some receivers expect both or neither.'
		},
		advice: {
			one: 'Nothing has to be done. If the receiver refuses these records, fill in {column} in the student system, or leave {filled} out of the export.'
		}
	},
	page: {
		effects: [
			wriddle('Wants subjectCodes empty, so that subjects alone are right there.'),
			enrichingStudents('Needs the subjects of a class, because they become its department.')
		],
		atSource: [],
		falseAlarms: [
			'Most exports fill only one of the two columns, and most receivers read only one. Then all is well.'
		]
	},
	bad: [
		{
			name: 'a subject without a code',
			files: course('Reading,'),
			finds: [{ file: 'courses.csv', row: 2, column: 'subjectCodes', value: '' }]
		},
		{
			name: 'a code without a subject, in classes',
			files: { 'classes.csv': changed('classes.csv', 'Reading,01028', ',01028') },
			finds: [{ file: 'classes.csv', row: 2, column: 'subjects', value: '' }]
		}
	],
	good: [
		{ name: 'both', files: course('Reading,01028'), finds: [] },
		{ name: 'neither', files: course(','), finds: [] },
		{
			name: 'spaces in place of a code are one fault, not two',
			files: course('Reading,  '),
			finds: [],
			also: ['value-blank']
		}
	],
	checkFile(table, set, report) {
		const lists = subjectLists(report, table);
		if (lists === undefined) return;
		const subjects = { column: lists.subjects, items: lists.titles };
		const subjectCodes = { column: lists.subjectCodes, items: lists.numbers };
		reportEmpty(set, report, table, subjects, subjectCodes);
		reportEmpty(set, report, table, subjectCodes, subjects);
	}
};

interface List {
	readonly column: Column;
	readonly items: Int32Array;
}

/** Reports the records in which `empty` is empty and `filled` is not. */
function reportEmpty(
	set: RosterSet,
	report: Report,
	table: Table,
	empty: List,
	filled: List
): void {
	const records = recordsWhere(
		empty.column,
		filled.column,
		(own, other) => empty.items[own] === 0 && filled.items[other] > 0
	).filter(judgedRecords(set, table));
	if (records.length === 0) return;
	const details = { facts: { filled: filled.column.name } };
	report.records(table, empty.column, records, () => details);
}
