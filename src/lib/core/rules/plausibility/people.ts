import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joinedItems } from '../item-joins';
import { joined } from '../joins';
import { neededColumns } from '../logic/needed-columns';
import { recordsById } from '../logic/sole-records';
import { Memory } from '../memory';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { bulkTables } from './bulk-tables';
import { roleKinds } from './role-kinds';

/** The users of a set, with what they are. Numbers by the codes of their identifiers. */
export interface People {
	readonly table: Table;
	readonly ids: Column;
	/** Kinds of roles as bits; 0 where none is known. */
	readonly kinds: Uint8Array;
	/** The file that gives roles: users.csv, and in 1.2 roles.csv. */
	readonly roles: Table;
}

/** Types of organizations at which nobody teaches a class. */
const OFFICES: ReadonlySet<string> = new Set(['district', 'local', 'state', 'national']);

const known = new Memory<Uint8Array>();

/**
 * Everybody in users.csv with their roles: from the column there, and in 1.2 from roles.csv. Undefined
 * where something is missing or comes as changes.
 */
export function peopleOf(set: RosterSet, report: Report, file = 'users.csv'): People | undefined {
	const source = set.version === '1.2' ? 'roles.csv' : 'users.csv';
	const tables = bulkTables(set, report, file, ['users.csv', source]);
	if (tables === undefined) return undefined;
	const [, table, roles] = tables;
	const columns = neededColumns(report, roles, ['role', nameColumn(set)], file);
	const own = neededColumns(report, table, ['sourcedId'], file);
	if (columns === undefined || own === undefined) return undefined;
	const [ids] = own;
	const kinds = known.of([set.spec, ids, ...columns], () => kindsById(set, ids, columns));
	return { table, ids, roles, kinds };
}

/** The column of the file of roles that says whose role it is. */
const nameColumn = (set: RosterSet): string =>
	set.version === '1.2' ? 'userSourcedId' : 'sourcedId';

function kindsById(set: RosterSet, ids: Column, [role, named]: readonly Column[]): Uint8Array {
	const byRole = roleKinds(set, role);
	const users = named === ids ? null : joined(named, ids);
	const kinds = new Uint8Array(ids.dictionary.size);
	role.codes.blocks.forEach((block, at) => {
		const names = named.codes.blocks[at];
		for (let i = 0; i < block.length; i++) {
			const id = users === null ? names[i] : users[names[i]];
			if (id >= 0) kinds[id] |= byRole[block[i]];
		}
	});
	return kinds;
}

/**
 * A mark for each user by code: 1 where one of the organizations named for the person is a school, or
 * may be one because it is not known; 0 for people of a district office alone.
 */
export function schoolPeople(set: RosterSet, { ids, roles }: People): Uint8Array {
	const org = roles.column('orgSourcedIds') ?? roles.column('orgSourcedId');
	const named = roles.column(nameColumn(set));
	if (org === undefined || named === undefined) return new Uint8Array(ids.dictionary.size).fill(1);
	const isSchool = schoolCells(set, org);
	const users = joined(named, ids);
	const marks = new Uint8Array(ids.dictionary.size);
	for (let record = 0; record < roles.records; record++) {
		const user = users[named.codeAt(record)];
		if (user >= 0 && isSchool[org.codeAt(record)] === 1) marks[user] = 1;
	}
	return marks;
}

/** For each code of a column of organizations, whether one of them is or may be a school. */
function schoolCells(set: RosterSet, column: Column): Uint8Array {
	const orgs = set.tables.get('orgs.csv');
	const [ids, type] = [orgs?.column('sourcedId'), orgs?.column('type')];
	const cells = new Uint8Array(column.dictionary.size).fill(1);
	if (orgs === undefined || ids === undefined || type === undefined) return cells;
	const office = recordsById(set, orgs, ids).map((record) =>
		record >= 0 && OFFICES.has(type.textAt(record)) ? 1 : 0
	);
	const { starts, codes } = joinedItems(column, ids);
	for (let code = 0; code < cells.length; code++) {
		const items = codes.subarray(starts[code], starts[code + 1]);
		if (items.length > 0 && items.every((id) => id >= 0 && office[id] === 1)) cells[code] = 0;
	}
	return cells;
}

/** Tells which records of users.csv can log in, as far as the file says; 1.0 does not say. */
export function enabledUsers({ table }: People): (record: number) => boolean {
	const column = table.column('enabledUser');
	if (column === undefined) return () => true;
	const isOff = Uint8Array.from({ length: column.dictionary.size }, (_, code) =>
		/^\s*false\s*$/i.test(column.text(code)) ? 1 : 0
	);
	return (record) => isOff[column.codeAt(record)] === 0;
}
