import { manifestVersions } from '../../spec/spec';
import { judgedRecords } from '../judged-records';
import type { Rule } from '../rule';
import { appleTemplate, wriddle } from '../receivers';
import { changed } from '../smallest-set';
import { recordsWhere } from './record-pairs';
import { subjectLists } from './subject-lists';

const course = (subjects: string): Record<string, string> => ({
	'courses.csv': changed('courses.csv', 'Reading,01028', subjects)
});
const atCourse = (value: string) => [{ file: 'courses.csv', row: 2, column: 'subjects', value }];

export const subjectsDiffer: Rule = {
	meta: {
		id: 'subjects-differ',
		severity: 'error',
		basis: 'MUST',
		clauses: [38, 41],
		source:
			'OneRoster CSV 1.1, section 3, courses.csv and classes.csv: subjects and subjectCodes go in pairs',
		versions: manifestVersions,
		files: ['courses.csv', 'classes.csv'],
		byValue: true
	},
	texts: {
		title: 'Subjects and their codes do not pair up',
		what: 'The first subject goes with the first subject code, the second with the second, and so on. So both lists are equally long.',
		why: 'Receivers read the two lists side by side. Where one is longer, a subject gets the code of another, or the record is refused.',
		facts: ['titles', 'numbers'],
		messages: {
			one: '{value} counts as {titles|subject|subjects}, but subjectCodes holds {numbers|code|codes}. As many of the one as of the other are expected.',
			comma:
				'{value} counts as {titles|subject|subjects}, because a comma stands between the items of a list. subjectCodes holds {numbers|code|codes}; as many are expected.',
			rows: 'In {count} records with the subjects {value}, subjectCodes does not hold as many codes. As many are expected.',
			many: 'In {count} records, subjectCodes does not hold as many codes as there are subjects. As many are expected.'
		},
		advice: {
			one: 'Enter a code for every subject in the student system, in the same order, or take away what is too much.',
			comma:
				'If the comma belongs to the name of one subject, take it out of the name in the student system. Otherwise enter a code for every subject, in the same order.'
		}
	},
	page: {
		effects: [
			appleTemplate('Courses', 'Both lists need the same length and order.'),
			wriddle('Wants subjectCodes empty.')
		],
		atSource: [],
		falseAlarms: [
			'A comma inside the name of one subject makes two of it, although people see one. The receiver counts in the same way, so the finding holds.'
		]
	},
	bad: [
		{
			name: 'two subjects and one code',
			files: course('"Reading,Writing",01028'),
			finds: atCourse('Reading,Writing')
		},
		{
			name: 'one subject and three codes, in classes',
			files: {
				'classes.csv': changed('classes.csv', 'Reading,01028', 'Reading,"01028,01103,01104"')
			},
			finds: [{ file: 'classes.csv', row: 2, column: 'subjects', value: 'Reading' }]
		}
	],
	good: [
		{ name: 'two and two', files: course('"Reading,Writing","01028,01103"'), finds: [] },
		{ name: 'neither of them', files: course(','), finds: [] },
		{
			name: 'only the subject',
			files: course('"Reading,Writing",'),
			finds: [],
			also: ['subjects-one-sided']
		},
		{
			name: 'an empty item is one fault, not two',
			files: course('"Reading,",01028'),
			finds: [],
			also: ['list-empty-item']
		}
	],
	checkFile(table, set, report) {
		const lists = subjectLists(report, table);
		if (lists === undefined) return;
		const { subjects, subjectCodes, titles, numbers } = lists;
		const records = recordsWhere(
			subjects,
			subjectCodes,
			(own, other) => titles[own] > 0 && numbers[other] > 0 && titles[own] !== numbers[other]
		).filter(judgedRecords(set, table));
		if (records.length === 0) return;
		report.records(table, subjects, records, (record) => {
			const counts = {
				titles: titles[subjects.codeAt(record)],
				numbers: numbers[subjectCodes.codeAt(record)]
			};
			return {
				...(counts.titles > counts.numbers ? { variant: 'comma' } : {}),
				facts: counts,
				related: [table.place(record, 'subjectCodes')]
			};
		});
	}
};
