import { listItems } from '../rules/distinct-values';
import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { offMarks } from './off-records';

/** What somebody is at a school. */
export type Kind = 'student' | 'staff' | 'family' | 'other';

const FAMILY = new Set(['parent', 'guardian', 'relative', 'observer']);

/** Students, their families, and everybody else with a role, who work there. */
export function kindOf(role: string): Kind {
	const name = role.trim().toLowerCase();
	if (name === '') return 'other';
	if (name === 'student') return 'student';
	return FAMILY.has(name) ? 'family' : 'staff';
}

/** Who a user is and where: out of users.csv, from OneRoster 1.2 on out of roles.csv. */
export interface Membership {
	/** The role, in the words of the file; that of the first row in roles.csv, a primary one before others. */
	role(record: number): string;
	kind(record: number): Kind;
	/** sourcedIds of the schools, each once. */
	schools(record: number): readonly string[];
}

/** Columns in which the files name the school of a record. */
const SCHOOL_COLUMNS = ['orgSourcedIds', 'schoolSourcedId', 'orgSourcedId', 'primaryOrgSourcedId'];

/** The schools of the records of a file, as the file itself names them. */
export function schoolsNamed(table: Table): (record: number) => readonly string[] {
	const column = SCHOOL_COLUMNS.map((name) => table.column(name)).find((each) => each);
	if (column === undefined) return () => [];
	const byCode = textsByCode(column, (text) => [
		...new Set(listItems(text).filter((id) => id !== ''))
	]);
	return (record) => byCode(column.codeAt(record));
}

/** Who the users of a set are. */
export function membership(set: RosterSet): Membership | null {
	const users = set.tables.get('users.csv');
	if (users === undefined) return null;
	const roles = set.tables.get('roles.csv');
	const own = ownMembership(users);
	return roles === undefined ? own : (roleMembership(users, roles, own) ?? own);
}

function ownMembership(users: Table): Membership {
	const column = users.column('role');
	const roleOf = column === undefined ? () => '' : textsByCode(column, (text) => text);
	const kinds = column === undefined ? () => 'other' as const : textsByCode(column, kindOf);
	const code = (record: number): number => column?.codeAt(record) ?? 0;
	return {
		role: (record) => roleOf(code(record)),
		kind: (record) => kinds(code(record)),
		schools: schoolsNamed(users)
	};
}

/** By the rows of roles.csv; who has none there is taken as users.csv says. */
function roleMembership(users: Table, roles: Table, own: Membership): Membership | null {
	const ids = users.column('sourcedId');
	const names = roles.column('userSourcedId');
	const role = roles.column('role');
	const school = roles.column('orgSourcedId');
	if (!ids || !names || !role || !school) return null;
	const rows = rowsByUser(users.records, roles, recordsNamed(names, ids), names);
	const kinds = textsByCode(role, kindOf);
	const first = (record: number): number => rows.list[rows.starts[record]];
	const isListed = (record: number): boolean => rows.starts[record] < rows.starts[record + 1];
	const all = (record: number): number[] =>
		Array.from(rows.list.subarray(rows.starts[record], rows.starts[record + 1]));
	return {
		role: (record) => (isListed(record) ? role.textAt(first(record)) : own.role(record)),
		kind: (record) => {
			if (!isListed(record)) return own.kind(record);
			const found = all(record).map((row) => kinds(role.codeAt(row)));
			return KINDS.find((kind) => found.includes(kind)) ?? 'other';
		},
		schools: (record) =>
			isListed(record)
				? [...new Set(all(record).map((row) => school.textAt(row)))].filter((id) => id !== '')
				: own.schools(record)
	};
}

/** Who is several things at once counts as the first of these. */
const KINDS: readonly Kind[] = ['student', 'staff', 'family'];

/** The rows of roles.csv by user, a primary one first; rows that are marked as gone are left out. */
function rowsByUser(users: number, roles: Table, named: Int32Array, names: Column) {
	const starts = new Int32Array(users + 1);
	const off = offMarks(roles);
	const userOf = (row: number): number => (off?.[row] === 1 ? -1 : named[names.codeAt(row)]);
	for (let row = 0; row < roles.records; row++) {
		const user = userOf(row);
		if (user >= 0) starts[user + 1]++;
	}
	for (let user = 0; user < users; user++) starts[user + 1] += starts[user];
	const next = starts.slice();
	const list = new Int32Array(starts[users]);
	for (let row = 0; row < roles.records; row++) {
		const user = userOf(row);
		if (user >= 0) list[next[user]++] = row;
	}
	primaryFirst(roles, starts, list);
	return { starts, list };
}

function primaryFirst(roles: Table, starts: Int32Array, list: Int32Array): void {
	const type = roles.column('roleType');
	if (type === undefined) return;
	const primary = textsByCode(type, (text) => text.toLowerCase() === 'primary');
	for (let user = 0; user + 1 < starts.length; user++) {
		for (let at = starts[user] + 1; at < starts[user + 1]; at++) {
			if (primary(type.codeAt(list[starts[user]])) || !primary(type.codeAt(list[at]))) continue;
			[list[starts[user]], list[at]] = [list[at], list[starts[user]]];
		}
	}
}

/** What is made of each distinct value of a column, made when it is asked for. */
function textsByCode<Made>(column: Column, make: (text: string) => Made): (code: number) => Made {
	const made = new Array<Made | undefined>(column.dictionary.size);
	return (code) => (made[code] ??= make(column.text(code)));
}
