import type { BaseIssue } from 'valibot';
import { formatWords, refusalWords } from './words';

/** Why a profile is not taken: the place in the JSON, and what is wrong there, as a sentence. */
export interface Refusal {
	/** JSON path (RFC 9535), for example `$.demands[3].columns[0]`. */
	readonly path: string;
	readonly reason: string;
}

type Parts = readonly (string | number)[];

/** Most characters of a value that a reason repeats. */
const SHOWN = 60;
const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/** One step of a path: a name in quotes where it is no plain word. */
export const step = (part: string | number): string => {
	if (typeof part === 'number') return `[${part}]`;
	return PLAIN_NAME.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
};

/** A path from its parts. */
export const jsonPath = (parts: Parts): string => `$${parts.map(step).join('')}`;

/** What valibot found, in words. Where several shapes fit a place, of the one that came furthest. */
export function refusalsOf(issue: BaseIssue<unknown>, before: Parts = []): Refusal[] {
	const own = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const parts = [...before, ...own];
	const inside = (issue.issues ?? []).filter(({ path = [] }) => path.length > 0);
	if (inside.length > 0) return inside.flatMap((each) => refusalsOf(each, parts));
	return [{ path: jsonPath(parts), reason: reasonOf(issue) }];
}

function reasonOf({ type, expected, received, input, message }: BaseIssue<unknown>): string {
	if (type === 'strict_object' && expected === 'never') return refusalWords.unknownKey;
	if (received === 'undefined') return refusalWords.missingKey;
	return refusalWords.misfit(shown(input), wanted(type, expected, message));
}

/** What was expected: the words of the format where it has some, else the values that are taken. */
function wanted(type: string, expected: string | null, message: string): string {
	if (type === 'min_length') return formatWords.something;
	if (expected === null || expected.startsWith('/')) return message;
	return expected.replace(/["()]/g, '').replaceAll(' | ', ', ');
}

/** A value as JSON, cut short. */
function shown(input: unknown): string {
	const text = JSON.stringify(input);
	return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
