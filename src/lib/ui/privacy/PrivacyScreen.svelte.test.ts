import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { heldWords } from '../words.start';
import type { TriedWay, WaysView } from './shapes';
import { privacyWords as text } from './words';
import PrivacyScreen from './PrivacyScreen.svelte';

const idle: WaysView = { phase: 'idle', results: [], at: null };
const tried = (results: readonly TriedWay[]): WaysView => ({ phase: 'done', results, at: 0 });

function show(kept: number, requests = 0) {
	const onforgetall = vi.fn<() => void>();
	const ontry = vi.fn<() => void>();
	const given = { requests, kept, ways: idle, statement: '/s/', facts: '/f/', ontry, onforgetall };
	return { onforgetall, ontry, ...render(PrivacyScreen, given) };
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
		const rows = within(screen.getAllByRole('table')[1]).getAllByRole('row').slice(1);
		expect(rows).toHaveLength(text.rows.length);
		for (const [index, { what, where, until }] of text.rows.entries()) {
			expect(within(rows[index]).getByRole('rowheader')).toHaveTextContent(what);
			const cells = within(rows[index]).getAllByRole('cell');
			expect(cells.map((cell) => cell.textContent)).toEqual([where, until]);
		}
	});

	it.each([1, 2, 200])('counts the earlier checks that are kept: %i', (kept) => {
		show(kept);
		expect(screen.getByText(heldWords.linesHeld(kept))).toBeVisible();
	});

	it('has nothing to forget where nothing is kept', () => {
		show(0);
		expect(screen.getByText(heldWords.linesHeld(0))).toBeVisible();
		expect(screen.queryByRole('button', { name: text.forgetAll })).toBeNull();
	});

	it('forgets all, and the focus goes to the heading above', async () => {
		const { onforgetall, rerender } = show(2);
		await userEvent.setup().click(screen.getByRole('button', { name: text.forgetAll }));
		expect(onforgetall).toHaveBeenCalledOnce();
		await rerender({ kept: 0 });
		expect(screen.getByRole('heading', { name: text.held })).toHaveFocus();
	});

	it('tries when asked, and says of each way who stopped it', async () => {
		const { ontry, rerender } = show(0);
		const ways = within(screen.getByTestId('ways'));
		expect(ways.getByRole('status')).toHaveTextContent(text.ways.notTried);
		await userEvent.setup().click(screen.getByRole('button', { name: text.tryAll }));
		expect(ontry).toHaveBeenCalledOnce();
		await rerender({
			ways: tried([
				{ place: 'page', id: 'fetch', outcome: 'refused', by: 'connect-src' },
				{ place: 'page', id: 'script', outcome: 'refused', by: 'script-src-elem' },
				{ place: 'page', id: 'worker', outcome: 'stopped', by: null },
				{ place: 'worker', id: 'eventsource', outcome: 'absent', by: null }
			])
		});
		const rowOf = (name: RegExp) => ways.getAllByRole('row', { name })[0];
		expect(rowOf(/fetch this page/)).toHaveTextContent(/connect to nobody connect-src ?Refused/);
		expect(rowOf(/^Load a script/)).toHaveTextContent(/script-src-elem ?Refused/);
		expect(rowOf(/another site Worker/)).toHaveTextContent(text.ways.stoppedBy);
		expect(ways.getByRole('status')).toHaveTextContent('3 of 3 refused');
		expect(ways.getByRole('status')).toHaveTextContent(text.ways.allRefused);
	});

	it('does not hide a way that nobody refused', async () => {
		const { rerender } = show(0);
		const open: TriedWay = { place: 'worker', id: 'fetch', outcome: 'open', by: null };
		await rerender({ ways: tried([open]) });
		const ways = within(screen.getByTestId('ways'));
		expect(ways.getByRole('status')).toHaveTextContent(`0 of 1 refused`);
		expect(ways.getByRole('status')).toHaveTextContent(text.ways.someOpen(1));
		expect(ways.getByText(text.ways.outcomes.open)).toBeVisible();
	});
});
