import { parseArgs } from 'node:util';
import { failure, success, type Outcome } from '../lib/core/outcome';
import { dayNumber } from '../lib/core/rules/calendar-date';
import type { Version } from '../lib/core/spec/spec';
import { versions } from '../lib/core/spec/versions';
import { list } from './counted';

/** `check FILE`. */
export interface CheckCall {
	readonly verb: 'check';
	/** The path as it was given. */
	readonly file: string;
	readonly oneroster: Version | null;
	/** The path of the previous delivery as it was given; null where there is none. */
	readonly previous: string | null;
	/** YYYY-MM-DD, a day of the calendar. */
	readonly asOf: string | null;
	/** Ids of profiles that come with Rollcall, in the order of the call. */
	readonly profiles: readonly string[];
	/** Paths of files with profiles, as they were given. */
	readonly profileFiles: readonly string[];
	/** Answers to the questions of profiles. */
	readonly answers: readonly GivenAnswer[];
	/** Findings kept per group; null keeps all. */
	readonly sample: number | null;
	readonly json: boolean;
	readonly yes: boolean;
}

/** `--answer PROFILE.KEY=VALUE`. */
export interface GivenAnswer {
	readonly profile: string;
	readonly key: string;
	readonly value: string;
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

export type Call = CheckCall | RulesCall | ProfilesCall | { readonly verb: 'help' };

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
		json: false,
		yes: false
	},
	rules: { json: false },
	profiles: { json: false }
};

const taking = ['profile', 'profile-file', 'answer', 'oneroster', 'previous', 'as-of', 'sample'];

/** Options that may be given several times. */
const repeated: ReadonlySet<string> = new Set(['profile', 'profile-file', 'answer']);

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
	return listCall(verb === 'rules' ? 'rules' : 'profiles', files, options.value);
}

interface GivenOption {
	readonly name: string;
	/** As it was written, with its hyphens. */
	readonly word: string;
	readonly value: string | undefined;
}

/** Values by option, in the order of the call; the empty text for an option without one. */
type Options = ReadonlyMap<string, readonly string[]>;

/** The value of an option that is given once. */
const only = (options: Options, name: string): string | undefined => options.get(name)?.[0];

function optionValues(
	verb: string,
	known: Readonly<Record<string, boolean>>,
	given: readonly GivenOption[]
): Outcome<Options, string> {
	const values = new Map<string, string[]>();
	for (const option of given) {
		const { name, value = '' } = option;
		const before = values.get(name) ?? [];
		const fault = optionFault(verb, known, option, before.length > 0);
		if (fault !== null) return failure(fault);
		values.set(name, [...before, value]);
	}
	return success(values);
}

/** What is wrong with an option, in a sentence; null where nothing is. */
function optionFault(
	verb: string,
	known: Readonly<Record<string, boolean>>,
	{ name, word, value }: GivenOption,
	isSecond: boolean
): string | null {
	if (!Object.hasOwn(known, name) || word !== `--${name}`) {
		const names = Object.keys(known).map((each) => `--${each}`);
		return `${verb} has no option ${word}. What it has is ${list(names)}.`;
	}
	if (isSecond && !repeated.has(name)) return `${word} was given twice.`;
	const hasValue = value !== undefined && value !== '' && !/^-[^0-9]/.test(value);
	if (known[name] && !hasValue) return `${word} needs a value after it.`;
	return !known[name] && value !== undefined ? `${word} takes no value.` : null;
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
	const answers = answersOf(options.get('answer') ?? []);
	if (!answers.ok) return answers;
	return success({
		verb: 'check',
		file,
		oneroster: oneroster.value,
		previous: only(options, 'previous') ?? null,
		asOf: asOf.value,
		profiles: options.get('profile') ?? [],
		profileFiles: options.get('profile-file') ?? [],
		answers: answers.value,
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

const ANSWER = /^([^.=]+)\.([^.=]+)=(.*)$/s;

function answersOf(texts: readonly string[]): Outcome<GivenAnswer[], string> {
	const answers: GivenAnswer[] = [];
	for (const text of texts) {
		const [, profile, key, value] = ANSWER.exec(text) ?? [];
		if (profile === undefined || key === undefined || value === undefined)
			return failure(`--answer takes PROFILE.KEY=VALUE, not "${text}".`);
		answers.push({ profile, key, value });
	}
	return success(answers);
}

const isVersion = (text: string): text is Version => Object.hasOwn(versions, text);

const versionOf = (text: string | undefined): Outcome<Version | null, string> => {
	if (text === undefined) return success(null);
	return isVersion(text)
		? success(text)
		: failure(`--oneroster takes ${list(Object.keys(versions), 'or')}, not "${text}".`);
};

const dateOf = (text: string | undefined): Outcome<string | null, string> =>
	text === undefined || dayNumber(text) !== undefined
		? success(text ?? null)
		: failure(`--as-of takes a day of the calendar as YYYY-MM-DD, not "${text}".`);

const numberOf = (text: string | undefined): Outcome<number | null, string> => {
	if (text === undefined) return success(null);
	const number = /^\d+$/.test(text) ? Number(text) : NaN;
	return Number.isSafeInteger(number)
		? success(number)
		: failure(`--sample takes a whole number from 0 on, not "${text}".`);
};
