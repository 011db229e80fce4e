import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExplorerRow, TableQuery } from '../core/explorer/shapes';
import { success } from '../core/outcome';
import type { CheckApi } from '../workers/api';
import type { Ask } from './own-profiles.svelte';
import { TableView, TableViews } from './table-explorer.svelte';

const row = (record: number): ExplorerRow => ({
	record,
	row: record + 2,
	line: record + 2,
	cells: [{ text: `u${String(record)}`, mark: null }],
	notes: []
});

/** A worker with a file of a thousand rows, of which every tenth is invalid. */
function worker(invalid = 100) {
	const asked: { query: TableQuery; from: number }[] = [];
	const fits = ({ tab }: TableQuery, record: number) => tab === 'all' || record % 10 === 0;
	const records = (query: TableQuery) =>
		Array.from({ length: 1000 }, (_, record) => record).filter((record) => fits(query, record));
	const api: Partial<CheckApi> = {
		exploreTable: (file) => {
			const column = {
				name: 'sourcedId',
				distinct: 1000,
				width: 4,
				leadsTo: null,
				isHidden: false
			};
			const tabs = { all: 1000, invalid, warning: 0, valid: 900 };
			return Promise.resolve(success({ file, columns: [column], tabs }));
		},
		exploreRows: (query, from, count) => {
			asked.push({ query, from });
			const all = records(query);
			const rows = all.slice(from, from + count).map(row);
			return Promise.resolve(success({ from, total: all.length, rows }));
		},
		explorePosition: (query, record) => Promise.resolve(success(records(query).indexOf(record))),
		exploreLinks: (file, record) =>
			Promise.resolve(success({ label: `${file} ${String(record)}`, leads: [], namedBy: [] }))
	};
	// Only what the view asks for is there; Comlink's wrapper makes each call asynchronous, as these are.
	const ask: Ask = (question) => question(api as unknown as Parameters<typeof question>[0]);
	return { ask, asked };
}

async function opened(invalid?: number) {
	const { ask, asked } = worker(invalid);
	const view = new TableView(ask, 'users.csv', null);
	await view.open(0);
	return { view, asked };
}

afterEach(() => {
	vi.useRealTimers();
});

describe('a file that is looked through', () => {
	it('begins with what is wrong, or with all rows where nothing is', async () => {
		expect((await opened()).view.wish.tab).toBe('invalid');
		expect((await opened(0)).view.wish.tab).toBe('all');
	});

	it('asks for rows in blocks, and once for each', async () => {
		const { view, asked } = await opened(0);
		for (let at = 0; at < 150; at++) view.rowAt(at);
		await expect.poll(() => view.rowAt(149)?.record).toBe(149);
		expect(asked.map(({ from }) => from)).toEqual([0, 100]);
		expect(view.total).toBe(1000);
	});

	it('is at hand as it was while nothing is corrected', async () => {
		const { view, asked } = await opened();
		await view.open(0);
		expect(asked).toHaveLength(1);
		await view.open(1);
		expect(asked).toHaveLength(2);
		expect(view.wish.tab).toBe('invalid');
	});

	it('tells the grid when other rows are asked for, once they are there', async () => {
		const { view } = await opened();
		const before = view.generation;
		await view.want({ tab: 'all' });
		expect(view.generation).toBe(before + 1);
		expect(view.rowAt(1)?.record).toBe(1);
	});

	it('narrows a column to values, and takes the filter away where there are none', async () => {
		const { view } = await opened();
		const sort = { column: 0, isDescending: true };
		await view.apply({ column: 0, values: ['u1'] }, sort);
		expect(view.wish).toMatchObject({ filters: [{ column: 0, values: ['u1'] }], sort });
		await view.apply({ column: 0, values: [] }, null);
		expect(view.wish).toMatchObject({ filters: [], sort: null });
	});

	it('looks for what is typed once the person pauses, or asks for something else', async () => {
		vi.useFakeTimers();
		const { view, asked } = await opened();
		view.type('an');
		view.type('ana');
		expect(view.wish.find).toBe('');
		await vi.advanceTimersByTimeAsync(300);
		expect(view.wish).toMatchObject({ tab: 'invalid', find: 'ana' });
		view.type('bo');
		await view.want({ tab: 'all' });
		expect(view.wish).toMatchObject({ tab: 'all', find: 'bo' });
		await vi.advanceTimersByTimeAsync(300);
		expect(asked).toHaveLength(3);
	});

	it('goes to a record, whatever was being typed', async () => {
		vi.useFakeTimers();
		const { view } = await opened();
		view.type('ana');
		await view.goTo(501);
		await vi.advanceTimersByTimeAsync(300);
		expect([view.wish.find, view.chosen?.row.record]).toEqual(['', 501]);
	});

	it('goes to a record among those that are shown, else among all', async () => {
		const { view } = await opened();
		await view.goTo(500);
		expect([view.wish.tab, view.top, view.chosen?.row.record]).toEqual(['invalid', 50, 500]);
		await view.goTo(501);
		expect([view.wish.tab, view.top, view.chosen?.row.record]).toEqual(['all', 501, 501]);
		expect(view.links?.label).toBe('users.csv 501');
	});

	it('looks at a row that is still on its way once it is there', async () => {
		const { view } = await opened(0);
		expect(view.rowAt(150)).toBeUndefined();
		await view.choose(150);
		expect(view.chosen?.row.record).toBe(150);
	});

	it('says when the roster is no longer there', async () => {
		const gone: Ask = () =>
			Promise.resolve({ ok: false, problem: { code: 'internal', detail: '' } });
		const view = new TableView(gone, 'users.csv', null);
		await view.open(0);
		expect(view.hasFailed).toBe(true);
	});
});

describe('the files of a roster', () => {
	it('are each kept with what was asked of them', () => {
		const views = new TableViews(worker().ask);
		expect(views.of('users.csv', null)).toBe(views.of('users.csv', null));
		expect(views.of('users.csv', 'hmh')).not.toBe(views.of('users.csv', null));
	});

	it('are judged by the first receiver until another one, or the standard, is picked', () => {
		const views = new TableViews(worker().ask);
		expect(views.judge([])).toBeNull();
		expect(views.judge(['hmh', 'gooru'])).toBe('hmh');
		views.picked = 'gooru';
		expect(views.judge(['hmh', 'gooru'])).toBe('gooru');
		expect(views.judge(['hmh'])).toBe('hmh');
		views.picked = null;
		expect(views.judge(['hmh'])).toBeNull();
	});
});
