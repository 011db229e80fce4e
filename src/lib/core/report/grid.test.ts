import { describe, expect, it } from 'vitest';
import { checkedSmall, withRecords } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { lines, smallestSet } from '../rules/smallest-set';
import { GridMaker } from './grid';
import type { GridPage } from './report';

const groupOf = (checked: Checked, rule: string): string => {
	const group = checked.groups.find((each) => each.rule.meta.id === rule);
	if (group === undefined) throw new Error(`${rule} found nothing`);
	return group.id;
};
const records = (page: GridPage | null): string[] | undefined =>
	page?.rows.map(({ row, context }) => (context ? `(${row})` : String(row)));

/** Orgs under one id in the rows 5, 6 and 10, counted with the header as row 1. */
const threeTwins = () => {
	const others = ['a', 'b', 'c'].map((id) => `${id},,,School ${id},school,,`);
	const twin = 'school-1,,,Twin,school,,';
	const [a = '', b = '', c = ''] = others;
	return checkedSmall({
		'orgs.csv': withRecords('orgs.csv', a, twin, twin, b, c, 'd,,,D,school,,', twin)
	});
};

describe('the rows of a group', () => {
	it('are its records, the bad cell marked, with the sentence on each', async () => {
		const checked = await threeTwins();
		const page = new GridMaker(checked).page(groupOf(checked, 'id-twice'), 0, 100, 0);
		expect(page).toMatchObject({ from: 0, total: 3, marked: 0 });
		expect(page?.columns).toEqual(smallestSet['orgs.csv'].split('\r\n')[0]?.split(','));
		expect(records(page)).toEqual(['5', '6', '10']);
		const [row] = page?.rows ?? [];
		expect(row?.message).toContain('school-1');
		expect(row?.cells.map(({ mark }) => mark)).toEqual(['error', ...Array<null>(6).fill(null)]);
		expect(row?.cells[3]?.text).toBe('Twin');
	});

	it('stand among their neighbours, each row once and in order', async () => {
		const checked = await threeTwins();
		const grid = new GridMaker(checked);
		const id = groupOf(checked, 'id-twice');
		expect(records(grid.page(id, 0, 100, 1))).toEqual(['(4)', '5', '6', '(7)', '(9)', '10']);
		expect(records(grid.page(id, 0, 100, 9))).toEqual([
			'(2)',
			'(3)',
			'(4)',
			'5',
			'6',
			'(7)',
			'(8)',
			'(9)',
			'10'
		]);
	});

	it('come page by page, also backwards', async () => {
		const checked = await threeTwins();
		const grid = new GridMaker(checked);
		const id = groupOf(checked, 'id-twice');
		expect(records(grid.page(id, 2, 2, 0))).toEqual(['10']);
		expect(records(grid.page(id, 0, 2, 0))).toEqual(['5', '6']);
		expect(records(grid.page(id, 3, 2, 0))).toEqual([]);
	});

	it('are one where a record has several findings, which it says all', async () => {
		const user = 'u-1,,,true,"school-8,school-9",student,u1,,Ann,Lee,,,,,,,03,';
		const others = 'u-2,,,true,school-1,student,u2,,Bo,Lee,,,,,,,03,';
		const checked = await checkedSmall({ 'users.csv': withRecords('users.csv', user, others) });
		const grid = new GridMaker(checked);
		const pages = checked.groups
			.filter(({ rule }) => rule.meta.id === 'reference-missing')
			.map(({ id }) => grid.page(id, 0, 100, 1));
		for (const page of pages) expect(records(page)).toEqual(['(3)', '4', '(5)']);
		const said = pages.flatMap((page) => page?.rows.map(({ message }) => message)).join(' ');
		expect(said).toContain('school-8');
		expect(said).toContain('school-9');
	});

	it('are none for what is about the zip, a file or a group that is not there', async () => {
		const checked = await checkedSmall({ 'menu.csv': 'a,b\r\n' });
		const grid = new GridMaker(checked);
		expect(grid.page(groupOf(checked, 'file-unknown'), 0, 100, 0)).toBeNull();
		expect(grid.page('g99', 0, 100, 0)).toBeNull();
	});
});

describe('a password', () => {
	const header = smallestSet['users.csv'].split('\r\n')[0] ?? '';
	const good = 'u-1,,,true,school-1,student,u1,,Ann,Lee,,,,,,,03,SeCrEt';
	const twin = 'u-1,,,true,school-1,student,u2,,Bo,Lee,,,,,,,03,SeCrEt';

	/** The rows around the second record of an id, so that each record of the file is shown. */
	const shown = async (...users: string[]): Promise<string> => {
		const checked = await checkedSmall({
			'users.csv': lines(
				header,
				...smallestSet['users.csv'].trim().split('\r\n').slice(1),
				...users
			)
		});
		const page = new GridMaker(checked).page(groupOf(checked, 'id-twice'), 0, 100, 9);
		expect(page?.rows).toHaveLength(2 + users.length);
		return JSON.stringify(page);
	};

	it('is shown as there, and as no more', async () => {
		const page = await shown(good, twin);
		expect(page).not.toContain('SeCrEt');
		expect(page).toContain('(hidden)');
	});

	it.each([
		['a field too many', 'u-3,,,true,school-1,student,u3,,Cy,van,der Lee,,,,,,03,SeCrEt,'],
		['two fields too many', 'u-3,,,true,school-1,student,u3,,,Cy,van,der Lee,,,,,,,03,SeCrEt'],
		['a field missing', 'u-3,,,true,school-1,student,u3,,Cy,Lee,,,,,,03,SeCrEt'],
		['three fields missing', 'u-3,,,true,school-1,student,u3,,Cy,Lee,,,03,,SeCrEt'],
		['nearly all missing', 'u-3,SeCrEt']
	])('does not show where %s moved it', async (_, ragged) => {
		const page = await shown(good, twin, ragged);
		expect(page).toContain('u-3');
		expect(page).not.toContain('SeCrEt');
	});
});
