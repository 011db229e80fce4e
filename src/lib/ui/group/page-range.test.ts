import { describe, expect, it } from 'vitest';
import { gridPage } from '../../../../tests/support/ui-fixture';
import { pageCount, pageWanted, shownRange } from './page-range';

describe('pages of rows', () => {
	it.each([
		[0, 1],
		[1, 1],
		[100, 1],
		[101, 2],
		[7977, 80],
		[1_000_000, 10_000]
	])('%i rows make %i pages', (total, pages) => {
		expect(pageCount(total)).toBe(pages);
	});

	it.each([
		['3', 3],
		[' 80 ', 80],
		['999', 80],
		['0', 1],
		['-4', 1],
		['', null],
		['three', null]
	])('takes %j as page %s', (typed, page) => {
		expect(pageWanted(typed, 7977)).toBe(page);
	});

	it.each([
		['the first page', gridPage(0, 100), { from: 1, to: 100 }],
		['a later page', gridPage(100, 100), { from: 101, to: 200 }],
		['the last page', gridPage(7900, 100), { from: 7901, to: 7977 }],
		['neighbours not counted', gridPage(100, 100, 1), { from: 101, to: 200 }],
		['nothing', gridPage(0, 100, 0, 0), { from: 0, to: 0 }]
	])('names the rows of %s', (_, page, range) => {
		expect(shownRange(page)).toEqual(range);
	});
});
