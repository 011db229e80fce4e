import type { CharacterWords } from '../words.group';

/** A piece of a value: text to show as it is, or the name of characters that cannot be seen. */
export interface VisiblePart {
	readonly text: string;
	readonly isMark: boolean;
}

/** A value cut for the screen. `more` characters were left out at its end. */
export interface VisibleText {
	readonly parts: readonly VisiblePart[];
	readonly more: number;
}

type CharacterName = keyof CharacterWords;

/** Single characters and ranges that leave no trace on a screen, or change how others look. */
const names: readonly (readonly [from: number, to: number, name: CharacterName])[] = [
	[0x0000, 0x0000, 'nul'],
	[0x0009, 0x0009, 'tab'],
	[0x000a, 0x000d, 'lineBreak'],
	[0x0001, 0x001f, 'other'],
	[0x007f, 0x0084, 'other'],
	[0x0085, 0x0085, 'lineBreak'],
	[0x0086, 0x009f, 'other'],
	[0x00a0, 0x00a0, 'noBreakSpace'],
	[0x00ad, 0x00ad, 'softHyphen'],
	[0x061c, 0x061c, 'direction'],
	[0x2000, 0x200a, 'space'],
	[0x200b, 0x200d, 'zeroWidth'],
	[0x200e, 0x200f, 'direction'],
	[0x2028, 0x2029, 'lineBreak'],
	[0x202a, 0x202e, 'direction'],
	[0x202f, 0x202f, 'noBreakSpace'],
	[0x205f, 0x205f, 'space'],
	[0x2060, 0x2064, 'zeroWidth'],
	[0x2066, 0x2069, 'direction'],
	[0xfeff, 0xfeff, 'byteOrderMark'],
	[0xfffd, 0xfffd, 'unknown']
];

const nameOf = (code: number): CharacterName | undefined =>
	names.find(([from, to]) => code >= from && code <= to)?.[2];

const unseen =
	// Naming control characters is what this expression is for.
	// eslint-disable-next-line no-control-regex
	/\r\n|[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\ufeff\ufffd]/gu;

/** Zero-width joiners are part of the writing between letters and in joined emoji. */
const joiner = /^[\u200c\u200d]$/u;
const written = /[\p{L}\p{M}\p{Extended_Pictographic}\ufe0f]/u;

/** Spaces at the ends of a value and runs of them in its middle are named, single ones are not. */
const looseSpace = /^ +| +$| {2,}/gu;

/**
 * Cuts a value into text and the names of characters that a screen would hide: control characters,
 * zero-width and direction marks, foreign spaces, spaces at the ends. At most `limit` characters are
 * shown. Joiners within a word (Persian, emoji) are left alone.
 */
export function visibleText(value: string, words: CharacterWords, limit = 200): VisibleText {
	const shown = cut(value, limit);
	const parts: VisiblePart[] = [];
	let from = 0;
	for (const { start, end } of hiddenPlaces(shown, shown.length === value.length)) {
		if (start > from) parts.push({ text: shown.slice(from, start), isMark: false });
		parts.push({ text: markOf(shown.slice(start, end), words), isMark: true });
		from = end;
	}
	if (from < shown.length) parts.push({ text: shown.slice(from), isMark: false });
	return { parts, more: value.length - shown.length };
}

/** The first `limit` characters, never half a surrogate pair. */
function cut(value: string, limit: number): string {
	if (value.length <= limit) return value;
	const last = value.charCodeAt(limit - 1);
	const splits = last >= 0xd800 && last <= 0xdbff;
	return value.slice(0, splits ? limit - 1 : limit);
}

interface Stretch {
	readonly start: number;
	readonly end: number;
}

function hiddenPlaces(value: string, isWhole: boolean): readonly Stretch[] {
	const characters = [...value.matchAll(unseen)].filter(
		(match) => !(joiner.test(match[0]) && joinsLetters(value, match.index))
	);
	const spaces = [...value.matchAll(looseSpace)].filter(
		(match) => isWhole || match.index + match[0].length < value.length
	);
	return [...characters, ...spaces]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.sort((a, b) => a.start - b.start);
}

function joinsLetters(value: string, index: number): boolean {
	const before = [...value.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
	const after = String.fromCodePoint(value.codePointAt(index + 1) ?? 0);
	// Only scripts that need joiners: between Latin letters one is a stray that breaks matching.
	return written.test(before) && written.test(after) && !/\p{Script=Latin}/u.test(before + after);
}

function markOf(hidden: string, words: CharacterWords): string {
	const spaces = /^ +$/u.test(hidden);
	if (spaces && hidden.length > 1) return `${String(hidden.length)} × ${words.space}`;
	if (spaces) return words.space;
	return words[nameOf(hidden.charCodeAt(0)) ?? 'other'];
}
