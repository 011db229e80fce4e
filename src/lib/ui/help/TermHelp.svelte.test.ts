import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
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
