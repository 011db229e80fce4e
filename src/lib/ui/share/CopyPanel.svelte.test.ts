import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import CopyPanel from './CopyPanel.svelte';
import type { CopyResult } from './shapes';
import { shareWords } from './words';

const text = shareWords.copy;
const user = userEvent.setup();
const onmake = vi.fn<(seed: number) => void>();
const onstop = vi.fn();

const ready: CopyResult = {
	kind: 'ready',
	name: 'anonymised.zip',
	bytes: 1000,
	cells: 467_711,
	columns: 40,
	findings: 51,
	differences: []
};

type Props = ComponentProps<typeof CopyPanel>;
const props = (more: Partial<Props> = {}): Props => ({
	phase: 'idle',
	result: null,
	progress: null,
	isCorrected: false,
	onmake,
	onstop,
	onsave: () => Promise.resolve(true),
	...more
});

describe('CopyPanel', () => {
	it('takes a whole number and nothing else', async () => {
		onmake.mockClear();
		render(CopyPanel, props());
		const seed = screen.getByRole('textbox', { name: text.seed });
		await user.clear(seed);
		await user.type(seed, '1.5{Enter}');
		expect(onmake).not.toHaveBeenCalled();
		expect(seed).toBeInvalid();
		await user.clear(seed);
		await user.type(seed, '15{Enter}');
		expect(onmake).toHaveBeenCalledExactlyOnceWith(15);
	});

	it('says how far it is, and can be stopped; the focus goes back', async () => {
		render(CopyPanel, props({ phase: 'working', progress: { part: 1, whole: 4 } }));
		expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25');
		await user.click(screen.getByRole('button', { name: text.stop }));
		expect(onstop).toHaveBeenCalledOnce();
		expect(screen.getByRole('button', { name: text.make })).toHaveFocus();
	});

	it('states what was proved, and saves', async () => {
		render(CopyPanel, props({ phase: 'done', result: ready }));
		const said = screen.getByTestId('copied');
		expect(said).toHaveTextContent(text.same(51));
		expect(said).toHaveTextContent('467,711 cells were replaced');
		expect(said).toHaveTextContent('40 columns');
		await user.click(screen.getByRole('button', { name: text.save('anonymised.zip') }));
		expect(screen.getByText(text.saved('anonymised.zip'))).toBeInTheDocument();
	});

	it('does not claim that both say the same where they do not', () => {
		const differences = ['csv-quotes in users.csv: 1 finding of the original is not in the copy.'];
		render(CopyPanel, props({ phase: 'done', result: { ...ready, differences } }));
		expect(screen.queryByText(text.same(51))).toBeNull();
		expect(screen.getByText(differences[0] ?? '')).toBeInTheDocument();
	});

	it.each(['refused', 'withheld'] as const)('says why there is none: %s', (kind) => {
		render(CopyPanel, props({ phase: 'done', result: { kind, because: 'Because of this.' } }));
		expect(screen.getByRole('alert')).toHaveTextContent(text[kind]);
		expect(screen.getByRole('alert')).toHaveTextContent('Because of this.');
		expect(screen.queryByRole('button', { name: text.save('anonymised.zip') })).toBeNull();
	});

	it('says that corrections are not in it', () => {
		render(CopyPanel, props({ isCorrected: true }));
		expect(screen.getByText(text.uncorrected)).toBeInTheDocument();
	});
});
