import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { brakeShape } from '../../../../tests/support/forecast-fixture';
import BrakeSection from './BrakeSection.svelte';
import { brakeText } from './words';

const text = brakeText;
const empty = createRawSnippet(() => ({ render: () => '<span></span>' }));
const whole = brakeShape({
	...{ school: null, who: null, rule: '10 % of users, at least 20' },
	...{ of: 1000, count: 198, share: 0.198 }
});

function show(given = {}) {
	const onreason = vi.fn();
	render(BrakeSection, {
		brakes: [brakeShape(), whole],
		own: [],
		schools: [{ id: '0114', name: 'Northgate K-8' }],
		isOwn: true,
		isRollOver: false,
		isKept: false,
		keeping: '/',
		reasonFor: () => null,
		onreason,
		ways: empty,
		settings: empty,
		...given
	});
	return onreason;
}

describe('BrakeSection', () => {
	it('stops with the number, the share, the limit and what it is counted against', () => {
		show();
		const [first, second] = screen.getAllByTestId('brake');
		expect(first).toHaveTextContent('Stop and look: Northgate K-8 loses 198 of 412 students.');
		expect(first).toHaveTextContent(
			'That is 48.1 %. You asked to be stopped above 10 % and from 20 on, counted against the 412 that were there before.'
		);
		expect(second).toHaveTextContent('Stop and look: 198 of 1,000 people would be gone.');
	});

	it('says the limit once where several numbers passed the same one', () => {
		show({ brakes: [whole, { ...whole, file: 'classes.csv', of: 90, count: 30, share: 0.333 }] });
		const place = screen.getByTestId('brake');
		expect(place.textContent.match(/You asked to be stopped/g)).toHaveLength(1);
		expect(place).toHaveTextContent('30 of 90 classes: that is 33.3 %.');
		expect(place).toHaveTextContent('counted each against those that were there before.');
	});

	it('says of a receiver’s own that it is, and what it does', () => {
		const own = { ...whole, id: 'X-1', does: 'It holds everything.', effect: 'refusesZip' };
		show({ brakes: [], own: [{ title: 'Strict', brakes: [own] }], isOwn: false });
		const place = screen.getByTestId('brake');
		expect(place).toHaveTextContent(
			'Strict stops here by itself: 198 of 1,000 people would be gone.'
		);
		expect(place).toHaveTextContent('What Strict does then: It holds everything.');
	});

	it('asks once, takes a quick reason and a sentence, and gives them to all places', async () => {
		const onreason = show();
		const user = userEvent.setup();
		const first = within(screen.getAllByTestId('brake')[0] ?? document.body);
		await user.click(first.getByRole('button', { name: text.reason.give }));
		expect(first.getByRole('alert')).toHaveTextContent(text.reason.missing);
		expect(onreason).not.toHaveBeenCalled();
		await user.click(first.getByRole('button', { name: text.reason.picks[0] }));
		await user.type(first.getByLabelText(text.reason.label), ' In June. ');
		await user.click(first.getByRole('checkbox'));
		await user.click(first.getByRole('button', { name: text.reason.give }));
		expect(onreason).toHaveBeenCalledWith([brakeShape(), whole], 'A school closed: In June.');
	});

	it('shows what was answered, and whether it is kept', () => {
		const given = { ...brakeShape(), reason: 'It closed.', at: '2026-11-27T18:00:00.000Z' };
		show({ reasonFor: () => given, isKept: true });
		const [first] = screen.getAllByTestId('brake');
		expect(first).toHaveTextContent('It closed.');
		expect(first).toHaveTextContent(text.reason.kept);
		expect(within(first ?? document.body).queryByRole('textbox')).toBeNull();
	});

	it('says that nothing asks', () => {
		show({ brakes: [brakeShape({ over: false })] });
		expect(screen.getByRole('heading', { name: text.calm.title })).toBeVisible();
		expect(screen.queryByTestId('brake')).toBeNull();
	});

	it('shows some of many places at first', async () => {
		const many = Array.from({ length: 6 }, (_, at) => brakeShape({ school: `s${String(at)}` }));
		show({ brakes: many });
		expect(screen.getAllByTestId('brake')).toHaveLength(4);
		await userEvent.click(screen.getByRole('button', { name: text.more(2) }));
		expect(screen.getAllByTestId('brake')).toHaveLength(6);
	});
});
