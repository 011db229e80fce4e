import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { namedCodes } from '../logic/named-codes';
import { neededColumns } from '../logic/needed-columns';
import { hmhFile } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { bulkTables } from './bulk-tables';
import { crowded, homerooms } from './lacking-classes';
import { mostAtOnce } from './most-at-once';
import { asChanges, more, numbers, schoolClass, seat, user } from './plausibility-examples';
import { seatCounts, type SeatCounts } from './seat-counts';
import { staysOf } from './stays';
import { standingRecords } from './standing-records';

const file = 'classes.csv';
const column = 'sourcedId';
/** So many students a class may have: the largest that a receiver takes which says a number. */
const MOST = 50;

const students = (count: number): number[] => numbers(count).map((number) => number + 100);

/** The smallest set with many students in its class, or in a second one. */
const crowd = (
	count: number,
	classId = 'class-1',
	dates: (number: number) => string = () => ','
): Record<string, string> => ({
	...more(
		'users.csv',
		...students(count).map((n) => user(`s-${String(n)}`, { given: `Kim${String(n)}` }))
	),
	...more(
		'enrollments.csv',
		...students(count).map((n) => seat(n, classId, `s-${String(n)}`, 'student', dates(n))),
		...(classId === 'class-1' ? [] : [seat(3, classId, 'teacher-1', 'teacher')])
	)
});

export const classOverFifty: Rule = {
	meta: {
		id: 'class-over-fifty',
		// A band, a study hall or a sports class may well be so large.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [],
		source: 'Not demanded by OneRoster: HMH, OneRoster 1.1 enrollments.csv File',
		versions: everyVersion,
		files: [file, 'enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'A class has more than 50 students at one time',
		what: 'A class is a group that somebody teaches together: rarely more than 50 students at one time.',
		why: 'A very large class is often a whole grade, a lunch or a study hall. Its teacher sees the work of all of them, and some receivers refuse it.',
		facts: ['most'],
		messages: {
			one: 'Class {value} has {most} students at one time. At most 50 are expected.',
			many: '{count} classes have more than 50 students at one time. At most 50 are expected.'
		},
		advice: {
			one: 'See in the student system what kind of class it is. Leave lunch, study hall and the like out of the export; where classes were put together by mistake, enter them one by one.'
		}
	},
	page: {
		effects: [
			hmhFile(
				'enrollments',
				'Refuses to make a class of more than about 50 students; groups such as study hall and lunch should be left out.'
			)
		],
		atSource: [],
		falseAlarms: [
			'A band, a choir, a sports class or an online class may well have more than 50 students.',
			'Homerooms are never named. Nor are classes in which students follow one another, as long as no more than 50 are there on one day.'
		]
	},
	bad: [
		{
			name: 'fifty more than the one student',
			files: crowd(50),
			finds: [{ file, row: 2, column, value: 'class-1' }]
		},
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				'users.csv': lines(
					smallestSet10['users.csv'].trimEnd(),
					...students(50).map(
						(n) => `s-${String(n)},,,school-1,student,s${String(n)},,Kim${String(n)},Adler,,,,,`
					)
				),
				'enrollments.csv': lines(
					smallestSet10['enrollments.csv'].trimEnd(),
					...students(50).map(
						(n) => `enrollment-${String(n)},class-1,school-1,s-${String(n)},student,,,false`
					)
				)
			},
			finds: [{ file, row: 2, column, value: 'class-1' }]
		},
		{
			name: 'in a set of 1.2',
			version: '1.2',
			files: {
				'users.csv': lines(
					smallestSet12['users.csv'].trimEnd(),
					...students(50).map(
						(n) =>
							`s-${String(n)},,,true,s${String(n)},,Kim${String(n)},Adler,,,,,,,03,,,,,,school-1,`
					)
				),
				'roles.csv': lines(
					smallestSet12['roles.csv'].trimEnd(),
					...students(50).map(
						(n) => `role-${String(n)},,,s-${String(n)},primary,student,,,school-1,`
					)
				),
				...more('enrollments.csv', ...students(50).map((n) => seat(n, 'class-1', `s-${String(n)}`)))
			},
			finds: [{ file, row: 2, column, value: 'class-1' }]
		}
	],
	good: [
		{ name: 'fifty', files: crowd(49), finds: [] },
		{
			name: 'a homeroom of a whole grade',
			files: {
				...crowd(60, 'class-2'),
				...more(file, schoolClass('class-2', 'year-27', 'homeroom'))
			},
			finds: []
		},
		{
			name: 'sixty who follow one another',
			files: crowd(60, 'class-1', (n) =>
				n % 2 === 0 ? '2026-08-17,2027-01-11' : '2027-01-11,2027-06-05'
			),
			finds: []
		},
		{
			name: 'a student who left and came back, again and again',
			files: more('enrollments.csv', ...students(60).map((n) => seat(n, 'class-1', 'student-1'))),
			finds: []
		},
		{
			name: 'students who are not in the package are one fault, not two',
			files: more(
				'enrollments.csv',
				...students(60).map((n) => seat(n, 'class-1', `s-${String(n)}`))
			),
			finds: [],
			also: ['reference-missing']
		},
		{ name: 'changes', files: asChanges(crowd(50)), finds: [] }
	],
	checkSet(set, report) {
		const tables = bulkTables(set, report, file, ['enrollments.csv']);
		if (tables === undefined) return;
		const [classes, enrollments] = tables;
		const columns = neededColumns(report, classes, [column]);
		const counts = seatCounts(set, report, enrollments, file);
		if (columns === undefined || counts === undefined) return;
		const [ids] = columns;
		const sizes = largeClasses(set, enrollments, counts);
		if (sizes.size === 0) return;
		const named = joined(counts.classes, ids);
		const mostById = new Map([...sizes].map(([code, most]) => [named[code], most]));
		const [stands, isHomeroom] = [standingRecords(classes), homerooms(classes)];
		report.codes(
			ids,
			[...mostById.keys()].filter((code) => code >= 0),
			(code) => ({ facts: { most: mostById.get(code) ?? 0 } }),
			{ judged: (record) => stands(record) && !isHomeroom(record) }
		);
	}
};

/**
 * The most students at one time, by code of the class in enrollments.csv, where there are too many.
 * Users who are not in the package do not count: other rules speak of them.
 */
function largeClasses(set: RosterSet, enrollments: Table, counts: SeatCounts): Map<number, number> {
	const codes = crowded(counts.students, MOST);
	if (codes.length === 0) return new Map();
	const members = { groups: counts.classes, members: counts.users, counts: counts.isStudent };
	const stays = staysOf(enrollments, counts, members, codes);
	const isUser = namedCodes(set, counts.users, 'users.csv');
	const sizes = codes.map((code): [number, number] => {
		const known = (stays.get(code) ?? []).filter(({ who }) => isUser[who] === 1);
		return [code, mostAtOnce(known)];
	});
	return new Map(sizes.filter(([, most]) => most > MOST));
}
