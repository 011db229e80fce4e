import * as v from 'valibot';
import { cellDemands } from './cell-demands';
import { packageDemands } from './package-demands';
import { common, day, demandId, effect, key, MOST_ENTRIES, severity, words } from './parts';
import { setDemands } from './set-demands';
import { snapshot } from './snapshot';
import { formatWords } from './words';

const source = v.strictObject({
	title: words,
	/** Address of the public page, where there is one. */
	url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
	/** Day on which it was read. */
	read: day
});

const setting = v.variant('type', [
	v.strictObject({ id: key, ask: words, type: v.literal('yesNo'), default: v.boolean() }),
	v.strictObject({
		id: key,
		ask: words,
		type: v.literal('choice'),
		options: v.record(key, words),
		default: key
	}),
	v.strictObject({
		id: key,
		ask: words,
		type: v.picklist(['text', 'list', 'date']),
		default: v.optional(v.string(), '')
	})
]);

const comparison = v.picklist(['exact', 'ignoreCase']);

/** How a finding of the base weighs at this receiver. */
const weight = v.strictObject({ effect, severity: v.optional(severity) });

const effectWords = {
	refusesZip: words,
	refusesFile: words,
	dropsRow: words,
	dropsValue: words,
	none: words
};
const note = v.strictObject({ id: demandId, src: common.src, says: words });

export const demand = v.variant('kind', [...packageDemands, ...cellDemands, ...setDemands]);

/**
 * One receiver's demands as data, `rollcall-profile/1`: it tightens and relaxes the base, names a
 * source for every demand, and holds no code. Source: contracts.md, "A profile".
 */
export const profileSchema = v.strictObject({
	format: v.literal('rollcall-profile/1'),
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, () => formatWords.profileId)
	),
	title: words,
	/** Day of the last change; dated demands use it where no other day is given. */
	revision: day,
	/** Version of the standard it builds on. */
	base: v.picklist(['1.0', '1.1', '1.2']),
	/** Who that is and what it is sent for, in a sentence. */
	about: v.optional(words),
	sources: v.record(key, source),
	settings: v.optional(v.pipe(v.array(setting), v.maxLength(40)), []),
	compare: v.optional(
		v.strictObject({
			ids: v.optional(comparison, 'exact'),
			values: v.optional(comparison, 'exact'),
			headers: v.optional(comparison, 'exact'),
			files: v.optional(comparison, 'exact')
		}),
		{}
	),
	/** Findings of the base that no demand speaks of: by severity, and by rule where one differs. */
	inherit: v.strictObject({
		error: weight,
		warning: weight,
		info: weight,
		rules: v.optional(v.record(words, weight), {})
	}),
	/** What the receiver calls a column in its own reports, by `file.csv column`. */
	terms: v.optional(v.record(words, words), {}),
	/** What the receiver says to each effect; Rollcall's own words where one is left out. */
	effects: v.optional(v.partial(v.strictObject(effectWords)), {}),
	/** How the receiver's own report counts records, shown beside ours. */
	shows: v.optional(v.picklist(['savedFailed', 'validWarningInvalid'])),
	maps: v.optional(v.record(key, v.record(v.string(), words)), {}),
	demands: v.pipe(v.array(demand), v.maxLength(MOST_ENTRIES)),
	snapshot: v.optional(snapshot, {}),
	/** Facts of the delivery that a zip does not show, for the checklist. */
	checklist: v.optional(v.array(note), []),
	/** Demands that cannot be judged from a zip, and why. */
	notJudged: v.optional(
		v.array(v.strictObject({ id: demandId, src: common.src, because: words })),
		[]
	),
	/** What the receiver's own documents leave open, or say in two ways. */
	openQuestions: v.optional(v.pipe(v.array(words), v.maxLength(40)), [])
});

/** A profile, read and complete. */
export type Profile = v.InferOutput<typeof profileSchema>;
/** One demand of a profile. */
export type Demand = v.InferOutput<typeof demand>;
