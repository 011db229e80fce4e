import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../core/profiles/conflicts';
import Conflicts from './Conflicts.svelte';
import { receiverText } from './words';

const text = receiverText.conflicts;
const receivers = [
	{ id: 'st-math', title: 'ST Math' },
	{ id: 'naviance', title: 'Naviance' }
];
const conflict: Conflict = {
	file: null,
	column: null,
	isGrave: true,
	sides: [
		{
			profile: 'st-math',
			title: 'ST Math',
			demand: 'STM-01',
			wants: 'the zip to be called OneRoster.zip'
		},
		{ profile: 'naviance', title: 'Naviance', demand: 'NAV-01', wants: 'another name' }
	]
};

const show = (conflicts: readonly Conflict[], shipments: readonly (readonly string[])[]) =>
	render(Conflicts, {
		conflicts,
		shipments,
		receivers,
		hrefOf: (receiver: string, demand: string) =>
			receiver === 'naviance' ? null : `/profiles/${receiver}/#${demand}`
	});

describe('whether one zip can satisfy all', () => {
	it('is one sentence where it can', () => {
		show([], [['st-math', 'naviance']]);
		expect(screen.getByText(text.fine(2))).toBeVisible();
		expect(screen.queryByRole('group')).toBeNull();
	});

	it('names the zips that it takes, and both sides of each conflict', async () => {
		show([conflict], [['st-math'], ['naviance']]);
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(text.none(2));
		expect(screen.getAllByText(text.differs([text.zipItself]))).toHaveLength(2);
		await userEvent.setup().click(screen.getByText(text.pairs(1)));
		expect(screen.getByText(/wants the zip to be called OneRoster\.zip\./)).toBeVisible();
		expect(screen.getByRole('link', { name: 'STM-01' })).toHaveAttribute(
			'href',
			'/profiles/st-math/#STM-01'
		);
		expect(screen.queryByRole('link', { name: 'NAV-01' })).toBeNull();
	});

	it('keeps advice folded: nothing is lost by it', () => {
		show([{ ...conflict, isGrave: false }], [['st-math', 'naviance']]);
		expect(screen.getByText(text.advice(2))).toBeVisible();
		expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
		expect(screen.getByText(text.adviceOnly)).not.toBeVisible();
	});
});
