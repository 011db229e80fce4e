import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, smallestSet } from '../rules/smallest-set';
import { rosterOf } from '../../../../tests/support/rosters';
import { Column } from '../table/column';
import type { FileDiff } from './file-diff';
import { matchedCodes } from './matched-codes';
import { keyText } from './people';
import type { KeyRule } from './record-keys';
import { diffRosters, RosterDiffs } from './roster-diff';

const header = smallestSet['users.csv']?.split('\r\n')[0] ?? '';
/** users.csv of ids and given names, and a user name each. */
const users = (...people: readonly (readonly [id: string, given: string, user?: string])[]) =>
	lines(
		header,
		...people.map(
			([id, given, user = id]) => `${id},,,true,school-1,student,${user},,${given},F,,,,,,,03,`
		)
	);

async function diffOf(before: string, after: string, key?: KeyRule): Promise<FileDiff> {
	const [was, is] = [
		await rosterOf({}, { 'users.csv': before }),
		await rosterOf({}, { 'users.csv': after })
	];
	const file = diffRosters(was, is, key && (() => key)).file('users.csv');
	if (file === undefined) throw new Error('no users');
	return file;
}

const counts = ({ before, after, added, removed, changed, returned, unchanged }: FileDiff) => ({
	before,
	after,
	added: added.length,
	removed: removed.length,
	changed: changed.length,
	returned: returned.length,
	unchanged
});

const ignoringCase: KeyRule = { columns: ['sourcedId'], ignoreCase: true };

describe('a file before and after', () => {
	it('is compared byte by byte, and without regard to case where a receiver does so', async () => {
		const [before, after] = [users(['ab', 'X'], ['É1', 'Y']), users(['AB', 'X'], ['é1', 'Y'])];
		expect(counts(await diffOf(before, after))).toMatchObject({ added: 2, removed: 2 });
		const folded = await diffOf(before, after, ignoringCase);
		expect(counts(folded)).toMatchObject({ added: 0, removed: 0, changed: 2, unchanged: 0 });
		expect(folded.columns).toEqual({ sourcedId: 2, username: 2 });
	});

	it('takes the first of several that one key has, also in other letters', async () => {
		const twice = users(['a', 'X'], ['a', 'Y'], ['A', 'Z']);
		expect(counts(await diffOf(twice, users(['a', 'X'])))).toEqual({
			before: 2,
			after: 1,
			added: 0,
			removed: 1,
			changed: 0,
			returned: 0,
			unchanged: 1
		});
		expect(counts(await diffOf(twice, users(['A', 'X', 'a']), ignoringCase))).toMatchObject({
			before: 1,
			after: 1,
			changed: 1
		});
	});

	it('leaves out records without a key, on a side of its own, too', async () => {
		const before = users(['', 'X'], ['a', 'Y']);
		expect(counts(await diffOf(before, before))).toMatchObject({ before: 1, after: 1 });
		const was = await rosterOf({}, { 'users.csv': before });
		const is = await rosterOf({});
		const tables = new Map(is.tables);
		tables.delete('users.csv');
		const file = diffRosters(was, {
			...is,
			spec: is.spec,
			tables,
			mode: () => 'bulk'
		} as typeof is).file('users.csv');
		expect(file && counts(file)).toMatchObject({ before: 1, after: 0, removed: 1 });
	});

	it('compares no cells of rows with a wrong number of fields', async () => {
		const before = users(['a', 'X'], ['b', 'Y']);
		const ragged = before.replace(',X,F,', ',X,F,one too many,');
		expect(counts(await diffOf(before, ragged))).toMatchObject({ changed: 0, unchanged: 2 });
	});

	it('finds columns in another order, and says which one side alone has', async () => {
		const before = lines('sourcedId,givenName,familyName,sms', 'a,X,F,1', 'b,Y,F,2');
		const after = lines('sourcedId,familyName,givenName,phone', 'a,F,X,9', 'b,F,Z,9');
		const file = await diffOf(before, after);
		expect(counts(file)).toMatchObject({ changed: 1, unchanged: 1 });
		expect([file.columnsAdded, file.columnsRemoved]).toEqual([['phone'], ['sms']]);
		expect(file.changes(1)).toEqual([{ column: 'givenName', before: 'Y', after: 'Z' }]);
	});

	it('sees neither time nor status as a change of the record', async () => {
		const before = users(['a', 'X']);
		const after = before.replace('a,,,', 'a,active,2026-10-01T08:00:00.000Z,');
		expect(counts(await diffOf(before, after))).toMatchObject({ changed: 0, unchanged: 1 });
	});

	it('knows who comes back', async () => {
		const off = users(['a', 'X']).replace('a,,,', 'a,tobedeleted,,');
		expect(counts(await diffOf(off, users(['a', 'Y'])))).toMatchObject({
			before: 0,
			after: 1,
			returned: 1,
			changed: 0
		});
		expect(counts(await diffOf(users(['a', 'X']), off))).toMatchObject({ removed: 1, after: 0 });
	});

	it('never shows a password', async () => {
		const secret = (word: string) => users(['a', 'X']).replace(',03,\r\n', `,03,${word}\r\n`);
		expect(counts(await diffOf(secret('one'), secret('two')))).toMatchObject({ changed: 0 });
		const file = await diffOf(secret(''), secret('two'));
		expect(file.changes(0)).toEqual([{ column: 'password', before: '', after: '(hidden)' }]);
	});

	it('knows records by a second key where the first finds none', async () => {
		const rule: KeyRule = { columns: ['sourcedId'], ignoreCase: false, fallback: ['username'] };
		const file = await diffOf(
			users(['a', 'X', 'u1']),
			users(['b', 'X', 'u1'], ['', 'Y', 'u2']),
			rule
		);
		expect(counts(file)).toMatchObject({ added: 1, removed: 0, changed: 1 });
		expect(file.columns).toEqual({ sourcedId: 1 });
	});

	it('is worked out once for receivers that know records alike', async () => {
		const set = await rosterOf({});
		const diffs = new RosterDiffs(set, set);
		const plain = diffs.diff().file('users.csv');
		expect(diffs.diff(() => ignoringCase).file('users.csv')).toBe(plain);
		expect(
			diffs.diff(() => ({ columns: ['username'], ignoreCase: false })).file('users.csv')
		).not.toBe(plain);
	});
});

