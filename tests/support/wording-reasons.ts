/*
 * Why some rules need not keep to what the tests of the wording demand of all. A rule that keeps to it
 * all the same may not stand here.
 */

type Reasons = ReadonlyMap<string, string>;

const allFiles = 'one note for all files that have it: their names stand in the message';

/** Findings that lie in no file. Rules on the zip itself need no reason. */
export const withoutFile: Reasons = new Map([
	['byte-order-mark', allFiles],
	['line-end-lf', allFiles]
]);

const wholeFile = 'speaks of the whole file';
const noFile = 'speaks of a file that is not there';

/** Findings in a file, but in no row of it. */
export const withoutRow: Reasons = new Map([
	['blank-line', 'an empty line below the last record is no row'],
	['entry-damaged', wholeFile],
	['entry-duplicate', wholeFile],
	['entry-encrypted', wholeFile],
	['entry-header-differs', wholeFile],
	['entry-method', wholeFile],
	['entry-name', wholeFile],
	['file-empty', wholeFile],
	['file-name-case', wholeFile],
	['file-unknown', wholeFile],
	['files-in-folders', wholeFile],
	['line-end-cr', wholeFile],
	['line-end-mixed', wholeFile],
	['nested-zip', wholeFile],
	['no-data-rows', wholeFile],
	['not-utf8', wholeFile],
	['system-file', wholeFile],
	['manifest-file-missing', noFile],
	['manifest-file-unexpected', 'speaks of a file that the manifest does not announce'],
	['manifest-missing', noFile],
	['manifest-property-missing', 'speaks of a row that is not there'],
	['needed-file-missing', noFile],
	['reference-file-missing', noFile],
	['roster-file-missing', noFile]
]);

const wholeRow = 'speaks of the whole row';
const garbled = 'where rows are torn, nobody can say in which column the field belongs';

/** Findings in a row, but in no column of it. */
export const withoutColumn: Reasons = new Map([
	['blank-line', wholeRow],
	['delimiter-not-comma', wholeRow],
	['field-count', wholeRow],
	['header-missing', wholeRow],
	['record-empty', wholeRow],
	['record-too-long', wholeRow],
	['version-mixed', wholeRow],
	['line-break-in-field', garbled],
	['not-utf8', garbled],
	['quote-in-bare-field', garbled],
	['quote-not-closed', garbled],
	['text-after-quote', garbled]
]);

const unseen = 'the value cannot be seen, so the message says in words what it is';
const tooLong = 'the value is longer than a message may be';

/** Messages that leave out the value. */
export const withoutValue: Reasons = new Map([
	['column-misspelt', unseen],
	['column-unnamed', unseen],
	['control-character', unseen],
	['invisible-character', unseen],
	['value-blank', unseen],
	['status-missing-in-delta', unseen],
	['id-length', tooLong],
	['text-too-long', tooLong],
	['primary-teacher-twice', 'the value is always true: what counts is the other teacher']
]);

const broken = 'says what is broken: whole is what was expected';
const permitted = 'a note: nothing else was expected';

/** Messages that do not say in words what was expected. */
export const withoutExpectation: Reasons = new Map([
	['entry-damaged', broken],
	['entry-header-differs', broken],
	['zip-directory-damaged', broken],
	['zip-overlap', broken],
	['zip-truncated', broken],
	['zip-unusual-ratio', 'asks a question: such a zip may be right'],
	['byte-order-mark', permitted],
	['line-end-lf', permitted]
]);

/** Words that a rule is about, and the names under which programs offer what the advice asks for. */
export const namesOfThings: ReadonlyMap<string, readonly string[]> = new Map([
	['byte-order-mark', ['byte order mark', 'BOM']],
	['control-character', ['escape (U+001B)']],
	['date-form', ['ISO 8601']],
	['date-time-form', ['ISO 8601']],
	['delimiter-not-comma', ['Column Delimiter']],
	['invisible-character', ['byte order mark (U+FEFF)']],
	['learning-objective-form', ['urn:uuid:']],
	[
		'not-utf8',
		['UTF-16 LE', 'UTF-16 BE', 'programs call it Unicode', 'not to Unicode', '“Unicode text”']
	],
	['null-word', ['NULL', 'Null']]
]);

/** Rules that look at several versions of OneRoster, and have words that name one of them. */
export const ofVersions: Reasons = new Map([
	['extension-token', 'says with which version such values came'],
	['manifest-missing', 'version 1.0 alone has no manifest'],
	['manifest-property-missing', 'says that the manifest is one of 1.1'],
	['manifest-property-unknown', 'says with which version the property came'],
	['manifest-version-value', 'the manifest has a version of its own'],
	['metadata-column-place', 'says in which version such columns stood elsewhere'],
	['number-form', 'says in which version there is a column for letters']
]);
