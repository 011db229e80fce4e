import type { Details } from '../rule';
import { nearestToken } from './nearest-token';

/**
 * In what a text differs from the token it probably means. Variants: spaces (at its ends), case
 * (capital letters), near (a word for it, or misspelt); none where no token is near.
 */
export function tokenDetails(text: string, tokens: readonly string[]): Details {
	const plain = text.trim();
	if (tokens.includes(plain)) return { variant: 'spaces', candidate: plain };
	const small = plain.toLowerCase();
	const candidate =
		tokens.find((token) => token.toLowerCase() === small) ?? nearestToken(plain, tokens);
	if (candidate === undefined) return {};
	return { variant: candidate.toLowerCase() === small ? 'case' : 'near', candidate };
}
