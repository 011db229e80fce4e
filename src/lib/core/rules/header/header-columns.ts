import type { Table } from '../../table/table';
import type { ColumnSpec } from '../../spec/spec';
import { spoiltColumns } from './spoilt-columns';
import { meantColumns } from './meant-columns';

/** What a column of a file is to the standard. */
export type ColumnKind =
	/** A column of the standard under its own name. */
	| 'known'
	/** One under a name that is near to its own. */
	| 'misspelt'
	/** The same, but a rule on the writing of the file has spoken of its name already. */
	| 'spoilt'
	/** One without a name, in the place where a column is missing. */
	| 'nameless'
	/** The same name as a column before it. */
	| 'twice'
	/** A column of the sender's own, as the standard lets it have them. */
	| 'metadata'
	| 'unnamed'
	| 'unknown';

/** One column of a file. */
export interface HeaderColumn {
	readonly index: number;
	readonly name: string;
	readonly kind: ColumnKind;
	/** The column of the standard that it is or stands for. */
	readonly meant?: string;
}

/** Names of columns that a sender may add: OneRoster CSV 1.1, section 3. */
const METADATA = /^metadata\..+$/s;

export const isBlankName = (name: string): boolean => name.trim() === '';
export const isMetadataName = (name: string): boolean => METADATA.test(name);

/** Every column of a file by what it is to the standard, in the order of the file. */
export function readColumns(table: Table, specs: readonly ColumnSpec[]): HeaderColumn[] {
	const columns = byName(table.header, specs);
	const known = new Set(columns.map(({ meant }) => meant));
	const missing = specs.filter(({ name }) => !known.has(name));
	const unknown = columns.filter(({ kind }) => kind === 'unknown');
	const meant = meantColumns(
		unknown.map(({ name }) => name),
		missing,
		specs
	);
	const spoilt = spoiltColumns(table);
	unknown.forEach((column, at) => {
		const name = meant.get(at);
		if (name === undefined) return;
		const kind = spoilt.has(column.index) ? 'spoilt' : 'misspelt';
		columns[column.index] = { ...column, kind, meant: name };
	});
	return withNameless(columns, specs);
}

function byName(header: readonly string[], specs: readonly ColumnSpec[]): HeaderColumn[] {
	const names = new Set(specs.map(({ name }) => name));
	const seen = new Set<string>();
	return header.map((name, index) => {
		if (isBlankName(name)) return { index, name, kind: 'unnamed' };
		if (seen.has(name)) return { index, name, kind: 'twice' };
		seen.add(name);
		if (names.has(name)) return { index, name, kind: 'known', meant: name };
		return { index, name, kind: isMetadataName(name) ? 'metadata' : 'unknown' };
	});
}

/** A column without a name is the missing one that is expected behind its neighbour. */
function withNameless(
	columns: readonly HeaderColumn[],
	specs: readonly ColumnSpec[]
): HeaderColumn[] {
	const names = specs.map(({ name }) => name);
	const found = new Set(columns.map(({ meant }) => meant));
	let next = 0;
	return columns.map((column) => {
		const { kind, meant } = column;
		if (meant !== undefined) next = names.indexOf(meant) + 1;
		const expected = names.at(next);
		if (kind !== 'unnamed' || expected === undefined || found.has(expected)) return column;
		next++;
		return { ...column, kind: 'nameless', meant: expected };
	});
}
