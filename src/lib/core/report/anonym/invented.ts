/** Draws without end out of a few words, by xorshift (Marsaglia, 2003). */
export class Draws {
	#low: number;
	#high: number;

	constructor([low, high]: readonly [number, number]) {
		this.#low = low | 1;
		this.#high = high;
	}

	/** A number from 0 to `limit` - 1. */
	below(limit: number): number {
		const mixed = this.#low ^ (this.#low << 11);
		this.#low = this.#high;
		this.#high = this.#high ^ (this.#high >>> 19) ^ mixed ^ (mixed >>> 8);
		return ((this.#high ^ Math.imul(this.#low, 0x9e3779b1)) >>> 0) % limit;
	}
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const HEX = 'abcdef';

/** Letters of other scripts, in which a name stays a name of its kind. */
const scripts: readonly (readonly [test: RegExp, letters: string])[] = [
	[/\p{Script=Han}/u, '林森木山川田石原野村松竹梅花星月光海空雪'],
	[/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそたちつてと'],
	[/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソタチツテト'],
	[/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하고노도로모보'],
	[/\p{Script=Cyrillic}/u, 'бвгдклмнпрставеиоу'],
	[/\p{Script=Greek}/u, 'βγδκλμνπρστφαεηιο'],
	[/\p{Script=Arabic}/u, 'بتثجحدرسشعفقكلمنهو'],
	[/\p{Script=Hebrew}/u, 'בגדהוזחטיכלמנספצקרשת']
];

const isHex = (skeleton: string): boolean =>
	skeleton.length >= 8 && /^[0-9a-f]+$/.test(skeleton) && /\d/.test(skeleton);

const NONE: ReadonlySet<number> = new Set();

/** A skeleton of so many signs can be made so often that two never meet by chance. */
export const isLong = (skeleton: string): boolean => skeleton.length >= 20;

/**
 * An invented skeleton in the shape of another one: letters where it has letters (that can be spoken,
 * or hexadecimal digits), digits where it has digits, no zero in front.
 * @param more how many signs longer it is
 * @param accents places that need a vowel, since accents stand above them
 */
export function invented(
	skeleton: string,
	draws: Draws,
	more: number,
	accents: ReadonlySet<number> = NONE
): string {
	const signs = Array.from(skeleton);
	const last = signs.at(-1) ?? 'a';
	for (let count = 0; count < more; count++) signs.push(last);
	const hex = isHex(skeleton);
	let vowel = draws.below(2) === 0;
	let made = '';
	signs.forEach((sign, at) => {
		if (isDigit(sign)) made += String(at === 0 ? 1 + draws.below(9) : draws.below(10));
		else if (hex) made += drawn(HEX, draws);
		else {
			const script = sign < '\x80' ? undefined : scripts.find(([test]) => test.test(sign));
			vowel = script === undefined ? accents.has(at) || !vowel : vowel;
			made += drawn(script?.[1] ?? (vowel ? VOWELS : CONSONANTS), draws);
		}
	});
	return made;
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';

const drawn = (letters: string, draws: Draws): string => letters[draws.below(letters.length)];
