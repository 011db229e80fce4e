/** What a spreadsheet may run as a formula, behind any number of apostrophes; see report/csv-text. */
const FORMULA = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs: with an apostrophe before it where it could be a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The cell as it was before `guarded`. Takes one apostrophe away where a formula stands behind it, so
 * that every text comes back as it was, and one from which a person took the apostrophe does, too.
 */
export const unguarded = (text: string): string =>
	text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