describe('any two files', () => {
	const ids = fc.array(fc.constantFrom('', 'a', 'A', 'b', 'c', 'd', 'é', 'É'), { maxLength: 8 });

	it('add up, whatever is in them', async () => {
		await fc.assert(
			fc.asyncProperty(ids, ids, fc.boolean(), async (was, is, ignoreCase) => {
				const make = (list: readonly string[]) =>
					users(...list.map((id, n) => [id, String(n % 2)] as const));
				const file = await diffOf(make(was), make(is), { ...ignoringCase, ignoreCase });
				const { before, after, added, removed, changed, returned, unchanged } = counts(file);
				expect(before).toBe(removed + changed + unchanged);
				expect(after).toBe(added + changed + returned + unchanged);
				const fold = (id: string) => (ignoreCase ? id.toLowerCase() : id);
				const distinct = (list: readonly string[]) =>
					new Set(list.filter((id) => id !== '').map(fold));
				const [one, other] = [distinct(was), distinct(is)];
				expect([before, after]).toEqual([one.size, other.size]);
				const gone = file.removed.map((record) =>
					fold(file.tableBefore === null ? '' : keyText(file.tableBefore, record))
				);
				expect(gone.sort()).toEqual([...one].filter((id) => !other.has(id)).sort());
			}),
			{ numRuns: 60 }
		);
	});
});

describe('matched codes', () => {
	const column = (texts: readonly string[]): Column => {
		const made = new Column('f', 'c', 0);
		const encoder = new TextEncoder();
		for (const text of texts) {
			const bytes = encoder.encode(text);
			made.dictionary.add(new DataView(bytes.buffer), 0, bytes.length);
		}
		made.dictionary.freeze();
		return made;
	};

	it('are those of a plain search, in whatever order the values come', () => {
		const values = fc.uniqueArray(
			fc.nat(400).map((n) => `value ${String(n)}`),
			{ maxLength: 300 }
		);
		fc.assert(
			fc.property(values, values, fc.boolean(), (one, other, isSorted) => {
				const [before, after] = [one, other].map((list) => (isSorted ? [...list].sort() : list));
				const found = matchedCodes(column(before ?? []).dictionary, column(after ?? []).dictionary);
				expect([...found]).toEqual((after ?? []).map((value) => (before ?? []).indexOf(value)));
			})
		);
	});
});
