import * as v from 'valibot';
import { column, common, files, key, some, words } from './parts';

const cells = { ...common, files, columns: some(column) };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const filled = v.strictObject({
	...cells,
	kind: v.literal('filled'),
	/** `optional` takes a demand of the base back. */
	need: v.picklist(['required', 'recommended', 'optional'])
});

const blank = v.strictObject({ ...cells, kind: v.literal('blank') });

const values = v.strictObject({
	...cells,
	kind: v.literal('values'),
	values: some(v.string()),
	ignoreCase: v.optional(v.boolean())
});

const pattern = v.strictObject({
	...cells,
	kind: v.literal('pattern'),
	/** Over the whole value, in the words of RE2. */
	pattern: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
	/** What is expected, to end "Expected is …". */
	expected: words
});

const length = v.strictObject({ ...cells, kind: v.literal('length'), max: count });

const type = v.strictObject({
	...cells,
	kind: v.literal('type'),
	type: v.picklist(['date', 'dateTime', 'year', 'integer', 'boolean', 'email', 'guid', 'typedIds'])
});

const listSize = v.strictObject({
	...cells,
	kind: v.literal('listSize'),
	min: v.optional(count),
	max: v.optional(count)
});

const map = v.strictObject({
	...cells,
	kind: v.literal('map'),
	/** Key of the table in `maps`. */
	table: key,
	ignoreCase: v.optional(v.boolean())
});

const known = v.strictObject({
	...cells,
	kind: v.literal('known'),
	/** Id of the setting in which the user lists what the receiver knows. */
	setting: key
});

const allOrNone = v.strictObject({ ...cells, kind: v.literal('allOrNone') });

/** Demands on the cells of columns. */
export const cellDemands = [
	filled,
	blank,
	values,
	pattern,
	length,
	type,
	listSize,
	map,
	known,
	allOrNone
] as const;
