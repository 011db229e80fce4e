import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receivers } from '../../../../tests/support/receiver-fixture';
import type { Answer } from '../../core/profiles/chosen-profile';
import QuestionPanel from './QuestionPanel.svelte';
import { receiverWords } from './words';

const text = receiverWords.questions;
const user = userEvent.setup();
const onanswer = vi.fn<(receiver: string, key: string, value: Answer | null) => void>();
const [strict, mild] = receivers;

const show = (given = {}) => render(QuestionPanel, { receivers, answers: {}, onanswer, ...given });

/** A receiver whose first question has this answer now. */
const answeredWith = (receiver: typeof strict, value: Answer) => ({
	...receiver,
	questions: receiver.questions.map((question, at) =>
		at === 0 ? { ...question, value } : question
	)
});

beforeEach(() => {
	onanswer.mockReset();
});

describe('QuestionPanel', () => {
	it('says of each question which answer is taken while nobody gives one', () => {
		show();
		expect(screen.getByText(text.taken(text.no))).toBeVisible();
		expect(screen.getByText(text.taken('By SFTP'))).toBeVisible();
		expect(screen.getByText(new RegExp(text.passedOver))).toBeVisible();
		expect(screen.getByText(text.summary(2, 2))).toBeVisible();
		expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
	});

	it('leaves the words of a receiver as they are, and says in which language', () => {
		show();
		expect(screen.getByText(strict.questions[0].ask)).toHaveAttribute('lang', 'en');
		expect(screen.getByRole('option', { name: 'By SFTP' })).toHaveAttribute('lang', 'en');
	});

	it('takes each kind of answer', async () => {
		show();
		await user.click(screen.getByRole('button', { name: text.yes }));
		expect(onanswer).toHaveBeenLastCalledWith('strict', 'middle', true);
		await user.selectOptions(screen.getByRole('combobox'), 'In the browser');
		expect(onanswer).toHaveBeenLastCalledWith('strict', 'way', 'browser');
		await user.type(screen.getByRole('textbox'), '101, 102 ');
		expect(onanswer).toHaveBeenCalledTimes(2);
		await user.tab();
		expect(onanswer).toHaveBeenLastCalledWith('mild', 'schools', '101, 102');
	});

	it('shows an answer, also one that is the default, and takes it back', async () => {
		show({ answers: { strict: { middle: false } } });
		expect(screen.getByRole('button', { name: text.no })).toHaveAttribute('aria-pressed', 'true');
		expect(screen.getByText(text.summary(2, 1))).toBeVisible();
		await user.click(
			screen.getByRole('button', { name: text.takeBackOf(strict.questions[0].ask) })
		);
		expect(onanswer).toHaveBeenLastCalledWith('strict', 'middle', null);
	});

	it('takes an emptied field for no answer', async () => {
		show({
			receivers: [answeredWith(mild, '101')],
			answers: { mild: { schools: '101' } }
		});
		await user.clear(screen.getByRole('textbox'));
		await user.tab();
		expect(onanswer).toHaveBeenLastCalledWith('mild', 'schools', null);
	});

	it('takes text for what it is, whatever the key is called', () => {
		show({ receivers: [{ ...strict, questions: [{ ...strict.questions[0], key: 'toString' }] }] });
		expect(screen.getByText(text.taken(text.no))).toBeVisible();
	});

	it('folds many questions by receiver', () => {
		const many = Array.from({ length: 3 }, (_, n) => ({
			...strict.questions[0],
			key: `q${String(n)}`
		}));
		show({ receivers: [{ ...strict, questions: many }, mild] });
		for (const details of screen.getAllByRole('group')) {
			if (details.tagName === 'DETAILS') expect(details).not.toHaveAttribute('open');
		}
	});

	it('is not there where nobody asks', () => {
		show({ receivers: receivers.map((each) => ({ ...each, questions: [] })) });
		expect(screen.queryByRole('region')).toBeNull();
	});
});
