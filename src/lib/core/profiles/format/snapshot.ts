import * as v from 'valibot';
import { column, common, demandId, effect, fileName, files, some, when, words } from './parts';

const source = { id: demandId, src: common.src };
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const modes = v.optional(some(v.picklist(['bulk', 'delta'])));

/** How a receiver knows a record again: the first key that fits. */
const match = v.strictObject({
	...source,
	files,
	keys: some(column),
	/** Keys that are tried when none of the first fits. */
	fallback: v.optional(some(column)),
	says: v.optional(words)
});

/** What becomes of a record that is not in the next zip. */
const missing = v.strictObject({
	...source,
	files,
	where: v.optional(when),
	modes,
	do: v.picklist([
		'remove',
		'deactivate',
		'archive',
		'unenroll',
		'delete',
		'detach',
		'none',
		'unknown'
	]),
	/** Days until it is gone for good. */
	afterDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
	reversible: v.optional(v.boolean()),
	/** What "off" means there, to follow the number of people. */
	does: words
});

/** Columns that do not change on records that are there already. */
const frozen = v.strictObject({
	...source,
	files,
	columns: some(column),
	effect,
	does: words
});

/** Whether a list of links replaces what is there or adds to it. */
const links = v.strictObject({
	...source,
	file: fileName,
	column,
	bulk: v.picklist(['replace', 'add']),
	delta: v.picklist(['replace', 'add']),
	does: words
});

/** A number that stops the import, or spreads what is wrong in one file to others. */
const threshold = v.strictObject({
	...source,
	/** The files that are counted; all where it is left out. */
	files: v.optional(files),
	/** More records that fail than this, in one file. */
	failedPerFile: v.optional(count),
	/** A larger share of a file's records that change or go, in percent. */
	changedPercent: v.optional(percent),
	/** The same of those that go alone, and of those that differ alone. */
	removedPercent: v.optional(percent),
	updatedPercent: v.optional(percent),
	/** Where a share is counted: over a whole file, or in each academic session (classes, enrollments). */
	per: v.optional(v.picklist(['file', 'term'])),
	/** True where the share itself stops already, and not only a larger one. */
	reached: v.optional(v.boolean()),
	/** Fewer records than this never stop. */
	floor: v.optional(count),
	/** A whole of fewer records than this never stops, whatever becomes of it. */
	among: v.optional(count),
	effect,
	does: words
});

/** How a receiver treats one delivery after another. */
export const snapshot = v.strictObject({
	match: v.optional(v.array(match), []),
	missing: v.optional(v.array(missing), []),
	frozen: v.optional(v.array(frozen), []),
	links: v.optional(v.array(links), []),
	thresholds: v.optional(v.array(threshold), [])
});
