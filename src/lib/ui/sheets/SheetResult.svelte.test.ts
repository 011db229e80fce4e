import type { ComponentProps } from 'svelte';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReadSheet, SheetAcceptance } from './shapes';
import SheetResult from './SheetResult.svelte';
import { sheetText } from './words';

const text = sheetText.result;
const user = userEvent.setup();

const cell = (column: string, isConflict = false) =>
	({ what: 'cell', row: 3, column, before: 'old', after: 'new', isConflict }) as const;

const sheet: ReadSheet = {
	kind: 'sheet',
	file: 'users.csv',
	records: [{ name: 'Ana', key: 's-1', items: [cell('email'), cell('grades', true)] }],
	count: 1,
	refused: ['Row 9 of the sheet has no sourcedId.'],
	refusedCount: 3,
	notes: ['1 cell changes.']
};

function show(opened: ComponentProps<typeof SheetResult>['opened'] = sheet) {
	const onaccept = vi.fn<(wish: SheetAcceptance) => Promise<number | null>>(() =>
		Promise.resolve(1)
	);
	render(SheetResult, { name: 'back.csv', opened, isBusy: false, onaccept, onclose: vi.fn() });
	return onaccept;
}

const accept = (count: number) => screen.getByRole('button', { name: text.accept(count) });

describe('a sheet that came back', () => {
	it('says what changes, and what is refused', () => {
		show();
		expect(screen.getByText(text.problems(3))).toBeVisible();
		expect(screen.getByText(text.moreProblems(2))).toBeVisible();
		expect(screen.getByRole('checkbox', { name: text.tick('email', 'Ana') })).toBeChecked();
		const conflict = screen.getByRole('checkbox', { name: text.tick('grades', 'Ana') });
		expect(conflict).not.toBeChecked();
		expect(screen.getByText(text.conflict)).toBeVisible();
	});

	it('takes over what is ticked, and hands the focus on', async () => {
		const onaccept = show();
		await user.click(screen.getByRole('button', { name: text.all }));
		await user.click(screen.getByRole('checkbox', { name: text.tick('email', 'Ana') }));
		await user.click(accept(1));
		expect(onaccept).toHaveBeenCalledExactlyOnceWith({
			kind: 'sheet',
			cells: [{ file: 'users.csv', row: 3, column: 'grades', to: 'new' }],
			remove: [],
			add: []
		});
		expect(await screen.findByText(text.accepted(1))).toBeVisible();
		expect(screen.getByRole('heading')).toHaveFocus();
	});

	it('takes nothing over where nothing is ticked, and says where it is our mistake', async () => {
		const onaccept = show();
		onaccept.mockResolvedValueOnce(null);
		await user.click(accept(1));
		expect(await screen.findByText(text.notAccepted)).toBeVisible();
		await user.click(screen.getByRole('button', { name: text.noneOf }));
		await user.click(accept(0));
		expect(onaccept).toHaveBeenCalledOnce();
	});

	it('is refused in words', () => {
		show({ kind: 'refused', because: 'It is of another roster.' });
		expect(screen.getByText('It is of another roster.')).toBeVisible();
		expect(screen.queryByRole('checkbox')).toBeNull();
	});
});
