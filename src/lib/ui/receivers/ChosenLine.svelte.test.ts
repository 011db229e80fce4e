import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ChosenLine from './ChosenLine.svelte';
import { receiverWords } from './words';

const text = receiverWords.line;
const onchange = vi.fn();
const show = (titles: readonly string[], given = {}) =>
	render(ChosenLine, { titles, unknown: [], isLoaded: true, onchange, ...given });

describe('ChosenLine', () => {
	it('names the chosen receivers and leads to others', async () => {
		show(['ST Math', 'HMH']);
		expect(screen.getByRole('group')).toHaveTextContent(`${text.chosen} ST Math and HMH`);
		await userEvent.click(screen.getByRole('button', { name: text.changeLong }));
		expect(onchange).toHaveBeenCalledOnce();
	});

	it('counts those that are too many to name', () => {
		show(['A', 'B', 'C', 'D', 'E', 'F']);
		expect(screen.getByRole('group')).toHaveTextContent('A, B, C and 3 more');
	});

	it('invites where none is chosen', () => {
		show([]);
		expect(screen.getByText(text.none)).toBeVisible();
		expect(screen.getByRole('button', { name: text.choose })).toBeVisible();
	});

	it('keeps its room and says nothing before it is known what was chosen', () => {
		show([], { isLoaded: false });
		expect(screen.getByText(text.none)).not.toBeVisible();
		expect(screen.queryByRole('button')).toBeNull();
	});

	it('says which receiver of the address nobody knows', () => {
		show(['HMH'], { unknown: ['nobody'] });
		expect(screen.getByText(text.unknown(['nobody']))).toBeVisible();
	});
});
