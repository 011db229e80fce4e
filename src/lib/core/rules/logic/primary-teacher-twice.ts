import { everyVersion } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import type { Rule } from '../rule';
import { appleTemplate, fitnessGramFile, manageBacFiles, wriddle } from '../receivers';
import { changed, lines, smallestSet } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { classIn } from './enrollment-examples';
import { doubledSeats, primarySeats } from './primary-seats';

const file = 'enrollments.csv';
const column = 'primary';

/** The smallest set with a second teacher, and these enrollments in place of its teacher's. */
const teachers = (...seats: readonly string[]): Record<string, string> => ({
	'users.csv': lines(
		smallestSet['users.csv'].trimEnd(),
		'teacher-2,,,true,school-1,teacher,bwolf,,Ben,Wolf,,T2,bwolf@district.example,,,,,'
	),
	[file]: lines(
		smallestSet[file].split('\r\n')[0],
		...seats.map((seat, index) => `enrollment-${String(index + 1)},,,class-1,school-1,${seat}`),
		'enrollment-99,,,class-1,school-1,student-1,student,false,,'
	)
});
const atRow = (row: number) => ({ file, row, column, value: 'true' });

export const primaryTeacherTwice: Rule = {
	meta: {
		id: 'primary-teacher-twice',
		severity: 'warning',
		basis: 'SHOULD',
		clauses: [84],
		source:
			'OneRoster CSV 1.1, section 3, enrollments.csv: one primary teacher for a class and period',
		versions: everyVersion,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A class has two primary teachers at once',
		what: 'A class has one primary teacher at a time. The others who teach it have false in the column primary.',
		why: 'Receivers hand the class to its primary teacher. Of two, one is taken by chance, and the other cannot set work or see the gradebook.',
		facts: ['other', 'first', 'firstLine'],
		messages: {
			one: 'The class {other} has another primary teacher at that time: {first}, in line {firstLine}. One at a time is expected.',
			rows: '{count} enrollments make somebody the primary teacher of a class that has one at that time. One at a time is expected.'
		},
		advice: {
			one: 'Decide in the student system who answers for the class, and mark only this teacher as primary. If one took over from the other, give both the dates on which they begin and end.'
		}
	},
	page: {
		effects: [
			appleTemplate('Enrollments', 'Takes one primary teacher for a class at a time.'),
			wriddle('Only one teacher should be the primary teacher at a time.'),
			fitnessGramFile('enrollments.csv', 'Does not use this column.'),
			manageBacFiles('Does not look at this column.')
		],
		atSource: [],
		falseAlarms: [
			'Two teachers who share a class with equal rights are both primary in the student system. OneRoster knows one, so a receiver picks one of the two.'
		]
	},
	bad: [
		{
			name: 'two for the whole year',
			files: teachers(
				'teacher-1,teacher,true,2026-08-17,2027-06-05',
				'teacher-2,teacher,true,2026-08-17,2027-06-05'
			),
			finds: [atRow(3)]
		},
		{
			name: 'two without dates, and one of them twice',
			files: teachers(
				'teacher-1,teacher,true,,',
				'teacher-2,teacher,true,,',
				'teacher-1,teacher,true,,'
			),
			finds: [atRow(3)]
		},
		{
			name: 'two in OneRoster 1.0, where enrollments have no dates',
			version: '1.0',
			files: {
				'enrollments.csv': `${smallestSet10['enrollments.csv']}enrollment-3,class-1,school-1,teacher-2,teacher,,,true\r\n`,
				'users.csv': `${smallestSet10['users.csv']}teacher-2,,,school-1,teacher,bkaya,,Bo,Kaya,T2,bkaya@district.example,,,\r\n`
			},
			finds: [{ file: 'enrollments.csv', row: 4, column: 'primary' }]
		},
		{
			name: 'one day too many of the first',
			files: teachers(
				'teacher-2,teacher,true,2027-01-11,',
				'teacher-1,teacher,true,2026-08-17,2027-01-12'
			),
			finds: [atRow(3)]
		},
		{
			name: 'changes that come without the class',
			files: {
				...deltaSet({
					[file]: ['student-1,student,false', 'student-1,teacher,true'],
					'users.csv': ['school-1,student', 'school-1,teacher'],
					'manifest.csv': ['file.classes,delta', 'file.classes,absent']
				}),
				'classes.csv': null
			},
			finds: [atRow(3)]
		}
	],
	good: [
		{
			name: 'one who takes over on the day the other ends',
			files: teachers(
				'teacher-1,teacher,true,2026-08-17,2027-01-11',
				'teacher-2,teacher,true,2027-01-11,2027-06-05'
			),
			finds: []
		},
		{
			name: 'one for the first weeks, and one before and after, in any order',
			files: teachers(
				'teacher-1,teacher,true,2026-10-01,',
				'teacher-2,teacher,true,2026-09-01,2026-10-01',
				'teacher-1,teacher,true,,2026-09-01'
			),
			finds: []
		},
		{
			name: 'the same teacher twice',
			files: teachers('teacher-1,teacher,true,,', 'teacher-1,teacher,true,,'),
			finds: [],
			also: ['teacher-without-classes']
		},
		{
			name: 'a second teacher who is not primary',
			files: teachers('teacher-1,teacher,true,,', 'teacher-2,teacher,false,,'),
			finds: []
		},
		{
			name: 'two classes',
			files: {
				...classIn('year-27'),
				...teachers('teacher-1,teacher,true,,'),
				'classes.csv': lines(
					smallestSet['classes.csv'].trimEnd(),
					'class-2,,,Reading 3B,03,course-1,R3B,scheduled,Room 2,school-1,year-27,Reading,01028,2'
				),
				[file]: lines(
					smallestSet[file].split('\r\n')[0],
					'enrollment-1,,,class-1,school-1,teacher-1,teacher,true,,',
					'enrollment-2,,,class-2,school-1,student-1,student,false,,',
					'enrollment-3,,,class-2,school-1,teacher-1,teacher,true,,',
					'enrollment-4,,,class-1,school-1,student-1,student,false,,'
				)
			},
			finds: [],
			also: ['teacher-without-classes']
		},
		{
			name: 'a date in another form is one fault, not two',
			files: teachers('teacher-1,teacher,true,,', 'teacher-2,teacher,true,8/17/2026,'),
			finds: [],
			also: ['date-form']
		},
		{
			name: 'a teacher who is not in the package, too',
			files: teachers('teacher-1,teacher,true,,', 'teacher-9,teacher,true,,'),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a student who is marked as primary, too',
			files: { [file]: changed(file, 'student,false', 'student,true') },
			finds: [],
			also: ['primary-not-teacher']
		}
	],
	checkSet(set, report) {
		const table = set.tables.get(file);
		const seats = table && primarySeats(set, report, table);
		if (table === undefined || seats === undefined) return;
		const doubled = doubledSeats(seats.seats);
		report.records(table, seats.primary, [...doubled.keys()], (record) => {
			const first = doubled.get(record) ?? record;
			return {
				facts: {
					other: seats.named.textAt(record),
					first: seats.users.textAt(first),
					firstLine: table.line(first)
				},
				related: [table.place(first, column)]
			};
		});
	}
};
