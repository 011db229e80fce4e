import { NOWHERE } from '../workers/nowhere';

/**
 * How many requests this page has made since it was told to count, as the browser itself keeps book
 * (Resource Timing): also those that the offline copy answers, so nought means nought.
 */
export class RequestCount {
	value = $state(0);

	/** Counts from now on. In a browser that does not keep book, the value stays 0. */
	start(): void {
		if (typeof PerformanceObserver === 'undefined') return;
		new PerformanceObserver((list) => {
			// A worker started from a blob: address is in the book too, but asks nobody.
			// So is what the trial of all ways out asked for and was refused before it became a request.
			this.value += list
				.getEntries()
				.filter(({ name }) => name.startsWith('http') && !name.startsWith(NOWHERE)).length;
		}).observe({ type: 'resource' });
	}
}
