import { isBlank } from '../rules/cells/cell-columns';
import { joined } from '../rules/joins';
import { userRoles } from '../rules/logic/user-roles';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { CodeTest, filledTest, oneOfTest, rememberedTest, textTest } from './code-test';
import type { Clause } from './format/parts';
import { wholePattern } from './pattern-match';
import type { ProfileView } from './profile-view';
import type { RecordPart, RecordTest } from './record-choice';
import { oneOf, type ValueTest } from './value-test';

const SUBJECT = /^(?:row|target)\./;
const SETTING = 'setting.';

/** What a clause asks of one cell. `in` and `notIn` stand for all that names values. */
type Asked =
	| readonly ['empty' | 'filled']
	| readonly ['in' | 'notIn', readonly string[]]
	| readonly ['matches', string];

/** The column that `row.` or `target.` names. */
export const columnOf = (subject: string): string => subject.replace(SUBJECT, '');

/** A clause on records of a table. */
export function clauseTest(view: ProfileView, table: Table, clause: Clause): RecordPart {
	const name = columnOf(clause[0]);
	if (clause[1] !== 'sameAs' && clause[1] !== 'notSameAs')
		return cellTest(view, table, name, askedBy(clause));
	const isSame = clause[1] === 'sameAs';
	if (clause[2].startsWith(SETTING)) {
		// What is empty could not differ.
		const answer = String(view.settings.get(clause[2].slice(SETTING.length)) ?? '');
		return cellTest(view, table, name, [isSame ? 'in' : 'notIn', ['', answer]]);
	}
	const same = sameTest(view, table, name, columnOf(clause[2]));
	return isSame ? same : (record) => !same(record);
}

/** Cells of a column that are none of some values. */
export const notOneOf = (column: Column, values: readonly string[]): CodeTest =>
	columnTest(column, false, ['notIn', values]);

function askedBy(clause: Clause): Asked {
	switch (clause[1]) {
		case 'is':
		case 'in':
			return ['in', [clause[2]].flat().map(String)];
		case 'not':
		case 'notIn':
			return ['notIn', [clause[2]].flat().map(String)];
		case 'matches':
			return ['matches', clause[2]];
		case 'empty':
		case 'filled':
			return [clause[1]];
		default:
			throw new Error(`${clause[1]} holds two cells of a record against each other`);
	}
}

/** A column that is not there is empty in every record. */
function cellTest(view: ProfileView, table: Table, name: string, asked: Asked): RecordPart {
	const column = view.column(table, name);
	if (column !== undefined) return columnTest(column, view.isList(column), asked);
	const isRole = table.name === 'users.csv' && name === 'role';
	return (isRole ? roleTest(view, table, asked) : null) ?? holdsOf('', asked);
}

const isWanted = ([operator]: Asked): boolean => operator !== 'notIn';

/** A test of a cell, or of an item. Of `notIn` that of `in`: none of the items may be one of the values. */
function itemTest(asked: Asked): ValueTest {
	switch (asked[0]) {
		case 'empty':
			return isBlank;
		case 'filled':
			return (value) => !isBlank(value);
		case 'matches':
			return wholePattern(asked[1]);
		case 'in':
		case 'notIn':
			return oneOf(asked[1]);
	}
}

const holdsOf = (value: string, asked: Asked): boolean =>
	itemTest(asked)(value) === isWanted(asked);

function columnTest(column: Column, isList: boolean, asked: Asked): CodeTest {
	const name = `${isList ? 'list' : 'cell'} ${JSON.stringify(asked)}`;
	return rememberedTest(column, name, () => {
		if (isList || asked[0] === 'matches')
			return textTest(column, isList, itemTest(asked), isWanted(asked));
		if (asked[0] === 'in' || asked[0] === 'notIn')
			return oneOfTest(column, asked[1], isWanted(asked));
		return filledTest(column, asked[0] === 'filled');
	});
}

/** From 1.2 on the roles of a user stand in roles.csv. Null where nothing is known of them. */
function roleTest(view: ProfileView, users: Table, asked: Asked): CodeTest | null {
	const ids = view.column(users, 'sourcedId');
	const roles = ids === undefined ? undefined : userRoles(view.set, ids);
	if (ids === undefined || roles === undefined) return null;
	const { masks, tokens } = roles;
	return rememberedTest(ids, `roles ${JSON.stringify(asked)}`, () => {
		const is = itemTest(asked);
		const none = is('');
		const fits = tokens.reduce((mask, token, bit) => (is(token) ? mask | (1 << bit) : mask), 0);
		const codes: number[] = [];
		masks.forEach((mask, code) => {
			if (mask === 0 ? none : (mask & fits) !== 0) codes.push(code);
		});
		return CodeTest.known(ids, codes, isWanted(asked));
	});
}

/** Two cells of a record that are equal, or the first of which is empty. */
function sameTest(view: ProfileView, table: Table, name: string, other: string): RecordTest {
	const [a, b] = [view.column(table, name), view.column(table, other)];
	if (a === undefined) return () => true;
	if (b === undefined) return (record) => a.textAt(record) === '';
	const codes = joined(a, b);
	return (record) => {
		const code = a.codeAt(record);
		return code === a.emptyCode || codes[code] === b.codeAt(record);
	};
}
