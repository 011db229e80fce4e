import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { SnapshotLine } from '../../core/snapshots/snapshot';
import { timelineOf, type TimelineCheck } from '../../core/snapshots/timeline';
import type { KeptChurn } from '../../core/snapshots/timeline-churn';
import HistoryScreen from './HistoryScreen.svelte';
import type { Counting } from './counting';
import { historyWords } from './words';

const text = historyWords;

beforeAll(() => {
	// jsdom lays nothing out, so nothing changes its size.
	const nothing = (): void => undefined;
	vi.stubGlobal(
		'ResizeObserver',
		class {
			readonly observe = nothing;
			readonly unobserve = nothing;
			readonly disconnect = nothing;
		}
	);
});

const line = (users: number, error: number): SnapshotLine => ({
	name: 'Nightly',
	note: '',
	brakes: [],
	source: { name: 'Larkfield SIS', code: null },
	input: { name: 'OneRoster.zip', bytes: 1 },
	oneroster: '1.1',
	asOf: null,
	counts: { error, warning: 2, info: 1 },
	files: [{ name: 'users.csv', rows: users, mode: 'bulk' }],
	verdicts: []
});

const churn = (since: string | null, left: number, came: number): KeptChurn => ({
	since,
	sizes: { schools: 7, students: 400, staff: 100 },
	files: [{ file: 'users.csv', before: 500, after: 500, came, left, changed: 0 }],
	problem: null
});

const check = (number: number, more: Partial<TimelineCheck>): TimelineCheck => ({
	id: `k${String(number)}`,
	at: `2026-11-0${String(number)}T20:00:00.000Z`,
	line: line(500, 0),
	churn: null,
	...more
});

function show(checks: readonly TimelineCheck[], counting: Counting = { phase: 'idle' }) {
	const calls = { oncount: vi.fn(), onstop: vi.fn(), onsystem: vi.fn(), oncompare: vi.fn() };
	const system = 'Larkfield SIS';
	const timeline = timelineOf(checks, system);
	const systems = [{ key: system, name: system, code: null }];
	render(HistoryScreen, { timeline, systems, system, counting, unreadable: 0, ...calls });
	return calls;
}

describe('the history', () => {
	it('says what it needs where there is nothing to draw', () => {
		show([]);
		expect(screen.getByText(text.headline.none)).toBeInTheDocument();
	});

	it('says that one check makes no line', () => {
		show([check(1, {})]);
		expect(screen.getByText(text.headline.one)).toBeInTheDocument();
		expect(screen.queryByRole('img')).toBeNull();
	});

	it('names what is locked and what holds changes only', () => {
		const delta = {
			...line(5, 0),
			files: [{ name: 'users.csv', rows: 5, mode: 'delta' as const }]
		};
		show([check(1, {}), check(2, { line: null }), check(3, { line: delta })]);
		expect(screen.getByText(text.leftOut.locked(1))).toBeInTheDocument();
		expect(screen.getByText(text.leftOut.changesOnly(1))).toBeInTheDocument();
	});

	it('tells in words what stands out, and leads to the two checks', async () => {
		const { oncompare } = show([
			check(1, {}),
			check(2, { line: line(15, 0), churn: churn('k1', 485, 0) }),
			check(3, { line: line(15, 1052) })
		]);
		expect(screen.getByText(text.headline.sudden(2, 3))).toBeInTheDocument();
		const [newest, older] = screen.getAllByTestId('sudden');
		expect(newest).toHaveTextContent('Errors rose from 0 to 1,052.');
		expect(older).toHaveTextContent(
			'People fell from 500 to 15, 97 % fewer. 485 left and none came.'
		);
		await userEvent.click(within(newest).getByRole('button'));
		expect(oncompare).toHaveBeenCalledWith('k2', 'k3');
	});

	it('sees through a size that stayed while the people changed', () => {
		show([check(1, {}), check(2, { churn: churn('k1', 480, 480) })]);
		expect(screen.getByTestId('sudden')).toHaveTextContent('480 left and 480 came');
	});

	it('has every number in a table, the newest first', () => {
		show([check(1, {}), check(2, { line: line(510, 3), churn: churn('k1', 4, 14) })]);
		const [newest, oldest] = screen.getAllByTestId('history-row');
		expect(newest).toHaveTextContent('510');
		expect(oldest).toHaveTextContent('500');
		expect(screen.getByTestId('churn-row')).toHaveTextContent(
			text.churn.counts({ file: '', before: 0, after: 0, came: 14, left: 4, changed: 0 })
		);
	});

	it('works out what came and went on demand, tells how far it is, and stops', async () => {
		const two = [check(1, {}), check(2, {})];
		const { oncount } = show(two);
		await userEvent.click(screen.getByRole('button', { name: text.churn.count(2) }));
		expect(oncount).toHaveBeenCalledOnce();
	});

	it('shows one check at a time on all charts', async () => {
		show([check(1, {}), check(2, { line: line(510, 0) })]);
		const slider = screen.getByRole('slider', { name: new RegExp(text.cursor.label) });
		expect(slider).toHaveAttribute('aria-valuetext', expect.stringContaining('2 of 2'));
		expect(screen.getByText(text.counted('users.csv', 510))).toBeInTheDocument();
	});

	it('can be stopped while it reads', async () => {
		const { onstop } = show([check(1, {}), check(2, {})], {
			phase: 'counting',
			done: 1,
			of: 2,
			share: 0.5
		});
		expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '75');
		await userEvent.click(screen.getByRole('button', { name: text.churn.stop }));
		expect(onstop).toHaveBeenCalledOnce();
	});
});
