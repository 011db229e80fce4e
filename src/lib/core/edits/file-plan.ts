import type { Quoting } from './edit';

/** What becomes of one file when it is written anew. Records are those of the original, from 0. */
export interface FilePlan {
	/** The header as it shall be; null where it stays as it stands. */
	readonly header: readonly string[] | null;
	/** For each column to be written the place of its original, -1 for a new one; null for all as they are. */
	readonly columns: readonly number[] | null;
	/** True for a record that goes. */
	isRemoved(record: number): boolean;
	/** True for a record of which a cell changes. */
	isTouched(record: number): boolean;
	/** The new value of a cell, by its place among the columns to be written; null where it stays. */
	cell(record: number, column: number): string | null;
	/** Records that come at the end, cell by cell. */
	readonly added: readonly (readonly string[])[];
	/** How all lines shall end; null for as they do. */
	readonly lineEnd: 'crlf' | 'lf' | null;
	/** Quotes around which fields; null for as they stand. */
	readonly quoting: Quoting | null;
	/** A byte order mark goes. */
	readonly dropMark: boolean;
}

/** A plan that changes nothing. */
export const untouched: FilePlan = {
	header: null,
	columns: null,
	isRemoved: () => false,
	isTouched: () => false,
	cell: () => null,
	added: [],
	lineEnd: null,
	quoting: null,
	dropMark: false
};
