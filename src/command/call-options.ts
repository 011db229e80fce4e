import { failure, success, type Outcome } from '../lib/core/outcome';
import { dayNumber } from '../lib/core/rules/calendar-date';
import type { Version } from '../lib/core/spec/spec';
import { versions } from '../lib/core/spec/versions';
import { list } from './counted';

/** The receivers that a call names. */
export interface ProfileOptions {
	/** Ids of profiles that come with Rollcall, in the order of the call. */
	readonly profiles: readonly string[];
	/** Paths of files with profiles, as they were given. */
	readonly profileFiles: readonly string[];
	/** Answers to the questions of profiles. */
	readonly answers: readonly GivenAnswer[];
}

/** `--answer PROFILE.KEY=VALUE`. */
export interface GivenAnswer {
	readonly profile: string;
	readonly key: string;
	readonly value: string;
}

/** Options that may be given several times. */
const repeated: ReadonlySet<string> = new Set([
	'profile',
	'profile-file',
	'answer',
	'fix',
	'choice',
	'fill'
]);

export interface GivenOption {
	readonly name: string;
	/** As it was written, with its hyphens. */
	readonly word: string;
	readonly value: string | undefined;
}

/** Values by option, in the order of the call; the empty text for an option without one. */
export type Options = ReadonlyMap<string, readonly string[]>;

/** The value of an option that is given once. */
export const only = (options: Options, name: string): string | undefined => options.get(name)?.[0];

export function optionValues(
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

export function profileOptions(options: Options): Outcome<ProfileOptions, string> {
	const answers = answersOf(options.get('answer') ?? []);
	if (!answers.ok) return answers;
	return success({
		profiles: options.get('profile') ?? [],
		profileFiles: options.get('profile-file') ?? [],
		answers: answers.value
	});
}

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

export const versionOf = (text: string | undefined): Outcome<Version | null, string> => {
	if (text === undefined) return success(null);
	return isVersion(text)
		? success(text)
		: failure(`--oneroster takes ${list(Object.keys(versions), 'or')}, not "${text}".`);
};

export const dateOf = (text: string | undefined): Outcome<string | null, string> =>
	text === undefined || dayNumber(text) !== undefined
		? success(text ?? null)
		: failure(`--as-of takes a day of the calendar as YYYY-MM-DD, not "${text}".`);

export const numberOf = (text: string | undefined): Outcome<number | null, string> => {
	if (text === undefined) return success(null);
	const number = /^\d+$/.test(text) ? Number(text) : NaN;
	return Number.isSafeInteger(number)
		? success(number)
		: failure(`--sample takes a whole number from 0 on, not "${text}".`);
};

/** What a call says of a new school year or term. */
export type RollOverChoice = 'year' | 'term' | 'find' | 'none';

/** Reads `--roll-over`. */
export function rollOverOf(text: string | undefined): Outcome<RollOverChoice, string> {
	if (text === undefined) return success('none');
	if (text === 'year' || text === 'term' || text === 'find') return success(text);
	return failure(`--roll-over is year, term or find, not "${text}".`);
}
