import type { Profile } from './format/profile';

/** What a profile may leave out, as the format fills it in. */
const leftOut = {
	settings: [],
	terms: {},
	effects: {},
	maps: {},
	checklist: [],
	notJudged: [],
	openQuestions: []
} as const;

const comparisons = { ids: 'exact', values: 'exact', headers: 'exact', files: 'exact' } as const;

const lists = { match: [], missing: [], frozen: [], links: [], thresholds: [] } as const;

/** A profile as its JSON file has it. */
type Written = Pick<Profile, 'id' | 'inherit'> & Partial<Profile>;

/**
 * A profile that comes with Rollcall, with what it leaves out filled in. It is not looked through again:
 * that takes longer than to judge by it, and a test holds every shipped profile against `parseProfile`.
 */
export function completed(json: Written): Profile {
	const { settings = leftOut.settings, compare, inherit, snapshot } = json;
	const whole = {
		...leftOut,
		...json,
		settings: settings.map((setting) =>
			'default' in setting ? setting : Object.assign({ default: '' }, setting)
		),
		compare: { ...comparisons, ...compare },
		inherit: { ...inherit, rules: inherit.rules ?? {} },
		snapshot: { ...lists, ...snapshot }
	};
	// The test beside `shipped.ts` holds that this is what parseProfile gives.
	return whole as unknown as Profile;
}
