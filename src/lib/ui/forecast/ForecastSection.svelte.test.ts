import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import {
	causeGroups,
	forecastShape,
	recordShape
} from '../../../../tests/support/forecast-fixture';
import ForecastSection from './ForecastSection.svelte';
import { forecastText } from './words';

const text = forecastText;
const choosing = createRawSnippet(() => ({ render: () => '<button>Choose</button>' }));

function show(given = {}) {
	const onlist = vi.fn();
	render(ForecastSection, {
		forecasts: [forecastShape()],
		groups: causeGroups,
		today: '2026-11-27',
		report: '/check/',
		choosing,
		onlist,
		...given
	});
	return onlist;
}

describe('ForecastSection', () => {
	it('says how many people are off, where, what that means and whether they come back', () => {
		const onlist = show();
		const card = screen.getByTestId('forecast-strict');
		expect(card).toHaveTextContent('1,055 people');
		expect(card).toHaveTextContent(text.card.where(2));
		expect(card).toHaveTextContent('1,054 students and 1 staff member');
		expect(card).toHaveTextContent('Removed at the next run.');
		expect(card).toHaveTextContent(text.undo.back);
		expect(card).toHaveTextContent('4,208 class places: removed');
		expect(card).toHaveTextContent(
			'3 are not in the newer roster and 1,052 are in it and refused.'
		);
		within(card)
			.getByRole('button', { name: text.card.seeOf('Strict') })
			.click();
		expect(onlist).toHaveBeenCalledWith({ list: 'off', file: 'users.csv', profile: 'strict' });
	});

	it('names the causes, and leads to the group of the report', () => {
		show();
		const [first, second] = screen.getAllByTestId('cause');
		expect(first).toHaveTextContent(
			'1,052 students would be switched off because their role pupil is not known to Strict.'
		);
		expect(second).toHaveTextContent('4,208 class places');
		const link = within(first ?? document.body).getByRole('link');
		expect(link).toHaveAttribute('href', '/check/#group=g5');
	});

	it('shows by school who is off and who is left without a class', () => {
		const onlist = show();
		screen.getByRole('button', { name: text.bySchool.see('Northgate K-8', 3) }).click();
		expect(onlist).toHaveBeenLastCalledWith({
			...{ list: 'off', file: 'users.csv', profile: 'strict', school: '0114' }
		});
		const details = screen.getByTestId('details-strict');
		expect(details).toHaveTextContent(
			'Northgate K-8 goes, and with it 3 students, 1 staff member, 2 classes and 40 class places.'
		);
		expect(details).toHaveTextContent('4 students keep the account and lose every class.');
		expect(details).toHaveTextContent('1 teacher is left without any class.');
		expect(details).not.toHaveTextContent('left without a teacher');
		screen.getByRole('button', { name: text.bySchool.see('Alder Creek High', 4) }).click();
		expect(onlist).toHaveBeenLastCalledWith({
			...{ list: 'studentsWithoutClass', file: 'users.csv', profile: 'strict', school: '0113' }
		});
	});

	it('says in words that nothing happens', () => {
		const records = [recordShape({ do: 'none', does: 'left as they are: nothing is removed' })];
		show({ forecasts: [forecastShape({ records, offBySchool: [] })] });
		const card = screen.getByTestId('forecast-strict');
		expect(card).toHaveTextContent('0 people');
		expect(card).toHaveTextContent(text.card.none);
		expect(card).toHaveTextContent(text.card.usual('Strict'));
		expect(card).toHaveTextContent('Left as they are: nothing is removed.');
		expect(card).toHaveTextContent(text.undo.nothing);
	});

	it('says from which day on people are erased', () => {
		const records = [recordShape({ do: 'delete', afterDays: 30, switchOff: 5 })];
		show({ forecasts: [forecastShape({ records })] });
		expect(screen.getByTestId('forecast-strict')).toHaveTextContent(
			'Cannot be undone after Dec 27, 2026'
		);
	});

	it('says that nothing changes where the zip is refused, and what stops it', () => {
		show({ forecasts: [forecastShape({ refused: true })] });
		const card = screen.getByTestId('forecast-strict');
		expect(card).toHaveTextContent(text.refused.title);
		expect(within(card).getByRole('link')).toHaveAttribute('href', '/check/#receiver=strict');
		expect(screen.queryByTestId('details-strict')).toBeNull();
	});

	it('asks for receivers where none is chosen', () => {
		show({ forecasts: [] });
		expect(screen.getByRole('heading', { name: text.choose.title })).toBeVisible();
		expect(screen.getByRole('button', { name: 'Choose' })).toBeVisible();
	});
});
