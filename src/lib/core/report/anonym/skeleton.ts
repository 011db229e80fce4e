/** Characters that no font shows, and blanks: see `near-miss`. */
const BLANKS = '\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202f\\u2060-\\u2064\\ufeff';
/** Zeros in front that make no difference: those of `007`, and all but the last of `000`. */
const ZEROS = new RegExp(
	`^([${BLANKS}]*)(0+)(?=[${BLANKS}]*[^${BLANKS}])|^([${BLANKS}]*)(0+)(?=0)`
);
/** Letters, digits and signs that stand in most ids and names. */
const PLAIN = /^[\x21-\x7e]*$/;
const SIGNS_OR_ZEROS = /^0+(?=.)|[^a-z0-9]+/g;
const PLAIN_SIGN = /[a-z0-9]/i;
const SIGN = /^[\p{L}\p{Nd}]$/u;

/** A text taken apart: its letters and digits, and what stands around them. */
interface Taken {
	/** Characters of the text in the form NFD. */
	readonly characters: readonly string[];
	/** By character whether it is a letter or digit that counts. */
	readonly counts: readonly boolean[];
}

function taken(text: string): Taken {
	const apart = text.normalize('NFD');
	const [skipped = ''] = ZEROS.exec(apart) ?? [];
	let place = 0;
	const characters = Array.from(apart);
	const counts = characters.map((character) => {
		const isBefore = place < skipped.length;
		place += character.length;
		return !isBefore && SIGN.test(character);
	});
	return { characters, counts };
}

const small = (character: string): string => {
	const lower = character.toLowerCase();
	return Array.from(lower).length === 1 ? lower : character;
};

/**
 * What is left of a text without all in which near misses differ: signs, blanks, accents, capitals,
 * zeros in front. Equal skeletons stand for one thing, written in one way or another.
 */
export function skeletonOf(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase().replace(SIGNS_OR_ZEROS, '');
	const { characters, counts } = taken(text);
	return characters.map((character, at) => (counts[at] ? small(character) : '')).join('');
}

/** Places of a skeleton above which a text has accents; most texts have none. */
export function accented(text: string): number[] {
	const { characters, counts } = taken(text);
	const places: number[] = [];
	let at = -1;
	characters.forEach((character, index) => {
		if (counts[index]) at++;
		else if (/^\p{M}$/u.test(character) && at >= 0) places.push(at);
	});
	return places;
}

/**
 * Another skeleton in the clothes of a text: with its signs, blanks, accents, capitals and zeros at
 * their places. Where the skeleton is longer, the rest stands behind the last letter.
 */
export function dressed(text: string, skeleton: string): string {
	if (PLAIN.test(text) && PLAIN.test(skeleton)) return dressedPlain(text, skeleton);
	const { characters, counts } = taken(text);
	const signs = Array.from(skeleton);
	const last = counts.lastIndexOf(true);
	let next = 0;
	const made = characters.map((character, at) => {
		if (!counts[at]) return character;
		const sign = inCaseOf(signs[next++] ?? '', character);
		return at === last ? sign + signs.slice(next).join('') : sign;
	});
	return sameForm(text, made.join(''));
}

/** The same where both are letters, digits and signs of ASCII. */
function dressedPlain(text: string, skeleton: string): string {
	const zeros = /^0+(?=.)/.exec(text)?.[0].length ?? 0;
	let made = text.slice(0, zeros);
	let next = 0;
	let end = zeros;
	for (let at = zeros; at < text.length; at++) {
		const isSign = PLAIN_SIGN.test(text[at]);
		made += isSign ? inCaseOf(skeleton[next++] ?? '', text[at]) : text[at];
		if (isSign) end = made.length;
	}
	return made.slice(0, end) + skeleton.slice(next) + made.slice(end);
}

const inCaseOf = (sign: string, character: string): string => {
	const upper = sign.toUpperCase();
	return character !== small(character) && Array.from(upper).length === 1 ? upper : sign;
};

/** In the Unicode form that the text is in. */
function sameForm(text: string, made: string): string {
	return text === text.normalize('NFC') ? made.normalize('NFC') : made;
}
