import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { gridPage } from '../../../../tests/support/ui-fixture';
import type { GridPage } from '../../core/report/report';
import EditGrid from './EditGrid.svelte';
import type { CellChange } from './grid-cells';
import { editWords } from './words';

const text = editWords.grid;
const user = userEvent.setup();
const onset = vi.fn<(cells: readonly CellChange[]) => Promise<number | null>>();
const options = vi.fn(() => Promise.resolve({ values: ['114', '0115'], kind: 'ids' } as const));

/** A page with its first columns only: jsdom is slow with large tables. */
function narrow(): GridPage {
	const { columns, rows, ...page } = gridPage(0, 3);
	const cut = rows.map((row) => ({ ...row, cells: row.cells.slice(0, 3) }));
	return { ...page, columns: columns.slice(0, 3), rows: cut };
}

/** The first cell of a row holds its checkbox. */
const cell = (row: number, column: number): HTMLElement =>
	screen.getAllByTestId('finding')[row].querySelectorAll('td')[column + 1];

const editor = (): HTMLElement => screen.getByRole('combobox');

beforeEach(() => {
	onset.mockReset().mockImplementation((cells) => Promise.resolve(cells.length));
	Element.prototype.scrollIntoView = () => undefined;
	render(EditGrid, {
		...{ page: narrow(), severity: 'error', file: 'enrollments.csv', values: 1 },
		...{ isBusy: false, options, onset }
	});
});

describe('EditGrid', () => {
	it('has one stop for the keyboard: the cell that is wrong', () => {
		expect(cell(0, 2)).toHaveAttribute('tabindex', '0');
		expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
	});

	it('sets a cell by keyboard, and no other', async () => {
		cell(0, 2).focus();
		await user.keyboard('{ArrowDown}{Enter}');
		expect(editor()).toHaveFocus();
		expect(editor()).toHaveAccessibleName(text.edit('schoolSourcedId', 5));
		await user.clear(editor());
		await user.type(editor(), '0101{Enter}');
		const { row } = narrow().rows[1];
		expect(onset).toHaveBeenCalledExactlyOnceWith([{ row, column: 'schoolSourcedId', to: '0101' }]);
	});

	it('offers what may stand there, the nearest first', async () => {
		cell(0, 2).focus();
		await user.keyboard('{F2}');
		const offered = await screen.findAllByRole('option');
		expect(offered.map((option) => option.textContent.trim())).toEqual(['114', '0115']);
		await user.keyboard('{ArrowDown}{Enter}');
		expect(onset.mock.calls[0][0]).toMatchObject([{ to: '114' }]);
	});

	it('leaves the cell as it was after Escape, and keeps the place', async () => {
		cell(0, 2).focus();
		await user.keyboard('{Enter}other{Escape}');
		expect(screen.queryByRole('combobox')).toBeNull();
		expect(onset).not.toHaveBeenCalled();
		await vi.waitFor(() => {
			expect(cell(0, 2)).toHaveFocus();
		});
	});

	it('sets nothing where the value stays', async () => {
		cell(0, 2).focus();
		await user.keyboard('{Enter}{Enter}');
		expect(onset).not.toHaveBeenCalled();
	});

	it('opens by two quick taps', async () => {
		await user.dblClick(cell(1, 0));
		expect(editor()).toHaveFocus();
	});

	it('fills cells that are pasted, and says how many', async () => {
		cell(0, 2).focus();
		await user.paste('a\nb');
		expect(onset.mock.calls[0][0].map(({ to }) => to)).toEqual(['a', 'b']);
		await screen.findByText(new RegExp(text.done(2)));
	});

	it('sets a column of the rows that are selected', async () => {
		cell(0, 2).focus();
		await user.keyboard(' {ArrowDown} ');
		expect(screen.getByText(text.selected(2))).toBeVisible();
		await user.type(
			screen.getByRole('textbox', { name: text.set('schoolSourcedId') }),
			'0101{Enter}'
		);
		expect(onset.mock.calls[0][0].map(({ row, to }) => [row, to])).toEqual(
			narrow()
				.rows.slice(0, 2)
				.map(({ row }) => [row, '0101'])
		);
	});

	it('says that it is our mistake when a cell cannot be set', async () => {
		onset.mockResolvedValue(null);
		cell(0, 2).focus();
		await user.keyboard('{Enter}x{Enter}');
		expect(await screen.findByText(text.failed)).toHaveAttribute('role', 'status');
	});
});
