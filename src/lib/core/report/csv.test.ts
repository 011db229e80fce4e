import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkedSmall, withRecords } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { judge } from '../profiles/judge';
import { shippedProfile } from '../profiles/shipped';
import { reportCsv } from './csv';
import { markOf } from './set-aside-marks';
import { allGroups } from './summary';

const text = (checked: Checked, sample: number | null = null): string =>
	[...reportCsv(checked, sample)].join('');

/** Rows of the CSV by column, read back as a spreadsheet would read them. */
function rows(csv: string): Record<string, string>[] {
	const [names = [], ...records] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
	return records.map((cells) =>
		Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
	);
}

/** Two orgs of one id, which is `id` as CSV writes it. */
const twice = (id: string) =>
	checkedSmall({ 'orgs.csv': withRecords('orgs.csv', `${id},,,A,school,,`, `${id},,,B,school,,`) });

const valueOf = async (id: string): Promise<string | undefined> =>
	rows(text(await twice(id))).find(({ rule }) => rule === 'id-twice')?.['value'];

describe('the findings as CSV', () => {
	it('names each column, says each finding with its advice, and ends lines as RFC 4180 does', async () => {
		const csv = text(await twice('Été'));
		expect(csv).toMatch(
			/^\ufeffseverity,file,line,row,column,value,candidate,rule,message,advice,profile,set aside\r\n/
		);
		expect(csv.endsWith('\r\n')).toBe(true);
		const row = rows(csv).find(({ rule }) => rule === 'id-twice');
		expect(row).toMatchObject({
			severity: 'error',
			file: 'orgs.csv',
			line: '5',
			row: '5',
			column: 'sourcedId',
			value: 'Été'
		});
		expect(row?.['message']).toContain('Été');
		expect(row?.['advice']).not.toBe('');
	});

	it('says why and until when a group is set aside, and at whom', async () => {
		const base = await twice('Été');
		const hmh = shippedProfile('hmh');
		const checked = await judge(base, hmh === undefined ? [] : [{ profile: hmh }]);
		const [group] = allGroups(checked);
		const marks = new Map([
			[markOf(null, group.id), { reason: '=known', until: '2026-12-27' }],
			[markOf('hmh', group.id), { reason: 'HMH knows', until: '2027-01-31' }]
		]);
		const found = rows([...reportCsv(checked, null, marks)].join(''));
		expect(found.find(({ rule }) => rule === group.rule.meta.id)?.['set aside']).toBe(
			'until 2026-12-27: =known; HMH until 2027-01-31: HMH knows'
		);
		expect(found.some((row) => row['set aside'] === '')).toBe(true);
	});

	it('keeps as many of each group as were asked for', async () => {
		const records = Array.from({ length: 700 }, () => 'school-1,,,A,school,,');
		const checked = await checkedSmall({ 'orgs.csv': withRecords('orgs.csv', ...records) });
		expect(rows(text(checked))).toHaveLength(700);
		expect(rows(text(checked, 3))).toHaveLength(3);
	});

	it('is a header alone where nothing was found', async () => {
		expect(rows(text(await checkedSmall()))).toEqual([]);
	});
});

describe('a cell that a spreadsheet would run', () => {
	it.each([
		['=1+1', '=1+1'],
		['+1 555 0100', '+1 555 0100'],
		['-1', '-1'],
		['@SUM(A1)', '@SUM(A1)'],
		['"=HYPERLINK(""http://x"",""y"")"', '=HYPERLINK("http://x","y")'],
		['"=1\n+2"', '=1\n+2'],
		['"\t=1"', '\t=1'],
		['＝1', '＝1']
	])('%j is text', async (id, value) => {
		expect(await valueOf(id)).toBe(`'${value}`);
	});

	it.each(['a=1', '1-2', "O'Neil", ' =1'])('%j stays as it is', async (id) => {
		expect(await valueOf(id)).toBe(id);
	});

	it('may be the name of a file', async () => {
		const csv = text(await checkedSmall({ '=cmd.csv': 'x,y\r\n' }));
		expect(rows(csv).map(({ file }) => file)).toContain("'=cmd.csv");
	});
});

it('cuts a cell that Excel would break over other rows, and says so', async () => {
	const value = await valueOf('x'.repeat(100_000));
	expect(value).toBe(`${'x'.repeat(32_000)} (cut after 32000 characters)`);
});
