import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ExplorerRow, ExplorerTable, RecordLinks } from '../../core/explorer/shapes';
import RecordPanel from './RecordPanel.svelte';
import RowTabs from './RowTabs.svelte';
import WishChips from './WishChips.svelte';
import { explorerWords as text } from './words';

const column = { distinct: 3, width: 9, leadsTo: null, isHidden: false };
const table: ExplorerTable = {
	file: 'enrollments.csv',
	columns: [
		{ ...column, name: 'sourcedId' },
		{ ...column, name: 'userSourcedId', leadsTo: 'users.csv' }
	],
	tabs: { all: 3, invalid: 1, warning: 0, valid: 2 }
};
const row: ExplorerRow = {
	record: 0,
	row: 2,
	line: 2,
	cells: [
		{ text: 'e1', mark: null },
		{ text: 'u9', mark: 'error' }
	],
	notes: [{ severity: 'error', text: 'u9 is not in users.csv.', group: 'g1', column: 1 }]
};
const links: RecordLinks = {
	label: 'Ada Diaz (e1)',
	leads: [
		{
			column: 1,
			targets: [
				{ file: 'users.csv', value: 'u9', record: null, label: '' },
				{ file: 'users.csv', value: 'u1', record: 4, label: 'Ada Diaz (u1)' }
			]
		}
	],
	namedBy: [{ file: 'results.csv', column: 2, columnName: 'x', count: 7, values: ['e1'] }]
};

function panel(given: { row: ExplorerRow | null; links: RecordLinks | null }) {
	const [ongo, onnamed] = [vi.fn(), vi.fn()];
	render(RecordPanel, { table, ...given, groupHref: (id: string) => `#${id}`, ongo, onnamed });
	return { ongo, onnamed };
}

describe('the chosen row', () => {
	it('asks for a choice where there is none', () => {
		panel({ row: null, links: null });
		expect(screen.getByText(text.record.choose)).toBeVisible();
	});

	it('says what is wrong in which column, with the way to the problem', () => {
		panel({ row, links });
		expect(screen.getByText('userSourcedId:')).toBeVisible();
		expect(screen.getByText(/u9 is not in users\.csv\./)).toBeVisible();
		expect(screen.getByRole('link', { name: text.record.open })).toHaveAttribute('href', '#g1');
	});

	it('leads to what it names, and says what is not there', async () => {
		const { ongo, onnamed } = panel({ row, links });
		expect(screen.getByTestId('record')).toHaveTextContent(
			`u9 ${text.record.leadsNowhere('users.csv')}`
		);
		await userEvent.click(screen.getByRole('button', { name: 'Ada Diaz (u1)' }));
		expect(ongo).toHaveBeenCalledWith(links.leads[0].targets[1]);
		await userEvent.click(
			screen.getByRole('button', { name: text.record.rows(7, 'results.csv', 'x') })
		);
		expect(onnamed).toHaveBeenCalledWith(links.namedBy[0]);
	});

	it('says so where nothing is wrong and nothing hangs together', () => {
		panel({ row: { ...row, notes: [] }, links: { label: '', leads: [], namedBy: [] } });
		expect(screen.getByText(text.record.fine)).toBeVisible();
		expect(screen.getByText(text.record.noLeads)).toBeVisible();
		expect(screen.getByText(text.record.notNamed)).toBeVisible();
	});
});

describe('the tabs', () => {
	it('say how many rows each has, and arrow keys go through them', async () => {
		const onchange = vi.fn();
		render(RowTabs, { counts: table.tabs, current: 'invalid', controls: 'x', onchange });
		const tabs = screen.getAllByRole('tab');
		expect(tabs.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
			'Invalid 1',
			'Warning 0',
			'Valid 2',
			'All 3'
		]);
		tabs[0].focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(onchange).toHaveBeenLastCalledWith('warning');
		await userEvent.keyboard('{ArrowLeft}');
		expect(onchange).toHaveBeenLastCalledWith('all');
	});
});

describe('what the rows are narrowed by', () => {
	it('can be taken away one by one', async () => {
		const onwish = vi.fn();
		const filters = [{ column: 1, values: [''] }];
		render(WishChips, {
			table,
			wish: { filters, sort: { column: 0, isDescending: false } },
			onwish
		});
		const only = text.only('userSourcedId', 1, text.empty);
		await userEvent.click(screen.getByRole('button', { name: text.takeAway(only) }));
		expect(onwish).toHaveBeenLastCalledWith({ filters: [] });
		const order = text.order('sourcedId', false);
		await userEvent.click(screen.getByRole('button', { name: text.takeAway(order) }));
		expect(onwish).toHaveBeenLastCalledWith({ sort: null });
	});
});
