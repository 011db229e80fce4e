import { userRoles } from '../rules/logic/user-roles';
import { listItems } from '../rules/distinct-values';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { ProfileView } from './profile-view';

/** Says of a record whether it is so. */
export type RecordTest = (record: number) => boolean;

/** Says of a value (a whole cell, or one item of a list) whether it is so. */
export type ValueTest = (value: string) => boolean;

/**
 * Tests the records of a table by their values in one column; each distinct value is looked at once.
 * Of a list, one item is enough; an empty list is looked at as the empty value. A column that is not
 * there is empty in every record.
 */
export function cellTest(view: ProfileView, table: Table, name: string, is: ValueTest): RecordTest {
	const column = view.column(table, name);
	if (column !== undefined) return columnTest(column, view.isList(column), is);
	const isRole = table.name === 'users.csv' && name === 'role';
	const result = is('');
	return (isRole ? roleTest(view, table, is) : null) ?? (() => result);
}

function columnTest(column: Column, isList: boolean, is: ValueTest): RecordTest {
	const marks = new Int8Array(column.dictionary.size).fill(-1);
	const look = (code: number): number => {
		const text = column.text(code);
		const items = isList ? listItems(text) : [];
		return (items.length > 0 ? items.some((item) => is(item)) : is(text)) ? 1 : 0;
	};
	return (record) => {
		const code = column.codeAt(record);
		if (marks[code] < 0) marks[code] = look(code);
		return marks[code] === 1;
	};
}

/** From 1.2 on the roles of a user stand in roles.csv. Null where nothing is known of them. */
function roleTest(view: ProfileView, users: Table, is: ValueTest): RecordTest | null {
	const ids = view.column(users, 'sourcedId');
	const roles = ids === undefined ? undefined : userRoles(view.set, ids);
	if (ids === undefined || roles === undefined) return null;
	const { masks, tokens } = roles;
	const none = is('');
	const fits = tokens.reduce((mask, token, bit) => (is(token) ? mask | (1 << bit) : mask), 0);
	return (record) => {
		const mask = masks[ids.codeAt(record)];
		return mask === 0 ? none : (mask & fits) !== 0;
	};
}
