import type { DiffRow } from '../../core/snapshots/diff-rows';

/** Two records of two lists as one that changed: as it was under the old id, and as it is under the new. */
export function twinRow(was: DiffRow | null, is: DiffRow | null): DiffRow | null {
	if (was === null || is === null) return was ?? is;
	const before = new Map(was.before.map(({ column, text }) => [column, text]));
	const changes = is.after.flatMap(({ column, text }) => {
		const old = before.get(column);
		return old === undefined || old === text ? [] : [{ column, before: old, after: text }];
	});
	return { ...is, rowBefore: was.rowBefore, before: was.before, changes };
}
