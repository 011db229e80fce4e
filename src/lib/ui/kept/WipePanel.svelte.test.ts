import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LeftLine } from './shapes';
import { wipeWords } from './words.wipe';
import WipePanel from './WipePanel.svelte';

const words = wipeWords;
const none: LeftLine = { databases: [], caches: [], keys: [], scratch: [], serviceWorkers: [] };
const held: LeftLine = { ...none, databases: ['rollcall-snapshots'] };

beforeEach(() => {
	vi.useFakeTimers({ shouldAdvanceTime: true });
	// jsdom has no modal dialogs.
	HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
		this.open = true;
	});
	HTMLDialogElement.prototype.close = vi.fn();
});
afterEach(() => vi.useRealTimers());

/** The panel after everything was deleted, as far as `left` says. */
async function wiped(left: LeftLine, onlook = vi.fn(() => Promise.resolve(left))) {
	const onwipe = vi.fn(() => Promise.resolve(left));
	render(WipePanel, { count: 1, onwipe, onlook });
	const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTimeAsync(ms) });
	await user.click(screen.getByTestId('wipe'));
	const asked = screen.getByRole('alertdialog');
	await user.click(within(asked).getByRole('button', { name: words.yes }));
	await vi.waitFor(() => screen.getByTestId('wiped'));
	return { onwipe, onlook, user };
}

it('looks no more where nothing is left', async () => {
	const { onlook } = await wiped(none);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(screen.getByTestId('wiped').textContent).toContain(words.gone);
	expect(onlook).not.toHaveBeenCalled();
});

it('looks again by itself until what another tab held is gone', async () => {
	const onlook = vi.fn<() => Promise<LeftLine>>().mockResolvedValueOnce(held);
	onlook.mockResolvedValue(none);
	const { onwipe } = await wiped(held, onlook);
	expect(screen.getByTestId('wiped').textContent).toContain('rollcall-snapshots');
	await vi.advanceTimersByTimeAsync(2500);
	expect(screen.getByTestId('wiped').textContent).toContain(words.left);
	await vi.advanceTimersByTimeAsync(2500);
	expect(screen.getByTestId('wiped').textContent).toContain(words.gone);
	expect([onlook.mock.calls.length, onwipe.mock.calls.length]).toEqual([2, 1]);
});

it('deletes once more when asked to', async () => {
	const { onwipe, user } = await wiped(held);
	await user.click(screen.getByRole('button', { name: words.again }));
	expect(onwipe).toHaveBeenCalledTimes(2);
});
