import { everyVersion } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { judgedRecords } from '../judged-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { manageBacFiles } from '../receivers';
import { changed, lines, smallestSet } from '../smallest-set';
import { commonSchools, UNKNOWN } from './common-schools';
import { atStudent } from './enrollment-examples';
import { neededColumns } from './needed-columns';
import { recordsApart } from './record-pairs';
import { soleRecords } from './sole-records';
import { aeries } from '../student-systems';

const COLUMN = 'schoolSourcedId';

/** The smallest set with a second school, a department of each, and other schools in two places. */
const schools = (ofClass: string, ofStudent: string): Record<string, string> => ({
	'orgs.csv': lines(
		smallestSet['orgs.csv'].trimEnd(),
		'school-2,,,Second School,school,0102,district-1',
		'dept-1,,,Reading,department,,school-1',
		'dept-2,,,Reading,department,,school-2',
		'dept-9,,,Sports,department,,'
	),
	'classes.csv': changed('classes.csv', 'school-1,year-27', `${ofClass},year-27`),
	'enrollments.csv': smallestSet['enrollments.csv']
		.replace('school-1,teacher-1', `${ofClass},teacher-1`)
		.replace('school-1,student-1', `${ofStudent},student-1`)
});

export const enrollmentSchoolDiffers: Rule = {
	meta: {
		id: 'enrollment-school-differs',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [79],
		source: 'Not said by OneRoster: the class and the enrollment each name a school',
		versions: everyVersion,
		files: ['enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'An enrollment names another school than its class',
		what: 'A class belongs to a school, and so does each seat in it. Both records name the school, and it should be the same.',
		why: 'Receivers show people the classes of their school. Whoever is enrolled under another school may not see the class, or the class turns up in two schools.',
		facts: ['other'],
		messages: {
			one: 'The enrollment belongs to the school {value}, but its class belongs to {other}. The same school is expected.',
			rows: '{count} enrollments belong to the school {value}, but their classes belong to others. The same school is expected.',
			many: '{count} enrollments belong to another school than their class. The same school is expected.'
		},
		advice: {
			one: 'See in the student system to which school the class belongs. If the class is right, correct the school of the enrollment; if somebody changed schools, end the enrollment in the old class.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'Takes one school only; an enrollment that names another is refused, and the import stops.'
			)
		],
		atSource: [aeries.classes],
		falseAlarms: [
			'Students who come to one class from a neighbouring school are sometimes enrolled under their own school on purpose. Then all is well, if the receiver shows them the class.'
		]
	},
	bad: [
		{
			name: 'a student of another school',
			files: schools('school-1', 'school-2'),
			finds: [atStudent(COLUMN, 'school-2')]
		},
		{
			name: 'a department of another school',
			files: schools('dept-1', 'dept-2'),
			finds: [atStudent(COLUMN, 'dept-2')]
		},
		{
			name: 'changes that come without the organizations',
			files: {
				...deltaSet({
					'enrollments.csv': ['school-1,student-1', 'school-2,student-1'],
					'manifest.csv': ['file.orgs,delta', 'file.orgs,absent']
				}),
				'orgs.csv': null
			},
			finds: [atStudent(COLUMN, 'school-2')]
		}
	],
	good: [
		{ name: 'the same school', files: schools('school-2', 'school-2'), finds: [] },
		{ name: 'a department, and its school', files: schools('dept-1', 'school-1'), finds: [] },
		{ name: 'two times a department', files: schools('dept-2', 'dept-2'), finds: [] },
		{
			name: 'a department that does not say to which school it belongs',
			files: schools('dept-9', 'school-1'),
			finds: []
		},
		{
			name: 'departments that go round in a circle are one fault, not two',
			files: {
				...schools('dept-1', 'school-2'),
				'orgs.csv': schools('dept-1', 'school-2')['orgs.csv'].replace(
					'department,,school-1',
					'department,,dept-1'
				)
			},
			finds: [],
			also: ['parent-cycle']
		},
		{
			name: 'a school that is not in the package, too',
			files: schools('school-1', 'school-9'),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a district in place of a school, too',
			files: schools('school-1', 'district-1'),
			finds: [],
			also: ['reference-wrong-type']
		},
		{
			name: 'an empty school, too',
			files: schools('school-1', ''),
			finds: [],
			also: ['value-required']
		},
		{
			name: 'a class that is there twice, in two schools',
			files: {
				...schools('school-1', 'school-2'),
				'classes.csv': lines(
					smallestSet['classes.csv'].trimEnd(),
					'class-1,,,Reading 3A,03,course-1,R3A,scheduled,Room 1,school-2,year-27,Reading,01028,1'
				)
			},
			finds: [],
			also: ['id-twice']
		}
	],
	checkSet(set, report) {
		const file = 'enrollments.csv';
		const tables = neededTables(set, report, file, ['classes.csv']);
		if (tables === undefined) return;
		const [table, classes] = tables;
		const own = neededColumns(report, table, ['classSourcedId', COLUMN]);
		const columns = neededColumns(report, classes, ['sourcedId', COLUMN], file);
		if (own === undefined || columns === undefined) return;
		const [named, school] = own;
		const [ids, schoolOfClass] = columns;
		const common = commonSchools(set, school, schoolOfClass);
		const classRecords = soleRecords(set, named, classes, ids);
		const expected = classRecords.map((record) =>
			record < 0 ? UNKNOWN : common.others[schoolOfClass.codeAt(record)]
		);
		const records = recordsApart(named, school, expected, common.own).filter(
			judgedRecords(set, table)
		);
		report.records(table, school, records, (record) => {
			const at = classRecords[named.codeAt(record)];
			return {
				facts: { other: schoolOfClass.textAt(at) },
				related: [classes.place(at, COLUMN)]
			};
		});
	}
};
