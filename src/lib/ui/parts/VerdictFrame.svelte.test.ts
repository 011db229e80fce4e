import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import VerdictFrame from './VerdictFrame.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Two problems</p>' }));

it('says whose verdict it is, and the verdict before what it holds', () => {
	render(VerdictFrame, { hue: 'error', word: 'Refused', label: 'Elm', testid: 'elm', children });
	const frame = screen.getByRole('article', { name: 'Elm' });
	expect(frame).toBe(screen.getByTestId('elm'));
	expect(frame).toHaveTextContent(/^Refused\s*Two problems$/);
	expect(frame).toHaveClass('error');
});

it('has no name of its own below a heading that says whose it is', () => {
	render(VerdictFrame, { hue: 'ok', word: 'Accepted', children });
	expect(screen.getByRole('article')).not.toHaveAttribute('aria-label');
});

it('steps back where others count', () => {
	render(VerdictFrame, { hue: 'ok', word: 'Accepted', isQuiet: true, children });
	expect(screen.getByRole('article')).toHaveClass('quieter');
});
