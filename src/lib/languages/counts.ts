import { madeOnce } from './made-once';

/** How a language writes numbers, and the words that go with them. */
export interface Counts {
	/** A whole number with its separators. */
	count(value: number): string;
	/** The number with the word that fits it: "1 row", "9,410 rows". */
	plural(value: number, one: string, many: string): string;
	/** The word alone that fits the number. */
	fitting(value: number, one: string, many: string): string;
	/** Parts of a sentence with commas and a last "and". */
	list(parts: readonly string[]): string;
}

/**
 * Numbers, plurals and lists as a language writes them, by Intl.
 * @param locale a BCP 47 tag, such as `en-US`
 */
export function countsOf(locale: string): Counts {
	const numbers = madeOnce(() => new Intl.NumberFormat(locale));
	const plurals = madeOnce(() => new Intl.PluralRules(locale));
	const lists = madeOnce(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
	const count = (value: number): string => numbers().format(value);
	const fitting = (value: number, one: string, many: string): string =>
		plurals().select(value) === 'one' ? one : many;
	return {
		count,
		fitting,
		plural: (value, one, many) => `${count(value)} ${fitting(value, one, many)}`,
		list: (parts) => lists().format(parts)
	};
}
