import { render, screen, waitFor, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receiverGroups, receiverSummary } from '../../../../tests/support/receiver-fixture';
import { groups, groupView, manyGroups } from '../../../../tests/support/ui-fixture';
import type { GroupView } from '../../core/report/report';
import { mergeGroups } from '../receivers/merged-groups';
import { filterWords, reportWords } from '../words.report';
import { noFilter, type GroupFilter, type Standings } from './group-filter';
import GroupList from './GroupList.svelte';

const user = userEvent.setup();
const onfilter = vi.fn<(filter: GroupFilter) => void>();

/** Shows groups; a filter that is asked for comes into force, as a route sees to. */
function show(
	views: readonly GroupView[],
	given: { filter?: GroupFilter; returnTo?: string; standings?: Standings } = {}
) {
	const shown = render(GroupList, {
		groups: views,
		filter: given.filter ?? noFilter,
		standings: given.standings ?? new Map(),
		returnTo: given.returnTo ?? null,
		hrefOf: (id: string) => `#group=${id}`,
		onfilter
	});
	onfilter.mockImplementation((filter) => void shown.rerender({ filter }));
	return shown;
}

const rows = () => screen.queryAllByTestId('group');
const headlineOf = (row: HTMLElement) => within(row).getByRole('heading').textContent;
const more = (count: number) => screen.queryByRole('button', { name: filterWords.more(count) });

const expectRows = (count: number) =>
	vi.waitFor(
		() => {
			expect(rows()).toHaveLength(count);
		},
		{ timeout: 20_000 }
	);

beforeEach(() => {
	onfilter.mockReset();
});

describe('GroupList', { timeout: 30_000 }, () => {
	it('keeps the order to fix and says how much is shown', () => {
		const some = manyGroups(3);
		show(some);
		expect(rows().map(headlineOf)).toEqual(some.map((view) => view.group.message));
		expect(screen.getByRole('status')).toHaveTextContent(filterWords.showing(3, 3));
	});

	it('leads to a group by its sentence and by its button', () => {
		show(manyGroups(2));
		const second = within(rows()[1]);
		const links = second.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(new Set(links)).toEqual(new Set(['#group=g2']));
		expect(second.getByRole('link', { name: reportWords.lookAt('2') })).toBeVisible();
	});

	it('counts rows, and places where there are no rows', () => {
		show([
			groupView({ id: 'g1', says: 'A.', count: 9409 }),
			groupView({ id: 'g2', says: 'B.', count: 1 }),
			groupView({ id: 'g3', says: 'C.', file: null, count: 1 })
		]);
		const said = rows().map((row) => row.textContent.replace(/\s+/g, ' '));
		expect(said[0]).toContain(`9,409 ${reportWords.rowsWord(9409)}`);
		expect(said[1]).toContain(`1 ${reportWords.rowsWord(1)}`);
		expect(said[2]).toContain(`1 ${reportWords.placesWord(1)}`);
		expect(said[2]).toContain(reportWords.wholeZip);
	});

	it('names the receivers at which a group counts, and narrows to one of them', () => {
		const { counted, standings } = mergeGroups(receiverGroups, receiverSummary);
		const { unmount } = show(counted, { standings });
		const own = rows().find((row) => headlineOf(row).includes('1st'));
		expect(own).toHaveTextContent('Strict');
		expect(own).not.toHaveTextContent('Mild');
		expect(rows().find((row) => headlineOf(row).includes('pupil'))).toHaveTextContent(
			'Strict and Mild'
		);
		unmount();
		show(counted, { standings, filter: { ...noFilter, receiver: 'mild' } });
		expect(rows().map(headlineOf)).not.toContain('1st is not a grade that Strict knows.');
	});

	it('keeps the number of a group when others are filtered away', () => {
		show(groups, { filter: { ...noFilter, severity: 'warning' } });
		expect(rows()).toHaveLength(2);
		expect(within(rows()[0]).getByRole('link', { name: reportWords.lookAt('4') })).toBeVisible();
		expect(screen.getByRole('status')).toHaveTextContent(filterWords.showing(2, groups.length));
	});

	it('filters by file and by every word that is typed', () => {
		show(groups, { filter: { ...noFilter, file: 'users.csv', text: 'ROLE pupil' } });
		expect(rows().map(headlineOf)).toEqual(['pupil is not a role. student is.']);
	});

	it('says so when nothing fits, and clears the filter', async () => {
		show(groups, { filter: { ...noFilter, text: 'nowhere-to-be-found' } });
		expect(rows()).toHaveLength(0);
		await user.click(screen.getByRole('button', { name: filterWords.clear }));
		expect(onfilter).toHaveBeenCalledExactlyOnceWith(noFilter);
		await vi.waitFor(() => {
			expect(rows().length).toBeGreaterThan(0);
		});
	});

	it('shows a hundred at a time', async () => {
		show(manyGroups(250));
		await expectRows(100);
		await user.click(more(100) ?? expect.fail('no button'));
		await expectRows(200);
		await user.click(more(50) ?? expect.fail('no button'));
		await expectRows(250);
		expect(screen.queryByRole('button', { name: /^Show \d+ more/ })).toBeNull();
	});

	it('begins anew with the first hundred when the filter changes', async () => {
		show(manyGroups(250));
		await user.click(more(100) ?? expect.fail('no button'));
		await user.type(screen.getByRole('searchbox'), 'nobody');
		await expectRows(100);
	});

	it('makes a few rows in each frame, so that the page answers in between', async () => {
		show(manyGroups(100));
		expect(rows().length).toBeGreaterThan(0);
		expect(rows().length).toBeLessThan(25);
		await expectRows(100);
	});

	it('gives the focus to the group that one comes back from, however far down', async () => {
		show(manyGroups(250), { returnTo: 'g150' });
		expect(rows()).toHaveLength(200);
		const link = within(rows()[149]).getByRole('heading').querySelector('a');
		await waitFor(() => {
			expect(link).toHaveFocus();
		});
	});

	it('leaves the focus alone when one comes from elsewhere', () => {
		show(manyGroups(3));
		expect(document.body).toHaveFocus();
	});
});
