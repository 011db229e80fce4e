import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';
import { references, type Reference } from './references';

/** A reference of a bulk file to a file that is missing, and how many records have something in it. */
export interface MissingTarget extends Reference {
	readonly rows: number;
}

/**
 * The references of bulk files to files that are neither in the package nor promised by the manifest
 * (of those a rule on the manifest speaks), where a record really names something (clause 48).
 */
export function missingTargets(set: RosterSet): MissingTarget[] {
	const missing: MissingTarget[] = [];
	for (const reference of references(set)) {
		const { table, column, to } = reference;
		if (set.state(to.file) !== 'absent' || set.mode(to.file) !== 'absent') continue;
		if (set.mode(table.name) === 'delta') continue;
		const rows = filled(table, column);
		if (rows > 0) missing.push({ ...reference, rows });
	}
	return missing;
}

/** Number of records whose cell in `column` is not blank. */
function filled(table: Table, column: Column): number {
	const marked = new Uint8Array(column.dictionary.size);
	for (let code = 0; code < marked.length; code++) {
		marked[code] = column.dictionary.bytes(code).every((byte) => byte === 0x20) ? 0 : 1;
	}
	let count = 0;
	for (const record of column.recordsOf(marked)) if (!table.ragged.has(record)) count++;
	return count;
}
