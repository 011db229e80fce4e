import type { Column } from '../../table/column';
import { roundedNumber, shortenedNumber } from './shortened-number';

/** In what a value differs from the one identifier that it probably means. */
export type NearMissKind =
	| 'case'
	| 'spaces'
	| 'invisible'
	| 'unicode'
	| 'zerosLost'
	| 'zerosAdded'
	| 'shortened'
	| 'several';

export interface NearMiss {
	readonly kind: NearMissKind;
	/** The identifier as it stands in the target file. */
	readonly candidate: string;
}

/** Characters that no font shows: zero width, marks of direction, byte order mark, soft hyphen; and no-break spaces. */
const INVISIBLE = /[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2064\ufeff]/g;
const PLAIN = /^[\x21-\x7e]*$/;

const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
const withoutZeros = (text: string): string => text.replace(/^0+(?=.)/, '');

/** What is left of a value when everything is taken away in which near misses may differ. */
function folded(text: string): string {
	const bare = PLAIN.test(text) ? text : withoutInvisible(text.normalize('NFC')).replace(/\s/g, '');
	return withoutZeros(bare.toLowerCase());
}

/** The ways in which one fault makes a value differ, in the order in which they are tried. */
const forms: readonly (readonly [kind: NearMissKind, form: (text: string) => string])[] = [
	['case', (text) => text.toLowerCase()],
	['spaces', (text) => text.replace(/^[ \t]+|[ \t]+$/g, '')],
	['invisible', withoutInvisible],
	['unicode', (text) => text.normalize('NFC')],
	['zerosLost', withoutZeros],
	['several', folded]
];

/**
 * For values that do not stand in `ids`: the one identifier that each probably means, where exactly
 * one fits. Runs once over the distinct identifiers and keeps only those that could fit.
 */
export function nearMisses(values: readonly string[], ids: Column): Map<string, NearMiss> {
	const sought = new SoughtValues(values);
	for (let code = 0; code < ids.dictionary.size; code++) sought.offer(ids.text(code));
	const found = new Map<string, NearMiss>();
	for (const value of values) {
		const near = nearest(value, sought.candidates(value)) ?? sought.longNumber(value);
		if (near !== undefined) found.set(value, near);
	}
	return found;
}

/** The candidates for a set of values, by what is left of both when they are folded. */
class SoughtValues {
	readonly #folded = new Map<string, string[]>();
	/** By rounded number as `shortenedNumber` writes it. */
	readonly #rounded = new Map<string, string[]>();
	/** The numbers of digits to which numbers were shortened. */
	readonly #digits = new Set<number>();

	constructor(values: readonly string[]) {
		for (const value of values) {
			const key = folded(value);
			if (key !== '') this.#folded.set(key, []);
			const shortened = shortenedNumber(value);
			if (shortened === undefined) continue;
			this.#rounded.set(shortened.key, []);
			this.#digits.add(shortened.digits);
		}
	}

	/** Keeps an identifier when it could be meant by one of the values. */
	offer(id: string): void {
		this.#folded.get(folded(id))?.push(id);
		for (const digits of this.#digits) {
			const key = roundedNumber(id, digits);
			if (key !== undefined) this.#rounded.get(key)?.push(id);
		}
	}

	candidates(value: string): readonly string[] {
		return this.#folded.get(folded(value)) ?? [];
	}

	/** The one long number that a spreadsheet would have shortened to this value. */
	longNumber(value: string): NearMiss | undefined {
		const key = shortenedNumber(value)?.key;
		const fits = key === undefined ? [] : (this.#rounded.get(key) ?? []);
		return fits.length === 1 ? { kind: 'shortened', candidate: fits[0] } : undefined;
	}
}

function nearest(value: string, candidates: readonly string[]): NearMiss | undefined {
	for (const [kind, form] of forms) {
		const own = form(value);
		const [candidate, ...others] = candidates.filter((id) => form(id) === own);
		if (candidate === undefined || others.length > 0) continue;
		const added = kind === 'zerosLost' && value.length > candidate.length;
		return { kind: added ? 'zerosAdded' : kind, candidate };
	}
	return undefined;
}
