import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import { STORED, type LostRecords } from './lost-records';
import { offRecords } from './off-records';
import type { RosterDiff } from './roster-diff';

/** People and classes that stay, and are left without each other. */
export interface ClassEffects {
	/** Students who had a class before and would have none. */
	readonly studentsWithoutClass: number;
	readonly teachersWithoutClass: number;
	/** Classes that had a teacher before and would have none. */
	readonly classesWithoutTeacher: number;
}

const NONE: ClassEffects = {
	studentsWithoutClass: 0,
	teachersWithoutClass: 0,
	classesWithoutTeacher: 0
};

/** Who keeps an account and loses every class, and which classes keep nobody to teach them. */
export function classEffects(
	{ before, after, files }: RosterDiff,
	lost: LostRecords,
	isRefused: boolean
): ClassEffects {
	// A delivery of changes leaves out enrollments that stay: who has none left cannot be counted so.
	if (isRefused || after.mode('enrollments.csv') === 'delta') return NONE;
	const was = seats(before, null);
	const is = seats(after, lost);
	const users = files.find(({ name }) => name === 'users.csv');
	const classes = files.find(({ name }) => name === 'classes.csv');
	const left = (
		file: typeof users,
		had: ReadonlySet<number> | undefined,
		has: ReadonlySet<number> | undefined
	): number => {
		if (file === undefined || had === undefined || has === undefined) return 0;
		const state = lost.get(file.name);
		let count = 0;
		for (const record of had) {
			const now = file.recordAfter(record);
			if (now >= 0 && (state?.[now] ?? STORED) === STORED && !has.has(now)) count++;
		}
		return count;
	};
	return {
		studentsWithoutClass: left(users, was?.students, is?.students),
		teachersWithoutClass: left(users, was?.teachers, is?.teachers),
		classesWithoutTeacher: left(classes, was?.taught, is?.taught)
	};
}

/** Who sits in a class or teaches one, and which classes are taught: by record of their files. */
interface Seats {
	readonly students: ReadonlySet<number>;
	readonly teachers: ReadonlySet<number>;
	readonly taught: ReadonlySet<number>;
}

function seats(set: RosterSet, lost: LostRecords | null): Seats | undefined {
	const table = set.tables.get('enrollments.csv');
	const ends = table === undefined ? undefined : endsOf(set, table);
	if (table === undefined || ends === undefined) return undefined;
	const found = {
		students: new Set<number>(),
		teachers: new Set<number>(),
		taught: new Set<number>()
	};
	const isThere = liveTest(table, lost);
	for (let record = 0; record < table.records; record++) {
		const [person, place] = [ends.person(record), ends.place(record)];
		if (person < 0 || place < 0 || !isThere(record)) continue;
		const role = ends.role(record);
		if (role === 'student') found.students.add(person);
		if (role !== 'teacher') continue;
		found.teachers.add(person);
		found.taught.add(place);
	}
	return found;
}

/** What an enrollment names: records of users.csv and of classes.csv, and the role. */
interface Ends {
	person(record: number): number;
	place(record: number): number;
	role(record: number): string;
}

function endsOf(set: RosterSet, table: Table): Ends | undefined {
	const role = table.column('role');
	const person = named(set, table, 'userSourcedId', 'users.csv');
	const place = named(set, table, 'classSourcedId', 'classes.csv');
	if (role === undefined || person === undefined || place === undefined) return undefined;
	return { person, place, role: (record) => role.textAt(record) };
}

/** For each record of a table the record of another file that a column of it names, or -1. */
function named(
	set: RosterSet,
	table: Table,
	name: string,
	file: string
): ((record: number) => number) | undefined {
	const column = table.column(name);
	const ids = set.tables.get(file)?.column('sourcedId');
	if (column === undefined || ids === undefined) return undefined;
	const records = recordsNamed(column, ids);
	return (record) => records[column.codeAt(record)];
}

function liveTest(table: Table, lost: LostRecords | null): (record: number) => boolean {
	const states = lost?.get(table.name);
	const isOff = offRecords(table);
	return (record) => (states?.[record] ?? STORED) === STORED && isOff?.(record) !== true;
}
