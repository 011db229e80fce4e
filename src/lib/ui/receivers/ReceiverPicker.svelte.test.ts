import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReceiverLine } from '../../core/report/receiver-line';
import ReceiverPicker from './ReceiverPicker.svelte';
import { receiverWords } from './words';

const text = receiverWords.picker;
const user = userEvent.setup();
const onchoose = vi.fn<(ids: readonly string[]) => void>();
const oncancel = vi.fn();

const line = (id: string, title: string, about: string | null = null): ReceiverLine => ({
	id,
	title,
	about,
	base: '1.1',
	questions: 0
});
const receivers = [
	line('gooru', 'Gooru', 'An import app.'),
	line('hmh', 'HMH', 'Houghton Mifflin Harcourt: rosters for Ed.'),
	line('st-math', 'ST Math')
];

const show = (chosen: readonly string[] = [], own: { id: string; title: string }[] = []) =>
	render(ReceiverPicker, { receivers, own, chosen, onchoose, oncancel });

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true });
const box = (title: string) =>
	screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(title), hidden: true });
const names = () => boxes().map((each) => each.labels?.[0].querySelector('b')?.textContent);
const done = (count: number) =>
	screen.getByRole('button', { name: text.doneWith(count), hidden: true });

beforeEach(() => {
	onchoose.mockReset();
	oncancel.mockReset();
	// jsdom knows no modal dialogs.
	HTMLDialogElement.prototype.showModal = vi.fn();
	HTMLDialogElement.prototype.close = vi.fn();
});

describe('ReceiverPicker', () => {
	it('lists whoever was chosen first, then profiles of one’s own, then the others', () => {
		show(['st-math'], [{ id: 'mine', title: 'Mine' }]);
		expect(names()).toEqual(['ST Math', 'Mine', 'Gooru', 'HMH']);
		expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false, false]);
	});

	it('finds by name and by what is said of a receiver, and keeps what was picked', async () => {
		show();
		await user.click(box('Gooru'));
		await user.type(screen.getByRole('searchbox', { hidden: true }), 'harcourt ED');
		expect(names()).toEqual(['HMH']);
		await user.click(box('HMH'));
		expect(screen.getByRole('status', { hidden: true })).toHaveTextContent(text.status(2));
		await user.click(done(2));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(['gooru', 'hmh']);
	});

	it('says so where nothing is found, and shows all again', async () => {
		show();
		await user.type(screen.getByRole('searchbox', { hidden: true }), 'nowhere');
		expect(screen.queryAllByRole('checkbox', { hidden: true })).toEqual([]);
		await user.click(screen.getByRole('button', { name: text.clear, hidden: true }));
		expect(names()).toHaveLength(3);
	});

	it('leaves a row where it is when it is picked or not', async () => {
		show(['hmh']);
		await user.click(box('HMH'));
		await user.click(box('ST Math'));
		expect(names()).toEqual(['HMH', 'Gooru', 'ST Math']);
		await user.click(done(1));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith(['st-math']);
	});

	it('chooses none at a press, and forgets whom nobody knows any more', async () => {
		show(['hmh', 'gone']);
		expect(screen.getByRole('status', { hidden: true })).toHaveTextContent(text.status(1));
		await user.click(screen.getByRole('button', { name: text.clearChoice, hidden: true }));
		await user.click(done(0));
		expect(onchoose).toHaveBeenCalledExactlyOnceWith([]);
	});

	it('changes nothing when it is cancelled', async () => {
		show(['hmh']);
		await user.click(box('Gooru'));
		await user.click(screen.getByRole('button', { name: text.cancel, hidden: true }));
		expect(oncancel).toHaveBeenCalledOnce();
		expect(onchoose).not.toHaveBeenCalled();
	});
});
