import { quickFixes } from '../lib/core/edits/fixes/index';
import { failure, success, type Outcome } from '../lib/core/outcome';
import type { Version } from '../lib/core/spec/spec';
import {
	dateOf,
	only,
	profileOptions,
	versionOf,
	type Options,
	type ProfileOptions
} from './call-options';
import { list } from './counted';

/** `fix FILE`. */
export interface FixCall extends ProfileOptions {
	readonly verb: 'fix';
	/** The path as it was given. */
	readonly file: string;
	/** Where the corrected zip goes, as it was given. */
	readonly out: string;
	/** Ids of quick fixes; all safe ones where none is named. */
	readonly fixes: readonly string[];
	/** `--choice`: what was chosen, by id of the fix. */
	readonly choices: ReadonlyMap<string, string>;
	/** `--fill`: what was filled in, by id of the fix and key of the blank. */
	readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** The path of a recipe as it was given; null where there is none. */
	readonly recipe: string | null;
	readonly oneroster: Version | null;
	/** YYYY-MM-DD, a day of the calendar. */
	readonly asOf: string | null;
	readonly json: boolean;
	readonly yes: boolean;
}

const ids = quickFixes.map(({ id }) => id);

/** Reads the words of a call of `fix`. */
export function fixCall(files: readonly string[], options: Options): Outcome<FixCall, string> {
	const [file, ...others] = files;
	if (!file || others.length > 0) return failure('Name what to fix: one zip, folder or CSV file.');
	const out = only(options, 'out');
	if (out === undefined) return failure('Say where the corrected zip goes: --out NEW.zip.');
	const asked = askedFor(options);
	if (!asked.ok) return asked;
	const oneroster = versionOf(only(options, 'oneroster'));
	if (!oneroster.ok) return oneroster;
	const asOf = dateOf(only(options, 'as-of'));
	if (!asOf.ok) return asOf;
	const profiles = profileOptions(options);
	if (!profiles.ok) return profiles;
	return success({
		verb: 'fix',
		file,
		out,
		...asked.value,
		recipe: only(options, 'recipe') ?? null,
		oneroster: oneroster.value,
		asOf: asOf.value,
		...profiles.value,
		json: options.has('json'),
		yes: options.has('yes')
	});
}

type Asked = Pick<FixCall, 'fixes' | 'choices' | 'values'>;

function askedFor(options: Options): Outcome<Asked, string> {
	const fixes = options.get('fix') ?? [];
	const choices = choicesOf(options.get('choice') ?? []);
	if (!choices.ok) return choices;
	const values = valuesOf(options.get('fill') ?? []);
	if (!values.ok) return values;
	const named = [...fixes, ...choices.value.keys(), ...values.value.keys()];
	const unknown = named.find((id) => !ids.includes(id));
	return unknown === undefined
		? success({ fixes, choices: choices.value, values: values.value })
		: failure(`There is no fix "${unknown}". What there is: ${list(ids)}.`);
}

function choicesOf(texts: readonly string[]): Outcome<Map<string, string>, string> {
	const choices = new Map<string, string>();
	for (const text of texts) {
		const [, fix, key] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
		if (fix === undefined || key === undefined)
			return failure(`--choice takes FIX=KEY, not "${text}".`);
		choices.set(fix, key);
	}
	return success(choices);
}

function valuesOf(texts: readonly string[]): Outcome<Map<string, Map<string, string>>, string> {
	const values = new Map<string, Map<string, string>>();
	for (const text of texts) {
		const [, fix, key, value] = /^([^.=]+)\.([^=]+)=(.*)$/s.exec(text) ?? [];
		if (fix === undefined || key === undefined || value === undefined)
			return failure(`--fill takes FIX.KEY=VALUE, not "${text}".`);
		values.set(fix, (values.get(fix) ?? new Map<string, string>()).set(key, value));
	}
	return success(values);
}
