import { counted, type Judgement } from '../profiles/judgement';
import { marksOf } from '../profiles/profile-files';
import { joinedItems } from '../rules/item-joins';
import { joined } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { ColumnSpec } from '../spec/spec';
import type { Table } from '../table/table';

/** The receiver stores the record. */
export const STORED = 0;
/** The receiver refuses the record, or its whole file. */
export const REFUSED = 1;
/** The record would do, and goes because a record that it names is refused. */
export const CASCADE = 2;

/** What a receiver leaves out of a set: by file, for each record one of the three above. */
export type LostRecords = ReadonlyMap<string, Uint8Array>;

/**
 * The records of a set that a receiver would not store: those it refuses, and those that hang on them.
 * A record hangs on what a required column names; on a list only when all that it names is lost.
 */
export function lostRecords(set: RosterSet, judgement: Judgement): LostRecords {
	const lost = new Map<string, Uint8Array>();
	for (const table of set.tables.values()) lost.set(table.name, refusedIn(table, judgement));
	// The standard lists files with those that name others behind them, but for a few: two rounds do.
	for (let round = 0; round < 2; round++) {
		for (const table of set.tables.values()) spread(set, table, lost);
	}
	return lost;
}

function refusedIn(table: Table, judgement: Judgement): Uint8Array {
	const lost = new Uint8Array(table.records);
	const found = counted(judgement).filter(({ group }) => group.matches.file === table.name);
	if (found.some(({ effect }) => effect === 'refusesFile')) return lost.fill(REFUSED);
	if (!found.some(({ effect }) => effect === 'dropsRow')) return lost;
	const marks = marksOf(table, found, ({ effect }) => effect === 'dropsRow');
	for (let record = 0; record < table.records; record++) {
		if (marks.has(record)) lost[record] = REFUSED;
	}
	return lost;
}

/** Marks the records that name lost ones in columns that have to be filled. */
function spread(set: RosterSet, table: Table, lost: Map<string, Uint8Array>): void {
	const own = lost.get(table.name);
	if (own === undefined) return;
	for (const spec of set.fileSpec(table.name)?.columns ?? []) {
		const gone = goneCodes(set, table, spec, lost);
		const column = table.column(spec.name);
		if (gone === null || column === undefined) continue;
		for (const record of column.recordsOf(gone)) {
			if (own[record] === STORED) own[record] = CASCADE;
		}
	}
}

/** A mark for each value of a column of which everything that it names is lost; null where none is. */
function goneCodes(
	set: RosterSet,
	table: Table,
	{ name, required, references, list: isList }: ColumnSpec,
	lost: ReadonlyMap<string, Uint8Array>
): Uint8Array | null {
	if (required !== true || references === undefined) return null;
	const target = set.tables.get(references.file);
	const ids = target?.column(references.column);
	const states = lost.get(references.file);
	const column = table.column(name);
	if (!ids || !states || !column || states.every((state) => state === STORED)) return null;
	const { firstRecords } = ids;
	const isGone = (id: number): boolean => id >= 0 && states[firstRecords[id]] !== STORED;
	if (!isList) return Uint8Array.from(joined(column, ids), (id) => (isGone(id) ? 1 : 0));
	const items = joinedItems(column, ids);
	return Uint8Array.from({ length: column.dictionary.size }, (_, code) => {
		const named = items.codes.subarray(items.starts[code], items.starts[code + 1]);
		return named.length > 0 && named.every(isGone) ? 1 : 0;
	});
}
