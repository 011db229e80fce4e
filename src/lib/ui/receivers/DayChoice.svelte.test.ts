import { fireEvent, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receivers } from '../../../../tests/support/receiver-fixture';
import DayChoice from './DayChoice.svelte';
import { receiverWords } from './words';

const text = receiverWords.day;
const onday = vi.fn<(day: string | null) => void>();
const [strict, mild] = receivers;
const dated = [
	{ ...strict, dated: [{ id: 'STR-3', says: null, from: '2027-07-01', until: '2027-12-31' }] },
	{ ...mild, dated: [{ id: 'MLD-2', says: 'Emails are needed.', from: '2027-01-15', until: null }] }
];

const show = (given = {}) =>
	render(DayChoice, { receivers, day: null, asOf: '2026-11-27', onday, ...given });

beforeEach(() => {
	onday.mockReset();
});

describe('DayChoice', () => {
	it('is folded away where no demand is dated', () => {
		show();
		expect(screen.getByTestId('day')).not.toHaveAttribute('open');
		expect(screen.queryByRole('table')).toBeNull();
	});

	it('lists announced changes, the next one first', () => {
		show({ receivers: dated });
		const rows = screen
			.getAllByRole<HTMLTableRowElement>('row')
			.map(({ cells }) => [...cells].map((cell) => cell.textContent));
		expect(rows).toEqual([
			[text.from('2027-01-15'), 'Mild', 'Emails are needed.'],
			[text.from('2027-07-01'), 'Strict', text.wordless('STR-3')],
			[text.until('2027-12-31'), 'Strict', text.wordless('STR-3')]
		]);
		expect(screen.getByLabelText(text.label)).toHaveAccessibleDescription(text.hint('2026-11-27'));
	});

	it('takes a day, says by which rules was judged, and goes back to the day of the check', async () => {
		const { rerender } = show({ receivers: dated });
		const field = screen.getByLabelText(text.label);
		await fireEvent.change(field, { target: { value: '2027-08-01' } });
		expect(onday).toHaveBeenLastCalledWith('2027-08-01');
		await rerender({ day: '2027-08-01' });
		expect(screen.getByText(text.judged('2027-08-01'))).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: text.today }));
		expect(onday).toHaveBeenLastCalledWith(null);
	});

	it('stays open while another day is chosen, whoever receives it', () => {
		show({ day: '2027-08-01' });
		expect(screen.getByTestId('day')).toHaveAttribute('open');
	});

	it('is not there where nobody was chosen', () => {
		show({ receivers: [] });
		expect(screen.queryByTestId('day')).toBeNull();
	});
});
