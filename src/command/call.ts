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
	/** Findings kept per group; null keeps all. */
	readonly sample: number | null;
	readonly json: boolean;
	readonly yes: boolean;
}

/** `rules`. */
export interface RulesCall {
	readonly verb: 'rules';
	readonly json: boolean;
}

export type Call = CheckCall | RulesCall | { readonly verb: 'help' };

/** The options of each verb; true for those that take a value. */
const optionsOf: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
	check: {
		oneroster: true,
		previous: true,
		'as-of': true,
		sample: true,
		json: false,
		yes: false
	},
	rules: { json: false }
};

const taking = ['oneroster', 'previous', 'as-of', 'sample'];

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
	if (verb === undefined) return failure('Say what to do: check or rules.');
	const known = Object.hasOwn(optionsOf, verb) ? optionsOf[verb] : undefined;
	if (known === undefined)
		return failure(`There is no "${verb}". What can be called is check and rules.`);
	const options = optionValues(verb, known, given);
	if (!options.ok) return options;
	return verb === 'check' ? checkCall(files, options.value) : rulesCall(files, options.value);
}

interface GivenOption {
	readonly name: string;
	/** As it was written, with its hyphens. */
	readonly word: string;
	readonly value: string | undefined;
}

/** Values by option; the empty text for an option without one. */
type Options = ReadonlyMap<string, string>;

function optionValues(
	verb: string,
	known: Readonly<Record<string, boolean>>,
	given: readonly GivenOption[]
): Outcome<Options, string> {
	const values = new Map<string, string>();
	for (const { name, word, value } of given) {
		if (!Object.hasOwn(known, name) || word !== `--${name}`) {
			const names = Object.keys(known).map((each) => `--${each}`);
			return failure(`${verb} has no option ${word}. What it has is ${list(names)}.`);
		}
		if (values.has(name)) return failure(`${word} was given twice.`);
		const hasValue = value !== undefined && value !== '' && !/^-[^0-9]/.test(value);
		if (known[name] && !hasValue) return failure(`${word} needs a value after it.`);
		if (!known[name] && value !== undefined) return failure(`${word} takes no value.`);
		values.set(name, value ?? '');
	}
	return success(values);
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
	const oneroster = versionOf(options.get('oneroster'));
	if (!oneroster.ok) return oneroster;
	const asOf = dateOf(options.get('as-of'));
	if (!asOf.ok) return asOf;
	const sample = numberOf(options.get('sample'));
	if (!sample.ok) return sample;
	return success({
		verb: 'check',
		file,
		oneroster: oneroster.value,
		previous: options.get('previous') ?? null,
		asOf: asOf.value,
		sample: sample.value,
		json: options.has('json'),
		yes: options.has('yes')
	});
}

const rulesCall = (files: readonly string[], options: Options): Outcome<Call, string> =>
	files.length > 0
		? failure(`rules takes no file. To check one, say check ${files[0]}.`)
		: success({ verb: 'rules', json: options.has('json') });

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
