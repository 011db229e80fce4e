import { rosterFiles, type RosterFiles } from './roster';

/*
 * A school that is small enough to be known by heart: two teachers, three classes, five students. Its
 * term is the year in which the test runs, so that its classes are under way.
 */

const headerOf = (file: string): string => (rosterFiles('')[file] ?? '').split('\r\n')[0] ?? '';

const table = (file: string, records: readonly string[]): RosterFiles => ({
	[file]: [headerOf(file), ...records, ''].join('\r\n')
});

/** A record of users.csv. */
const user = (id: string, names: string, role = 'student', isOn = 'true'): string =>
	`${id},,,${isOn},school-1,${role},${id}@elm.example,,${names},,,${id}@elm.example,,,,` +
	`${role === 'student' ? '05' : ''},`;

const klass = (id: string, title: string, room: string): string =>
	`${id},,,${title},05,course-1,${id},scheduled,${room},school-1,term-1,,,`;

const enrollment = (number: number, inClass: string, person: string): string =>
	`enrollment-${String(number)},,,${inClass},school-1,${person},` +
	(person.startsWith('teacher') ? 'teacher,true,,' : 'student,,,');

/** Who is in which class, in the order of enrollments.csv. */
const members: readonly (readonly [inClass: string, person: string])[] = [
	['class-1', 'teacher-1'],
	['class-2', 'teacher-1'],
	['class-3', 'teacher-2'],
	['class-1', 'student-1'],
	['class-1', 'student-2'],
	['class-1', 'student-3'],
	['class-2', 'student-5'],
	['class-3', 'student-4']
];

/** The files of the school, in which nothing is wrong; Ben Okafor’s login is off. */
export function elmSchool(): RosterFiles {
	const year = String(new Date().getFullYear());
	return {
		...rosterFiles(''),
		...table('academicSessions.csv', [
			`term-1,,,The year,term,${year}-01-01,${year}-12-31,,${year}`
		]),
		...table('classes.csv', [
			klass('class-1', 'Reading 5', 'Room 12'),
			klass('class-2', 'Writing 5', 'Room 12'),
			klass('class-3', 'Music 5', 'Hall')
		]),
		...table('users.csv', [
			user('teacher-1', 'Mara,Delgado', 'teacher'),
			user('teacher-2', 'Otto,Brandt', 'teacher'),
			user('student-1', 'Ada,Quist'),
			user('student-2', 'Ben,Okafor', 'student', 'false'),
			user('student-3', 'Cleo,Lindgren'),
			user('student-4', 'Dara,Nunez'),
			user('student-5', 'Emil,Varga')
		]),
		...table(
			'enrollments.csv',
			members.map(([inClass, person], at) => enrollment(at + 1, inClass, person))
		)
	};
}

/**
 * The same school with three faults: `pupil` for a role twice in enrollments.csv, which is to be looked
 * at; Cleo Lindgren’s school, which is not there; and `Student` for a role in users.csv, which is safe
 * to put right.
 */
export function faultySchool(): RosterFiles {
	const files = elmSchool();
	const users = files['users.csv'] ?? '';
	return {
		...files,
		'enrollments.csv': (files['enrollments.csv'] ?? '').replace(
			/(,student-[12]),student,/g,
			'$1,pupil,'
		),
		'users.csv': users
			.replace('student-3,,,true,school-1', 'student-3,,,true,school-9')
			.replace('school-1,student,student-4', 'school-1,Student,student-4')
	};
}
