import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { habitText } from './habit-words';
import HabitNote from './HabitNote.svelte';
import HabitPanel from './HabitPanel.svelte';
import type { EditedFact } from './shapes';

const text = habitText;
const user = userEvent.setup();
const days = ['2026-11-25', '2026-11-26'];
const fact: EditedFact = {
	...{ kind: 'replaceValue', file: 'users.csv', column: 'role', records: 3, message: '' },
	...{ before: 'Student', after: 'student' }
};

function show(isBusy = false) {
	const calls = { onmake: vi.fn(), ondrop: vi.fn(), onforget: vi.fn() };
	const idle = ['role in users.csv: “Teacher” became “teacher” in 0 records.'];
	render(HabitPanel, { days, fits: 2, facts: [fact], idle, isBusy, ...calls });
	return calls;
}
const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('HabitPanel', () => {
	it('says what was done on which days, what fits here, and what does not', () => {
		show();
		expect(screen.getByText(text.lead(days, 2))).toHaveTextContent('Nov 25, 2026 and Nov 26, 2026');
		expect(screen.getByText('users.csv, role').parentElement).toHaveTextContent('Student');
		expect(screen.getByText(text.more(1))).toBeInTheDocument();
		expect(screen.getByText(text.idle(1))).toBeInTheDocument();
	});

	it('does it with one click, leaves it, or forgets it', async () => {
		const { onmake, ondrop, onforget } = show();
		await press(text.same(days));
		await press(text.drop);
		await press(text.forget);
		for (const call of [onmake, ondrop, onforget]) expect(call).toHaveBeenCalledOnce();
	});

	it('does nothing more while something is done', async () => {
		const { onmake } = show(true);
		await press(text.same(days));
		expect(onmake).not.toHaveBeenCalled();
	});
});

describe('HabitNote', () => {
	it('suggests a recipe for what was made on an earlier day, and forgets when asked', async () => {
		const onforget = vi.fn();
		const given = { again: 2, all: 3, canRemember: true, isRemembering: true, onforget };
		const { rerender } = render(HabitNote, given);
		expect(screen.getByText(text.saved.again(2, 3))).toBeInTheDocument();
		await press(text.saved.forget);
		expect(onforget).toHaveBeenCalledOnce();
		await rerender({ ...given, again: 0, isRemembering: false });
		expect(screen.getByRole('status')).toHaveTextContent(text.saved.forgotten);
	});

	it('says nothing where nothing can be remembered', () => {
		const nothing = { again: 0, all: 1, canRemember: false, isRemembering: false };
		render(HabitNote, { ...nothing, onforget: vi.fn() });
		expect(screen.queryByText(text.saved.kept)).toBeNull();
	});
});
