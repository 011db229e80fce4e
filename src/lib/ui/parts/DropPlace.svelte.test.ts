import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import DropPlace from './DropPlace.svelte';
import { GivenFiles } from './given-files.svelte';

const children = createRawSnippet(() => ({ render: () => '<b>Give it</b>' }));
const file = new File(['x'], 'a.csv');

/** The place, and the names of the files that were given there. */
function place(props: { isPageWide?: boolean; isMultiple?: boolean } = {}) {
	const given: string[][] = [];
	const intake = new GivenFiles((files) => given.push(files.map(({ name }) => name)));
	render(DropPlace, { intake, testid: 'place', fileTestid: 'field', children, ...props });
	return { given, intake, button: screen.getByTestId('place') };
}

/** Fires a drag event with files; jsdom knows no `DataTransfer`. True where it was answered. */
async function drag(on: Element, type: string, files: readonly File[], to: Element | null = null) {
	const event = new MouseEvent(type, { bubbles: true, cancelable: true, relatedTarget: to });
	const types = files.length > 0 ? ['Files'] : ['text/plain'];
	Object.defineProperty(event, 'dataTransfer', { value: { types, files } });
	on.dispatchEvent(event);
	await tick();
	return event.defaultPrevented;
}

describe('choosing', () => {
	it('opens the field behind the button', async () => {
		const { button } = place();
		const click = vi.spyOn(screen.getByTestId('field'), 'click');
		await userEvent.click(button);
		expect(click).toHaveBeenCalledOnce();
	});

	it('gives the files, the same ones again too', async () => {
		const { given } = place();
		await userEvent.upload(screen.getByTestId('field'), file);
		expect(screen.getByTestId('field')).toHaveValue('');
		await userEvent.upload(screen.getByTestId('field'), file);
		expect(given).toEqual([['a.csv'], ['a.csv']]);
	});

	it('takes one only where it is told so', () => {
		place({ isMultiple: false });
		expect(screen.getByTestId('field')).not.toHaveAttribute('multiple');
	});
});

describe('letting go', () => {
	it('gives the files, and shows before where they can be let go', async () => {
		const { button, given, intake } = place();
		expect(await drag(button, 'dragover', [file])).toBe(true);
		expect(button).toHaveClass('over');
		expect(await drag(button, 'drop', [file])).toBe(true);
		expect(given).toEqual([['a.csv']]);
		expect(intake.isOver).toBe(false);
	});

	it('minds no text that is dragged', async () => {
		const { button, given } = place();
		expect(await drag(button, 'dragover', [])).toBe(false);
		expect(await drag(button, 'drop', [])).toBe(false);
		expect(button).not.toHaveClass('over');
		expect(given).toEqual([]);
	});

	it('ends as soon as the files leave the button', async () => {
		const { button } = place();
		await drag(button, 'dragenter', [file]);
		await drag(button, 'dragleave', [file], document.body);
		expect(button).not.toHaveClass('over');
	});

	it('minds the page beside the button only where it is told so', async () => {
		const { given } = place();
		expect(await drag(document.body, 'dragover', [file])).toBe(false);
		expect(await drag(document.body, 'drop', [file])).toBe(false);
		expect(given).toEqual([]);
	});

	it('takes them anywhere on the page, until they leave the window', async () => {
		const { button, given } = place({ isPageWide: true });
		expect(await drag(document.body, 'dragover', [file])).toBe(true);
		await drag(document.body, 'dragleave', [file], button);
		expect(button).toHaveClass('over');
		await drag(document.body, 'dragleave', [file]);
		expect(button).not.toHaveClass('over');
		await drag(document.body, 'drop', [file]);
		expect(given).toEqual([['a.csv']]);
	});
});
