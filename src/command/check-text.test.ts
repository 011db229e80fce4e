import { describe, expect, it } from 'vitest';
import { checkedSmall, withRecords } from '../../tests/support/small-roster';
import type { Checked } from '../lib/core/check';
import { summary } from '../lib/core/report/summary';
import { checkText } from './check-text';

function textOf(checked: Checked, sample: number | null = null): string {
	const facts = summary(checked, { toolVersion: '1.0.0', asOf: null, sha256: null, sample });
	return [...checkText(checked, facts, sample)].join('');
}

const twin = 'school-1,,,Twin,school,,';
const twins = (count: number) => withRecords('orgs.csv', ...Array<string>(count).fill(twin));

describe('the report as a text', () => {
	it('says what was read where nothing is wrong', async () => {
		const text = textOf(await checkedSmall());
		expect(text).toMatch(
			/^OneRoster\.zip: no problems found\.\nOneRoster 1\.1 \(manifest says 1\.1/
		);
		expect(text).toContain('\n  users.csv             2 rows\n');
		expect(text).not.toMatch(/Error|Warning/);
		expect(text).toMatch(/\nNot checked\n.*no day was given to judge by \(--as-of\)/);
	});

	it('says what is wrong, where, and what to do', async () => {
		const text = textOf(await checkedSmall({ 'orgs.csv': twins(5) }));
		expect(text).toMatch(/^OneRoster\.zip: 5 errors\.\n/);
		expect(text).toContain('  orgs.csv              7 rows, 5 rows with errors\n');
		expect(text).toMatch(
			/\nError: .*school-1.*\n {2}orgs\.csv · sourcedId · lines 4, 5, 6 and 2 more · id-twice\n {2}What to do: ./
		);
	});

	it('names as many lines as were asked for', async () => {
		const checked = await checkedSmall({ 'orgs.csv': twins(5) });
		expect(textOf(checked, 9)).toContain('lines 4, 5, 6, 7 and 8 · id-twice');
		expect(textOf(checked, 1)).toContain('lines 4 and 4 more · id-twice');
		expect(textOf(checked, 0)).toContain('orgs.csv · sourcedId · id-twice');
		expect(textOf(await checkedSmall({ 'orgs.csv': twins(1) }))).toContain('· line 4 · id-twice');
	});

	it('says in a sentence why nothing was checked', async () => {
		const names = [
			'manifest',
			'orgs',
			'academicSessions',
			'courses',
			'classes',
			'users',
			'enrollments'
		];
		const none = Object.fromEntries(names.map((name) => [`${name}.csv`, null]));
		const text = textOf(await checkedSmall({ ...none, 'menu.csv': 'dish,price\r\n' }));
		expect(text).toMatch(
			/^OneRoster\.zip: this could not be checked\.\n\nError: There is nothing of OneRoster/
		);
		expect(text).not.toContain('users.csv');
	});

	it('names what is lacking and what was therefore not checked', async () => {
		const text = textOf(await checkedSmall({ 'users.csv': new Uint8Array([0x78, 0, 0xff]) }));
		expect(text).toMatch(/\n {2}users\.csv {13}\d+ rows?/);
		const without = textOf(await checkedSmall({ 'users.csv': null }));
		expect(without).toContain('\n  users.csv             not there\n');
	});

	it('is short, whatever is found, and says what it left out', async () => {
		const records = Array.from({ length: 60 }, (_, n) => [`s-${n},,,A,scool-${n},,`, twin]);
		const ids = Array.from({ length: 45 }, (_, n) => [
			`t-${n},,,A,school,,`,
			`t-${n},,,A,school,,`
		]);
		const orgs = withRecords('orgs.csv', ...records.flat(), ...ids.flat());
		const checked = await checkedSmall({ 'orgs.csv': orgs });
		const text = textOf(checked);
		expect(text.match(/What to do/g)).toHaveLength(40);
		expect(text).toMatch(
			new RegExp(`\nand ${checked.groups.length - 40} more groups; --json prints all`)
		);
	});
});

describe('text out of the files', () => {
	it('cannot move the cursor, forge a line or fill the screen', async () => {
		const evil = `"\u001b[2J\nError: forged\u202e${'x'.repeat(5000)}"`;
		const record = `${evil},,,A,school,,`;
		const text = textOf(
			await checkedSmall({
				'orgs.csv': withRecords('orgs.csv', record, record),
				'\u202efdp.csv': 'a,b\r\n'
			})
		);
		expect(text).toContain('\\u001b[2J\\u000aError: forged\\u202e');
		expect(text).toContain('more characters');
		expect(text).toContain('\\u202efdp.csv');
		// Line ends are the only control characters.
		expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
		expect(text).not.toMatch(/^Error: forged/m);
		expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2100);
	});

	it('never is a password', async () => {
		const user = 'u-1,,,true,school-1,student,u1,,Ann,Lee,,,,,,,03,SeCrEt';
		const text = textOf(await checkedSmall({ 'users.csv': withRecords('users.csv', user, user) }));
		expect(text).toContain('id-twice');
		expect(text).not.toContain('SeCrEt');
	});
});
