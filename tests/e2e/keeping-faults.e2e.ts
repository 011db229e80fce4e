import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keepWords as keep, memoryWords as memory } from '../../src/lib/ui/kept/words.keep';
import { keptListWords as list } from '../../src/lib/ui/kept/words.list';
import { lockWords as lock } from '../../src/lib/ui/kept/words.lock';
import { wipeWords as wipe } from '../../src/lib/ui/kept/words.wipe';
import { words } from '../../src/lib/ui/words';
import { expectAccessible } from './support/access';
import {
	choose,
	headerLink,
	open,
	openReady,
	reopen,
	sample,
	shareLink,
	verdict
} from './support/app';
import {
	checkAndKeep,
	keepPart,
	keptCards,
	keptOne,
	openList,
	setPassphrase,
	trouble
} from './support/kept';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * What the browser does to stored things, as honestly as it can be done to it: no room, a private
 * window, a second tab, a newer version, everything gone. Each time the page says what happened.
 */

/**
 * Leaves the page so much room, in bytes. To be called before it is opened: Chromium remembers for a
 * while how much room there was.
 */
async function overrideQuota(page: Page, address: string, quotaSize: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL('/', address).href,
		quotaSize
	});
}

const keepButton = (page: Page) => keepPart(page).getByRole('button', { name: keep.button });
const keepNow = (page: Page) => keepButton(page).click();

test.describe('no room', () => {
	test('is said before anything is written, with what can be removed', async ({ page }) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		await open(page);
		await sample(page);
		await verdict(page);
		await page.evaluate(() => {
			const before = navigator.storage.estimate.bind(navigator.storage);
			navigator.storage.estimate = () => Promise.resolve({ usage: 900_000, quota: 1_000_000 });
			Object.assign(globalThis, { makeRoom: () => (navigator.storage.estimate = before) });
		});
		await keepNow(page);
		await expect(trouble(page)).toContainText('There is not enough room');
		await expect(trouble(page)).toContainText('the browser has 100 kB left');
		await expect(trouble(page)).toContainText('you can save it now');
		await expectAccessible(page);
		await trouble(page)
			.getByRole('button', { name: /^Remove/ })
			.click();
		// Put there above.
		await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
		await trouble(page).getByRole('button', { name: keep.again }).click();
		await expect(page.getByTestId('kept-note')).toBeVisible();
		await openList(page);
		await expect(keptCards(page)).toHaveCount(1);
		await expect(keptCards(page)).not.toContainText('Monday');
	});

	test('that shows in the middle of writing leaves nothing half', async ({ page, baseURL }) => {
		// Chromium's estimate still promises gigabytes then: the write itself is refused.
		await overrideQuota(page, baseURL ?? '', 6_000_000);
		await open(page);
		await sample(page);
		await verdict(page);
		await keepNow(page);
		await expect(trouble(page)).toContainText('the browser refused to store that much');
		await expect(shareLink(page)).toBeVisible();
		await openList(page);
		await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
	});
});

test.describe('a private window', () => {
	for (const [how, script] of [
		[
			'that has no database',
			"Object.defineProperty(globalThis, 'indexedDB', { value: undefined })"
		],
		[
			'whose database throws',
			"IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError') }"
		]
	] as const)
		test(`${how} keeps in memory, and says so`, async ({ page }) => {
			await page.addInitScript(script);
			await open(page);
			await choose(page, rosterZip('Diaz'));
			await verdict(page);
			await expect(keepPart(page)).toContainText(memory.title);
			await keepNow(page);
			await expect(page.getByTestId('kept-note')).toContainText('in the memory of this tab');
			await page.getByRole('link', { name: keep.see }).click();
			await expect(keptCards(page)).toHaveCount(1);
			await expect(page.getByTestId('memory-only')).toBeVisible();
			await expectAccessible(page);
			await reopen(page);
			await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
		});
});

