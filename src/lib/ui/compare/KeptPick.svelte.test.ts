import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import KeptPick from './KeptPick.svelte';
import { compareText } from './words';

const text = compareText.kept;
const user = userEvent.setup();
const at = '2026-11-23T20:14:00.000Z';

function show(checks: { id: string; at: string; name: string | null }[], isBusy = false) {
	const onpick = vi.fn();
	render(KeptPick, { checks, keptHref: '/kept/', isBusy, hasFailed: false, onpick });
	return onpick;
}

describe('a kept check as the earlier one', () => {
	it('is the newest unless somebody chooses another', async () => {
		const onpick = show([
			{ id: 'b', at, name: 'Tuesday' },
			{ id: 'a', at, name: 'Monday' }
		]);
		await user.click(screen.getByRole('button', { name: text.use }));
		expect(onpick).toHaveBeenLastCalledWith('b');
		await user.selectOptions(screen.getByRole('combobox', { name: text.label }), 'a');
		await user.click(screen.getByRole('button', { name: text.use }));
		expect(onpick).toHaveBeenLastCalledWith('a');
	});

	it('is not taken twice while it is got', async () => {
		const onpick = show([{ id: 'a', at, name: 'Monday' }], true);
		await user.click(screen.getByRole('button', { name: text.use }));
		expect(onpick).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent(text.wait);
	});

	it('leads to where it is unlocked, and says nothing where none is kept', () => {
		show([{ id: 'a', at, name: null }]);
		expect(screen.getByRole('link', { name: text.unlock })).toHaveAttribute('href', '/kept/');
		show([]);
		expect(screen.queryAllByRole('button')).toEqual([]);
	});
});
