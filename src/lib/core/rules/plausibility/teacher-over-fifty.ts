import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { recordsById } from '../logic/sole-records';
import { hmhFile } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { bulkTables } from './bulk-tables';
import { termColumn, termDays } from './class-days';
import { crowded } from './lacking-classes';
import { mostAtOnce, type Stay } from './most-at-once';
import { asChanges, more, numbers, schoolClass, seat, semesters } from './plausibility-examples';
import { peopleOf } from './people';
import { seatCounts, type SeatCounts } from './seat-counts';
import { staysOf } from './stays';
import { standingRecords } from './standing-records';

const file = 'users.csv';
const column = 'sourcedId';
/** So many classes a teacher may have: what a receiver takes which says a number. */
const MOST = 50;

const many = numbers(50).map((number) => number + 100);
const classOf = (number: number): string => `c-${String(number)}`;

/** The smallest set's teacher and student in fifty more classes. */
const manyClasses = (
	terms: (number: number) => string,
	role = 'teacher'
): Record<string, string> => ({
	...semesters,
	...more('classes.csv', ...many.map((n) => schoolClass(classOf(n), terms(n)))),
	...more(
		'enrollments.csv',
		...many.map((n) => seat(n, classOf(n), 'teacher-1', role)),
		...many.map((n) => seat(n + 100, classOf(n), 'student-1'))
	)
});
const found = [{ file, row: 2, column, value: 'teacher-1' }];

export const teacherOverFifty: Rule = {
	meta: {
		id: 'teacher-over-fifty',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: HMH, OneRoster 1.1 enrollments.csv File',
		versions: everyVersion,
		files: [file, 'enrollments.csv', 'classes.csv'],
		byValue: false
	},
	texts: {
		title: 'A teacher has more than 50 classes at one time',
		what: 'Nobody teaches more than 50 classes at one time.',
		why: 'Somebody in so many classes is often no teacher but a placeholder, such as Staff, or an office that looks on. Whoever has the account sees the students of all of them.',
		facts: ['most'],
		messages: {
			one: 'The teacher {value} has {most} classes at one time. At most 50 are expected.',
			many: '{count} teachers have more than 50 classes at one time. At most 50 are expected.'
		},
		advice: {
			one: 'Look the person up in the student system. Enter the teachers themselves in the place of a placeholder. Somebody who only looks on needs the role administrator and no enrollments.'
		}
	},
	page: {
		effects: [hmhFile('enrollments', 'Asks that no teacher be in more than 50 classes.')],
		atSource: [],
		falseAlarms: [
			'A teacher of music or sports who sees every class of a large school for a short time may have so many. Classes of other terms do not count.'
		]
	},
	bad: [
		{ name: 'fifty more than the one class', files: manyClasses(() => 'year-27'), finds: found },
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				'classes.csv': lines(
					smallestSet10['classes.csv'].trimEnd(),
					...many.map(
						(n) =>
							`${classOf(n)},,,Reading,03,course-1,R${String(n)},scheduled,Room 1,school-1,year-27,Reading`
					)
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					...many.flatMap((n) => [
						`e-${String(n)},${classOf(n)},school-1,teacher-1,teacher,,,false`,
						`f-${String(n)},${classOf(n)},school-1,student-1,student,,,false`
					])
				)
			},
			finds: found
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: manyClasses(() => 'year-27'),
			finds: found
		}
	],
	good: [
		{
			name: 'as many classes in two semesters',
			files: manyClasses((n) => (n % 2 === 0 ? 'semester-1' : 'semester-2')),
			finds: []
		},
		{
			name: 'somebody who is in all classes without being their teacher',
			files: manyClasses(() => 'year-27', 'administrator'),
			finds: [],
			also: ['class-without-teacher', 'enrollment-role-differs']
		},
		{ name: 'changes', files: asChanges(manyClasses(() => 'year-27')), finds: [] }
	],
	checkSet(set, report) {
		const tables = bulkTables(set, report, file, ['enrollments.csv', 'classes.csv']);
		const people = tables && peopleOf(set, report);
		const counts = tables && seatCounts(set, report, tables[1], file);
		if (tables === undefined || people === undefined || counts === undefined) return;
		const [, enrollments, classes] = tables;
		const named = joined(counts.users, people.ids);
		const mostById = new Map<number, number>();
		for (const [user, most] of busyTeachers(set, enrollments, classes, counts)) {
			if (named[user] >= 0) mostById.set(named[user], most);
		}
		if (mostById.size === 0) return;
		report.codes(
			people.ids,
			mostById.keys(),
			(code) => ({ facts: { most: mostById.get(code) ?? 0 } }),
			{ judged: standingRecords(people.table) }
		);
	}
};

/** The most classes at one time, by code of the user in enrollments.csv, where there are too many. */
function busyTeachers(
	set: RosterSet,
	enrollments: Table,
	classes: Table,
	counts: SeatCounts
): [user: number, most: number][] {
	const users = crowded(counts.taught, MOST);
	if (users.length === 0) return [];
	const members = { groups: counts.users, members: counts.classes, counts: counts.isTeacher };
	const stays = staysOf(enrollments, counts, members, users);
	const within = withinTerms(set, classes, counts);
	return users
		.map((user): [number, number] => [user, mostAtOnce((stays.get(user) ?? []).map(within))])
		.filter(([, most]) => most > MOST);
}

/** Cuts a stay in a class down to the days of its sessions. */
function withinTerms(
	set: RosterSet,
	classes: Table,
	{ classes: named }: SeatCounts
): (stay: Stay) => Stay {
	const [ids, terms] = [classes.column('sourcedId'), termColumn(classes)];
	if (ids === undefined || terms === undefined) return (stay) => stay;
	const { begins, ends } = termDays(set, terms);
	const records = recordsById(set, classes, ids);
	const codes = joined(named, ids);
	return (stay) => {
		const record = codes[stay.who] < 0 ? -1 : records[codes[stay.who]];
		if (record < 0) return stay;
		const term = terms.codeAt(record);
		const [begin, end] = [Math.max(stay.begin, begins[term]), Math.min(stay.end, ends[term])];
		return { ...stay, begin, end };
	};
}
