import { NO_SIGN, signOf } from '../../rules/plausibility/test-words';
import { roundedNumber, shortenedNumber } from '../../rules/keys/shortened-number';
import { meantDomains, withSlips } from './domains';
import { Draws, invented, isLong } from './invented';
import type { KeyedHash } from './keyed-hash';
import { oddKind, otherDay, otherNull, otherShortened } from './odd-values';
import { accented, dressed, skeletonOf } from './skeleton';

/** Attempts of one length before a value becomes longer. */
const TRIES = 24;
/** Numbers of fewer digits are not shortened by a spreadsheet. */
const LONG_NUMBER = /^\d{10,}$/;

/** What stands between the parts of a value that are invented one by one. */
const BETWEEN = /([,;|{}:]+)/;
const BETWEEN_ADDRESSES = /([\s,;<>"()]+)/;
/** What such a text has a sign of: most have none, and are one part. */
const APART = /[,;|{}:@]/;
/** The kind of an id in users.csv userIds, and the scheme of a URN: no part of what is hidden. */
const KIND = /^(\s*\{[^{}:,]{1,32}:|\s*urn:[a-z0-9-]+:|mailto:)/i;

/**
 * Invents for each text another one, always the same: letters for letters and digits for digits, with
 * the signs, blanks, accents, capitals and zeros of the original at their places. So what is equal,
 * nearly equal, too long or wrongly written stays so. No text becomes one that was noted before.
 */
export class Fakes {
	/** Skeletons of everything that is there: nothing may become one of them. */
	readonly #originals = new Set<string>();
	readonly #taken = new Set<string>();
	readonly #made = new Map<string, string>();
	readonly #accents = new Map<string, Set<number>>();
	readonly #odd = new Set<string>();
	readonly #oddMade = new Map<string, string>();
	readonly #longNumbers = new Set<string>();
	readonly #domainCounts = new Map<string, number>();
	#domains: Map<string, string> | null = null;

	constructor(readonly hash: KeyedHash) {}

	/** Takes note of a text that is there. All of them have to be noted before the first is invented. */
	note(text: string, count = 1): void {
		this.#inParts(
			text,
			(part) => this.#noteOdd(part),
			(part) => {
				this.#notePart(part);
				return part;
			},
			(domain) => {
				const name = domain.toLowerCase();
				this.#domainCounts.set(name, (this.#domainCounts.get(name) ?? 0) + count);
				for (const label of domain.split('.')) this.#notePart(label);
				return domain;
			}
		);
	}

	/** The invented text for a text. Empty and blank texts stay as they are. */
	fake(text: string): string {
		if (text.trim() === '') return text;
		return this.#inParts(
			text,
			(part) => this.#fakeOdd(part),
			(part) => this.#fakePart(part),
			(domain) => this.#fakeDomain(domain)
		);
	}

	/** Draws that hang on a text and on an attempt alone. */
	draws(text: string, attempt = 0): Draws {
		return new Draws(this.hash.words(`${String(attempt)} ${text}`));
	}

	#inParts(
		text: string,
		odd: (text: string) => string | null,
		part: (text: string) => string,
		domain: (text: string) => string
	): string {
		const whole = odd(text);
		if (whole !== null) return whole;
		if (!APART.test(text)) return part(text);
		const [kind = ''] = KIND.exec(text) ?? [];
		const rest = text.slice(kind.length);
		const between = rest.includes('@') ? BETWEEN_ADDRESSES : BETWEEN;
		const made = rest.split(between).map((piece, at) => {
			if (at % 2 === 1 || piece === '') return piece;
			const last = piece.lastIndexOf('@');
			if (last < 0) return KIND.test(piece) ? piece : (odd(piece) ?? part(piece));
			const local = piece.slice(0, last);
			return `${local === '' ? '' : part(local)}@${domain(piece.slice(last + 1))}`;
		});
		return kind + made.join('');
	}

	#noteOdd(text: string): string | null {
		if (oddKind(text) === 'none') return null;
		this.#odd.add(text);
		return text;
	}

	#notePart(text: string): void {
		if (LONG_NUMBER.test(text)) this.#longNumbers.add(text);
		if (signOf(text) !== NO_SIGN) {
			for (const word of wordsOf(text)) this.#noteSkeleton(word);
		}
		this.#noteSkeleton(text);
	}

	#noteSkeleton(text: string): void {
		const skeleton = skeletonOf(text);
		if (isLong(skeleton)) return;
		this.#originals.add(skeleton === '' ? text : skeleton);
		const places = /[^\0-\x7f]/.test(text) ? accented(text) : [];
		if (places.length === 0) return;
		const known = this.#accents.get(skeleton) ?? new Set();
		for (const place of places) known.add(place);
		this.#accents.set(skeleton, known);
	}

	#fakeOdd(text: string): string | null {
		const kind = oddKind(text);
		if (kind === 'none') return null;
		const known = this.#oddMade.get(text);
		if (known !== undefined) return known;
		const taken = new Set(this.#oddMade.values());
		let made = text;
		for (let attempt = 0; attempt < 200; attempt++) {
			const draws = this.draws(text, attempt);
			if (kind === 'null') made = otherNull(text, draws);
			else if (kind === 'day') made = otherDay(text, draws);
			else made = otherShortened(text, this.#meant(text), draws);
			if (!this.#odd.has(made) && !taken.has(made)) break;
		}
		this.#oddMade.set(text, made);
		return made;
	}

	/** The invented number for the only one that a spreadsheet would have shortened to a text. */
	#meant(text: string): string | null {
		const shortened = shortenedNumber(text);
		if (shortened === undefined) return null;
		const fits = [...this.#longNumbers].filter(
			(number) => roundedNumber(number, shortened.digits) === shortened.key
		);
		return fits.length === 1 ? this.#fakePart(fits[0]) : null;
	}

	#fakePart(text: string): string {
		if (text.trim() === '') return text;
		if (signOf(text) !== NO_SIGN) return this.#fakeTest(text);
		const skeleton = skeletonOf(text);
		return skeleton === '' ? this.#fakeSigns(text) : dressed(text, this.#skeleton(skeleton));
	}

	/** Signs alone, such as a hyphen for nothing: more of them. */
	#fakeSigns(text: string): string {
		let made = text;
		do made += '.';
		while (this.#originals.has(made));
		return made;
	}

	/** A test account stays one: the words that say so stay, and a number tells it from the original. */
	#fakeTest(text: string): string {
		const made = text.replace(/\p{L}+|\p{Nd}+/gu, (word) =>
			signOf(word) === NO_SIGN ? dressed(word, this.#skeleton(skeletonOf(word))) : word
		);
		if (skeletonOf(made) !== skeletonOf(text)) return made;
		const skeleton = skeletonOf(text);
		let numbered = '';
		for (let attempt = 0; attempt === 0 || this.#originals.has(numbered); attempt++)
			numbered = `${skeleton}${String(10 + this.draws(skeleton, attempt).below(90 + attempt * 10))}`;
		return dressed(text, numbered);
	}

	#skeleton(skeleton: string): string {
		const accents = this.#accents.get(skeleton);
		if (isLong(skeleton)) return invented(skeleton, this.draws(skeleton), 0, accents);
		const known = this.#made.get(skeleton);
		if (known !== undefined) return known;
		for (let attempt = 0; ; attempt++) {
			const more = Math.floor(attempt / TRIES);
			const made = invented(skeleton, this.draws(skeleton, attempt), more, accents);
			if (made === skeleton || this.#originals.has(made) || this.#taken.has(made)) continue;
			if (signOf(made) !== NO_SIGN) continue;
			this.#taken.add(made);
			this.#made.set(skeleton, made);
			return made;
		}
	}

	#fakeDomain(domain: string): string {
		const name = domain.toLowerCase();
		const made = this.#domainsMade().get(name) ?? this.#labels(name);
		return domain === name ? made : dressedLike(domain, made);
	}

	#domainsMade(): Map<string, string> {
		if (this.#domains !== null) return this.#domains;
		const meant = meantDomains(this.#domainCounts);
		const made = new Map<string, string>();
		for (const name of this.#domainCounts.keys())
			if (!meant.has(name)) made.set(name, this.#labels(name));
		for (const [name, usual] of meant) {
			const own = made.get(usual) ?? this.#labels(usual);
			made.set(name, withSlips(usual, name, own, this.draws(name)));
		}
		return (this.#domains = made);
	}

	/** A domain label by label; its last one, such as `org`, stays. */
	#labels(domain: string): string {
		const labels = domain.split('.');
		return labels
			.map((label, at) => {
				const isLast = at === labels.length - 1 && at > 0 && label.length < 8;
				return isLast || label.trim() === '' ? label : this.#fakePart(label);
			})
			.join('.');
	}
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+|\p{Nd}+/gu) ?? [];

/** A domain in capital letters where the original has them, as far as both go. */
const dressedLike = (text: string, made: string): string =>
	Array.from(made)
		.map((letter, at) => {
			const own = text[at] ?? '';
			return own !== own.toLowerCase() ? letter.toUpperCase() : letter;
		})
		.join('');
