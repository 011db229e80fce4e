import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { words } from '../words';
import PrivacyScreen from './PrivacyScreen.svelte';

const text = words.privacy;

function show(kept: number, requests = 0) {
	const onforgetall = vi.fn<() => void>();
	return { onforgetall, ...render(PrivacyScreen, { requests, kept, onforgetall }) };
}

describe('PrivacyScreen', () => {
	it('shows how many requests there were, whatever their number', async () => {
		const { rerender } = show(0);
		const counter = screen.getByRole('complementary', { name: text.counter });
		expect(counter).toHaveTextContent(`0${text.counted}`);
		await rerender({ requests: 1234 });
		expect(counter).toHaveTextContent('1,234');
	});

	it('says for everything that is held where it is and until when', () => {
		show(2);
		const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
		expect(rows).toHaveLength(text.rows.length);
		for (const [index, { what, where, until }] of text.rows.entries()) {
			expect(within(rows[index]).getByRole('rowheader')).toHaveTextContent(what);
			const cells = within(rows[index]).getAllByRole('cell');
			expect(cells.map((cell) => cell.textContent)).toEqual([where, until]);
		}
	});

	it.each([1, 2, 200])('counts the earlier checks that are kept: %i', (kept) => {
		show(kept);
		expect(screen.getByRole('status')).toHaveTextContent(text.linesHeld(kept));
	});

	it('has nothing to forget where nothing is kept', () => {
		show(0);
		expect(screen.getByRole('status')).toHaveTextContent(text.linesHeld(0));
		expect(screen.queryByRole('button', { name: text.forgetAll })).toBeNull();
	});

	it('forgets all, and the focus goes to the heading above', async () => {
		const { onforgetall, rerender } = show(2);
		await userEvent.setup().click(screen.getByRole('button', { name: text.forgetAll }));
		expect(onforgetall).toHaveBeenCalledOnce();
		await rerender({ kept: 0 });
		expect(screen.getByRole('heading', { name: text.held })).toHaveFocus();
	});
});
