import { render, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progress } from '../../../../tests/support/ui-fixture';
import type { RunView } from '../shapes';
import { words } from '../words';
import { runWords as text } from '../words.run';
import RunningScreen from './RunningScreen.svelte';

function show(run: RunView | null) {
	const oncancel = vi.fn<() => void>();
	return { oncancel, ...render(RunningScreen, { run, oncancel }) };
}

describe('RunningScreen', () => {
	it('says that the package is being opened, before anything is known of it', async () => {
		show(null);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.titleUnnamed);
		await waitFor(() => {
			expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		});
		expect(screen.getByText(text.opening)).toBeVisible();
		expect(screen.queryAllByTestId('progress')).toHaveLength(0);
		expect(screen.getByRole('progressbar', { name: text.whole })).toHaveAttribute(
			'aria-valuenow',
			'0'
		);
	});

	it('lists every file with its state, and with rows once it is read', () => {
		show(progress);
		const lines = screen.getAllByTestId('progress');
		expect(lines).toHaveLength(progress.files.length);
		for (const [index, file] of progress.files.entries()) {
			expect(lines[index]).toHaveTextContent(file.name);
			expect(lines[index]).toHaveTextContent(text.states[file.state]);
			const bar = within(lines[index]).getByRole('progressbar', { name: file.name });
			const percent = { waiting: '0', reading: '50', read: '100', failed: '0' }[file.state];
			expect(bar).toHaveAttribute('aria-valuenow', percent);
			if (file.state === 'waiting') expect(lines[index]).not.toHaveTextContent('rows');
			else expect(lines[index]).toHaveTextContent(words.rows(file.rows));
		}
	});

	it('shows a file that cannot be read as such', () => {
		const files = progress.files.map((file) => ({ ...file, state: 'failed' as const }));
		show({ ...progress, files });
		for (const line of screen.getAllByTestId('progress')) {
			expect(line).toHaveTextContent(text.states.failed);
		}
	});

	it('shows what was found so far, with its count', () => {
		show(progress);
		const feed = within(screen.getByRole('region', { name: text.found }));
		const items = feed.getAllByRole('listitem');
		expect(items.map((item) => item.textContent.replace(/\s+/g, ' '))).toEqual([
			expect.stringMatching(/0114 is not in orgs\.csv.*users\.csv, *5,446 times/),
			expect.stringMatching(/pupil is not a role.*46 times/),
			expect.stringMatching(/mlee.*2 times/)
		]);
	});

	it('shows the worst and counts the rest where much was found', () => {
		const found = Array.from({ length: 9 }, (_, n) => ({
			...(progress.found[0] ?? expect.fail()),
			key: String(n)
		}));
		show({ ...progress, found });
		const feed = within(screen.getByRole('region', { name: text.found }));
		expect(feed.getAllByRole('listitem')).toHaveLength(6);
		expect(feed.getByText(text.more(3))).toBeVisible();
	});

	it('is cancelled by its button', () => {
		const { oncancel } = show(progress);
		screen.getByTestId('cancel').click();
		expect(oncancel).toHaveBeenCalledOnce();
	});
});

describe('what is spoken of the progress', () => {
	const sentence = (run: RunView) =>
		text.status(run.bytesRead, run.totalBytes, run.rows, run.found.length);
	const at = (rows: number): RunView => ({ ...progress, rows });
	const said = () => screen.getByRole('status').textContent;

	async function pass(milliseconds: number): Promise<void> {
		vi.advanceTimersByTime(milliseconds);
		await tick();
	}

	beforeEach(() => {
		vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	it('is nothing at first, then how things stand', async () => {
		show(progress);
		await pass(4900);
		expect(said()).toBe('');
		await pass(200);
		expect(said()).toBe(sentence(progress));
	});

	it('comes every five seconds, however often progress comes', async () => {
		const { rerender } = show(at(0));
		const spoken = new Set<string>();
		for (let tenth = 1; tenth <= 200; tenth++) {
			await rerender({ run: at(tenth * 1000) });
			await pass(100);
			spoken.add(said());
		}
		spoken.delete('');
		expect([...spoken]).toEqual([50, 100, 150, 200].map((tenth) => sentence(at(tenth * 1000))));
	});

	it('is nothing until the package is open', async () => {
		const { rerender } = show(null);
		await pass(20_000);
		expect(said()).toBe('');
		await rerender({ run: progress });
		await pass(5000);
		expect(said()).toBe(sentence(progress));
	});

	it('ends with the check', () => {
		const { unmount } = show(progress);
		expect(vi.getTimerCount()).toBeGreaterThan(0);
		unmount();
		expect(vi.getTimerCount()).toBe(0);
	});
});
