import * as v from 'valibot';
import { standardNames } from '../../zip/standard-names';
import { formatWords } from './words';

/** Most characters of a sentence in a profile: it stands on screens, in reports and on paper. */
const LONGEST = 1000;
/** Most entries of a list in a profile. */
export const MOST_ENTRIES = 500;

/** A sentence or a name that people read. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST));

/** What a setting, a table or a source is called within the profile. */
export const key = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, () => formatWords.key)
);

/** Id of a demand, as the receiver's sheet numbers it, for example STM-16. */
export const demandId = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)+$/, () => formatWords.demandId),
	v.maxLength(40)
);

/** A list with at least one entry. */
export const some = <Entry extends v.GenericSchema>(entry: Entry) =>
	v.pipe(v.array(entry), v.minLength(1), v.maxLength(MOST_ENTRIES));

/** A file of the standard by its name. */
export const fileName = v.picklist(standardNames);

/** Files by name, or every file. */
export const files = v.union([v.literal('*'), some(fileName)]);

/** A column by its header; whether the base has it is looked at when the profile is whole. */
export const column = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Columns by header, or every column of the files. */
export const columns = v.union([v.literal('*'), some(column)]);

/** A day as the standard writes it. */
export const day = v.pipe(
	v.string(),
	v.isoDate(() => formatWords.day)
);

/**
 * What a demand that is not met does at the receiver. The verdict follows from the worst of them:
 * contracts.md, "Verdict of a profile".
 */
export const effect = v.picklist(['refusesZip', 'refusesFile', 'dropsRow', 'dropsValue', 'none']);

export const severity = v.picklist(['error', 'warning', 'info']);

const subject = v.pipe(
	v.string(),
	v.regex(
		/^(mode|row\.[^.].*|target\.[^.].*|setting\.[A-Za-z]\w*|(declared|present|records)\.\w+\.csv)$/,
		() => formatWords.subject
	)
);

/**
 * One condition: a subject, how it is looked at, and what it is held against. `mode` is that of the
 * file the demand looks at (of a demand on the zip: delta where any file is one), `records.<file>`
 * the number of records of a file. Of a list cell, a condition holds where it holds of one item. `sameAs` holds an other column of the same record
 * against it, and also holds where the subject is empty: there is nothing that could differ.
 */
export const clause = v.union([
	v.strictTuple([subject, v.picklist(['empty', 'filled'])]),
	v.strictTuple([subject, v.picklist(['is', 'not']), v.union([v.string(), v.boolean()])]),
	v.strictTuple([subject, v.picklist(['in', 'notIn']), some(v.string())]),
	v.strictTuple([subject, v.literal('matches'), v.pipe(v.string(), v.maxLength(LONGEST))]),
	v.strictTuple([subject, v.picklist(['sameAs', 'notSameAs']), subject])
]);

/** Conditions that all have to hold. */
export const when = v.pipe(v.array(clause), v.maxLength(20));

/** What every demand has, whatever its kind. */
export const common = {
	id: demandId,
	/** Keys of the sources that say so. */
	src: some(key),
	effect,
	/** Where the effect does not settle it: see `severityOf`. */
	severity: v.optional(severity),
	/**
	 * What is wrong, in a whole sentence, with the placeholders of rules: `{value}`, `{file}`,
	 * `{column}`, `{row}`, `{count|row|rows}`. Each kind has words of its own where this is left out.
	 */
	says: v.optional(words),
	/** What the receiver does, in its own terms. */
	does: v.optional(words),
	/** What to do about it, where the words of the kind or of the base do not say it. */
	advice: v.optional(words),
	when: v.optional(when),
	/** First day on which the demand holds: an announced change. */
	from: v.optional(day),
	/** Last day on which it holds. */
	until: v.optional(day)
};

/** One condition, read. */
export type Clause = v.InferOutput<typeof clause>;

/** What a demand that is not met does at the receiver. */
export type Effect = v.InferOutput<typeof effect>;
