import * as v from 'valibot';
import { column, common, fileName, files, key, some, when, words } from './parts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A column of a file. */
const place = v.strictObject({ file: fileName, column });
/** Records of a file, all or those that meet conditions. */
const chosen = v.strictObject({ file: fileName, where: v.optional(when) });

const base = v.strictObject({
	...common,
	kind: v.literal('base'),
	/** Rules of the base whose findings are this demand's: they carry its id, effect and words. */
	rules: some(words),
	files: v.optional(files),
	columns: v.optional(some(column)),
	/** Only what lies in entries of the zip with such a name: a pattern over the whole name. */
	named: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	/** Only identifiers that do (`caseOnly`) or do not (`otherwise`) fit when case is ignored. */
	match: v.optional(v.picklist(['caseOnly', 'otherwise']))
});

const relax = v.strictObject({
	...common,
	kind: v.literal('relax'),
	/** Rules of the base that this receiver does not hold its senders to: a note stays. */
	rules: some(words),
	files: v.optional(files),
	columns: v.optional(some(column)),
	named: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
	match: v.optional(v.picklist(['caseOnly', 'otherwise']))
});

const unique = v.strictObject({
	...common,
	kind: v.literal('unique'),
	files,
	columns: some(column),
	/** Among what a value has to be the only one. */
	across: v.picklist(['file', 'allFiles']),
	except: v.optional(some(fileName)),
	/** Values that differ in case alone count as equal; values that are the same stay the base's. */
	ignoreCase: v.optional(v.boolean()),
	/** The same for accents. */
	ignoreAccents: v.optional(v.boolean())
});

const reference = v.strictObject({
	...common,
	kind: v.literal('reference'),
	/** The column that names records … */
	of: place,
	/** … and the identifiers that it names them by. */
	to: place,
	/**
	 * What the record that is named has to be like (`target.<column>`). With it, only records that are
	 * there are looked at; without it, each value has to be one of the column's. A clause such as
	 * `target.orgSourcedIds sameAs row.schoolSourcedId` holds it against the record that names it.
	 */
	where: v.optional(when),
	/** The cells hold lists, although the base does not have the column. */
	list: v.optional(v.boolean()),
	ignoreCase: v.optional(v.boolean())
});

const countOf = v.strictObject({
	...common,
	kind: v.literal('count'),
	of: chosen,
	/** One count for each value of this column; one for the file where it is left out. */
	by: v.optional(column),
	min: v.optional(count),
	max: v.optional(count)
});

const cover = v.strictObject({
	...common,
	kind: v.literal('cover'),
	/** For each of these records … */
	each: chosen,
	/** … there is one whose column holds its value … */
	has: v.strictObject({
		file: fileName,
		by: v.strictTuple([column, column]),
		where: v.optional(when),
		/** … with these columns filled. */
		filled: v.optional(some(column))
	})
});

const dateWindow = v.strictObject({
	...common,
	kind: v.literal('dateWindow'),
	file: fileName,
	/** Columns with the dates that are looked at; not needed for `contiguous`. */
	dates: v.optional(some(column)),
	/** The records in whose span the dates have to lie, through a column that names them. */
	within: v.optional(v.strictObject({ through: column, file: fileName, from: column, to: column })),
	/** Or the settings that give the first and the last day. */
	settings: v.optional(v.strictTuple([key, key])),
	/** Only records that this column names. */
	usedBy: v.optional(place),
	/** The spans of the records that `within` names leave no gap between them. */
	contiguous: v.optional(v.boolean())
});

const sameGroup = v.strictObject({
	...common,
	kind: v.literal('sameGroup'),
	/** The column of lists. */
	of: place,
	/** The column of the records named that has to hold one value for all of a list. */
	to: place,
	by: column
});

const records = v.strictObject({
	...common,
	kind: v.literal('records'),
	file: fileName,
	/** The column that is marked. */
	column,
	/** Every record that is so, is found: for what no other kind says. */
	is: v.pipe(when, v.minLength(1))
});

/** Demands on records and files together. */
export const setDemands = [
	base,
	relax,
	unique,
	reference,
	countOf,
	cover,
	dateWindow,
	sameGroup,
	records
] as const;
