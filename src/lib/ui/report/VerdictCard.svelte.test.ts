import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { reportWords as text } from '../words.report';
import VerdictCard from './VerdictCard.svelte';

const verdicts = ['error', 'warning', 'ok', 'part'] as const;

const show = (given: object = {}) =>
	render(VerdictCard, {
		verdict: 'error',
		oneroster: '1.1',
		counts: { error: 9468, warning: 2, info: 0 },
		...given
	});

describe('VerdictCard', () => {
	it.each(verdicts)('says the verdict in a word, a sentence and what it means: %s', (verdict) => {
		show({ verdict });
		const card = within(screen.getByTestId('verdict-base'));
		const said = text.verdicts[verdict];
		expect(card.getByText(said.word)).toBeVisible();
		expect(card.getByRole('heading')).toHaveTextContent(said.title(text.standard('1.1')));
		expect(card.getByText(said.body)).toBeVisible();
	});

	it('counts by severity', () => {
		show();
		const numbers = screen.getAllByRole('definition').map((number) => number.textContent);
		expect(numbers).toEqual(['9,468', '2', '0']);
		const terms = screen.getAllByRole('term').map((term) => term.textContent);
		expect(terms).toEqual([text.tally.error, text.tally.warning, text.tally.info]);
	});

	it('names the standard without a version where none was found', () => {
		show({ oneroster: null });
		const title = text.verdicts.error.title(text.anyStandard);
		expect(screen.getByRole('heading')).toHaveTextContent(title);
	});

	it('has an accessible name of its own', () => {
		show();
		expect(screen.getByRole('article', { name: text.verdict })).toBeVisible();
	});
});
