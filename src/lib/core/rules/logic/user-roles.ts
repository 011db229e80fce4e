import type { Place } from '../../findings/finding';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { joined } from '../joins';
import { judgedRecords } from '../judged-records';
import type { RosterSet } from '../roster-set';
import { rolesOf } from './role-codes';
import { soleRecords } from './sole-records';

/** Stands for a role that is none of the standard: of one's own, or misspelt. */
const OTHER = 1 << 30;

/** The roles of the users that a column names, wherever the version keeps them (clauses 86 and 87). */
export interface UserRoles {
	/** The file that holds them. */
	readonly file: string;
	/** By code of the column: a bit for each role of `tokens`; 0 where nothing sure is known. */
	readonly masks: Int32Array;
	readonly tokens: readonly string[];
	/** Where a role of the user stands. */
	place(code: number): Place;
}

/**
 * The roles of the users named in `named`: out of users.csv, and from 1.2 on out of roles.csv, where a
 * user may have several. Nothing sure is known of users that are not in the package or twice in it,
 * and of those with a role that is none of the standard. Undefined where the roles were not read, or
 * came as changes only.
 */
export function userRoles(set: RosterSet, named: Column): UserRoles | undefined {
	return set.version === '1.2' ? fromRoles(set, named) : fromUsers(set, named);
}

/** The names of the roles in a mask. */
export const roleNames = ({ tokens }: UserRoles, mask: number): string[] =>
	tokens.filter((_, bit) => (mask & (1 << bit)) !== 0);

/** The mask of some roles. */
export const roleMask = (tokens: readonly string[], wanted: (token: string) => boolean): number =>
	tokens.reduce((mask, token, bit) => (wanted(token) ? mask | (1 << bit) : mask), 0);

function fromUsers(set: RosterSet, named: Column): UserRoles | undefined {
	const users = set.tables.get('users.csv');
	const [ids, role] = [users?.column('sourcedId'), users?.column('role')];
	if (users === undefined || ids === undefined || role === undefined) return undefined;
	const tokens = tokensOf(set, role);
	const bits = bitsOf(set, role, tokens);
	const records = soleRecords(set, named, users, ids);
	return {
		file: users.name,
		tokens,
		masks: sure(records.map((record) => (record < 0 ? 0 : bits[role.codeAt(record)]))),
		place: (code) => users.place(records[code], role.name)
	};
}

function fromRoles(set: RosterSet, named: Column): UserRoles | undefined {
	const roles = set.tables.get('roles.csv');
	const [user, role] = [roles?.column('userSourcedId'), roles?.column('role')];
	if (roles === undefined || user === undefined || role === undefined) return undefined;
	if (set.mode(roles.name) === 'delta') return undefined;
	const tokens = tokensOf(set, role);
	const ofUsers = masksByUser(set, roles, user, bitsOf(set, role, tokens), role);
	const codes = joined(named, user);
	return {
		file: roles.name,
		tokens,
		masks: sure(codes.map((code) => (code < 0 ? 0 : ofUsers[code]))),
		place: (code) => roles.place(user.firstRecords[codes[code]], role.name)
	};
}

function masksByUser(
	set: RosterSet,
	roles: Table,
	user: Column,
	bits: Int32Array,
	role: Column
): Int32Array {
	const masks = new Int32Array(user.dictionary.size);
	const judged = judgedRecords(set, roles);
	let record = 0;
	user.codes.blocks.forEach((block, at) => {
		const partners = role.codes.blocks[at];
		for (let i = 0; i < block.length; i++, record++) {
			// A row whose cells may have moved says nothing sure of the user.
			masks[block[i]] |= judged(record) ? bits[partners[i]] : OTHER;
		}
	});
	return masks;
}

const tokensOf = (set: RosterSet, { file, name }: Column): readonly string[] =>
	set.fileSpec(file)?.columns.find((each) => each.name === name)?.enumValues ?? [];

const bitsOf = (set: RosterSet, role: Column, tokens: readonly string[]): Int32Array =>
	Int32Array.from(rolesOf(set, role), (text) => (text === '' ? OTHER : 1 << tokens.indexOf(text)));

const sure = (masks: Int32Array): Int32Array =>
	masks.map((mask) => ((mask & OTHER) === 0 ? mask : 0));
