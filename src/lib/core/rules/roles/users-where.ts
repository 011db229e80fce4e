import type { Column } from '../../table/column';
import { blankCodes } from '../cells/blank-codes';
import type { RosterSet } from '../roster-set';

/** True where users and their roles are delivered as a whole: changes leave out what came before. */
export const isWhole = (set: RosterSet): boolean =>
	set.mode('users.csv') !== 'delta' && set.mode('roles.csv') !== 'delta';

/** The codes of an identifier column that are `wanted`, without blank ones. */
export function usersWhere(ids: Column, wanted: (code: number) => boolean): number[] {
	const { empty, spaces } = blankCodes(ids);
	const blank = new Set([...empty, ...spaces]);
	const codes: number[] = [];
	for (let code = 0; code < ids.dictionary.size; code++) {
		if (wanted(code) && !blank.has(code)) codes.push(code);
	}
	return codes;
}
