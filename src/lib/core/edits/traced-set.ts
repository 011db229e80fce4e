import { LoadedSet } from '../rules/loaded-set';
import type { Column } from '../table/column';
import type { Table } from '../table/table';

/** What a rule looked at: `file.csv column`, or `file.csv *` for a table as a whole. */
export type Looks = Set<string>;

/** A look at one column. */
export const look = (file: string, column: string): string => `${file} ${column}`;

/** A look at a table as a whole: all its columns, its header, its records. */
export const wholeLook = (file: string): string => look(file, '*');

/**
 * The same set with other tables in the place of some. Everything that rules remember by the set is
 * worked out anew for it; what they remember by columns stays for those that are still there.
 */
export function setWith(set: LoadedSet, tables: ReadonlyMap<string, Table>): LoadedSet {
	const made = new LoadedSet(set.edition, set.inputName, set.inputKind);
	for (const name of set.names) made.setState(name, set.state(name));
	for (const [name, table] of set.tables) {
		const state = set.state(name);
		made.add(tables.get(name) ?? table);
		made.setState(name, state);
	}
	made.asOf = set.asOf;
	made.others = set.others;
	made.stored = set.stored;
	made.foreign = set.foreign;
	made.previous = set.previous;
	made.observations.push(...set.observations);
	return made;
}

/** The same set, noting in `looks` which columns are looked at. */
export function tracedSet(set: LoadedSet, looks: Looks): LoadedSet {
	const traced = new Map([...set.tables].map(([name, table]) => [name, tracedTable(table, looks)]));
	return setWith(set, traced);
}

/** A table that notes which of its columns are asked for. */
function tracedTable(table: Table, looks: Looks): Table {
	const whole = <Part>(part: Part): Part => {
		looks.add(wholeLook(table.name));
		return part;
	};
	const column = (name: string): Column | undefined => {
		looks.add(look(table.name, name));
		const found = table.column(name);
		// Under the name of another version it stands under a header of its own.
		if (found !== undefined) looks.add(look(table.name, found.name));
		return found;
	};
	// Made out of the table itself, so that everything else is as it is there.
	return Object.create(table, {
		column: { value: column },
		columns: { get: () => whole(table.columns) }
	}) as Table;
}
