import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import CarryingScreen from '../../../tests/support/CarryingScreen.svelte';
import { Carried } from './carried';

const sayAgain = vi.fn();
let carried: Carried;
beforeEach(() => {
	sayAgain.mockClear();
	carried = new Carried('en');
});

const show = (name = 'name') => render(CarryingScreen, { carried, name, sayAgain });
const typed = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'typed' });

/** A screen in which somebody has typed. */
async function typedIn() {
	const view = show();
	await userEvent.type(typed(), 'Ana');
	return view;
}

describe('Carried', () => {
	it('hands what was typed to the same screen in the other language, and back', async () => {
		const view = await typedIn();
		carried.language = 'es';
		view.unmount();
		const again = show();
		expect(typed().value).toBe('Ana');
		carried.language = 'en';
		again.unmount();
		show();
		expect(typed().value).toBe('Ana');
	});

	it('has words said anew for each change, and for nothing else', async () => {
		const view = await typedIn();
		expect(sayAgain).not.toHaveBeenCalled();
		carried.language = 'es';
		view.unmount();
		show();
		expect(sayAgain).toHaveBeenCalledOnce();
	});

	it('forgets what goes with its screen', async () => {
		const view = await typedIn();
		view.unmount();
		show();
		expect(typed().value).toBe('');
	});

	it('forgets it also after a change of language', async () => {
		const view = await typedIn();
		carried.language = 'es';
		view.unmount();
		show().unmount();
		carried.language = 'en';
		show();
		expect(typed().value).toBe('');
	});

	it('gives nothing to the screen that follows in the same language, made before the old one goes', async () => {
		const view = await typedIn();
		const { container } = render(
			CarryingScreen,
			{ carried, name: 'name', sayAgain },
			{ baseElement: document.body.appendChild(document.createElement('div')) }
		);
		const next = within(container).getByRole<HTMLInputElement>('textbox');
		expect(next.value).toBe('');
		await userEvent.type(next, 'Bo');
		view.unmount();
		carried.language = 'es';
		show();
		expect(screen.getAllByDisplayValue('Bo')).toHaveLength(2);
	});

	it('keeps names apart', async () => {
		const view = await typedIn();
		carried.language = 'es';
		view.unmount();
		show('another');
		expect(typed().value).toBe('');
	});
});
