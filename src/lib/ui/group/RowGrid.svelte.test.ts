import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { gridPage } from '../../../../tests/support/ui-fixture';
import type { GridCell, GridPage } from '../../core/report/report';
import { words } from '../words';
import { groupWords, characterWords } from '../words.group';
import RowGrid from './RowGrid.svelte';

const text = groupWords;
const show = (page: GridPage) =>
	render(RowGrid, { page, severity: 'error', file: 'enrollments.csv', values: 1 });

const cell = (value: string, mark: GridCell['mark'] = null): GridCell => ({ text: value, mark });

/** A page of one row with the given cells, the second of which may be marked. */
function pageOf(cells: readonly GridCell[], message = 'wrong'): GridPage {
	return {
		columns: cells.map((_, index) => `c${String(index)}`),
		marked: cells.findIndex(({ mark }) => mark !== null),
		from: 0,
		total: 1,
		rows: [{ row: 2, line: 3, cells, message, context: false }]
	};
}

const findings = () => screen.getAllByTestId('finding');
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell');

describe('RowGrid', () => {
	it('names the file, the columns and the lines', () => {
		show(gridPage(0, 3));
		const table = screen.getByRole('table', { name: text.caption('enrollments.csv') });
		const heads = within(table).getAllByRole('columnheader');
		expect(heads.map((head) => head.textContent)).toEqual([text.line, ...gridPage(0, 1).columns]);
		const lines = findings().map((row) => within(row).getByRole('rowheader').textContent.trim());
		expect(lines).toEqual(['3', '5', '7']);
		expect(findings()[0]).toHaveAttribute('data-line', '3');
	});

	it('marks the wrong cell by word and hue, and no other', () => {
		show(gridPage(0, 1));
		const cells = cellsOf(findings()[0]);
		expect(cells[2]).toHaveTextContent(`${words.severity.error}: 0114`);
		expect(cells[2]).toHaveClass('error');
		for (const other of cells.filter((_, index) => index !== 2)) {
			expect(other).not.toHaveTextContent(words.severity.error);
			expect(other).not.toHaveClass('error');
		}
		expect(screen.getByRole('columnheader', { name: 'schoolSourcedId' })).toHaveClass('error');
	});

	it('shows neighbours as what they are: no findings, and marked in no cell', () => {
		show(gridPage(0, 2, 1));
		expect(findings()).toHaveLength(2);
		const rows = screen.getAllByRole('row').slice(1);
		expect(rows).toHaveLength(4);
		expect(within(rows[0]).getByRole('rowheader')).toHaveTextContent(text.neighbour);
		expect(rows[0]).not.toHaveTextContent(words.severity.error);
		expect(within(rows[1]).getByRole('rowheader')).not.toHaveTextContent(text.neighbour);
	});

	it('says in words that a cell is empty', () => {
		show(pageOf([cell(''), cell('', 'error'), cell('x')]));
		const [plain, marked, filled] = cellsOf(findings()[0]);
		expect(plain).toHaveTextContent(text.empty);
		expect(marked).toHaveTextContent(`${words.severity.error}: ${text.empty}`);
		expect(filled).not.toHaveTextContent(text.empty);
	});

	it('shows what a screen would hide', () => {
		show(pageOf([cell(' a\u200bb\u00a0', 'error')]));
		const { space, zeroWidth, noBreakSpace } = characterWords;
		const shown = cellsOf(findings()[0])[0].textContent.replace(/\s+/g, ' ');
		expect(shown).toContain(`${space}a${zeroWidth}b${noBreakSpace}`);
	});

	it('takes markup for text', () => {
		show(pageOf([cell('<img src=x onerror=alert(1)>', 'error')]));
		expect(cellsOf(findings()[0])[0]).toHaveTextContent('<img src=x onerror=alert(1)>');
		expect(document.querySelector('img')).toBeNull();
	});

	it('cuts a long value and says how much more there is', () => {
		show(pageOf([cell('x'.repeat(1500), 'error')]));
		expect(cellsOf(findings()[0])[0]).toHaveTextContent(text.moreCharacters(1300));
	});

	it('says what is wrong in each row only where rows differ', () => {
		const same = gridPage(0, 2);
		const { rerender } = show(same);
		expect(screen.queryByRole('columnheader', { name: text.wrong })).toBeNull();
		const rows = same.rows.map((row, index) => ({ ...row, message: `number ${String(index)}` }));
		void rerender({ page: { ...same, rows } });
		return screen.findByText('number 1').then((said) => {
			expect(said).toBeVisible();
			expect(screen.getByRole('columnheader', { name: text.wrong })).toBeVisible();
		});
	});

	it('shows a row as often as it is found', () => {
		const page = pageOf([cell('a,b', 'error')], 'a');
		show({ ...page, rows: [...page.rows, ...page.rows.map((row) => ({ ...row, message: 'b' }))] });
		expect(findings()).toHaveLength(2);
	});

	it('marks no column where the whole row is meant', () => {
		show(pageOf([cell('a'), cell('b')]));
		for (const head of screen.getAllByRole('columnheader')) expect(head).not.toHaveClass('error');
	});

	it('can be scrolled by key', () => {
		show(gridPage(0, 3));
		expect(screen.getByRole('region', { name: text.region })).toHaveAttribute('tabindex', '0');
	});
});
