import * as v from 'valibot';
import { columns, common, files, key, some, words } from './parts';

const cells = { ...common, files, columns };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A cell holds something. What the base demands and the receiver does not is of kind `relax`. */
const filled = v.strictObject({ ...cells, kind: v.literal('filled') });

const blank = v.strictObject({ ...cells, kind: v.literal('blank') });

const values = v.strictObject({
	...cells,
	kind: v.literal('values'),
	/** Each filled cell (or item of a list) is one of these. */
	values: some(v.string()),
	ignoreCase: v.optional(v.boolean())
});

const pattern = v.strictObject({
	...cells,
	kind: v.literal('pattern'),
	/** Over the whole filled cell (or item of a list), in the words of RE2 … */
	pattern: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
	/** … or the characters it may have, as within the brackets of a pattern: `A-Za-z0-9 .-`. */
	characters: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	/** Beside a pattern: only cells with one of these characters are looked at, which is much quicker. */
	suspects: v.optional(
		v.pipe(v.string(), v.regex(/^[ -~\t]+$/, 'ASCII characters'), v.maxLength(50))
	),
	/** Only cells that begin or end with one of the suspects are looked at. */
	suspectsAt: v.optional(v.literal('ends')),
	/** What is expected, to end "Expected is …". */
	expected: words
});

/** Most characters of a cell (or item of a list). */
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
