import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { neededColumns } from '../logic/needed-columns';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { seatCounts } from './seat-counts';
import { standingRecords } from './standing-records';
import { unseated } from './unseated';

/** Classes in which somebody is missing, and how many enrollments every class has. */
export interface LackingClasses {
	readonly ids: Column;
	/** Codes of their identifiers. */
	readonly codes: readonly number[];
	/** The number of students (or teachers) in the class of a record of classes.csv. */
	readonly students: (record: number) => number;
	readonly teachers: (record: number) => number;
	/** False for homerooms and for classes that are no longer there: these are never named. */
	readonly isJudged: (record: number) => boolean;
}

/**
 * The classes that lack a student or a teacher. Homerooms may: in many student systems they are lists
 * for attendance or lockers, one a room, whether or not anybody teaches or sits there.
 */
export function lackingClasses(
	set: RosterSet,
	report: Report,
	[classes, enrollments]: readonly Table[],
	who: 'students' | 'teachers'
): LackingClasses | undefined {
	const columns = neededColumns(report, classes, ['sourcedId']);
	const counts = seatCounts(set, report, enrollments, classes.name);
	if (columns === undefined || counts === undefined) return undefined;
	const [ids] = columns;
	const named = joined(ids, counts.classes);
	const seatsOf = (seats: Uint32Array) => (record: number) => {
		const code = named[ids.codeAt(record)];
		return code < 0 ? 0 : seats[code];
	};
	const stands = standingRecords(classes);
	const isHomeroom = homerooms(classes);
	return {
		ids,
		codes: unseated(ids, counts.classes, counts[who]),
		students: seatsOf(counts.students),
		teachers: seatsOf(counts.teachers),
		isJudged: (record) => stands(record) && !isHomeroom(record)
	};
}

/** Tells which classes are homerooms. */
export function homerooms(classes: Table): (record: number) => boolean {
	const type = classes.column('classType');
	if (type === undefined) return () => false;
	const marks = Uint8Array.from({ length: type.dictionary.size }, (_, code) =>
		type.text(code).trim().toLowerCase() === 'homeroom' ? 1 : 0
	);
	return (record) => marks[type.codeAt(record)] === 1;
}

/** The codes of which more than `most` are counted. */
export function crowded(counts: Uint32Array, most: number): number[] {
	const codes: number[] = [];
	for (let code = 0; code < counts.length; code++) if (counts[code] > most) codes.push(code);
	return codes;
}
