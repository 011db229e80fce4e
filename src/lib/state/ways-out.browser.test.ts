import { describe, expect, it } from 'vitest';
import { WaysOut } from './ways-out.svelte';

/* The page of these tests has no policy, so that nothing of ours refuses anything here. */

describe('WaysOut on a page without a policy', () => {
	it('says of no way that a policy refused it, and names each way once for each place', async () => {
		const ways = new WaysOut();
		await ways.try();
		expect(ways.phase).toBe('done');
		expect(ways.at).not.toBeNull();
		expect(ways.results.filter(({ outcome, by }) => outcome === 'refused' || by !== null)).toEqual(
			[]
		);
		const open = ways.results.filter(({ outcome }) => outcome === 'open');
		const names = open.map(({ place, id }) => `${place} ${id}`);
		expect(names).toEqual(
			expect.arrayContaining([
				'page fetch',
				'page image',
				'page form',
				'worker fetch',
				'page beacon'
			])
		);
		const all = ways.results.map(({ place, id }) => `${place} ${id}`);
		expect(new Set(all).size).toBe(all.length);
	});
});
