import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Tour } from './tour.svelte';

describe('Tour', () => {
	it('is shown until it is put away, and again when asked for', async () => {
		const first = new Tour();
		expect(first.isShown).toBe(false);
		await first.load();
		expect(first.isShown).toBe(true);
		await first.end();
		expect(first.isShown).toBe(false);

		const nextVisit = new Tour();
		await nextVisit.load();
		expect(nextVisit.isShown).toBe(false);
		await nextVisit.again();
		expect(nextVisit.isShown).toBe(true);

		const later = new Tour();
		await later.load();
		expect(later.isShown).toBe(true);
	});
});
