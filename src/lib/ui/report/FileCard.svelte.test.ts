import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReportFile } from '../../core/report/report';
import { reportWords as text } from '../words.report';
import FileCard from './FileCard.svelte';

const user = userEvent.setup();

const file = (given: Partial<ReportFile> = {}): ReportFile => ({
	name: 'users.csv',
	mode: 'bulk',
	rows: 9842,
	valid: 8546,
	warning: 2,
	invalid: 1294,
	state: 'checked',
	...given
});

function show(given: Partial<ReportFile> = {}, groups = 3) {
	const onshow = vi.fn<() => void>();
	const { container } = render(FileCard, { file: file(given), groups, onshow });
	return {
		onshow,
		bars: () => [...container.querySelectorAll('.strip i')].map((bar) => bar.className)
	};
}

/** What stands behind each of the three words. */
const numbers = () =>
	screen.getAllByRole('definition').map((definition) => definition.textContent.trim());

describe('FileCard', () => {
	it('tells rows, and how many of them are valid, doubtful and invalid', () => {
		const { bars } = show();
		const card = screen.getByTestId('file-users.csv');
		expect(within(card).getByRole('heading')).toHaveTextContent('users.csv');
		expect(card).toHaveTextContent('9,842 rows');
		expect(numbers()).toEqual(['8,546', '2', '1,294']);
		expect(screen.getByRole('img', { name: text.bar(8546, 2, 1294) })).toBeVisible();
		expect(bars()).toEqual(['valid', 'warn', 'bad'].map((name) => expect.stringContaining(name)));
	});

	it('has no bar for what is not there', () => {
		const { bars } = show({ valid: 9842, warning: 0, invalid: 0 });
		expect(bars()).toEqual([expect.stringContaining('valid')]);
		expect(numbers()).toEqual(['9,842', '0', '0']);
	});

	it('has a bar of its own for a file with a header only', () => {
		const { bars } = show({ rows: 0, valid: 0, warning: 0, invalid: 0 });
		expect(bars()).toEqual([expect.stringContaining('rest')]);
		expect(screen.getByTestId('file-users.csv')).toHaveTextContent('0 rows');
	});

	it.each(['unreadable', 'absent', 'not-oneroster', 'skipped'] as const)(
		'gives no numbers for a file that is %s, but says so',
		(state) => {
			show({ state, rows: 0, valid: 0, warning: 0, invalid: 0 });
			expect(screen.getByText(text.states[state])).toBeVisible();
			expect(screen.queryByRole('img')).toBeNull();
			expect(screen.queryAllByRole('definition')).toHaveLength(0);
		}
	);

	it.each(['recovered', 'damaged'] as const)('gives numbers and says more: %s', (state) => {
		show({ state });
		expect(screen.getByText(text.states[state])).toBeVisible();
		expect(numbers()).toEqual(['8,546', '2', '1,294']);
	});

	it('says that a delta holds changes only', () => {
		show({ mode: 'delta' });
		expect(screen.getByText(text.changesOnly)).toBeVisible();
	});

	it('leads to its groups, with a name that tells whose they are', async () => {
		const { onshow } = show();
		const button = screen.getByRole('button', { name: text.showGroupsOf('users.csv', 3) });
		expect(button).toHaveTextContent(text.showGroups(3));
		await user.click(button);
		expect(onshow).toHaveBeenCalledOnce();
	});

	it('leads nowhere without groups', () => {
		show({}, 0);
		expect(screen.queryByRole('button')).toBeNull();
	});
});
