import { expect, it } from 'vitest';
import { hashListing } from './hash-listing';

const listed = (...paths: string[]): string[] =>
	hashListing(paths.map((path) => ({ path, sha256: 'f00' }))).split('\n');

it('writes what sha256sum prints, a line for each file', () => {
	const files = [
		{ path: 'b/users.csv', sha256: 'b1' },
		{ path: 'a.csv', sha256: 'a1' }
	];
	expect(hashListing(files)).toBe('a1  a.csv\nb1  b/users.csv\n');
});

it('sorts by bytes, whatever order the files come in', () => {
	const sorted = [
		'A.csv',
		'Z.csv',
		'a',
		'a.csv',
		'a/b.csv',
		'é.csv',
		'\uff5e.csv',
		'\u{1f600}.csv'
	];
	const bytes = sorted.map((path) => new TextEncoder().encode(path));
	expect([...bytes].sort((a, b) => Buffer.compare(a, b))).toEqual(bytes);
	const expected = [...sorted.map((path) => `f00  ${path}`), ''];
	expect(listed(...sorted.toReversed())).toEqual(expected);
	expect(listed(...sorted)).toEqual(expected);
});

it('is empty for an empty folder', () => {
	expect(hashListing([])).toBe('');
});
