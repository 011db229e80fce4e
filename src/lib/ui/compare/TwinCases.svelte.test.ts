import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { twin } from '../../../../tests/support/comparison-fixture';
import TwinCases from './TwinCases.svelte';
import { twinText } from './words.lists';

const user = userEvent.setup();
const amara = twin('S-20417', 'S-31902');

function show(props: Partial<Parameters<typeof render<typeof TwinCases>>[1]> = {}) {
	const onsave = vi.fn(() => Promise.resolve(true));
	const calls = { ondecide: vi.fn(), onlook: vi.fn(), oncorrect: vi.fn(), onsave };
	const given = { twins: [amara], decisions: [null], isCorrecting: false };
	render(TwinCases, { ...given, ...calls, ...props });
	return calls;
}

describe('cases of two ids', () => {
	it('show both ids, what they have in common and what it means', () => {
		show();
		const card = screen.getByTestId('twin');
		for (const said of ['S-20417', 'S-31902', 'Same email', 'Same name', 'Amara Okafor'])
			expect(card).toHaveTextContent(said);
		expect(card).toHaveTextContent(twinText.confidence.sure);
		expect(screen.getByText(twinText.lead)).toBeVisible();
	});

	it('are decided one by one', async () => {
		const { ondecide, onlook } = show();
		await user.click(screen.getByRole('button', { name: /They are two people/ }));
		expect(ondecide).toHaveBeenLastCalledWith(0, 'two');
		await user.click(screen.getByRole('button', { name: /Keep the old id/ }));
		expect(ondecide).toHaveBeenLastCalledWith(0, 'keep');
		await user.click(screen.getByRole('button', { name: /side by side/ }));
		expect(onlook).toHaveBeenCalledExactlyOnceWith(0);
	});

	it('say in words what giving the old id back changes, and make a list of it', async () => {
		const { ondecide, onsave } = show({ decisions: ['keep'] });
		const card = screen.getByTestId('twin');
		expect(card).toHaveTextContent(twinText.kept('S-20417', 'S-31902'));
		expect(card).toHaveTextContent('userSourcedId in 6 rows of enrollments.csv');
		await user.click(within(card).getByRole('button', { name: /Undo/ }));
		expect(ondecide).toHaveBeenLastCalledWith(0, null);
		await user.click(screen.getByRole('button', { name: twinText.save }));
		expect(onsave).toHaveBeenCalledTimes(1);
	});

	it('are corrected in the newer roster', async () => {
		const { oncorrect } = show({ decisions: ['keep'] });
		await user.click(screen.getByRole('button', { name: twinText.correct(1) }));
		expect(oncorrect).toHaveBeenCalledTimes(1);
	});

	it('keep all that nothing speaks against at once, and leave the others to a person', async () => {
		const twins = [
			amara,
			twin('S-2', 'S-3', { confidence: 'likely' }),
			twin('S-4', 'S-5', { isSwap: true }),
			twin('S-6', 'S-7')
		];
		const { ondecide } = show({ twins, decisions: [null, null, null, null] });
		expect(screen.getByText(twinText.swap)).toBeVisible();
		await user.click(screen.getByRole('button', { name: twinText.keepAll(2) }));
		expect(ondecide.mock.calls).toEqual([
			[0, 'keep'],
			[3, 'keep']
		]);
	});

	it('come ten at a time', async () => {
		const twins = Array.from({ length: 25 }, (_, at) => twin(`a-${String(at)}`, `b-${String(at)}`));
		show({ twins, decisions: twins.map(() => null) });
		expect(screen.getAllByTestId('twin')).toHaveLength(10);
		await user.click(screen.getByRole('button', { name: twinText.more(10) }));
		await user.click(screen.getByRole('button', { name: twinText.more(5) }));
		expect(screen.getAllByTestId('twin')).toHaveLength(25);
	});

	it('are nothing at all where there is none', () => {
		show({ twins: [], decisions: [] });
		expect(screen.queryByRole('heading')).toBeNull();
	});
});
