import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { LeaveOutOffShape, LeaveOutShape } from './leave-out-shape';
import { leaveOutText } from './leave-out-words';
import LeaveOutPanel from './LeaveOutPanel.svelte';

const text = leaveOutText;
const user = userEvent.setup();
const nobody = { student: 0, staff: 0, family: 0, other: 0 };
const none = { error: 0, warning: 0, info: 0 };

const off = (profile: string, title: string, switchOff: number): LeaveOutOffShape => ({
	...{ profile, title, offKinds: { ...nobody, student: switchOff } },
	records: [
		{
			...{ file: 'users.csv', create: 0, update: 0, rejected: 0, bringBack: 0, unknown: 0 },
			...{ switchOff, because: { missing: switchOff, refused: 0, cascade: 0 }, causes: [] },
			...{ do: 'delete', does: 'erased for good', afterDays: 30, reversible: null }
		}
	]
});

const nora = { row: 4, name: 'Nora Nye', key: 'u9', message: 'A cell is empty' };
const plan: LeaveOutShape = {
	...{ profile: 'hmh', title: 'HMH', sentence: 'HMH would take this zip as it is.' },
	files: [
		{ file: 'users.csv', refused: 1, through: [], stays: 2, samples: [nora] },
		{
			...{ file: 'enrollments.csv', refused: 0, stays: 5 },
			through: [{ file: 'users.csv', records: 2 }],
			samples: [{ row: 9, name: '', key: 'e9', message: 'It hangs on row 4' }]
		}
	],
	roots: [{ ...nora, file: 'users.csv', records: 2 }],
	forecasts: [off('hmh', 'HMH', 1), off('st-math', 'ST Math', 1)],
	...{ gone: none, came: none }
};

function show(given: Partial<{ plan: LeaveOutShape; isPlanning: boolean; isBusy: boolean }> = {}) {
	const calls = { onplan: vi.fn(), onmake: vi.fn(), ondrop: vi.fn(), onstop: vi.fn() };
	render(LeaveOutPanel, {
		...{ receivers: [{ id: 'hmh', title: 'HMH' }], plan: null, isPlanning: false, isBusy: false },
		...{ today: '2026-10-01', ...calls, ...given }
	});
	return calls;
}

const press = (name: string) => user.click(screen.getByRole('button', { name }));

describe('LeaveOutPanel', () => {
	it('asks for one receiver, and does so once', async () => {
		const { onplan } = show();
		await press(text.offer('HMH'));
		expect(onplan).toHaveBeenCalledExactlyOnceWith('hmh');
	});

	it('can be stopped while it is worked out, and asks for nothing more', async () => {
		const { onplan, onstop } = show({ isPlanning: true });
		await press(text.offer('HMH'));
		await press(text.stop);
		expect(onplan).not.toHaveBeenCalled();
		expect(onstop).toHaveBeenCalledOnce();
		expect(screen.getByRole('status')).toHaveTextContent(text.planning);
	});

	it('shows by file what is refused, what hangs on it, and what stays', async () => {
		show({ plan });
		await vi.waitFor(() => {
			expect(screen.getByRole('heading', { name: text.plan.title('HMH') })).toHaveFocus();
		});
		const table = screen.getByRole('table', { name: text.plan.caption });
		const rows = within(table).getAllByRole('row').slice(1);
		expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
			['users.csv', '1', 'none', '2'],
			['enrollments.csv', '0', '2 through users.csv', '5']
		]);
		expect(screen.getByRole('table', { name: text.plan.roots })).toHaveTextContent('Nora Nye');
		expect(screen.getByRole('table', { name: text.plan.samples })).toHaveTextContent('e9');
	});

	it('says whom it switches off at each receiver, and what that means there', () => {
		show({ plan });
		const [own, other] = screen.getAllByRole('listitem');
		expect(own).toHaveTextContent('Up to 1 student');
		expect(own).toHaveTextContent('Erased for good.');
		expect(own).toHaveTextContent('Cannot be undone after Oct 31, 2026');
		expect(own).not.toHaveTextContent(text.off.theirs('HMH'));
		expect(other).toHaveTextContent(text.off.theirs('ST Math'));
	});

	it('is done only by a yes', async () => {
		const { onmake, ondrop } = show({ plan });
		await press(text.drop);
		expect([ondrop.mock.calls.length, onmake.mock.calls.length]).toEqual([1, 0]);
		await press(text.done(3));
		expect(onmake).toHaveBeenCalledExactlyOnceWith('hmh');
	});

	it('says so where no single row has to stay out', () => {
		show({ plan: { ...plan, files: [], roots: [], forecasts: [] } });
		expect(screen.getByText(text.nothing('HMH'))).toBeInTheDocument();
		expect(screen.getAllByRole('button')).toHaveLength(1);
	});
});
