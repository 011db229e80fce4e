import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { deltaSet } from '../delta-set';
import { joined } from '../joins';
import { judgedRecords } from '../judged-records';
import { neededTables } from '../needed-tables';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { changed, lines, smallestSet } from '../smallest-set';
import { classesOfUsers } from './classes-of-users';
import { gradebook } from './gradebook-examples';
import { namedCodes } from './named-codes';
import { neededColumns } from './needed-columns';
import { recordsWhere } from './record-pairs';
import { soleRecords } from './sole-records';
import { roleMask, userRoles } from './user-roles';

const file = 'results.csv';
const column = 'studentSourcedId';
const atRow = (row: number, value: string) => ({ file, row, column, value });

/** The smallest set with a second class and a second student, each without the other's class. */
const two = {
	'classes.csv': lines(
		smallestSet['classes.csv'].trimEnd(),
		'class-2,,,Reading 3B,03,course-1,R3B,scheduled,Room 2,school-1,year-27,Reading,01028,2'
	),
	'users.csv': lines(
		smallestSet['users.csv'].trimEnd(),
		'student-2,,,true,school-1,student,mdiaz,,Mia,Diaz,,S2,mdiaz@district.example,,,,03,'
	),
	'enrollments.csv': lines(
		smallestSet['enrollments.csv'].trimEnd(),
		'enrollment-3,,,class-2,school-1,student-2,student,false,2026-08-17,2027-06-05',
		'enrollment-4,,,class-2,school-1,teacher-1,teacher,false,2026-08-17,2027-06-05'
	)
};

