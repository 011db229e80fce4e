import { recordsNamed } from '../rules/joins';
import type { Table } from '../table/table';
import type { FileDiff } from './file-diff';
import { STORED, type LostRecords } from './lost-records';
import type { OffList } from './off-list';
import type { RosterDiff } from './roster-diff';

/** People and classes that stay, and are left without each other: record numbers of the files before. */
export interface ClassEffects {
	/** Students who had a class before and would have none. */
	readonly studentsWithoutClass: readonly number[];
	readonly teachersWithoutClass: readonly number[];
	/** Classes that had a teacher before and would have none. */
	readonly classesWithoutTeacher: readonly number[];
}

export const noEffects: ClassEffects = {
	studentsWithoutClass: [],
	teachersWithoutClass: [],
	classesWithoutTeacher: []
};

/** A change, and what somebody makes of it: a receiver, or for null just who reads the files. */
export interface EffectCase {
	readonly diff: RosterDiff;
	readonly had: LostRecords | null;
	readonly lost: LostRecords | null;
	/** The records of a file before that are switched off. */
	offOf(file: string): OffList;
}

/**
 * Who keeps an account and loses every class, and which classes stay and keep nobody to teach them.
 * What is left out counts as the receiver takes it: where nothing is removed, seats stay.
 */
export function classEffects(each: EffectCase): ClassEffects {
	const { diff, had, lost, offOf } = each;
	const files = filesOf(diff);
	if (files === null) return noEffects;
	const { users, classes, enrollments } = files;
	const was = new Seats(users.records, classes.records);
	const is = new Seats(users.records, classes.records);
	const off = offOf('enrollments.csv');
	const classOff = offOf('classes.csv');
	visit(enrollments.diff.tableBefore, namesBefore(diff), (record, seat) => {
		if (!enrollments.diff.isLiveBefore(record) || isLost(had, record)) return;
		was.take(seat);
		const now = enrollments.diff.recordAfter(record);
		const isSentAgain = now >= 0 && enrollments.diff.isLiveAfter(now) && !isLost(lost, now);
		if (!isSentAgain && !off.has(record) && !classOff.has(seat.place)) is.take(seat);
	});
	visit(enrollments.diff.tableAfter, namesAfter(diff), (record, seat) => {
		if (enrollments.diff.isLiveAfter(record) && !isLost(lost, record)) is.take(seat);
	});
	const userOff = offOf('users.csv');
	return {
		studentsWithoutClass: left(was.students, is.students, userOff),
		teachersWithoutClass: left(was.teachers, is.teachers, userOff),
		classesWithoutTeacher: left(was.taught, is.taught, classOff)
	};
}

const isLost = (lost: LostRecords | null, record: number): boolean =>
	lost !== null && lost.state('enrollments.csv', record) !== STORED;

interface Known {
	readonly diff: FileDiff;
	readonly records: number;
}

function filesOf({ file }: RosterDiff): Record<'users' | 'classes' | 'enrollments', Known> | null {
	const known = (name: string): Known | null => {
		const diff = file(name);
		return diff?.tableBefore ? { diff, records: diff.tableBefore.records } : null;
	};
	const users = known('users.csv');
	const classes = known('classes.csv');
	const enrollments = known('enrollments.csv');
	return users && classes && enrollments ? { users, classes, enrollments } : null;
}

/** Records before that had something and have it no more, without those that are switched off. */
function left(had: Uint8Array, has: Uint8Array, off: OffList): number[] {
	const records: number[] = [];
	for (let record = 0; record < had.length; record++) {
		if (had[record] === 1 && has[record] === 0 && !off.has(record)) records.push(record);
	}
	return records;
}

/** One enrollment: records of users.csv and classes.csv before, and the role. */
interface Seat {
	person: number;
	place: number;
	role: number;
}

const STUDENT = 1;
const TEACHER = 2;

/** Who sits in a class or teaches one, and which classes are taught. */
class Seats {
	readonly students: Uint8Array;
	readonly teachers: Uint8Array;
	readonly taught: Uint8Array;

	constructor(users: number, classes: number) {
		this.students = new Uint8Array(users);
		this.teachers = new Uint8Array(users);
		this.taught = new Uint8Array(classes);
	}

	take({ person, place, role }: Seat): void {
		if (role === STUDENT) this.students[person] = 1;
		if (role !== TEACHER) return;
		this.teachers[person] = 1;
		if (place >= 0) this.taught[place] = 1;
	}
}

/** The number of a class that no file has; one that is new has -1. */
const NOWHERE = -2;

/** For each value of a column of enrollments.csv a record of a file before, or one of the two above. */
type Names = (table: Table, column: string, file: string) => Int32Array | null;

/** Visits the enrollments of somebody who was there before. One object serves for all of them. */
function visit(
	table: Table | null,
	names: Names,
	take: (record: number, seat: Seat) => void
): void {
	const ends = table === null ? null : endsOf(table, names);
	if (table === null || ends === null) return;
	const { roles, people, places, kinds, persons, classes } = ends;
	const seat: Seat = { person: -1, place: -1, role: 0 };
	for (let record = 0; record < table.records; record++) {
		seat.role = kinds[roles.at(record)];
		seat.person = persons[people.at(record)];
		seat.place = classes[places.at(record)];
		if (seat.role !== 0 && seat.person >= 0 && seat.place !== NOWHERE) take(record, seat);
	}
}

/** The columns of enrollments.csv, and what their codes stand for; null where one is missing. */
function endsOf(table: Table, names: Names) {
	const roles = table.column('role');
	const people = table.column('userSourcedId');
	const places = table.column('classSourcedId');
	const persons = names(table, 'userSourcedId', 'users.csv');
	const classes = names(table, 'classSourcedId', 'classes.csv');
	if (!roles || !people || !places || persons === null || classes === null) return null;
	const kinds = rolesOf(roles.dictionary.size, (code) => roles.text(code));
	return {
		roles: roles.codes,
		people: people.codes,
		places: places.codes,
		kinds,
		persons,
		classes
	};
}

const rolesOf = (size: number, text: (code: number) => string): Uint8Array =>
	Uint8Array.from({ length: size }, (_, code) => {
		const role = text(code).toLowerCase();
		return role === 'student' ? STUDENT : role === 'teacher' ? TEACHER : 0;
	});

const namesBefore =
	({ before }: RosterDiff): Names =>
	(table, column, file) =>
		named(table, column, before.tables.get(file))?.map((record) =>
			record < 0 ? NOWHERE : record
		) ?? null;

/** Records after by what they were before. A delivery of changes names what only the one before has. */
const namesAfter =
	({ before, after, file: fileOf, isDelta }: RosterDiff): Names =>
	(table, column, file) => {
		const now = named(table, column, after.tables.get(file));
		const then = isDelta || now === null ? named(table, column, before.tables.get(file)) : null;
		const diff = fileOf(file);
		const size = table.column(column)?.dictionary.size ?? 0;
		return Int32Array.from({ length: size }, (_, code) => {
			const record = now?.[code] ?? -1;
			if (record >= 0) return diff?.recordBefore(record) ?? -1;
			const old = then?.[code] ?? -1;
			return old >= 0 ? old : NOWHERE;
		});
	};

function named(table: Table, name: string, target: Table | undefined): Int32Array | null {
	const column = table.column(name);
	const ids = target?.column('sourcedId');
	return column === undefined || ids === undefined ? null : recordsNamed(column, ids);
}
