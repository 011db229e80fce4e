/** What text that is not UTF-8 most likely is. */
export type GuessedEncoding = 'windows-1252' | 'shift_jis' | 'unknown';

/**
 * Guesses the encoding of records that are not UTF-8 from their raw bytes (whole fields, so that no
 * character is cut). Two are told apart, those that school software and spreadsheets still write:
 *
 * - Shift_JIS has to decode without a fault and give kana or kanji, and no private character.
 * - Windows-1252 has to have no byte that it leaves undefined, and to look like European names: one
 *   or two accented letters at a time, beside plain letters, no capital behind a small letter.
 *   Three in a row or signs such as `¾` and `˜` inside words speak against it.
 *
 * Where both are possible, how the text looks as Windows-1252 decides. Where neither is, or the looks
 * speak against what is left, the answer is `unknown`: no guess is better than names changed wrongly.
 */
export const guessEncoding = (samples: readonly Uint8Array[]): GuessedEncoding => {
	if (samples.length === 0) return 'unknown';
	const looksWestern = westernLooks(samples) > 0;
	if (looksWestern && !samples.some(hasUndefinedByte)) return 'windows-1252';
	return isShiftJis(samples) ? 'shift_jis' : 'unknown';
};

/** Bytes without a character in Windows-1252. */
const undefinedBytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const hasUndefinedByte = (sample: Uint8Array): boolean =>
	undefinedBytes.some((byte) => sample.includes(byte));

/** Kana, kanji and half-width kana. */
const japanese = /[\u3041-\u30ff\u4e00-\u9fff\uff66-\uff9f]/;
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
const signs = /^[\u20ac\u2018\u2019\u201c\u201d\u2013\u2014\u2026\xa0\xa7\xaa\xb0\xb4\xb7\xba]+$/;

/** Runs that look like European text less runs that do not. */
const westernLooks = (samples: readonly Uint8Array[]): number => {
	const decoder = new TextDecoder('windows-1252');
	let looks = 0;
	for (const sample of samples) {
		for (const [, before, letters, behind] of decoder.decode(sample).matchAll(run)) {
			looks += runLooks(before, letters, behind ?? '');
		}
	}
	return looks;
};

const runLooks = (before: string, letters: string, behind: string): number => {
	if (signs.test(letters)) return 0;
	if (letters.length > 2 || !/^\p{L}+$/u.test(letters)) return -1;
	if (/[a-z]/.test(before) && /\p{Lu}/u.test(letters)) return -1;
	return /[A-Za-z]/.test(before + behind) ? 1 : 0;
};
