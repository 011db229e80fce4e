import type { RosterSet } from '../rules/roster-set';
import { isMasked } from '../table/masked-column';
import type { FileDiff } from './file-diff';
import { diffRosters } from './roster-diff';

/**
 * True where a delivery of changes, read back, makes the newer of two complete deliveries out of the
 * older one: it adds, brings back and removes as many records as changed between the two, and says of
 * no record anything else than the newer one does, but for passwords, which it never has.
 */
export function isDeltaOf(before: RosterSet, after: RosterSet, delta: RosterSet): boolean {
	const wanted = diffRosters(before, after);
	const applied = diffRosters(before, delta);
	const same = wanted.files.every((file) => {
		const made = applied.file(file.name);
		return made === undefined ? isUnchanged(file) : hasCountsOf(made, file);
	});
	return same && diffRosters(after, delta).files.every(saysNothingNew);
}

const isUnchanged = ({ added, removed, changed, returned }: FileDiff): boolean =>
	added.length + removed.length + changed.length + returned.length === 0;

const hasCountsOf = (made: FileDiff, wanted: FileDiff): boolean =>
	made.added.length === wanted.added.length &&
	made.removed.length === wanted.removed.length &&
	made.returned.length === wanted.returned.length &&
	made.changed.length >= wanted.changed.length;

/** Held against the newer delivery, the changes add and remove nothing, and differ in no cell. */
function saysNothingNew(file: FileDiff): boolean {
	const { added, removed, returned, changed, tableAfter } = file;
	if (added.length + removed.length + returned.length > 0) return false;
	const hidden = new Set(tableAfter?.columns.filter(isMasked).map(({ name }) => name));
	return changed.every((record) => file.changes(record).every(({ column }) => hidden.has(column)));
}
