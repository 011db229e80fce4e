import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { neededColumns } from '../logic/needed-columns';
import { Memory } from '../memory';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { roleKinds, STUDENT, TEACHER } from './role-kinds';

/** How many enrollments there are, by the codes of enrollments.csv. */
export interface SeatCounts {
	readonly classes: Column;
	readonly users: Column;
	readonly role: Column;
	/** For each code of a role, whether it counts as a student's and as a teacher's. */
	readonly isStudent: Uint8Array;
	readonly isTeacher: Uint8Array;
	/** By class. */
	readonly students: Uint32Array;
	readonly teachers: Uint32Array;
	/** By user: in any role, and as a teacher. */
	readonly seats: Uint32Array;
	readonly taught: Uint32Array;
}

const known = new Memory<SeatCounts>();

/**
 * Counts the enrollments of each class and each user in one pass. A role that the standard does not
 * know counts as both a student's and a teacher's: another rule speaks of it, and no class shall seem
 * empty for a misspelt word. Undefined where a column is missing; the report then says that `file`
 * was not looked at.
 */
export function seatCounts(
	set: RosterSet,
	report: Report,
	table: Table,
	file: string
): SeatCounts | undefined {
	const names = ['classSourcedId', 'userSourcedId', 'role'];
	const columns = neededColumns(report, table, names, file);
	if (columns === undefined) return undefined;
	const [classes, users, role] = columns;
	return known.of([set.spec, ...columns], () => countedSeats(set, classes, users, role));
}

function countedSeats(set: RosterSet, classes: Column, users: Column, role: Column): SeatCounts {
	const kinds = roleKinds(set, role);
	const counts: SeatCounts = {
		classes,
		users,
		role,
		isStudent: kinds.map((kind) => (kind === 0 || kind === STUDENT ? 1 : 0)),
		isTeacher: kinds.map((kind) => (kind === 0 || kind === TEACHER ? 1 : 0)),
		students: new Uint32Array(classes.dictionary.size),
		teachers: new Uint32Array(classes.dictionary.size),
		seats: new Uint32Array(users.dictionary.size),
		taught: new Uint32Array(users.dictionary.size)
	};
	for (let at = 0; at < role.codes.blocks.length; at++) countBlock(counts, at);
	return counts;
}

function countBlock(counts: SeatCounts, at: number): void {
	const { isStudent, isTeacher, students, teachers, seats, taught } = counts;
	const roles = counts.role.codes.blocks[at];
	const classes = counts.classes.codes.blocks[at];
	const users = counts.users.codes.blocks[at];
	for (let i = 0; i < roles.length; i++) {
		const role = roles[i];
		seats[users[i]]++;
		students[classes[i]] += isStudent[role];
		if (isTeacher[role] === 0) continue;
		teachers[classes[i]]++;
		taught[users[i]]++;
	}
}
