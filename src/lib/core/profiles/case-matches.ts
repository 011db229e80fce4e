import type { GroupSource } from '../findings/group-source';
import type { Hit } from '../findings/matches';
import type { Column } from '../table/column';
import type { ProfileView } from './profile-view';

/** A test of findings; null where it cannot be made, and nothing passes. */
type HitTest = (hit: Hit) => boolean;

/**
 * Tests the findings of a group by their identifiers: whether the column that the group's column
 * refers to has the same one in other letters of case.
 */
export function caseOnly(view: ProfileView, { matches }: GroupSource): HitTest {
	const { file, column } = matches;
	const to = file === null || column === null ? undefined : view.spec(file, column)?.references;
	const target = to === undefined ? undefined : view.set.tables.get(to.file);
	const ids = target === undefined || to === undefined ? undefined : view.column(target, to.column);
	if (ids === undefined) return () => false;
	const folded = foldedValues(ids);
	return (hit) => {
		const value = matches.details(hit).value ?? matches.text(hit);
		return value !== null && folded.has(value.toLowerCase());
	};
}

const known = new WeakMap<Column, Set<string>>();

/** All values of a column in small letters. */
export function foldedValues(column: Column): ReadonlySet<string> {
	const before = known.get(column);
	if (before !== undefined) return before;
	const values = new Set<string>();
	for (let code = 0; code < column.dictionary.size; code++) {
		values.add(column.text(code).toLowerCase());
	}
	known.set(column, values);
	return values;
}
