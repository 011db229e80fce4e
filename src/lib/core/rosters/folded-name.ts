/** Letters that no accent can be taken off, as people type them who do not have them. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i'
};

const ACCENTS = /\p{M}/gu;
const SPECIAL = /[ßæœøđðþłı]/g;
const APOSTROPHES = /['’‘ʼ`´.]/g;
const GAPS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared: small letters without accents, apostrophes gone, hyphens and commas as
 * blanks, one blank between words. `O’Brien-Núñez` becomes `obrien nunez`.
 */
export const foldedName = (name: string): string =>
	name
		.normalize('NFD')
		.replace(ACCENTS, '')
		.toLowerCase()
		.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
		.replace(APOSTROPHES, '')
		.replace(GAPS, ' ')
		.trim();

/** How somebody is addressed, which no roster holds in a name. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sr', 'sra', 'srta']);

/** The words that somebody looks for: without a title, unless there is nothing else. */
export function searchedWords(query: string): string[] {
	const words = foldedName(query)
		.split(' ')
		.filter((word) => word !== '');
	const names = words.filter((word) => !TITLES.has(word));
	return names.length > 0 ? names : words;
}
