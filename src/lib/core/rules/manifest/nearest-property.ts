import { editDistance } from '../edit-distance';

const PREFIX = 'file';
/** Longer than any property with some letters too many. */
const MAX_LETTERS = 40;

/** Letters that may differ: in names of less than seven letters one, else two. */
const tolerance = (letters: number): number => (letters < 7 ? 1 : 2);

/** Small letters alone, without the asterisk that the text of 1.2 prints, and without an ending. */
const stem = (name: string): string =>
	name
		.toLowerCase()
		.replace(/\.csv\s*$/, '')
		.replace(/[^a-z]/g, '');

/**
 * The one of `properties` that a name in the manifest probably means, or undefined when none is near
 * or several are: other capital letters, spaces, signs, `users.csv` or `users` for `file.users`, and
 * one or two wrong letters.
 */
export function nearestProperty(name: string, properties: readonly string[]): string | undefined {
	const word = stem(name);
	if (word === '' || word.length > MAX_LETTERS || properties.length === 0) return undefined;
	const distances = properties.map((property) => {
		const wanted = stem(property);
		const bare = wanted.startsWith(PREFIX) ? wanted.slice(PREFIX.length) : wanted;
		return word === bare ? 0 : editDistance(word, wanted);
	});
	const least = Math.min(...distances);
	if (least > tolerance(word.length)) return undefined;
	const fits = properties.filter((_, at) => distances[at] === least);
	return fits.length === 1 ? fits[0] : undefined;
}
