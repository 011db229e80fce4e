import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receiverWords } from '../receivers/words';
import { filterWords as text } from '../words.report';
import { noFilter, type GroupFilter } from './group-filter';
import GroupFilters from './GroupFilters.svelte';

const user = userEvent.setup();
const onchange = vi.fn<(filter: GroupFilter) => void>();
const files = ['orgs.csv', 'users.csv'];

const show = (filter: GroupFilter = noFilter, given = {}) =>
	render(GroupFilters, {
		filter,
		bySeverity: { error: 6, warning: 2, info: 1 },
		files,
		receivers: [],
		onchange,
		...given
	});

const picks = () => within(screen.getByRole('group', { name: text.severities }));

beforeEach(() => {
	onchange.mockReset();
});

describe('GroupFilters', () => {
	it('offers each severity that occurs, with its number of groups', () => {
		show(noFilter, { bySeverity: { error: 6, warning: 0, info: 1234 } });
		const names = picks()
			.getAllByRole('button')
			.map((button) => button.textContent.replace(/\s+/g, ' ').trim());
		expect(names).toEqual([text.all, `${text.error} 6`, `${text.info} 1,234`]);
	});

	it('offers no choice where there is none', () => {
		show(noFilter, { bySeverity: { error: 6, warning: 0, info: 0 }, files: ['users.csv'] });
		expect(screen.queryByRole('group')).toBeNull();
		expect(screen.queryByRole('combobox')).toBeNull();
		expect(screen.getByRole('searchbox', { name: text.search })).toBeVisible();
	});

	it('says which severity is chosen', () => {
		show({ ...noFilter, severity: 'warning' });
		const pressed = picks().getAllByRole('button', { pressed: true });
		expect(pressed).toHaveLength(1);
		expect(pressed[0]).toHaveTextContent(text.warning);
	});

	it('changes the severity and nothing else', async () => {
		const narrowed = { ...noFilter, file: 'users.csv', text: 'zero' };
		show(narrowed);
		await user.click(picks().getByRole('button', { name: new RegExp(text.error) }));
		expect(onchange).toHaveBeenLastCalledWith({ ...narrowed, severity: 'error' });
		await user.click(picks().getByRole('button', { name: text.all }));
		expect(onchange).toHaveBeenLastCalledWith(narrowed);
	});

	it('changes the file, and back to all of them', async () => {
		const { rerender } = show({ ...noFilter, severity: 'info' });
		const select = screen.getByRole('combobox', { name: text.file });
		await user.selectOptions(select, 'users.csv');
		const narrowed = { ...noFilter, severity: 'info', file: 'users.csv' } as const;
		expect(onchange).toHaveBeenLastCalledWith(narrowed);
		await rerender({ filter: narrowed });
		expect(select).toHaveValue('users.csv');
		await user.selectOptions(select, text.allFiles);
		expect(onchange).toHaveBeenLastCalledWith({ ...narrowed, file: null });
	});

	it('offers the receivers, where there is more than one', async () => {
		const receivers = [
			{ id: 'hmh', title: 'HMH' },
			{ id: 'gooru', title: 'Gooru' }
		];
		const { rerender } = show(noFilter, { receivers });
		const select = screen.getByRole('combobox', { name: receiverWords.groups.by });
		await user.selectOptions(select, 'Gooru');
		expect(onchange).toHaveBeenLastCalledWith({ ...noFilter, receiver: 'gooru' });
		await rerender({ filter: { ...noFilter, receiver: 'gooru' } });
		await user.selectOptions(select, receiverWords.groups.all);
		expect(onchange).toHaveBeenLastCalledWith(noFilter);
		await rerender({ receivers: receivers.slice(1) });
		expect(screen.queryByRole('combobox', { name: receiverWords.groups.by })).toBeNull();
	});

	it('hands on what is typed, letter by letter', async () => {
		show();
		await user.type(screen.getByRole('searchbox', { name: text.search }), 'ze');
		expect(onchange.mock.calls.map(([filter]) => filter.text)).toEqual(['z', 'ze']);
	});
});
