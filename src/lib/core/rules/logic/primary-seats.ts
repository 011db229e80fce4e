import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { isBlank } from '../cells/cell-columns';
import { judgedRecords } from '../judged-records';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { daysOf, NO_DAY } from './days';
import { namedCodes } from './named-codes';
import { isOfVersion, neededColumns } from './needed-columns';
import { recordsWhere } from './record-pairs';

/** A teacher who is primary in a class from `begin` up to the day before `end`, in days. */
export interface Seat {
	readonly record: number;
	/** Codes of the class and of the teacher. */
	readonly classCode: number;
	readonly user: number;
	readonly begin: number;
	readonly end: number;
}

/** The primary teachers of classes that have more than one, in the order of the file. */
export interface PrimarySeats {
	readonly seats: readonly Seat[];
	readonly named: Column;
	readonly users: Column;
	readonly primary: Column;
}

/**
 * The seats of primary teachers in classes that have several. Left out are those of which a class, a
 * teacher or a date is open, because other rules speak of that. Undefined where a column is missing.
 */
export function primarySeats(
	set: RosterSet,
	report: Report,
	table: Table
): PrimarySeats | undefined {
	const columns = neededColumns(report, table, [
		'classSourcedId',
		'userSourcedId',
		'role',
		'primary',
		// In 1.0 enrollments have no dates: there everybody is in a class all the time.
		...['beginDate', 'endDate'].filter((name) => isOfVersion(set, table.name, name))
	]);
	if (columns === undefined) return undefined;
	const [named, users, role, primary] = columns;
	const [teacher, marked] = [role.dictionary.find('teacher'), primary.dictionary.find('true')];
	const records = recordsWhere(role, primary, (own, mark) => own === teacher && mark === marked);
	const contested = ofContestedClasses(named, records);
	if (contested.length === 0) return { seats: [], named, users, primary };
	const judged = judgedRecords(set, table);
	const isClass = namedCodes(set, named, 'classes.csv');
	const isUser = namedCodes(set, users, 'users.csv');
	const begins = daysOrOpen(columns.at(4), -Infinity);
	const ends = daysOrOpen(columns.at(5), Infinity);
	const seats = contested
		.map((record) => ({
			record,
			classCode: named.codeAt(record),
			user: users.codeAt(record),
			begin: begins(record),
			end: ends(record)
		}))
		.filter(
			(seat) =>
				seat.begin < seat.end &&
				judged(seat.record) &&
				isClass[seat.classCode] === 1 &&
				isUser[seat.user] === 1
		);
	return { seats, named, users, primary };
}

/** The records whose class several of them name. */
function ofContestedClasses(named: Column, records: readonly number[]): number[] {
	const counts = new Uint32Array(named.dictionary.size);
	for (const record of records) counts[named.codeAt(record)]++;
	return records.filter((record) => counts[named.codeAt(record)] > 1);
}

/** The day of a record; `open` where nothing says it, and no number where the cell holds no date. */
function daysOrOpen(column: Column | undefined, open: number): (record: number) => number {
	if (column === undefined) return () => open;
	const days = daysOf(column);
	return (record) => {
		const day = days[column.codeAt(record)];
		if (day !== NO_DAY) return day;
		return isBlank(column.textAt(record)) ? open : NaN;
	};
}

/**
 * For each seat that overlaps one of somebody else in the same class that stands before it in the
 * file, by record: the record of that one. Seats of one teacher do not disturb each other.
 */
export function doubledSeats(seats: readonly Seat[]): Map<number, number> {
	const held = new Map<number, Seat[]>();
	const doubled = new Map<number, number>();
	for (const seat of seats) {
		const holders = held.get(seat.classCode) ?? [];
		const first = holders.find((holder) => holder.user !== seat.user && overlaps(holder, seat));
		if (first !== undefined) doubled.set(seat.record, first.record);
		else if (!holders.some((holder) => covers(holder, seat))) holders.push(seat);
		held.set(seat.classCode, holders);
	}
	return doubled;
}

const overlaps = (one: Seat, other: Seat): boolean =>
	one.begin < other.end && other.begin < one.end;

/** True where `one` already says all that `other` says, so that it need not be kept. */
const covers = (one: Seat, other: Seat): boolean =>
	one.user === other.user && one.begin <= other.begin && one.end >= other.end;
