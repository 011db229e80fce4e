import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import TermHelp from './TermHelp.svelte';
import { helpWords } from './words';

/* jsdom has no popover, as some browsers of earlier years: what they get is a link. */

describe('TermHelp', () => {
	it('leads to the entry where it cannot open in place', () => {
		render(TermHelp, { word: 'classSourcedId' });
		const link = screen.getByRole('link', { name: helpWords.ask('classSourcedId') });
		expect(link).toHaveAttribute('href', 'docs/glossary/#reference');
	});

	it('is not there for a word that speaks for itself', () => {
		const { container } = render(TermHelp, { word: 'familyName' });
		expect(container).toHaveTextContent('');
		expect(screen.queryByRole('link')).toBeNull();
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('TermHelp in place', () => {
	afterEach(() => {
		Reflect.deleteProperty(HTMLElement.prototype, 'popover');
		vi.unstubAllGlobals();
	});

	it('is not placed any more when somebody left meanwhile', async () => {
		Object.defineProperty(HTMLElement.prototype, 'popover', { value: '', configurable: true });
		const frames: FrameRequestCallback[] = [];
		vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
		const { unmount } = render(TermHelp, { word: 'classSourcedId' });
		const opening = Object.assign(new Event('toggle'), { newState: 'open' });
		await fireEvent(screen.getByTestId('help'), opening);
		await vi.waitFor(() => {
			expect(frames).not.toEqual([]);
		});
		unmount();
		expect(() => {
			frames.forEach((frame) => {
				frame(0);
			});
		}).not.toThrow();
	});
});
