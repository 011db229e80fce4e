import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckLine } from '../shapes';
import { words } from '../words';
import { earlierWords, heldWords } from '../words.start';
import HistoryList from './HistoryList.svelte';

const text = earlierWords;
const user = userEvent.setup();
const onforget = vi.fn<(id: number) => void>();
const onforgetall = vi.fn<() => void>();

const line = (id: number, given: Partial<CheckLine> = {}): CheckLine => ({
	id,
	at: `2026-11-2${String(id)}T20:15:00.000Z`,
	bytes: 2_412_377,
	files: 8,
	rows: 81_904,
	errors: 9468,
	warnings: 2,
	infos: 0,
	verdict: 'errors',
	...given
});

const show = (lines: readonly CheckLine[]) => render(HistoryList, { lines, onforget, onforgetall });

beforeEach(() => {
	onforget.mockReset();
	onforgetall.mockReset();
});

describe('HistoryList', () => {
	it('shows nothing where nothing is kept', () => {
		show([]);
		expect(screen.queryByRole('heading')).toBeNull();
		expect(screen.queryByRole('table')).toBeNull();
	});

	it.each([
		['errors', line(1), '9,468 errors and 2 warnings'],
		['notes', line(1, { errors: 0, warnings: 0, infos: 1, verdict: 'clean' }), '1 note'],
		['nothing', line(1, { errors: 0, warnings: 0, verdict: 'clean' }), 'No problems'],
		['a refusal', line(1, { errors: 1, verdict: 'refused' }), text.refused]
	])('says of a check what was read and found: %s', (_, given, found) => {
		show([given]);
		const cells = within(screen.getAllByRole('row')[1]).getAllByRole('cell');
		expect(cells[0]).toHaveTextContent('8 files, 81,904 rows, 2.4 MB');
		expect(cells[1]).toHaveTextContent(found);
	});

	it('forgets one line and tells which, and the focus goes to the heading', async () => {
		show([line(2), line(1)]);
		const name = text.forgetOne(words.figures.moment(line(1).at));
		await user.click(screen.getByRole('button', { name }));
		expect(onforget).toHaveBeenCalledExactlyOnceWith(1);
		expect(onforgetall).not.toHaveBeenCalled();
		expect(screen.getByRole('heading', { name: text.title })).toHaveFocus();
		expect(screen.getByRole('status')).toHaveTextContent(text.forgotten);
	});

	it('offers to forget all where there is more than one', async () => {
		const { rerender } = show([line(1)]);
		expect(screen.queryByRole('button', { name: text.forgetAll })).toBeNull();
		await rerender({ lines: [line(2), line(1)] });
		await user.click(screen.getByRole('button', { name: text.forgetAll }));
		expect(onforgetall).toHaveBeenCalledOnce();
	});

	it('says that nothing is left, where the focus is, when the last line is forgotten', async () => {
		const { rerender } = show([line(1)]);
		await user.click(screen.getByRole('button', { name: /^Forget/ }));
		await rerender({ lines: [] });
		expect(screen.getByRole('heading', { name: text.title })).toHaveFocus();
		expect(screen.getByText(heldWords.linesHeld(0))).toBeVisible();
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('tells of every line that is forgotten, not only of the first', async () => {
		show([line(3), line(2), line(1)]);
		const said: (string | null)[] = [];
		new MutationObserver(() => said.push(screen.getByRole('status').textContent)).observe(
			screen.getByRole('status'),
			{ childList: true, characterData: true, subtree: true }
		);
		for (const button of screen.getAllByRole('button', { name: /^Forget the/ })) {
			await user.click(button);
			await vi.waitFor(() => {
				expect(said.at(-1)).toBe(text.forgotten);
			});
			said.push('next');
		}
		expect(said.filter((words) => words === text.forgotten).length).toBeGreaterThanOrEqual(3);
	});
});
