import { afterEach, describe, expect, it, vi } from 'vitest';
import { layDown, takeUp } from './shared-files';
import { wipe } from './wipe';

const scope = 'https://x.example/precheck/';
const zip = (name: string, text = 'PK') => new File([text], name, { type: 'application/zip' });

afterEach(async () => {
	vi.restoreAllMocks();
	await takeUp(scope);
});

describe('shared files', () => {
	it('are taken once, with their names and bytes, and leave nothing behind', async () => {
		await layDown(scope, [zip('año nuevo.zip', 'one'), zip('b.zip', 'two')]);
		const taken = await takeUp(scope);
		expect(taken.map(({ name }) => name)).toEqual(['año nuevo.zip', 'b.zip']);
		expect(await Promise.all(taken.map((file) => file.text()))).toEqual(['one', 'two']);
		expect(await takeUp(scope)).toEqual([]);
		expect(await caches.keys()).not.toContain(`rollcall-shared ${scope}`);
	});

	it('take the place of those that nobody took', async () => {
		await layDown(scope, [zip('a.zip'), zip('b.zip')]);
		await layDown(scope, [zip('c.zip')]);
		expect((await takeUp(scope)).map(({ name }) => name)).toEqual(['c.zip']);
	});

	it('belong to one copy of the app, not to another on the same host', async () => {
		await layDown(scope, [zip('a.zip')]);
		expect(await takeUp('https://x.example/')).toEqual([]);
		expect(await takeUp(scope)).toHaveLength(1);
	});

	it('go with everything else', async () => {
		await layDown(scope, [zip('a.zip')]);
		await wipe();
		expect(await takeUp(scope)).toEqual([]);
	});

	it('are none where the browser keeps nothing', async () => {
		vi.spyOn(CacheStorage.prototype, 'has').mockRejectedValue(
			new DOMException('no', 'SecurityError')
		);
		expect(await takeUp(scope)).toEqual([]);
	});
});
