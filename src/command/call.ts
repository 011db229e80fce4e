import { parseArgs } from 'node:util';
import { failure, success, type Outcome } from '../lib/core/outcome';
import type { Version } from '../lib/core/spec/spec';
import {
	dateOf,
	numberOf,
	only,
	optionValues,
	profileOptions,
	rollOverOf,
	versionOf,
	type Options,
	type ProfileOptions,
	type RollOverChoice
} from './call-options';
import { anonymiseCall, deltaCall, type AnonymiseCall, type DeltaCall } from './copy-calls';
import { list } from './counted';
import { fixCall, type FixCall } from './fix-call';

/** `check FILE`. */
export interface CheckCall extends ProfileOptions {
	readonly verb: 'check';
	/** The path as it was given. */
	readonly file: string;
	readonly oneroster: Version | null;
	/** The path of the previous delivery as it was given; null where there is none. */
	readonly previous: string | null;
	/** YYYY-MM-DD, a day of the calendar. */
	readonly asOf: string | null;
	/** Findings kept per group; null keeps all. */
	readonly sample: number | null;
	/** The path of a page to be written, as it was given; null for none. */
	readonly html: string | null;
	/** True where the page is to hold no personal data. */
	readonly isPrivate: boolean;
	readonly json: boolean;
	readonly yes: boolean;
}

/** `diff OLD NEW`. */
export interface DiffCall extends ProfileOptions {
	readonly verb: 'diff';
	/** The paths as they were given. */
	readonly before: string;
	readonly after: string;
	/** Records kept of each file and kind of change; null keeps all. */
	readonly sample: number | null;
	/** YYYY-MM-DD, a day of the calendar. */
	readonly asOf: string | null;
	/** A new school year or term that is taken into account: said, found by the sessions, or none. */
	readonly rollOver: RollOverChoice;
	readonly json: boolean;
	readonly yes: boolean;
}

/** `profiles`. */
export interface ProfilesCall {
	readonly verb: 'profiles';
	readonly json: boolean;
}

/** `rules`. */
export interface RulesCall {
	readonly verb: 'rules';
	readonly json: boolean;
}

export type Call =
	| CheckCall
	| DiffCall
	| DeltaCall
	| AnonymiseCall
	| FixCall
	| RulesCall
	| ProfilesCall
	| { readonly verb: 'help' };

/** The options of each verb; true for those that take a value. */
const optionsOf: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
	check: {
		profile: true,
		'profile-file': true,
		answer: true,
		oneroster: true,
		previous: true,
		'as-of': true,
		sample: true,
		html: true,
		private: false,
		json: false,
		yes: false
	},
	diff: {
		profile: true,
		'profile-file': true,
		answer: true,
		'as-of': true,
		sample: true,
		'roll-over': true,
		json: false,
		yes: false
	},
	delta: { at: true, out: true, json: false, yes: false },
	anonymise: { seed: true, out: true, json: false, yes: false },
	fix: {
		profile: true,
		'profile-file': true,
		answer: true,
		fix: true,
		choice: true,
		fill: true,
		recipe: true,
		out: true,
		oneroster: true,
		'as-of': true,
		json: false,
		yes: false
	},
	rules: { json: false },
	profiles: { json: false }
};

const taking = [
	'profile',
	'profile-file',
	'answer',
	'oneroster',
	'previous',
	'as-of',
	'sample',
	'roll-over',
	'at',
	'html',
	'seed',
	'out',
	'fix',
	'choice',
	'fill',
	'recipe'
];

/** What can be called, for sentences. */
const verbs = Object.keys(optionsOf);

/**
 * Reads the words of the command line.
 * @returns what was asked for, or what is wrong with the call, in a sentence
 */
export function callOf(words: readonly string[]): Outcome<Call, string> {
	const { tokens } = parseArgs({
		args: [...words],
		options: {
			...Object.fromEntries(taking.map((name) => [name, { type: 'string' as const }])),
			help: { type: 'boolean', short: 'h' }
		},
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const given = tokens.flatMap((token) =>
		token.kind === 'option' ? [{ name: token.name, word: token.rawName, value: token.value }] : []
	);
	if (given.some(({ name }) => name === 'help')) return success({ verb: 'help' });
	const [verb, ...files] = tokens.flatMap((token) =>
		token.kind === 'positional' ? [token.value] : []
	);
	if (verb === undefined) return failure(`Say what to do: ${list(verbs, 'or')}.`);
	const known = Object.hasOwn(optionsOf, verb) ? optionsOf[verb] : undefined;
	if (known === undefined)
		return failure(`There is no "${verb}". What can be called is ${list(verbs)}.`);
	const options = optionValues(verb, known, given);
	if (!options.ok) return options;
	if (verb === 'check') return checkCall(files, options.value);
	if (verb === 'diff') return diffCall(files, options.value);
	if (verb === 'fix') return fixCall(files, options.value);
	if (verb === 'delta') return deltaCall(files, options.value);
	if (verb === 'anonymise') return anonymiseCall(files, options.value);
	return listCall(verb === 'rules' ? 'rules' : 'profiles', files, options.value);
}

function checkCall(files: readonly string[], options: Options): Outcome<Call, string> {
	const [file, ...others] = files;
	if (file === undefined || file === '')
		return failure('Name what to check: a zip, a folder or one CSV file.');
	if (others.length > 0)
		return failure(
			`check takes one zip, folder or CSV file at a time; ${others.length + 1} were named. ` +
				'A name with spaces in it needs quotes around it.'
		);
	const oneroster = versionOf(only(options, 'oneroster'));
	if (!oneroster.ok) return oneroster;
	const asOf = dateOf(only(options, 'as-of'));
	if (!asOf.ok) return asOf;
	const sample = numberOf(only(options, 'sample'));
	if (!sample.ok) return sample;
	const profiles = profileOptions(options);
	if (!profiles.ok) return profiles;
	const html = only(options, 'html') ?? null;
	const isPrivate = options.has('private');
	if (isPrivate && html === null)
		return failure('--private goes with --html: it takes personal data out of that page.');
	return success({
		verb: 'check',
		file,
		oneroster: oneroster.value,
		previous: only(options, 'previous') ?? null,
		asOf: asOf.value,
		...profiles.value,
		sample: sample.value,
		html,
		isPrivate,
		json: options.has('json'),
		yes: options.has('yes')
	});
}

function diffCall(files: readonly string[], options: Options): Outcome<Call, string> {
	const [before, after, ...others] = files;
	if (!before || !after || others.length > 0)
		return failure('Name two deliveries to compare: the earlier one, then the later one.');
	const asOf = dateOf(only(options, 'as-of'));
	if (!asOf.ok) return asOf;
	const sample = numberOf(only(options, 'sample'));
	if (!sample.ok) return sample;
	const profiles = profileOptions(options);
	if (!profiles.ok) return profiles;
	const rollOver = rollOverOf(only(options, 'roll-over'));
	if (!rollOver.ok) return rollOver;
	return success({
		verb: 'diff',
		rollOver: rollOver.value,
		before,
		after,
		asOf: asOf.value,
		...profiles.value,
		sample: sample.value,
		json: options.has('json'),
		yes: options.has('yes')
	});
}

const listCall = (
	verb: 'rules' | 'profiles',
	files: readonly string[],
	options: Options
): Outcome<Call, string> =>
	files.length > 0
		? failure(`${verb} takes no file. To check one, say check ${files[0]}.`)
		: success({ verb, json: options.has('json') });
