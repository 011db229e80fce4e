import * as v from 'valibot';
import { column, common, fileName, files, some, words } from './parts';

const version = v.strictObject({
	...common,
	kind: v.literal('version'),
	/** Versions of the standard that are taken. Of any other nothing more is held against the set. */
	versions: some(v.picklist(['1.0', '1.1', '1.2']))
});

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

/** Every file in the zip is compressed by Deflate. Methods that nobody reads are the base's affair. */
const zipMethod = v.strictObject({ ...common, kind: v.literal('zipMethod') });

const filePresence = v.strictObject({
	...common,
	kind: v.literal('filePresence'),
	files: some(fileName),
	/**
	 * `anyOf`: at least one of them has to be there. `notRead`: taken and passed over; what the base
	 * finds in such a file, or misses of it, does not count here.
	 */
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
	/** Signs between fields that are taken; relax `delimiter-not-comma` beside it. */
	delimiters: v.optional(some(v.picklist([',', ';', '\t', '|']))),
	/**
	 * Fields in quotes: `all`; `needed` refuses quotes around fields without comma, quote, line break
	 * or blank; `blanks` wants quotes around every field with a blank in it.
	 */
	quoting: v.optional(v.picklist(['all', 'needed', 'blanks']))
});

const columns = v.strictObject({
	...common,
	kind: v.literal('columns'),
	files,
	/** Columns that have to be there, whatever the base says of them. */
	required: v.optional(some(column)),
	/** At least one of these columns has to be there. */
	anyOf: v.optional(some(column)),
	/** Columns beyond the base: refused, or only these are known (a star ends a beginning). */
	extra: v.optional(v.union([v.literal('refused'), some(v.string())])),
	/** Columns that may not be there, although an edition of the base has them. */
	forbidden: v.optional(some(column)),
	/** Columns beyond the base stand behind these, in this order. */
	order: v.optional(some(column))
});

const alias = v.strictObject({
	...common,
	kind: v.literal('alias'),
	files,
	/** Headers that are taken for columns of the base: what stands there, and what it is taken for. */
	names: v.record(column, column)
});

const manifestValue = v.strictObject({
	...common,
	kind: v.literal('manifestValue'),
	/** The same for each of these properties. */
	properties: some(words),
	/** `required`: the row has to be there; `filled`: with a value. */
	need: v.optional(v.picklist(['required', 'filled'])),
	values: v.optional(some(v.string()))
});

const manifestMode = v.strictObject({
	...common,
	kind: v.literal('manifestMode'),
	files,
	/** By what the manifest says; a property that is not there is the base's affair. */
	allow: some(v.picklist(['bulk', 'delta', 'absent']))
});

/** Demands on the zip, its files as a whole and the manifest. */
export const packageDemands = [
	version,
	zipName,
	zipSize,
	zipMethod,
	filePresence,
	fileRows,
	text,
	columns,
	alias,
	manifestValue,
	manifestMode
] as const;
