import { createDecoder } from './encoding';

/** What text that is not UTF-8 most likely is. */
export type GuessedEncoding = 'windows-1252' | 'shift_jis' | 'unknown';

/**
 * Guesses the encoding of records that are not UTF-8 from their raw bytes (whole fields, so that no
 * character is cut). Two are told apart, those that school software and spreadsheets still write:
 *
 * - Shift_JIS has to decode without a fault and give kana or kanji, and no private character. A
 *   single half-width kana is one byte, and more likely a sign of Windows-1252 such as `©`.
 * - Windows-1252 has to have no byte that it leaves undefined, and to look like European names: one
 *   or two accented letters at a time, beside plain letters, no capital behind a small letter.
 *   Three in a row or signs such as `¾` and `˜` inside words speak against it.
 *
 * Where both are possible, how the text looks as Windows-1252 decides; text that holds nothing but
 * signs is Windows-1252 when it cannot be the other. Where neither is possible, or the looks speak
 * against what is left, the answer is `unknown`: no guess is better than names changed wrongly.
 */
export const guessEncoding = (samples: readonly Uint8Array[]): GuessedEncoding => {
	if (samples.length === 0) return 'unknown';
	const looks = samples.some(hasUndefinedByte) ? [-1] : westernLooks(samples);
	if (looks.reduce((sum, look) => sum + look, 0) > 0) return 'windows-1252';
	if (isShiftJis(samples)) return 'shift_jis';
	return looks.every((look) => look === 0) ? 'windows-1252' : 'unknown';
};

/** Bytes without a character in Windows-1252. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const hasUndefinedByte = (sample: Uint8Array): boolean =>
	undefinedBytes.some((byte) => sample.includes(byte));

/** Kana, kanji and, at least two in a row, half-width kana. */
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]|[\uff66-\uff9f]{2}/;
const privateUse = /[\ue000-\uf8ff]/;

const isShiftJis = (samples: readonly Uint8Array[]): boolean => {
	const decoder = new TextDecoder('shift_jis', { fatal: true });
	try {
		const text = samples.map((sample) => decoder.decode(sample)).join('\n');
		return japanese.test(text) && !privateUse.test(text);
	} catch {
		// A fatal decoder has no other way to say that the bytes are not of its encoding.
		return false;
	}
};

/** A run of characters beyond ASCII, with the one before and the one behind. */
const run = /([\0-\x7f]|^)([\x80-\uffff]+)(?=([\0-\x7f]|$))/g;
/** Signs that stand beside and inside words. */
const signs = /^[\u20ac\u2018\u2019\u201c\u201d\u2013\u2014\u2026\xa0\xa7\xaa\xb0\xb4\xb7\xba]+$/;
/** Signs that stand beside words only. */
const signsApart = /^[\u2022\u2122\xa1\xa3\xa9\xab\xae\xb1-\xb3\xb9\xbb-\xbf\xd7\xf7]+$/;

/** For each run, whether it looks like European text (1), does not (-1), or says nothing (0). */
const westernLooks = (samples: readonly Uint8Array[]): number[] => {
	const decoder = createDecoder('windows-1252');
	return samples.flatMap((sample) =>
		[...decoder.decode(sample).matchAll(run)].map(([, before, letters, behind]) =>
			runLooks(before, letters, behind ?? '')
		)
	);
};

const runLooks = (before: string, letters: string, behind: string): number => {
	const inWord = /[A-Za-z]/.test(before) && /[A-Za-z]/.test(behind);
	if (inWord && isElision(letters, behind)) return 1;
	if (signs.test(letters) || (!inWord && signsApart.test(letters))) return 0;
	if (letters.length > 2 || !/^\p{L}+$/u.test(letters)) return -1;
	if (/[a-z]/.test(before) && /\p{Lu}/u.test(letters)) return -1;
	return /[A-Za-z]/.test(before + behind) ? 1 : 0;
};

/** O’Brien and D’Angelo, as word processors write them. The same bytes make a kanji behind a letter. */
const isElision = (letters: string, behind: string): boolean =>
	letters === '\u2019' && /[A-Z]/.test(behind);
