import { render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { groupView } from '../../../../tests/support/ui-fixture';
import { refusedWords } from '../words.run';
import RefusedScreen from './RefusedScreen.svelte';

const reason = groupView({
	id: 'g1',
	file: null,
	says: 'This is an Excel workbook. A zip is expected.',
	todo: 'Use the OneRoster export of the student system.'
});
const second = groupView({ id: 'g2', file: null, says: 'It was named `roster.zip`.' });

const ruleHref = (rule: string) => `/rules/${rule}/`;

function show(groups = [reason]) {
	const onreset = vi.fn<() => void>();
	render(RefusedScreen, { name: 'roster.zip', bytes: 2_412_377, groups, ruleHref, onreset });
	return onreset;
}

describe('RefusedScreen', () => {
	it('says what it is, why that matters and what to do', async () => {
		show();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(reason.group.message);
		await waitFor(() => {
			expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		});
		expect(screen.getByText(reason.why)).toBeVisible();
		expect(screen.getByText(reason.group.advice)).toBeVisible();
		expect(screen.getByText(refusedWords.notYourFault)).toBeVisible();
	});

	it('names every reason, the first as the headline', () => {
		show([reason, second]);
		expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
		expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('It was named roster.zip.');
	});

	it('leads to the page of each rule', () => {
		show([reason, second]);
		const links = screen.getAllByRole('link', { name: refusedWords.rule });
		expect(links.map((link) => link.getAttribute('href'))).toEqual(
			[reason, second].map(({ group }) => ruleHref(group.rule))
		);
	});

	it('has a headline even where no reason was given', () => {
		show([]);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(refusedWords.title);
	});

	it('leads back to where a zip is chosen', async () => {
		const onreset = show();
		await userEvent.setup().click(screen.getByRole('button', { name: refusedWords.another }));
		expect(onreset).toHaveBeenCalledOnce();
	});
});
