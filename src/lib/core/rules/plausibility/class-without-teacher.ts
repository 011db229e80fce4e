import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { smallestSet10 } from '../smallest-set-1.0';
import { changed, lines, smallestSet } from '../smallest-set';
import { bulkTables } from './bulk-tables';
import { lackingClasses } from './lacking-classes';
import { asChanges, more, schoolClass, seat } from './plausibility-examples';
import { aeries } from '../student-systems';

const file = 'classes.csv';
const column = 'sourcedId';

/** The smallest set with a second class, and who is in it. */
const secondClass = (type: string, ...seats: readonly string[]): Record<string, string> => ({
	...more(file, schoolClass('class-2', 'year-27', type)),
	...more('enrollments.csv', ...seats)
});
const found = [{ file, row: 3, column, value: 'class-2' }];

export const classWithoutTeacher: Rule = {
	meta: {
		id: 'class-without-teacher',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [84],
		source: 'Not demanded by OneRoster: a class has a teacher',
		versions: everyVersion,
		files: [file, 'enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'A class has students, but no teacher',
		what: 'Somebody teaches a class: in enrollments.csv, at least one person has the role teacher in it.',
		why: 'Students see the class, and nobody can open it, set work in it or see how they do. Many receivers leave such a class out.',
		messages: {
			one: 'Nobody is the teacher of class {value}. At least one enrollment with the role teacher is expected.',
			many: '{count} classes have students, but nobody is their teacher. At least one enrollment with the role teacher is expected in each.'
		},
		advice: {
			one: 'Enter the teacher of the class in the student system. If it has one there, set the export to write the enrollments of all teachers, also of those who joined late.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.sectionStaff],
		falseAlarms: [
			'Classes that are run by a provider outside the district may have no teacher of the district.',
			'Before the year begins, a class may wait for a teacher who is still to be hired.'
		]
	},
	bad: [
		{
			name: 'a class with a student alone',
			files: secondClass('scheduled', seat(3, 'class-2', 'student-1')),
			finds: found
		},
		{
			name: 'a class with a student and somebody who looks after an exam',
			files: secondClass(
				'scheduled',
				seat(3, 'class-2', 'student-1'),
				seat(4, 'class-2', 'teacher-1', 'proctor')
			),
			finds: found,
			also: ['enrollment-role-differs']
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				'enrollments.csv': changed(
					'enrollments.csv',
					'enrollment-1,class-1,school-1,teacher-1,teacher,,,true\r\n',
					'',
					smallestSet10
				)
			},
			finds: [{ file, row: 2, column, value: 'class-1' }],
			also: ['teacher-without-classes']
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: secondClass('scheduled', seat(3, 'class-2', 'student-1')),
			finds: found
		}
	],
	good: [
		{
			name: 'a homeroom, which often is a list for attendance and no more',
			files: secondClass('homeroom', seat(3, 'class-2', 'student-1')),
			finds: []
		},
		{
			name: 'a class whose only teacher has left it',
			files: secondClass(
				'scheduled',
				seat(3, 'class-2', 'student-1'),
				seat(4, 'class-2', 'teacher-1', 'teacher', '2026-08-17,2026-09-30')
			),
			asOf: '2026-12-01',
			finds: [],
			also: ['enrollment-ended']
		},
		{
			name: 'a class with nobody in it is one fault, not two',
			files: secondClass('scheduled'),
			finds: [],
			also: ['class-without-students']
		},
		{
			name: 'a teacher whose role has another name is one fault, not two',
			files: secondClass(
				'scheduled',
				seat(3, 'class-2', 'student-1'),
				seat(4, 'class-2', 'teacher-1', 'instructor')
			),
			finds: [],
			also: ['enumeration-value']
		},
		{
			name: 'an enrollment of the teacher that names no class, too',
			files: secondClass(
				'scheduled',
				seat(3, 'class-2', 'student-1'),
				seat(4, 'class-9', 'teacher-1', 'teacher')
			),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a class of 1.0 that is inactive',
			version: '1.0',
			files: {
				[file]: lines(
					smallestSet10[file].trimEnd(),
					'class-2,inactive,2026-09-01,Reading 3B,03,course-1,R3B,scheduled,Room 2,school-1,year-27,Reading'
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					'enrollment-3,class-2,school-1,student-1,student,,,false'
				)
			},
			finds: []
		},
		{
			name: 'changes, which leave out the teacher who was sent before',
			files: asChanges(secondClass('scheduled', seat(3, 'class-2', 'student-1'))),
			finds: []
		},
		{ name: 'no enrollments at all', files: withoutEnrollments(), finds: [] }
	],
	checkSet(set, report) {
		const tables = bulkTables(set, report, file, ['enrollments.csv']);
		const lacking = tables && lackingClasses(set, report, tables, 'teachers');
		if (lacking === undefined || lacking.codes.length === 0) return;
		const { ids, codes, students, isJudged } = lacking;
		report.codes(ids, codes, undefined, {
			judged: (record) => isJudged(record) && students(record) > 0
		});
	}
};

/** The smallest set without the file that says who is in which class. */
function withoutEnrollments(): Record<string, string | null> {
	const manifest = smallestSet['manifest.csv'];
	return {
		'manifest.csv': manifest.replace('file.enrollments,bulk', 'file.enrollments,absent'),
		'enrollments.csv': null
	};
}
