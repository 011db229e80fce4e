import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RunWakeLock } from './run-wake-lock';

const release = vi.fn(() => Promise.resolve());
const request = vi.fn(() => Promise.resolve({ release }));

beforeEach(() => {
	vi.useFakeTimers();
	vi.clearAllMocks();
	Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
});
afterEach(() => {
	Reflect.deleteProperty(navigator, 'wakeLock');
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A run that lasts this long, in ms. */
async function running(ms: number): Promise<RunWakeLock> {
	const lock = new RunWakeLock();
	lock.follow(true);
	await vi.advanceTimersByTimeAsync(ms);
	return lock;
}

describe('RunWakeLock', () => {
	it('leaves the screen alone during a short run', async () => {
		const lock = await running(2900);
		lock.follow(false);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(request).not.toHaveBeenCalled();
	});

	it('keeps it awake during a long one, and lets go when that ends', async () => {
		const lock = await running(3100);
		expect(request).toHaveBeenCalledWith('screen');
		lock.follow(false);
		expect(release).toHaveBeenCalledTimes(1);
	});

	it('asks again when the page is seen again, as long as the run lasts', async () => {
		const lock = await running(3100);
		await lock.seen();
		expect(request).toHaveBeenCalledTimes(2);
		lock.follow(false);
		await lock.seen();
		expect(request).toHaveBeenCalledTimes(2);
	});

	it('holds one lock at a time, also where it is told of a run twice', async () => {
		const lock = await running(3100);
		lock.follow(true);
		await vi.advanceTimersByTimeAsync(3100);
		lock.follow(false);
		expect(release).toHaveBeenCalledTimes(request.mock.calls.length);
	});

	it('lets go of a lock that comes when the run is over', async () => {
		let give: (lock: { release: typeof release }) => void = () => undefined;
		request.mockImplementationOnce(() => new Promise((resolve) => (give = resolve)));
		const lock = await running(3100);
		lock.follow(false);
		give({ release });
		await vi.advanceTimersByTimeAsync(0);
		expect(release).toHaveBeenCalledTimes(1);
	});

	it('does not mind a browser that refuses, or has none', async () => {
		request.mockRejectedValueOnce(new DOMException('low battery', 'NotAllowedError'));
		(await running(3100)).follow(false);
		Reflect.deleteProperty(navigator, 'wakeLock');
		(await running(3100)).follow(false);
		expect(release).not.toHaveBeenCalled();
	});
});
