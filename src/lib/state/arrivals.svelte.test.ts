import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Arrivals, type Arrival, type DisturbedPage } from './arrivals.svelte';

const arrival = (way: Arrival['way']): Arrival => ({
	way,
	files: [{ file: new File(['PK'], 'a.zip'), path: '' }]
});

const start = vi.fn((_: Arrival): Promise<string | null> => Promise.resolve('monday'));
let page: {
	run: { phase: DisturbedPage['run']['phase']; checkedAt: string | null };
	edits: { isUnsaved: boolean };
	isBusy: () => boolean;
	isComparing: () => boolean;
};
let arrivals: Arrivals;

beforeEach(() => {
	start.mockClear();
	page = {
		run: { phase: 'idle', checkedAt: null },
		edits: { isUnsaved: false },
		isBusy: () => false,
		isComparing: () => false
	};
	arrivals = new Arrivals(page);
});

describe('what arrives', () => {
	it('is checked at once where nothing is lost by it', async () => {
		arrivals.attach(start);
		await arrivals.take(arrival('opened'));
		expect(start).toHaveBeenCalledTimes(1);
		expect(arrivals.waiting).toBeNull();
	});

	it('waits for the screen that checks it', async () => {
		await arrivals.take(arrival('shared'));
		expect(arrivals.waiting?.way).toBe('shared');
		arrivals.attach(start);
		expect(start).toHaveBeenCalledTimes(1);
		expect(arrivals.waiting).toBeNull();
	});

	it('waits for a yes where corrections would be lost', async () => {
		arrivals.attach(start);
		page.run = { phase: 'done', checkedAt: 'sunday' };
		page.edits = { isUnsaved: true };
		await arrivals.take(arrival('opened'));
		expect(start).not.toHaveBeenCalled();
		expect(arrivals.holdup).toBe('corrections');
		await arrivals.checkNow();
		expect(start).toHaveBeenCalledTimes(1);
	});

	it('never ends a run under way, whatever somebody presses', async () => {
		arrivals.attach(start);
		for (const phase of ['running', 'asking'] as const) {
			page.run.phase = phase;
			await arrivals.take(arrival('opened'));
			await arrivals.checkNow();
			expect(arrivals.holdup).toBe('run');
		}
		page.run.phase = 'idle';
		page.isBusy = () => true;
		await arrivals.checkNow();
		expect(start).not.toHaveBeenCalled();
		expect(arrivals.waiting).not.toBeNull();
	});

	it('goes without a check where somebody does not want it', async () => {
		arrivals.attach(start);
		page.edits.isUnsaved = true;
		await arrivals.take(arrival('opened'));
		arrivals.dismiss();
		await arrivals.checkNow();
		expect(start).not.toHaveBeenCalled();
	});
});

describe('a newer export that was watched for', () => {
	it('takes the place of the report of the one before, but of no other', async () => {
		arrivals.attach(start);
		await arrivals.take(arrival('again'));
		page.run = { phase: 'done', checkedAt: 'monday' };
		await arrivals.take(arrival('watched'));
		expect(start).toHaveBeenCalledTimes(2);
		page.run = { phase: 'done', checkedAt: 'another one' };
		await arrivals.take(arrival('watched'));
		expect(start).toHaveBeenCalledTimes(2);
		expect(arrivals.holdup).toBe('report');
	});

	it('ends no comparison', async () => {
		arrivals.attach(start);
		page.isComparing = () => true;
		await arrivals.take(arrival('watched'));
		expect(arrivals.holdup).toBe('report');
		await arrivals.checkNow();
		expect(start).toHaveBeenCalledTimes(1);
	});
});
