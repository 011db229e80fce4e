import type { BytesTest } from './byte-scan';

const ZERO = 0x30;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const DOT = 0x2e;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
/** Days that every month has. */
const SAFE_DAYS = 28;
const TO_THE_SECOND = '2026-10-01T08:00:00Z';
/** Lengths of such a moment and of the same with milliseconds. */
const LENGTHS = { seconds: 20, milliseconds: 24 } as const;

/**
 * A test that passes every cell that is not plainly a moment in UTC, to the millisecond (or to the
 * second where `form` allows that), on a day that every month has. The few others are looked at as
 * text.
 * @param form how the standard writes a moment
 */
export function plainMomentTest(form: RegExp): BytesTest {
	const least = form.test(TO_THE_SECOND) ? LENGTHS.seconds : LENGTHS.milliseconds;
	return (bytes, start, end) =>
		end - start < least || !hasSigns(bytes, start, end) || !hasNumbers(bytes, start);
}

function hasSigns(bytes: Uint8Array, start: number, end: number): boolean {
	const length = end - start;
	if (length !== LENGTHS.seconds && length !== LENGTHS.milliseconds) return false;
	if (bytes[end - 1] !== LETTER_Z || bytes[start + 10] !== LETTER_T) return false;
	if (bytes[start + 4] !== HYPHEN || bytes[start + 7] !== HYPHEN) return false;
	if (bytes[start + 13] !== COLON || bytes[start + 16] !== COLON) return false;
	return length === LENGTHS.seconds || hasMilliseconds(bytes, start + 19);
}

const hasMilliseconds = (bytes: Uint8Array, at: number): boolean =>
	bytes[at] === DOT && twoDigits(bytes, at + 1) >= 0 && twoDigits(bytes, at + 2) >= 0;

function hasNumbers(bytes: Uint8Array, start: number): boolean {
	if (twoDigits(bytes, start) < 0 || twoDigits(bytes, start + 2) < 0) return false;
	return (
		isWithin(twoDigits(bytes, start + 5), 1, 12) &&
		isWithin(twoDigits(bytes, start + 8), 1, SAFE_DAYS) &&
		isWithin(twoDigits(bytes, start + 11), 0, 23) &&
		isWithin(twoDigits(bytes, start + 14), 0, 59) &&
		isWithin(twoDigits(bytes, start + 17), 0, 59)
	);
}

/** The number in two digits; -1 when one of them is none. */
function twoDigits(bytes: Uint8Array, at: number): number {
	const tens = bytes[at] - ZERO;
	const ones = bytes[at + 1] - ZERO;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const isWithin = (number: number, least: number, most: number): boolean =>
	number >= least && number <= most;
