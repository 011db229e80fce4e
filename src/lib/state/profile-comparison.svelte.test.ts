import { describe, expect, it } from 'vitest';
import { CheckService } from '../workers/check-service';
import { emptyProfile } from './new-draft';
import type { Ask } from './own-profiles.svelte';
import { ProfileComparison } from './profile-comparison.svelte';

const service = new CheckService('9.9.9', () => undefined, null);
// What the page sees of the worker are the same methods, each with a promise.
const ask = ((run: (api: CheckService) => unknown) => run(service)) as unknown as Ask;

const version = (given: Record<string, unknown> = {}) => ({
	title: 'Example',
	text: JSON.stringify({ ...(emptyProfile('1.1', '2026-11-22') as object), ...given })
});

describe('ProfileComparison', () => {
	it('says what changed, and on the loaded zip which rows', async () => {
		await service.checkSample();
		const comparison = new ProfileComparison(ask);
		const demands = [
			{
				id: 'EX-1',
				kind: 'blank',
				files: ['users.csv'],
				columns: ['username'],
				effect: 'dropsRow',
				src: ['S1']
			}
		];
		await comparison.compare({ before: version(), after: version({ demands }) }, true);
		expect(comparison.changes).toMatchObject([{ kind: 'added', name: 'EX-1' }]);
		expect(comparison.onRoster?.files).toMatchObject([
			{ name: 'users.csv', shifts: [{ before: 'fine', after: 'dropped' }] }
		]);
		expect(comparison.isBusy).toBe(false);
	});

	it('says why one of them is no profile', async () => {
		const comparison = new ProfileComparison(ask);
		await comparison.compare({ before: version(), after: version({ base: '3' }) }, false);
		expect(comparison.refusals?.list).toMatchObject([{ path: '$.base' }]);
		expect([comparison.changes, comparison.isBusy]).toEqual([null, false]);
	});

	it('waits for the other one', async () => {
		const comparison = new ProfileComparison(ask);
		await comparison.compare({ before: version(), after: null }, false);
		expect([comparison.changes, comparison.isBusy]).toEqual([null, false]);
	});
});
