import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { gridPage } from '../../../../tests/support/ui-fixture';
import type { GridPage } from '../../core/report/report';
import { groupWords as text } from '../words.group';
import GroupRows from './GroupRows.svelte';

const user = userEvent.setup();
const total = 7977;

type Load = (from: number, count: number, context: number) => Promise<GridPage | null>;

/** A page with its first columns only: jsdom is slow with large tables. */
function narrow(from: number, count: number, context = 0, all = total): GridPage {
	const { columns, rows, ...page } = gridPage(from, count, context, all);
	return {
		...page,
		columns: columns.slice(0, 3),
		rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) }))
	};
}

/** Answers at once, out of a made-up group of 7,977 rows. */
const loads = () => vi.fn<Load>((...asked) => Promise.resolve(narrow(...asked)));

const show = (load: Load) =>
	render(GroupRows, { file: 'enrollments.csv', severity: 'error', values: 1, load });

const button = (name: string) => screen.getByText(name, { selector: 'button' });
const field = () => screen.getByLabelText(text.page);
const said = () => document.querySelector('[role=status]')?.textContent;
const turned = (from: number, to: number) =>
	vi.waitFor(() => {
		expect(said()).toBe(text.shown(from, to, total));
	});

describe('GroupRows', () => {
	it('says that it waits, then shows the first hundred', async () => {
		const load = loads();
		show(load);
		expect(said()).toBe(text.loading);
		await turned(1, 100);
		expect(screen.getAllByTestId('finding')).toHaveLength(100);
		expect(load).toHaveBeenCalledExactlyOnceWith(0, 100, 0);
	});

	it('turns forward and back, and nowhere beyond the ends', async () => {
		const load = loads();
		show(load);
		await turned(1, 100);
		expect(button(text.previousPage)).toHaveAttribute('aria-disabled', 'true');
		await user.click(button(text.previousPage));
		expect(load).toHaveBeenCalledTimes(1);
		await user.click(button(text.nextPage));
		await turned(101, 200);
		expect(load).toHaveBeenLastCalledWith(100, 100, 0);
		await user.click(button(text.previousPage));
		await turned(1, 100);
	});

	it('goes to the page that is typed, or to the nearest there is', async () => {
		show(loads());
		await turned(1, 100);
		for (const [typed, from, to] of [
			['40', 3901, 4000],
			['999', 7901, 7977],
			['0', 1, 100]
		] as const) {
			await user.clear(field());
			await user.type(field(), `${typed}{Enter}`);
			await turned(from, to);
		}
		await user.clear(field());
		await user.type(field(), 'next{Enter}');
		await turned(1, 100);
	});

	it('knows the last page', async () => {
		const load = loads();
		show(load);
		await turned(1, 100);
		await user.clear(field());
		await user.type(field(), '80{Enter}');
		await turned(7901, 7977);
		expect(screen.getAllByTestId('finding')).toHaveLength(77);
		expect(button(text.nextPage)).toHaveAttribute('aria-disabled', 'true');
		const before = load.mock.calls.length;
		await user.click(button(text.nextPage));
		expect(load).toHaveBeenCalledTimes(before);
	});

	it('shows no pages where there is one', async () => {
		show(() => Promise.resolve(narrow(0, 100, 0, 46)));
		await vi.waitFor(() => {
			expect(said()).toBe(text.shown(1, 46, 46));
		});
		expect(screen.queryByRole('navigation')).toBeNull();
	});

	it('keeps the page when neighbours are wanted', async () => {
		const load = loads();
		show(load);
		await turned(1, 100);
		await user.click(button(text.nextPage));
		await turned(101, 200);
		await user.click(screen.getByLabelText(text.neighbours));
		await vi.waitFor(() => {
			expect(screen.getAllByText(text.neighbour)).toHaveLength(100);
		});
		expect(load).toHaveBeenLastCalledWith(100, 100, 2);
		expect(said()).toBe(text.shown(101, 200, total));
		await user.click(button(text.nextPage));
		await turned(201, 300);
		expect(load).toHaveBeenLastCalledWith(200, 100, 2);
	});

	it('leaves the page that is there until the next one comes', async () => {
		let arrive: (page: GridPage) => void = () => expect.unreachable();
		const load = loads();
		show(load);
		await turned(1, 100);
		load.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
		await user.click(button(text.nextPage));
		expect(screen.getAllByTestId('finding')).toHaveLength(100);
		expect(said()).toBe(text.shown(1, 100, total));
		arrive(narrow(100, 100));
		await turned(101, 200);
	});

	it('drops an answer that comes after a later question', async () => {
		let late: (page: GridPage) => void = () => expect.unreachable();
		const load = loads();
		show(load);
		await turned(1, 100);
		load.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
		await user.click(button(text.nextPage));
		await user.click(button(text.nextPage));
		await turned(201, 300);
		late(narrow(100, 100));
		await Promise.resolve();
		expect(said()).toBe(text.shown(201, 300, total));
	});

	it('says that it is our mistake when the rows cannot be had, and tries again', async () => {
		const load = loads();
		load.mockResolvedValueOnce(null);
		show(load);
		await vi.waitFor(() => {
			expect(screen.getByRole('alert')).toHaveTextContent(text.failedHint);
		});
		await user.click(button(text.retry));
		await turned(1, 100);
		expect(screen.queryByRole('alert')).toBeNull();
	});
});
