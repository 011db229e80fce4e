import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { comparison, file, person, row } from '../../../../tests/support/comparison-fixture';
import type { DiffPage, DiffSelection } from '../../core/snapshots/diff-rows';
import RecordLists from './RecordLists.svelte';
import { listText } from './words.lists';

const user = userEvent.setup();
const total = 212;
const result = comparison({ files: [file('users.csv', { before: 900, removed: total })] });
const removed: DiffSelection = { list: 'removed', file: 'users.csv' };

/** Rows of a list of so many. */
const pageOf = (from: number, count: number, all = total): DiffPage => ({
	from,
	total: all,
	rows: Array.from({ length: Math.min(count, all - from) }, (_, at) =>
		row(person(`u-${String(from + at)}`, `Person ${String(from + at)}`))
	)
});

const page = (from: number, count: number) => Promise.resolve(pageOf(from, count));

function show(
	load: (selection: DiffSelection, from: number, count: number) => Promise<DiffPage | null>
) {
	const onselect = vi.fn();
	const onsave = vi.fn(() => Promise.resolve(true));
	const shown = render(RecordLists, {
		result,
		selection: removed,
		calls: 0,
		load,
		onselect,
		onsave
	});
	return { ...shown, onselect, onsave };
}

beforeAll(() => {
	// jsdom knows the element, and not how it is shown.
	HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
		this.open = true;
	});
	HTMLDialogElement.prototype.close = vi.fn();
});

describe('lists by name', () => {
	it('show a hundred, say how many there are, and go on page by page', async () => {
		const load = vi.fn((_: DiffSelection, from: number, count: number) => page(from, count));
		show(load);
		expect(await screen.findByText(listText.showing(1, 100, total))).toBeVisible();
		expect(screen.getAllByTestId('record')).toHaveLength(100);
		await user.click(screen.getByRole('button', { name: /Next/ }));
		expect(await screen.findByText(listText.showing(101, 200, total))).toBeVisible();
		expect(load.mock.lastCall).toEqual([removed, 100, 100]);
	});

	it('open a record, and the last of a page leads to the first of the next', async () => {
		show((_, from, count) => page(from, count));
		await screen.findByText(listText.showing(1, 100, total));
		await user.click(screen.getByRole('button', { name: listText.look('Person 99') }));
		const dialog = screen.getByRole('dialog');
		await user.click(within(dialog).getByRole('button', { name: listText.record.next }));
		expect(await within(dialog).findByRole('heading', { name: 'Person 100' })).toBeVisible();
		await user.click(within(dialog).getByRole('button', { name: listText.record.close }));
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('say where nothing is there, and where it could not be had', async () => {
		const { unmount } = show(() => Promise.resolve(pageOf(0, 100, 0)));
		expect(await screen.findByRole('heading', { name: listText.empty })).toBeVisible();
		unmount();
		const load = vi.fn<() => Promise<DiffPage | null>>(() => Promise.resolve(null));
		show(load);
		expect(await screen.findByText(listText.failed)).toBeVisible();
		load.mockImplementation(() => page(0, 100));
		await user.click(screen.getByRole('button', { name: listText.retry }));
		expect(await screen.findByText(listText.showing(1, 100, total))).toBeVisible();
	});

	it('drop the answer to an older question', async () => {
		const answers: ((page: DiffPage) => void)[] = [];
		const load = () => new Promise<DiffPage>((answer) => answers.push(answer));
		const { rerender } = show(load);
		await vi.waitFor(() => {
			expect(answers).toHaveLength(1);
		});
		await rerender({ selection: { list: 'added', file: 'users.csv' } });
		await vi.waitFor(() => {
			expect(answers).toHaveLength(2);
		});
		answers[1]?.(pageOf(0, 3, 3));
		expect(await screen.findByText(listText.showing(1, 3, 3))).toBeVisible();
		answers[0]?.(pageOf(0, 100));
		await new Promise((go) => setTimeout(go));
		expect(screen.getByText(listText.showing(1, 3, 3))).toBeVisible();
	});

	it('ask for another list, and for its file', async () => {
		const { onselect, onsave } = show((_, from, count) => page(from, count));
		await screen.findByText(listText.showing(1, 100, total));
		await user.click(screen.getByRole('button', { name: new RegExp(listText.lists.added) }));
		expect(onselect).toHaveBeenLastCalledWith({ list: 'added', file: 'users.csv' });
		await user.type(screen.getByRole('searchbox'), 'a');
		expect(onselect).toHaveBeenLastCalledWith({ ...removed, text: 'a' });
		await user.click(screen.getByRole('button', { name: listText.save }));
		expect(onsave).toHaveBeenCalledExactlyOnceWith(removed);
	});
});
