import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import RollOverSection from './RollOverSection.svelte';
import type { RollOverShape } from './roll-over-shape';
import { rollOverText } from './words';

const text = rollOverText;
const found = { kind: 'year', because: 'Classes were in 2027 and are in 2028.' } as const;
const file = (name: string, removed: number) => ({
	...{ name, before: 100, after: 100 - removed, added: 0, removed, changed: 0, returned: 0 },
	...{ unchanged: 100 - removed, columns: {}, columnsAdded: [], columnsRemoved: [] }
});
const rollOver: RollOverShape = {
	...found,
	expected: [
		{ id: 'students-leave', file: 'users.csv', count: 214, says: '' },
		{ id: 'classes-end', file: 'classes.csv', count: 1, says: '' }
	],
	departures: [file('users.csv', 5), file('orgs.csv', 0)],
	sameGrade: 3
};

function show(given = {}) {
	const [onmode, onlist] = [vi.fn(), vi.fn()];
	render(RollOverSection, {
		...{ mode: 'none', found: null, rollOver: null, isBusy: false, onmode, onlist },
		...given
	});
	return { onmode, onlist };
}

describe('RollOverSection', () => {
	it('offers a new year that was found, and takes it only when asked', () => {
		const { onmode } = show({ found });
		const offer = screen.getByTestId('roll-over-offer');
		expect(offer).toHaveTextContent(text.offer.title.year);
		expect(offer).toHaveTextContent(found.because);
		expect(onmode).not.toHaveBeenCalled();
		within(offer).getByRole('button', { name: text.offer.take }).click();
		expect(onmode).toHaveBeenCalledWith('find');
	});

	it('can be set to a year, a term or none', () => {
		const { onmode } = show();
		for (const mode of ['year', 'term', 'none'] as const) {
			screen.getByRole('button', { name: text.mode[mode] }).click();
			expect(onmode).toHaveBeenLastCalledWith(mode);
		}
		expect(screen.getByRole('button', { name: text.mode.none })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
	});

	it('says what was expected, and what departs from it', () => {
		const { onlist } = show({ mode: 'find', found, rollOver });
		expect(screen.getByTestId('expected')).toHaveTextContent(
			'214 students and family members leave after the last grade.'
		);
		expect(screen.getByTestId('expected')).toHaveTextContent('1 class ends with its term.');
		const departs = screen.getByTestId('departs');
		expect(departs).toHaveTextContent('People: 5 gone.');
		expect(departs).not.toHaveTextContent('Schools');
		within(departs)
			.getByRole('button', { name: text.see('users.csv') })
			.click();
		expect(onlist).toHaveBeenCalledWith({ list: 'removed', file: 'users.csv', departures: true });
		within(departs).getByRole('button', { name: text.on.seeSame }).click();
		expect(onlist).toHaveBeenLastCalledWith({ list: 'sameGrade', file: 'users.csv' });
	});

	it('says that nothing was found where the terms were to tell', () => {
		show({ mode: 'find' });
		expect(screen.getByText(text.nothingFound)).toBeVisible();
	});
});
