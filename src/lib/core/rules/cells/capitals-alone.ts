import type { ColumnSpec } from '../../spec/spec';

const YES_NO = ['true', 'false'];

/** The words that a column takes, where it takes only some. */
export const tokensOf = ({ type, enumValues = [] }: ColumnSpec): readonly string[] =>
	type === 'boolean' ? YES_NO : type === 'enum' ? enumValues : [];

/**
 * True for a value that differs from one of its column in capital letters alone. What OneRoster 1.0
 * says of them could not be found in print, so there they have a rule of their own, a warning.
 */
export function capitalsAlone(text: string, spec: ColumnSpec): boolean {
	const tokens = tokensOf(spec);
	const small = text.toLowerCase();
	return !tokens.includes(text) && tokens.some((token) => token.toLowerCase() === small);
}
