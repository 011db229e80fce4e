import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import CompareStart from './CompareStart.svelte';
import { compareText } from './words';

const text = compareText.start;
const user = userEvent.setup();
const nothing = { before: null, after: null };

function show(given: Partial<Parameters<typeof render<typeof CompareStart>>[1]> = {}) {
	const calls = { onpick: vi.fn(), onpair: vi.fn(), onswap: vi.fn(), onstart: vi.fn() };
	const { container } = render(CompareStart, {
		picked: nothing,
		loaded: null,
		isSorted: false,
		takesFocus: false,
		...calls,
		...given
	});
	const inputs = [...container.querySelectorAll<HTMLInputElement>('input[type=file]')];
	return { ...calls, inputs };
}

/** A file as a browser gives it; jsdom leaves the path out. */
const zip = (name: string) =>
	Object.assign(new File(['x'], name, { type: 'application/zip' }), { webkitRelativePath: '' });

describe('the start of a comparison', () => {
	it('says what is missing when it is pressed too early', async () => {
		const { onstart } = show();
		await user.click(screen.getByRole('button', { name: text.go }));
		expect(onstart).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent(text.missing.both);
	});

	it('takes a file for the side that it is given to, and two as a pair', async () => {
		const { inputs, onpick, onpair } = show();
		const [before, after] = inputs;
		if (before === undefined || after === undefined) expect.fail('two inputs were expected');
		await user.upload(after, zip('new.zip'));
		expect(onpick).toHaveBeenCalledExactlyOnceWith(
			'after',
			expect.objectContaining({ name: 'new.zip' })
		);
		await user.upload(before, [zip('a.zip'), zip('b.zip')]);
		expect(onpair).toHaveBeenCalledTimes(1);
	});

	it('offers the loaded check as the newer one, and starts with an earlier one alone', async () => {
		const { onstart } = show({
			loaded: { name: 'tonight.zip' },
			picked: { before: { name: 'last.zip', isKept: true }, after: null }
		});
		expect(screen.getByTestId('drop-after')).toHaveTextContent(`tonight.zip ${text.loaded}`);
		expect(screen.getByTestId('drop-before')).toHaveTextContent(`last.zip ${text.kept}`);
		expect(screen.queryByRole('button', { name: text.swap })).toBeNull();
		await user.click(screen.getByRole('button', { name: text.go }));
		expect(onstart).toHaveBeenCalledTimes(1);
	});

	it('says that it put two in order, and swaps them', async () => {
		const picked = { before: { name: 'a.zip', at: 0 }, after: { name: 'b.zip', at: 1 } };
		const { onswap } = show({ picked, isSorted: true });
		expect(screen.getByRole('status')).toHaveTextContent(text.sorted);
		await user.click(screen.getByRole('button', { name: text.swap }));
		expect(onswap).toHaveBeenCalledTimes(1);
	});
});
