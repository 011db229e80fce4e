import type { GroupSource } from '../findings/group-source';
import { counted, type Counted, type Judgement } from '../profiles/judgement';
import { marksOf } from '../profiles/profile-files';
import { joinedItems } from '../rules/item-joins';
import { joined } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { ColumnSpec } from '../spec/spec';
import type { Column } from '../table/column';
import type { Table } from '../table/table';

/** The receiver stores the record. */
export const STORED = 0;
/** The receiver refuses the record, or its whole file. */
export const REFUSED = 1;
/** The record would do, and goes because a record that it names is refused. */
export const CASCADE = 2;

/** A record that is refused and takes others with it. */
export interface Root {
	readonly file: string;
	readonly record: number;
}

/** What a receiver leaves out of one file. */
export interface LostFile {
	/** By record one of the three above. */
	readonly states: Uint8Array;
	/** By record that goes with another, the place of that one in `roots`; else -1. */
	readonly roots: Int32Array;
	/** True where nothing is lost. */
	isWhole: boolean;
}

/** What a receiver leaves out of a set, and why. */
export class LostRecords {
	readonly #files = new Map<string, LostFile>();
	readonly #found: readonly Counted[];
	readonly roots: Root[] = [];

	constructor(
		readonly set: RosterSet,
		judgement: Judgement
	) {
		this.#found = counted(judgement).filter(({ effect }) => DROPS.has(effect));
		for (const table of set.tables.values()) this.#files.set(table.name, this.#refusedIn(table));
		// Few files name one that stands before them, so this ends after two or three rounds.
		while (this.#spreadAll());
	}

	/** What becomes of a record: stored, refused, or gone with another. */
	state(file: string, record: number): number {
		return this.#files.get(file)?.states[record] ?? STORED;
	}

	file(name: string): LostFile | undefined {
		return this.#files.get(name);
	}

	/** The findings for which the receiver leaves out records of a file. */
	groupsOf(file: string): GroupSource[] {
		return this.#found.filter(({ group }) => group.matches.file === file).map(({ group }) => group);
	}

	/** The records of a file that one finding costs. */
	marksOf(table: Table, group: GroupSource): { has(record: number): boolean } {
		const found = this.#found.filter((each) => each.group === group);
		const isWhole = found.some(({ effect }) => effect === 'refusesFile');
		return isWhole ? { has: () => true } : marksOf(table, found, () => true);
	}

	#refusedIn(table: Table): LostFile {
		const states = new Uint8Array(table.records);
		const found = this.#found.filter(({ group }) => group.matches.file === table.name);
		if (found.length === 0) return { states, roots: NO_ROOTS, isWhole: true };
		const roots = new Int32Array(table.records).fill(-1);
		if (found.some(({ effect }) => effect === 'refusesFile')) {
			return { states: states.fill(REFUSED), roots, isWhole: table.records === 0 };
		}
		marksOf(table, found, () => true).each((record) => (states[record] = REFUSED));
		return { states, roots, isWhole: !states.includes(REFUSED) };
	}

	/** True where something more was lost. */
	#spreadAll(): boolean {
		let isMore = false;
		for (const table of this.set.tables.values()) {
			for (const spec of this.set.fileSpec(table.name)?.columns ?? []) {
				const column = table.column(spec.name);
				const gone = column === undefined ? null : this.#goneCodes(column, spec);
				if (column !== undefined && gone !== null && this.#spread(table, column, gone)) {
					isMore = true;
				}
			}
		}
		return isMore;
	}

	/** Marks the records that name lost ones in a column that has to be filled. */
	#spread(table: Table, column: Column, gone: Int32Array): boolean {
		const { states, roots: held } = this.#files.get(table.name) ?? { states: null, roots: null };
		if (states === null) return false;
		const roots = held.length > 0 ? held : new Int32Array(table.records).fill(-1);
		let isMore = false;
		const marked = Uint8Array.from(gone, (root) => (root < 0 ? 0 : 1));
		for (const record of column.recordsOf(marked)) {
			if (states[record] !== STORED) continue;
			states[record] = CASCADE;
			roots[record] = gone[column.codeAt(record)];
			isMore = true;
		}
		if (isMore) this.#files.set(table.name, { states, roots, isWhole: false });
		return isMore;
	}

	/**
	 * For each value of a column the root for which all that it names is lost, or -1. A record hangs on
	 * what a required column names; on a list only when everything in it is lost.
	 */
	#goneCodes(
		column: Column,
		{ required, references, list: isList }: ColumnSpec
	): Int32Array | null {
		if (required !== true || references === undefined) return null;
		const ids = this.set.tables.get(references.file)?.column(references.column);
		const lost = this.#files.get(references.file);
		if (!ids || !lost || lost.isWhole) return null;
		const { firstRecords } = ids;
		const lostRoot = (id: number): number =>
			id < 0 ? -1 : this.#rootOf(references.file, lost, firstRecords[id]);
		if (!isList) return joined(column, ids).map(lostRoot);
		const items = joinedItems(column, ids);
		return Int32Array.from({ length: column.dictionary.size }, (_, code) => {
			const named = items.codes.subarray(items.starts[code], items.starts[code + 1]);
			const roots = Array.from(named, lostRoot);
			return roots.length > 0 && roots.every((root) => root >= 0) ? roots[0] : -1;
		});
	}

	#rootOf(file: string, { states, roots }: LostFile, record: number): number {
		if (states[record] === STORED) return -1;
		if (states[record] === CASCADE) return roots[record];
		if (roots[record] < 0) roots[record] = this.roots.push({ file, record }) - 1;
		return roots[record];
	}
}

const DROPS: ReadonlySet<string> = new Set(['dropsRow', 'refusesFile']);
const NO_ROOTS = new Int32Array(0);
