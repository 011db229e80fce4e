import { failure, success, type Outcome } from '../outcome';
import { standardNames } from '../zip/standard-names';
import type { BrakeRule } from './brakes';
import { filesByTerm } from './by-term';
import { brakeRefusals as words } from './words';

/** More thresholds than this are a mistake. */
const MOST = 50;
const LARGEST_FLOOR = 10_000_000;
const perSchool = ['users.csv', 'classes.csv'];

/**
 * Reads thresholds out of JSON: a list of rules as `BrakeRule` describes them.
 * @returns the rules, or in words what is wrong with them
 */
export function parseBrakes(json: unknown): Outcome<readonly BrakeRule[], readonly string[]> {
	if (!Array.isArray(json)) return failure([words.noList]);
	if (json.length > MOST) return failure([words.tooMany(json.length, MOST)]);
	const read = json.map((each: unknown, at) => readRule(each, at + 1));
	const problems = read.flatMap(({ faults }) => faults);
	if (problems.length > 0) return failure(problems);
	return success(read.flatMap(({ rule }) => rule ?? []));
}

interface Read {
	readonly rule: BrakeRule | null;
	readonly faults: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What is expected of each key, and whether a value is so. */
const fields: Readonly<Record<string, { is(value: unknown): boolean; expected(): string }>> = {
	per: {
		is: oneOf('file', 'school', 'term'),
		expected: () => words.oneOf('file', 'school', 'term')
	},
	counts: {
		is: oneOf('removed', 'changed', 'either'),
		expected: () => words.oneOf('removed', 'changed', 'either')
	},
	files: { is: areFiles, expected: () => words.files },
	percent: { is: (value) => isBetween(value, 0, 100), expected: () => words.percent },
	floor: {
		is: (value) => isBetween(value, 0, LARGEST_FLOOR) && Number.isInteger(value),
		expected: () => words.floor(LARGEST_FLOOR)
	},
	when: { is: oneOf('over', 'atLeast'), expected: () => words.oneOf('over', 'atLeast') }
};

const optional: typeof fields = {
	who: { is: oneOf('students', 'staff'), expected: () => words.oneOf('students', 'staff') },
	among: {
		is: (value) => isBetween(value, 0, LARGEST_FLOOR) && Number.isInteger(value),
		expected: () => words.floor(LARGEST_FLOOR)
	}
};

function readRule(given: unknown, number: number): Read {
	if (typeof given !== 'object' || given === null || Array.isArray(given)) {
		return { rule: null, faults: [words.noRule(number)] };
	}
	// Read key by key below, so nothing else is believed of it.
	const rule = given as Fields;
	const faults = [
		...Object.keys(rule)
			.filter((key) => !Object.hasOwn(fields, key) && !Object.hasOwn(optional, key))
			.map((key) => words.unknown(number, key)),
		...Object.entries(fields).flatMap(([key, field]) => faultIn(rule, number, key, field)),
		...Object.entries(optional).flatMap(([key, field]) =>
			Object.hasOwn(rule, key) ? faultIn(rule, number, key, field) : []
		)
	];
	if (faults.length > 0) return { rule: null, faults };
	// Every key was looked at in the lines above.
	const sound = rule as unknown as BrakeRule;
	const together = togetherFaults(sound, number);
	return together.length > 0 ? { rule: null, faults: together } : { rule: sound, faults: [] };
}

function faultIn(
	rule: Fields,
	number: number,
	key: string,
	{ is, expected }: (typeof fields)[string]
): string[] {
	if (!Object.hasOwn(rule, key)) return [words.lacking(number, key, expected())];
	return is(rule[key]) ? [] : [words.wrong(number, key, shownValue(rule[key]), expected())];
}

/** What does not go together. */
function togetherFaults({ per, counts, files, who }: BrakeRule, number: number): string[] {
	const isOfSchool = files.every((name) => perSchool.includes(name));
	return [
		...(per === 'school' && !isOfSchool ? [words.perSchool(number)] : []),
		...(per === 'term' && !files.every((name) => filesByTerm.includes(name))
			? [words.perTerm(number)]
			: []),
		...(per === 'school' && counts !== 'removed' ? [words.schoolCounts(number)] : []),
		...(who !== undefined && (per !== 'school' || files.some((name) => name !== 'users.csv'))
			? [words.who(number)]
			: [])
	];
}

function oneOf(...names: readonly string[]): (value: unknown) => boolean {
	return (value) => typeof value === 'string' && names.includes(value);
}

function isBetween(value: unknown, least: number, most: number): boolean {
	return typeof value === 'number' && value >= least && value <= most;
}

function areFiles(value: unknown): boolean {
	if (!Array.isArray(value) || value.length === 0) return false;
	const isKnown = value.every((name) => typeof name === 'string' && standardNames.includes(name));
	return isKnown && new Set(value).size === value.length;
}

function shownValue(value: unknown): string {
	const text = JSON.stringify(value) as string | undefined;
	return text === undefined ? String(value) : text.slice(0, 60);
}
