import { describe, expect, it, vi } from 'vitest';
import { brakeShape } from '../../../tests/support/forecast-fixture';
import type { BrakeReason } from '../core/snapshots/snapshot';
import { BrakeReasons } from './brake-reasons.svelte';
import type { KeptChecksView } from './kept-checks';

const at = '2026-11-27T18:00:00.000Z';
const brake = brakeShape();
const other = brakeShape({ school: '0115' });

/** A check that is kept or not, and what is written with it. */
function check(isKept: boolean) {
	const written: BrakeReason[] = [];
	const run = { checkedAt: '2026-11-27T17:00:00.000Z' as string | null };
	const kept: Pick<KeptChecksView, 'current' | 'addReason'> = {
		get current() {
			// Of a kept check only its reasons are looked at.
			const line = { brakes: written };
			return isKept ? ({ id: 'k1', line } as unknown as KeptChecksView['current']) : null;
		},
		addReason: vi.fn((_, reason: BrakeReason) => {
			written.push(reason);
			return Promise.resolve({ ok: true, value: null } as unknown as Awaited<
				ReturnType<KeptChecksView['addReason']>
			>);
		})
	};
	return { run, kept, written, reasons: new BrakeReasons({ run, kept }, () => at) };
}

describe('BrakeReasons', () => {
	it('are held while the check is not kept', async () => {
		const { reasons, kept } = check(false);
		expect(await reasons.give([brake], 'It closed.')).toBe(false);
		expect(kept.addReason).not.toHaveBeenCalled();
		expect(reasons.isKept).toBe(false);
		expect(reasons.held).toEqual([
			{
				...{ file: 'users.csv', school: '0114', rule: brake.rule, of: 412, count: 198 },
				...{ share: 0.481, reason: 'It closed.', at }
			}
		]);
		expect(reasons.reasonFor(brake)?.reason).toBe('It closed.');
		expect(reasons.reasonFor(other)).toBeNull();
		// Other numbers are another question.
		expect(reasons.reasonFor({ ...brake, count: 199 })).toBeNull();
	});

	it('take the place of an earlier one that is not written down yet', async () => {
		const { reasons } = check(false);
		await reasons.give([brake, other], 'First.');
		await reasons.give([brake], 'Second.');
		expect(reasons.held.map(({ reason }) => reason)).toEqual(['First.', 'Second.']);
		expect(reasons.reasonFor(brake)?.reason).toBe('Second.');
	});

	it('are written with a check that is kept, and then held no more', async () => {
		const { reasons, written } = check(true);
		expect(await reasons.give([brake, other], 'It closed.')).toBe(true);
		expect(written).toHaveLength(2);
		expect(reasons.held).toEqual([]);
		expect(reasons.given).toHaveLength(2);
	});

	it('belong to their check alone', async () => {
		const { reasons, run } = check(false);
		await reasons.give([brake], 'It closed.');
		run.checkedAt = '2026-11-27T19:00:00.000Z';
		expect(reasons.given).toEqual([]);
		run.checkedAt = null;
		expect(await reasons.give([brake], 'Nothing is loaded.')).toBe(false);
		expect(reasons.given).toEqual([]);
	});
});
