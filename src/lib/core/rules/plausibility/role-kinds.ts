import type { Column } from '../../table/column';
import { rolesOf } from '../logic/role-codes';
import type { RosterSet } from '../roster-set';

/** Kinds of roles, as bits: a person may have several. */
export const STUDENT = 1;
export const TEACHER = 2;
/** Everybody else who works at a school: administrators, aides, counselors, proctors. */
export const STAFF = 4;
/** Parents, guardians and relatives. */
export const FAMILY = 8;

const FAMILY_ROLES: ReadonlySet<string> = new Set(['guardian', 'parent', 'relative']);

function kindOf(role: string): number {
	if (role === 'student') return STUDENT;
	if (role === 'teacher') return TEACHER;
	return FAMILY_ROLES.has(role) ? FAMILY : STAFF;
}

/**
 * The kind of each code of a role column; 0 where the text is no role of the standard, about which
 * another rule speaks.
 */
export const roleKinds = (set: RosterSet, column: Column): Uint8Array =>
	Uint8Array.from(rolesOf(set, column), (role) => (role === '' ? 0 : kindOf(role)));
