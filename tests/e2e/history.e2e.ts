import type { Page } from '@playwright/test';
import { privacyWords } from '../../src/lib/ui/privacy/words';
import { words } from '../../src/lib/ui/words';
import { earlierWords, startWords, heldWords } from '../../src/lib/ui/words.start';
import { choose, headerLink, open, openReady, reopen, startAgain, verdict } from './support/app';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * What a check leaves behind on the device: one line without a name, until it is forgotten.
 */

const lines = (page: Page) => page.getByRole('table').getByRole('rowheader');
const forget = (page: Page) => page.getByRole('button', { name: /^Forget the check of/ });

/** Checks a roster and comes back to the start screen. */
async function check(page: Page, name = 'Canaryfeather'): Promise<void> {
	await choose(page, { ...rosterZip(name), name: `${name}.zip` });
	await verdict(page);
	await startAgain(page);
}

test('a line is kept through a reload, without a name', async ({ page }) => {
	await open(page);
	await expect(page.getByText(earlierWords.title)).toBeHidden();
	await check(page);
	await reopen(page);
	await expect(lines(page)).toHaveCount(1);
	const row = page.getByRole('row').last();
	await expect(row).toContainText(words.files(7));
	await expect(row).toContainText('1 error');
	await expect(page.getByRole('main')).not.toContainText('Canaryfeather');
});

test('one line is forgotten, then all', async ({ page }) => {
	await open(page);
	for (const name of ['One', 'Two', 'Three']) await check(page, name);
	await expect(lines(page)).toHaveCount(3);
	await forget(page).nth(1).click();
	await expect(lines(page)).toHaveCount(2);
	await reopen(page);
	await expect(lines(page)).toHaveCount(2);
	await page.getByRole('button', { name: earlierWords.forgetAll }).click();
	await expect(lines(page)).toHaveCount(0);
	await reopen(page);
	await expect(page.getByText(startWords.headline)).toBeVisible();
	await expect(page.getByText(earlierWords.title)).toBeHidden();
});

test('the page on privacy counts the lines and forgets them', async ({ page }) => {
	await open(page);
	await check(page);
	await check(page);
	await headerLink(page, words.app.privacy).click();
	await expect(page.getByText(heldWords.linesHeld(2))).toBeVisible();
	await page.getByRole('button', { name: privacyWords.forgetAll }).click();
	await expect(page.getByText(heldWords.linesHeld(0))).toBeVisible();
	await headerLink(page, words.app.check).click();
	await expect(lines(page)).toHaveCount(0);
});

test('two tabs of one browser keep their lines in one place', async ({ page, context }) => {
	await open(page);
	const other = await context.newPage();
	await open(other);
	await check(page);
	await check(other);
	await expect(lines(other)).toHaveCount(2);
});

test.describe('where nothing may be stored', () => {
	for (const [name, refuse] of [
		[
			'the database cannot be opened',
			"indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }"
		],
		['there is no database', "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })"]
	] as const) {
		test(`a check works all the same: ${name}`, async ({ page }) => {
			await page.addInitScript(refuse);
			await openReady(page);
			await check(page);
			await expect(page.getByText(earlierWords.title)).toBeHidden();
		});
	}
});