export const resultNotEnrolled: Rule = {
	meta: {
		id: 'result-not-enrolled',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [93],
		source:
			'Follows from OneRoster CSV 1.1, section 3: results are those of the students of a class',
		versions: manifestVersions,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A student has a result in a class without being in it',
		what: 'A result belongs to a piece of work (line item), and the work to a class. The student of the result is enrolled in that class.',
		why: 'Receivers file results under the students of the class. They leave this one out, or keep it where nobody sees it.',
		facts: ['other'],
		messages: {
			one: 'The student {value} has a result in the class {other}, but is not enrolled in it. An enrollment is expected.',
			rows: 'In {count} results, the student {value} is not enrolled in the class of the work. An enrollment is expected.',
			many: 'In {count} results, the student is not enrolled in the class of the work. An enrollment is expected for each of these {values} students.'
		},
		advice: {
			one: 'If the student left the class, export the enrollment with the date on which it ended, so that the results keep their place. If the student was never in it, move the result in the gradebook.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A student who changed classes keeps earlier results, while the export leaves out enrollments that have ended. The results are right, but a receiver has no place for them.'
		]
	},
	bad: [
		{
			name: 'a student of another class',
			files: { ...gradebook([{}], [{}, { student: 'student-2' }]), ...two },
			finds: [atRow(3, 'student-2')]
		},
		{
			name: 'work in a class in which nobody is, and a student who is in none',
			files: {
				...gradebook(
					[{}, { classSourcedId: 'class-2' }],
					[{ item: 'item-2' }, { student: 'student-2' }]
				),
				...two,
				'enrollments.csv': smallestSet['enrollments.csv']
			},
			finds: [atRow(2, 'student-1'), atRow(3, 'student-2')],
			also: ['class-without-students', 'student-without-classes']
		}
	],
	good: [
		{
			name: 'each in the class of the work',
			files: {
				...gradebook(
					[{}, { classSourcedId: 'class-2' }],
					[{}, { item: 'item-2', student: 'student-2' }]
				),
				...two
			},
			finds: []
		},
		{
			name: 'a student who has left the class',
			files: {
				...gradebook([{}], [{}]),
				'enrollments.csv': changed(
					'enrollments.csv',
					'false,2026-08-17,2027-06-05',
					'false,,2026-09-20'
				)
			},
			finds: []
		},
		{
			name: 'a student who is not in the package is one fault, not two',
			files: gradebook([{}], [{ student: 'student-9' }]),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a class that is not in the package, too',
			files: gradebook([{ classSourcedId: 'class-9' }], [{}]),
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a result of a teacher who is in no class, too',
			files: {
				...gradebook([{}], [{ student: 'teacher-1' }]),
				'enrollments.csv': smallestSet['enrollments.csv'].replace(/enrollment-1.*\r\n/, '')
			},
			finds: [],
			also: ['class-without-teacher', 'reference-wrong-type', 'teacher-without-classes']
		},
		{
			name: 'enrollments that come as changes may have come before',
			files: {
				...gradebook([{}], [{}, { student: 'student-2' }]),
				...two,
				'manifest.csv': gradebook([{}], [{}])['manifest.csv'].replace(
					'file.enrollments,bulk',
					'file.enrollments,delta'
				),
				'enrollments.csv': deltaSet({})['enrollments.csv']
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['lineItems.csv', 'enrollments.csv']);
		// A delta of enrollments leaves out those that came before.
		if (tables === undefined || set.mode('enrollments.csv') === 'delta') return;
		const [results, items, enrollments] = tables;
		const own = neededColumns(report, results, ['lineItemSourcedId', column]);
		const work = neededColumns(report, items, ['sourcedId', 'classSourcedId'], file);
		const seats = neededColumns(report, enrollments, ['userSourcedId', 'classSourcedId'], file);
		if (own === undefined || work === undefined || seats === undefined) return;
		check(set, report, { results, items, own, work, seats });
	}
};

interface Parts {
	readonly results: Table;
	readonly items: Table;
	readonly own: readonly Column[];
	readonly work: readonly Column[];
	readonly seats: readonly Column[];
}

/** Stands for a student or class about whom other rules speak. */
const UNKNOWN = -2;

function check(set: RosterSet, report: Report, { results, items, own, work, seats }: Parts): void {
	const [[named, student], [ids, classOfItem], [users, classes]] = [own, work, seats];
	const itemRecords = soleRecords(set, named, items, ids);
	const isClass = namedCodes(set, classOfItem, 'classes.csv');
	const classCodes = joined(classOfItem, classes);
	/** For each line item the class as enrollments number it, -1 where nobody is in it. */
	const asked = itemRecords.map((record) => {
		const code = record < 0 ? -1 : classOfItem.codeAt(record);
		return code < 0 || isClass[code] === 0 ? UNKNOWN : classCodes[code];
	});
	const isStudent = studentCodes(set, student);
	/** For each student the user as enrollments number them, -1 where they are in no class. */
	const askedUsers = joined(student, users).map((user, code) =>
		isStudent[code] === 1 ? user : UNKNOWN
	);
	const isEnrolled = classesOfUsers(users, classes, askedUsers);
	const records = recordsWhere(named, student, (item, code) => {
		const [at, user] = [asked[item], askedUsers[code]];
		return at !== UNKNOWN && user !== UNKNOWN && !isEnrolled(user, at);
	}).filter(judgedRecords(set, results));
	report.records(results, student, records, (record) => {
		const item = itemRecords[named.codeAt(record)];
		return {
			facts: { other: classOfItem.textAt(item) },
			related: [items.place(item, classOfItem.name)]
		};
	});
}

/** A mark for each code that names one user, and one who is a student or of no known role. */
function studentCodes(set: RosterSet, student: Column): Uint8Array {
	const users = set.tables.get('users.csv');
	const ids = users?.column('sourcedId');
	if (users === undefined || ids === undefined) return namedCodes(set, student, 'users.csv');
	const roles = userRoles(set, student);
	const isStudent = roleMask(roles?.tokens ?? [], (token) => token === 'student');
	return Uint8Array.from(soleRecords(set, student, users, ids), (record, code) => {
		const mask = roles?.masks[code] ?? 0;
		return record >= 0 && (mask === 0 || (mask & isStudent) !== 0) ? 1 : 0;
	});
}
