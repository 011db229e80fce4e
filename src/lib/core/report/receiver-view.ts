import type { Checked } from '../check';
import type { Answer } from '../profiles/chosen-profile';
import type { Effect } from '../profiles/format/parts';
import type { Profile } from '../profiles/format/profile';
import type { Judgement } from '../profiles/judgement';
import { mappingPreviews, type MappingPreview } from '../profiles/mapping-preview';
import { ProfileView } from '../profiles/profile-view';

/** A question of a profile, and what holds as its answer. */
export interface QuestionView {
	readonly key: string;
	readonly ask: string;
	readonly type: Profile['settings'][number]['type'];
	/** Of a choice what can be chosen: by key the words. */
	readonly options: Readonly<Record<string, string>>;
	readonly value: Answer;
	readonly isDefault: boolean;
}

/** A demand that is not always in force. */
export interface DatedDemand {
	readonly id: string;
	readonly says: string | null;
	readonly from: string | null;
	readonly until: string | null;
}

/** How many records of a file may fail at a receiver. */
export interface FailureLimit {
	/** Id of the threshold in the profile, and of the group where it is passed. */
	readonly id: string;
	readonly most: number;
	/** Null for every file. */
	readonly files: readonly string[] | null;
}

/** What a screen needs of a chosen receiver besides what the report says of it. */
export interface ReceiverView {
	readonly id: string;
	readonly title: string;
	readonly about: string | null;
	readonly questions: readonly QuestionView[];
	/** How the receiver's own report counts, where it has one that we show. */
	readonly shows: 'savedFailed' | 'validWarningInvalid' | null;
	/** By `file.csv column` what the receiver calls it. */
	readonly terms: Readonly<Record<string, string>>;
	readonly effects: Readonly<Partial<Record<Effect, string>>>;
	readonly mappings: readonly MappingPreview[];
	/** How many records of a file may fail before more of them stop everything. */
	readonly limits: readonly FailureLimit[];
	readonly dated: readonly DatedDemand[];
	/** True where the receiver takes other versions only, so that nothing else was judged. */
	readonly isOtherVersion: boolean;
}

/** The chosen receivers of a checked set, as screens show them. */
export const receiverViews = (checked: Checked): ReceiverView[] =>
	checked.judgements.map((judgement) => receiverView(checked, judgement));

function receiverView(
	{ set, input }: Checked,
	{ chosen, settings, groups }: Judgement
): ReceiverView {
	const { profile } = chosen;
	const { id, title, about = null, shows = null, terms, demands } = profile;
	const ofVersion = new Set(
		demands.filter(({ kind }) => kind === 'version').map((each) => each.id)
	);
	return {
		id,
		title,
		about,
		questions: profile.settings.map((setting, at) => ({
			key: setting.id,
			ask: setting.ask,
			type: setting.type,
			options: setting.type === 'choice' ? setting.options : {},
			value: settings[at].value,
			isDefault: settings[at].default
		})),
		shows,
		terms,
		effects: Object.fromEntries(
			Object.entries(profile.effects).filter(([, words]) => words !== undefined)
		),
		mappings: mappingPreviews(new ProfileView(chosen, set, input.bytes)),
		limits: profile.snapshot.thresholds.flatMap(
			({ id: limit, failedPerFile: most, files = '*' }) =>
				most === undefined ? [] : [{ id: limit, most, files: files === '*' ? null : files }]
		),
		dated: profile.demands
			.filter(({ from, until }) => from !== undefined || until !== undefined)
			.map(({ id: demand, says = null, from = null, until = null }) => ({
				id: demand,
				says,
				from,
				until
			})),
		isOtherVersion: groups.some(({ rule }) => ofVersion.has(rule.meta.id))
	};
}
