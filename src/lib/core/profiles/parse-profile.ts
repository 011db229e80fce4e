import * as v from 'valibot';
import { failure, success, type Outcome } from '../outcome';
import { jsonPath, refusalsOf, type Refusal } from './format/refusal';
import { profileSchema, type Profile } from './format/profile';
import { refusalWords } from './format/words';
import { profileFaults } from './profile-faults';

/** Most bytes of a profile. */
const MOST_BYTES = 1_000_000;
/** Names with a meaning of their own in JavaScript objects. */
const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a profile out of its JSON text. What does not fit is refused with the JSON path and the
 * reason: not JSON, too large, unknown keys, files, columns, rules, sources, settings or tables, and
 * patterns that RE2 does not take. Source: contracts.md, "A profile".
 */
export function parseProfile(text: string): Outcome<Profile, readonly Refusal[]> {
	const bytes = new TextEncoder().encode(text).length;
	if (bytes > MOST_BYTES) return refused('$', refusalWords.tooLong(bytes, MOST_BYTES));
	const json = jsonOf(text);
	if (!json.ok) return json;
	const unsafe = unsafeKeys(json.value, []);
	if (unsafe.length > 0) return failure(unsafe);
	const read = v.safeParse(profileSchema, json.value);
	if (!read.success) return failure(read.issues.flatMap((issue) => refusalsOf(issue)));
	const faults = profileFaults(read.output);
	return faults.length > 0 ? failure(faults) : success(read.output);
}

function jsonOf(text: string): Outcome<unknown, readonly Refusal[]> {
	try {
		const value: unknown = JSON.parse(text);
		return success(value);
	} catch (fault) {
		// The engine's message says at which place; JSON.parse throws nothing but SyntaxError.
		return refused('$', refusalWords.noJson(fault instanceof Error ? fault.message : null));
	}
}

function unsafeKeys(value: unknown, path: readonly (string | number)[]): Refusal[] {
	if (Array.isArray(value))
		return value.flatMap((each, index) => unsafeKeys(each, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, each]) =>
		UNSAFE.has(name)
			? [{ path: jsonPath([...path, name]), reason: refusalWords.unsafeKey }]
			: unsafeKeys(each, [...path, name])
	);
}

const refused = (path: string, reason: string): Outcome<never, readonly Refusal[]> =>
	failure([{ path, reason }]);