test.describe('two tabs', () => {
	test('see what the other kept, and the passphrase that it set', async ({ page, context }) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		const other = await context.newPage();
		await openList(other);
		await expect(keptCards(other)).toContainText('Monday');
		await setPassphrase(other, 'correct horse battery');
		await page.bringToFront();
		await page.evaluate(() => dispatchEvent(new Event('focus')));
		await expect(page.getByTestId('locked')).toBeVisible();
		await other.close();
	});

	test('a passphrase of the other tab stops what would be kept in clear', async ({
		page,
		context
	}) => {
		await open(page);
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		const other = await context.newPage();
		await openList(other);
		await setPassphrase(other, 'correct horse battery');
		// The news of the other tab may take the button away first; either way nothing is kept in clear.
		await keepButton(page)
			.click({ timeout: 2000 })
			.catch(() => undefined);
		await expect(keepPart(page)).toContainText(keep.locked);
		await reopen(other);
		await expect(other.getByTestId('locked')).toContainText(lock.lockedLead(0));
	});

	test('a newer version in the other tab is told, and nothing is written', async ({
		page,
		context
	}) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		const other = await context.newPage();
		await other.goto('./privacy');
		await other.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('rollcall-snapshots', 1000);
					opening.onsuccess = () => {
						opening.result.close();
						resolve();
					};
					opening.onerror = () => {
						reject(new Error(opening.error?.name));
					};
				})
		);
		await page.bringToFront();
		await reopen(page);
		await expect(trouble(page)).toContainText('A newer Rollcall is open');
		await expect(page.getByRole('heading', { name: list.none })).toHaveCount(0);
		await open(page);
		await checkAndKeep(page, rosterZip('Diaz'));
		await expect(trouble(page)).toContainText('A newer Rollcall is open');
	});
});

test('what the browser deleted by itself is no empty list', async ({ page }) => {
	await keptOne(page, rosterZip('Diaz'), 'Monday');
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(page.url());
	// As a browser does that needs room: connections are closed, then everything is gone.
	await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await page.evaluate(() => dispatchEvent(new Event('focus')));
	await expect(page.getByTestId('vanished')).toContainText(list.vanishedTitle);
	await expectAccessible(page);
});

test('a zip that was changed since the check is not kept', async ({ page }) => {
	const folder = await mkdtemp(join(tmpdir(), 'rollcall-'));
	const path = join(folder, 'roster.zip');
	await writeFile(path, rosterZip('Diaz').buffer);
	await open(page);
	await choose(page, path);
	await verdict(page);
	await writeFile(path, rosterZip('Somebody else').buffer);
	await keepNow(page);
	await expect(trouble(page)).toContainText('cannot be read any more');
	await rm(folder, { recursive: true });
});

test.describe('deleting everything', () => {
	/** What is left of the page in the browser, looked up apart from it. */
	const left = (page: Page) =>
		page.evaluate(async () => ({
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			keys: localStorage.length,
			workers: (await navigator.serviceWorker.getRegistrations()).length
		}));

	const confirm = async (page: Page) => {
		await page.getByTestId('wipe').click();
		const asked = page.getByRole('alertdialog');
		await expect(asked.getByRole('button', { name: wipe.no })).toBeFocused();
		await asked.getByRole('button', { name: wipe.yes }).click();
	};

	test('leaves nothing, and lists that', async ({ page }) => {
		await openReady(page, './?profile=hmh');
		await checkAndKeep(page, rosterZip('Diaz'), 'Monday');
		await expect(page.getByTestId('kept-note')).toBeVisible();
		await headerLink(page, words.app.privacy).click();
		await confirm(page);
		const wiped = page.getByTestId('wiped');
		await expect(wiped).toContainText(wipe.gone);
		await expect(wiped.getByRole('definition')).toHaveText(Array<string>(5).fill(wipe.nothing));
		await expect(page.getByRole('heading', { name: wipe.title })).toBeFocused();
		expect(await left(page)).toEqual({ databases: 0, caches: 0, keys: 0, workers: 0 });
		await page.evaluate(() => dispatchEvent(new Event('focus')));
		await page.waitForTimeout(500);
		expect(await left(page)).toEqual({ databases: 0, caches: 0, keys: 0, workers: 0 });
		await expectAccessible(page);
		await openList(page);
		await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
	});

	test('is also what is left where kept checks are locked', async ({ page }) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		await setPassphrase(page, 'correct horse battery');
		await page.getByRole('button', { name: lock.lockNow }).click();
		await confirm(page);
		await expect(page.getByTestId('wiped')).toContainText(wipe.gone);
		await expect(page.getByTestId('locked')).toHaveCount(0);
	});

	test('names what another tab holds, and finishes when that is closed', async ({
		page,
		context
	}) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		const other = await context.newPage();
		await other.goto('./privacy');
		await other.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const opening = indexedDB.open('rollcall-snapshots');
					opening.onsuccess = () => {
						// Held for as long as the tab is open, as a tab does that does not answer.
						Object.assign(globalThis, { held: opening.result });
						resolve();
					};
				})
		);
		await confirm(page);
		await expect(page.getByTestId('wiped')).toContainText('rollcall-snapshots', {
			timeout: 30_000
		});
		await expect(page.getByTestId('wiped')).toContainText(wipe.left);
		await expectAccessible(page);
		await other.close();
		// The page looks by itself.
		await expect(page.getByTestId('wiped')).toContainText(wipe.gone, { timeout: 30_000 });
	});
});
