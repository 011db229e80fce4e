import type { Column } from '../../table/column';

/** Words that say that nobody is meant. */
const TEST_WORDS: ReadonlySet<string> = new Set([
	'test',
	'tests',
	'tester',
	'testing',
	'demo',
	'dummy',
	'sample',
	'fake',
	'training',
	'trainer',
	'sandbox'
]);

/** Words that name no person either, but are no sign on their own. */
const GENERIC_WORDS: ReadonlySet<string> = new Set([
	'account',
	'admin',
	'administrator',
	'guardian',
	'kid',
	'login',
	'parent',
	'pupil',
	'school',
	'staff',
	'student',
	'students',
	'teacher',
	'user'
]);

const DIGITS = /^\d+$/;
const NOT_WORDS = /[^\p{L}\p{N}]+|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
/** Every word above holds one of these, so most cells are passed without cutting them into words. */
const HINT = /test|demo|dummy|sample|fake|train|sandbox/i;

/** The same for the words of both lists: a text that holds none of them has no sign. */
const ANY_WORD = new RegExp([...TEST_WORDS, ...GENERIC_WORDS].join('|'), 'i');

/** What a cell says about being a test: nothing, that it may, or plainly. */
export const NO_SIGN = 0;
/** Words of no person, such as "Student" or "User 2". */
export const GENERIC = 1;
/** A word for tests among others. */
export const MIXED = 2;
/** Nothing but words for tests and words of no person, such as "Test" or "demo.teacher2". */
export const PLAIN = 3;

/** The sign in a text. Only whole words count: Testa and Sampleton are families. */
export function signOf(text: string): number {
	if (!ANY_WORD.test(text)) return NO_SIGN;
	const words = text
		.toLowerCase()
		.split(NOT_WORDS)
		.filter((word) => word !== '');
	const meant = words.filter((word) => !DIGITS.test(word));
	if (meant.length === 0) return NO_SIGN;
	const isTest = meant.some((word) => TEST_WORDS.has(word));
	const isAll = meant.every((word) => TEST_WORDS.has(word) || GENERIC_WORDS.has(word));
	if (isTest) return isAll ? PLAIN : MIXED;
	return isAll ? GENERIC : NO_SIGN;
}

/** The sign of each code of a column of names. */
export const nameSigns = (column: Column): Uint8Array =>
	Uint8Array.from({ length: column.dictionary.size }, (_, code) => signOf(column.text(code)));

/** The sign in a username or before the @ of an address. */
export const accountSign = (text: string): number =>
	HINT.test(text) ? signOf(text.split('@', 1)[0]) : NO_SIGN;
