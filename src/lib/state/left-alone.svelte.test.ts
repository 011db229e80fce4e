import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALONE_MINUTES, LeftAlone } from './left-alone.svelte';

const minute = 60_000;
const forget = vi.fn();
let alone: LeftAlone;

beforeEach(() => {
	vi.useFakeTimers();
	forget.mockClear();
	alone = new LeftAlone(forget);
	alone.start();
});
afterEach(() => {
	alone.stop();
	vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('a page that is left alone', () => {
	it('asks after a quarter of an hour, counts a minute down, and forgets once', () => {
		pass(ALONE_MINUTES * minute - 1);
		expect(alone.seconds).toBeNull();
		pass(1);
		expect(alone.seconds).toBe(60);
		pass(20_000);
		expect(alone.seconds).toBe(40);
		expect(forget).not.toHaveBeenCalled();
		pass(40_000);
		expect(forget).toHaveBeenCalledOnce();
		expect(alone.seconds).toBeNull();
		pass(60 * minute);
		expect(forget).toHaveBeenCalledOnce();
	});

	it('goes on by one press, however often it asks', () => {
		for (let time = 0; time < 12; time++) {
			pass(ALONE_MINUTES * minute + 59_000);
			expect(alone.seconds).toBe(1);
			alone.stay();
			expect(alone.seconds).toBeNull();
		}
		expect(forget).not.toHaveBeenCalled();
	});

	it('asks nothing while somebody uses the page', () => {
		for (let time = 0; time < 4; time++) {
			pass(10 * minute);
			document.dispatchEvent(new Event('pointerdown'));
		}
		expect(alone.seconds).toBeNull();
	});

	it('is not answered by a touch beside the button', () => {
		pass(ALONE_MINUTES * minute + 30_000);
		document.dispatchEvent(new Event('pointerdown'));
		expect(alone.seconds).toBe(30);
		pass(30_000);
		expect(forget).toHaveBeenCalledOnce();
	});

	it('forgets at once where the device slept through the question', () => {
		vi.setSystemTime(Date.now() + 60 * minute);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(forget).toHaveBeenCalledOnce();
		expect(alone.seconds).toBeNull();
	});

	it('forgets where the device falls asleep while it asks', () => {
		pass(ALONE_MINUTES * minute);
		vi.setSystemTime(Date.now() + 5 * minute);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(forget).toHaveBeenCalledOnce();
	});

	it('does nothing once it is stopped', () => {
		pass(ALONE_MINUTES * minute);
		alone.stop();
		pass(60 * minute);
		expect(forget).not.toHaveBeenCalled();
	});
});
