import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { dayNumber } from '../calendar-date';
import { appleTemplate } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { bulkTables } from './bulk-tables';
import { termColumn, termDays } from './class-days';
import { lackingClasses } from './lacking-classes';
import { asChanges, more, schoolClass, seat, semesters } from './plausibility-examples';
import { aeries } from '../student-systems';

const file = 'classes.csv';
const column = 'sourcedId';

/** The smallest set with a second class, and who is in it. */
const secondClass = (terms: string, ...seats: readonly string[]): Record<string, string> => ({
	...semesters,
	...more(file, schoolClass('class-2', terms)),
	...more('enrollments.csv', ...seats)
});
const teacherAlone = (terms: string): Record<string, string> =>
	secondClass(terms, seat(3, 'class-2', 'teacher-1', 'teacher'));
const found = [{ file, row: 3, column, value: 'class-2' }];

export const classWithoutStudents: Rule = {
	meta: {
		id: 'class-without-students',
		// A class that nobody chose is no fault, and receivers take it.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: a class has students',
		versions: everyVersion,
		files: [file, 'enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'A class has no students',
		what: 'Somebody learns in a class: in enrollments.csv, at least one person has the role student in it.',
		why: 'The teacher sees a class with an empty list. Where its students were forgotten, they do not find their class.',
		messages: {
			one: 'Nobody is a student in class {value}. At least one enrollment with the role student is expected.',
			nobody:
				'Nobody is in class {value}, neither a student nor a teacher. At least one of each is expected.',
			many: '{count} classes have no students. At least one enrollment with the role student is expected in each.',
			nobodyMany:
				'{count} classes have no students, and some no teacher either. At least one of each is expected.'
		},
		advice: {
			one: 'See in the student system whether somebody takes this class. If so, set the export to write all enrollments of its students; if not, leave the class out of the export.'
		}
	},
	page: {
		effects: [appleTemplate('Enrollments', 'Needs at least one student for each class.')],
		atSource: [aeries.enrolled],
		falseAlarms: [
			'A class that was planned and that nobody chose stays in many student systems until the term is over.',
			'Homerooms are never named, nor are classes of terms in which no class has students yet.'
		]
	},
	bad: [
		{ name: 'a teacher alone', files: teacherAlone('year-27'), finds: found },
		{ name: 'nobody', files: secondClass('year-27'), finds: found },
		{
			name: 'a term that has begun, although no class of it has students',
			files: teacherAlone('semester-1'),
			asOf: '2026-10-01',
			finds: found
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				[file]: changed(
					file,
					'class-1,',
					'class-2,,,Reading 3B,03,course-1,R3B,scheduled,Room 2,school-1,year-27,Reading\r\nclass-1,',
					smallestSet10
				)
			},
			finds: [{ file, row: 2, column, value: 'class-2' }]
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: secondClass('year-27'),
			finds: found
		}
	],
	good: [
		{
			name: 'a homeroom',
			files: more(file, schoolClass('class-2', 'year-27', 'homeroom')),
			finds: []
		},
		{
			name: 'a term for which nobody has been enrolled yet',
			files: teacherAlone('semester-2'),
			finds: []
		},
		{
			name: 'a term that is still to come',
			files: {
				...semesters,
				...more(file, schoolClass('class-2', 'semester-2'), schoolClass('class-3', 'semester-2')),
				...more(
					'enrollments.csv',
					seat(3, 'class-3', 'student-1'),
					seat(4, 'class-3', 'teacher-1', 'teacher')
				)
			},
			asOf: '2026-10-01',
			finds: []
		},
		{
			name: 'a term that is over',
			files: {
				...semesters,
				...more(file, schoolClass('class-2', 'semester-1'))
			},
			asOf: '2027-03-01',
			finds: []
		},
		{
			name: 'an enrollment that names no class is one fault, not two',
			files: secondClass(
				'year-27',
				seat(3, 'class-2', 'teacher-1', 'teacher'),
				seat(4, 'class-9', 'student-1')
			),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'changes, which leave out the students who were sent before',
			files: asChanges(teacherAlone('year-27')),
			finds: []
		}
	],
	checkSet(set, report) {
		const tables = bulkTables(set, report, file, ['enrollments.csv']);
		const lacking = tables && lackingClasses(set, report, tables, 'students');
		if (tables === undefined || lacking === undefined) return;
		if (lacking.codes.length === 0) return;
		const { ids, codes, students, teachers, isJudged } = lacking;
		const isTaught = taughtTerms(set, tables[0], students);
		report.codes(
			ids,
			codes,
			(code) => (teachers(ids.firstRecords[code]) === 0 ? { variant: 'nobody' } : {}),
			{ judged: (record) => isJudged(record) && isTaught(record) }
		);
	}
};

/**
 * Tells which classes should have students by now. With a day to judge by these are the classes whose
 * sessions have begun and are not over. Where that is not known, they are those of terms in which
 * other classes have students: a term of which all classes are empty has not been planned yet, or its
 * enrollments have been put away.
 */
function taughtTerms(
	set: RosterSet,
	classes: Table,
	students: (record: number) => number
): (record: number) => boolean {
	const terms = termColumn(classes);
	if (terms === undefined) return () => true;
	const hasStudents = new Uint8Array(terms.dictionary.size);
	for (let record = 0; record < classes.records; record++) {
		if (students(record) > 0) hasStudents[terms.codeAt(record)] = 1;
	}
	const { begins, ends } = termDays(set, terms);
	const today = set.asOf === null ? undefined : dayNumber(set.asOf);
	return (record) => {
		const code = terms.codeAt(record);
		if (today === undefined || begins[code] === -Infinity) return hasStudents[code] === 1;
		return begins[code] <= today && today < ends[code];
	};
}
