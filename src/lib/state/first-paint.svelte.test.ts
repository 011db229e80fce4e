import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPaint } from './first-paint';

/** What the browser runs before it paints the next frame. */
let frames: FrameRequestCallback[] = [];

/** Says when the wait was over, in what was told until then. */
async function waited(): Promise<string[]> {
	const told: string[] = [];
	void firstPaint().then(() => told.push('over'));
	await vi.advanceTimersByTimeAsync(0);
	return told;
}

describe('the wait for the first paint', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		frames = [];
		vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});

	it('ends behind the frame, not in it', async () => {
		const told = await waited();
		frames.forEach((frame) => {
			frame(0);
		});
		await Promise.resolve();
		expect(told).toEqual([]);
		await vi.advanceTimersByTimeAsync(0);
		expect(told).toEqual(['over']);
	});

	it('ends by itself where no frame is drawn', async () => {
		const told = await waited();
		await vi.advanceTimersByTimeAsync(499);
		expect(told).toEqual([]);
		await vi.advanceTimersByTimeAsync(1);
		expect(told).toEqual(['over']);
	});

	it('does not begin where nobody looks', async () => {
		vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
		expect(await waited()).toEqual(['over']);
		expect(frames).toEqual([]);
	});
});
