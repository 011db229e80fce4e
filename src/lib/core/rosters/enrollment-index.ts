import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import { kindOf, type Kind } from '../snapshots/membership';
import { offMarks } from '../snapshots/off-records';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { codedCells } from './coded-cells';
import { RowsByOwner } from './rows-by-owner';

/** Who is enrolled where: the rows of enrollments.csv by user and by class, as record numbers. */
export class EnrollmentIndex {
	readonly users: Table | undefined;
	readonly classes: Table | undefined;
	readonly enrollments: Table | undefined;
	readonly #byUser: RowsByOwner;
	readonly #byClass: RowsByOwner;
	readonly #off: Uint8Array | null;
	/** What somebody is in the class of a row: by the row, not by users.csv. */
	readonly kind: (row: number) => Kind;
	/** The record of the user that a row names, or -1 where users.csv has none of the id. */
	readonly userOf: (row: number) => number;
	/** The record of the class that a row names, or -1. */
	readonly classOf: (row: number) => number;

	constructor(set: RosterSet) {
		this.users = set.tables.get('users.csv');
		this.classes = set.tables.get('classes.csv');
		this.enrollments = set.tables.get('enrollments.csv');
		const rows = this.enrollments?.records ?? 0;
		this.userOf = named(this.enrollments, 'userSourcedId', this.users);
		this.classOf = named(this.enrollments, 'classSourcedId', this.classes);
		this.kind = codedCells(this.enrollments, 'role', kindOf);
		this.#byUser = new RowsByOwner(this.users?.records ?? 0, rows, this.userOf);
		this.#byClass = new RowsByOwner(this.classes?.records ?? 0, rows, this.classOf);
		this.#off = this.enrollments === undefined ? null : offMarks(this.enrollments);
	}

	ofClass(record: number): Int32Array {
		return this.#byClass.of(record);
	}

	/** The rows of a user. Where an id stands in users.csv twice, they belong to all of its records. */
	ofUser(record: number): Int32Array {
		return this.#byUser.of(firstOfId(this.users, record));
	}

	/** True where the row is marked as deleted. */
	isOff(row: number): boolean {
		return this.#off?.[row] === 1;
	}

	/** How many rows name an id that users.csv does not have; 0 for one that it has. */
	rowsOfUnlisted(id: string): number {
		const named = this.enrollments?.column('userSourcedId');
		const isListed = codeOf(this.users?.column('sourcedId'), id) >= 0;
		const code = isListed || id === '' ? -1 : codeOf(named, id);
		if (named === undefined || code < 0) return 0;
		const marked = new Uint8Array(named.dictionary.size);
		marked[code] = 1;
		return [...named.recordsOf(marked)].filter((row) => !this.isOff(row)).length;
	}
}

const codeOf = (column: Column | undefined, text: string): number =>
	column?.dictionary.find(text) ?? -1;

/** The first record with the same id. */
export function firstOfId(table: Table | undefined, record: number): number {
	const ids = table?.column('sourcedId');
	return ids === undefined ? record : ids.firstRecords[ids.codeAt(record)];
}

function named(
	from: Table | undefined,
	name: string,
	to: Table | undefined
): (row: number) => number {
	const column = from?.column(name);
	const ids = to?.column('sourcedId');
	if (column === undefined || ids === undefined) return () => -1;
	const records = recordsNamed(column, ids);
	return (row) => records[column.codeAt(row)];
}
