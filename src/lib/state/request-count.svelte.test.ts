import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestCount } from './request-count.svelte';

type Tell = (list: { getEntries: () => { name: string }[] }) => void;

/** Stands for the browser's book of requests, which jsdom does not keep. */
class FakeObserver {
	static observed: unknown;
	static report: (names: string[]) => void;

	constructor(tell: Tell) {
		FakeObserver.report = (names) => {
			tell({ getEntries: () => names.map((name) => ({ name })) });
		};
	}

	observe(options: unknown): void {
		FakeObserver.observed = options;
	}
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('RequestCount', () => {
	it('counts what asks a server, from its start on', () => {
		vi.stubGlobal('PerformanceObserver', FakeObserver);
		const requests = new RequestCount();
		requests.start();
		// `buffered` would bring in what the page needed to become ready.
		expect(FakeObserver.observed).toEqual({ type: 'resource' });
		FakeObserver.report(['https://example.com/a.js', 'blob:https://example.com/1234']);
		FakeObserver.report(['http://localhost:4173/b.js', 'https://way-out.invalid/image']);
		expect(requests.value).toBe(2);
	});

	it('stays at nought where the browser does not count', () => {
		vi.stubGlobal('PerformanceObserver', undefined);
		const requests = new RequestCount();
		requests.start();
		expect(requests.value).toBe(0);
	});
});
