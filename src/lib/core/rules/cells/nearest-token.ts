import { editDistance } from '../edit-distance';
import { tokenSynonyms } from './token-synonyms';

/**
 * The one of `tokens` that `text` most likely stands for, or undefined when none is near or several
 * are equally near. Looks in this order: the same but for capitals, accents, spaces and signs; a word
 * that exports use in its place; one letter wrong in words of four letters or more, two in long ones.
 */
export function nearestToken(text: string, tokens: readonly string[]): string | undefined {
	const word = folded(text);
	if (word === '') return undefined;
	return (
		only(tokens.filter((token) => folded(token) === word)) ??
		only(tokens.filter((token) => tokenSynonyms.get(token)?.includes(word) === true)) ??
		nearestByLetters(word, tokens)
	);
}

/** Small letters and digits alone: no accents, spaces, hyphens or other signs. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

function nearestByLetters(word: string, tokens: readonly string[]): string | undefined {
	const limit = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
	const distances = tokens.map((token) => editDistance(word, folded(token)));
	const least = Math.min(...distances);
	return least > limit ? undefined : only(tokens.filter((_, at) => distances[at] === least));
}

const only = (tokens: readonly string[]): string | undefined =>
	tokens.length === 1 ? tokens[0] : undefined;
