import { joinedItems } from '../rules/item-joins';
import { joined } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';

/** Where an id is named, and has to follow when it changes. */
export interface Follower {
	readonly file: string;
	readonly column: string;
	/** True where the cells are lists, of which the id is one item. */
	readonly list: boolean;
	/** Records that name it. */
	readonly records: number;
}

/** The one change that undoes a new id: the value `before` in the newer delivery becomes `after`. */
export interface RekeyFix {
	readonly file: string;
	readonly column: string;
	readonly before: string;
	readonly after: string;
	/** Columns that name the id, those with no record left out. */
	readonly references: readonly Follower[];
}

interface Counted extends Omit<Follower, 'records'> {
	/** By code of the identifier how many records name it. */
	readonly counts: Uint32Array;
}

/** Makes the fixes of one file of a set. */
export class RekeyFixes {
	#counted: readonly Counted[] | null = null;
	readonly #ids: Column | undefined;

	constructor(
		readonly set: RosterSet,
		readonly file: string
	) {
		this.#ids = set.tables.get(file)?.column('sourcedId');
	}

	/** Gives the id `old` to the record that has `now`. */
	fix(old: string, now: string): RekeyFix {
		const code = this.#ids?.dictionary.find(now) ?? -1;
		this.#counted ??= this.#count();
		const references = this.#counted
			.map(({ counts, ...where }) => ({ ...where, records: code < 0 ? 0 : counts[code] }))
			.filter(({ records }) => records > 0);
		const column = this.#ids?.name ?? 'sourcedId';
		return { file: this.file, column, before: now, after: old, references };
	}

	/** Goes once through every column that names records of the file. */
	#count(): Counted[] {
		const ids = this.#ids;
		if (ids === undefined) return [];
		return this.set.spec.files.flatMap((spec) =>
			spec.columns.flatMap(({ name, list, references }) => {
				const table = this.set.tables.get(spec.name);
				const column = table?.column(name);
				if (references?.file !== this.file || !table || column === undefined) return [];
				const counts = list ? itemCounts(column, ids) : cellCounts(column, ids);
				return [{ file: table.name, column: column.name, list, counts }];
			})
		);
	}
}

function cellCounts(column: Column, ids: Column): Uint32Array {
	const counts = new Uint32Array(ids.dictionary.size);
	const cells = cellsByCode(column);
	joined(column, ids).forEach((target, code) => {
		if (target >= 0) counts[target] += cells[code];
	});
	return counts;
}

/** By code how many records hold it. */
function cellsByCode(column: Column): Uint32Array {
	const cells = new Uint32Array(column.dictionary.size);
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++) cells[block[i]]++;
	}
	return cells;
}

function itemCounts(column: Column, ids: Column): Uint32Array {
	const counts = new Uint32Array(ids.dictionary.size);
	const { starts, codes } = joinedItems(column, ids);
	const cells = cellsByCode(column);
	for (let code = 0; code < cells.length; code++) {
		for (let at = starts[code]; at < starts[code + 1]; at++) {
			if (codes[at] >= 0) counts[codes[at]] += cells[code];
		}
	}
	return counts;
}
