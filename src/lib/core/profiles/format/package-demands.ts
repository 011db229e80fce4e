import * as v from 'valibot';
import { common, fileName, files, some, words } from './parts';

const zipName = v.strictObject({
	...common,
	kind: v.literal('zipName'),
	/** Names that are taken. */
	names: v.optional(some(v.string())),
	/** Or a pattern over the whole name. */
	pattern: v.optional(v.pipe(v.string(), v.maxLength(200))),
	ignoreCase: v.optional(v.boolean()),
	/** Names that a document of the receiver gives elsewhere: a warning, not a refusal. */
	tolerate: v.optional(some(v.string())),
	/** The name under which the corrected zip is written. */
	write: v.optional(v.pipe(v.string(), v.endsWith('.zip')))
});

const zipSize = v.strictObject({
	...common,
	kind: v.literal('zipSize'),
	/** Most bytes of the zip. */
	maxBytes: v.pipe(v.number(), v.integer(), v.minValue(1))
});

const filePresence = v.strictObject({
	...common,
	kind: v.literal('filePresence'),
	files: some(fileName),
	/** `anyOf`: at least one of them; `notRead`: taken and passed over. */
	need: v.picklist(['required', 'recommended', 'anyOf', 'notRead', 'forbidden'])
});

const fileRows = v.strictObject({
	...common,
	kind: v.literal('fileRows'),
	files,
	/** Fewest records below the header. */
	min: v.pipe(v.number(), v.integer(), v.minValue(0))
});

const text = v.strictObject({
	...common,
	kind: v.literal('text'),
	files,
	/** Ends of lines that are taken. */
	lineEnds: v.optional(some(v.picklist(['crlf', 'lf']))),
	/** All fields in quotes, or only those that need it. */
	quoting: v.optional(v.picklist(['all', 'needed'])),
	byteOrderMark: v.optional(v.picklist(['refused']))
});

const columns = v.strictObject({
	...common,
	kind: v.literal('columns'),
	files,
	/** Columns that have to be there besides those of the base. */
	required: v.optional(some(v.string())),
	/** Columns beyond the base: refused, or only these are known (a star ends a beginning). */
	extra: v.optional(v.union([v.literal('refused'), some(v.string())]))
});

const manifestValue = v.strictObject({
	...common,
	kind: v.literal('manifestValue'),
	property: words,
	need: v.optional(v.picklist(['required', 'filled'])),
	values: v.optional(some(v.string()))
});

const manifestMode = v.strictObject({
	...common,
	kind: v.literal('manifestMode'),
	files,
	allow: some(v.picklist(['bulk', 'delta', 'absent']))
});

/** Demands on the zip, its files as a whole and the manifest. */
export const packageDemands = [
	zipName,
	zipSize,
	filePresence,
	fileRows,
	text,
	columns,
	manifestValue,
	manifestMode
] as const;
