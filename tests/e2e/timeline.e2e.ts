import type { Page } from '@playwright/test';
import { compareText } from '../../src/lib/ui/compare/words';
import { historyWords } from '../../src/lib/ui/history/words';
import { expectAccessible } from './support/access';
import { headline, open, reopen } from './support/app';
import { keepNight, nightZip } from './support/nights';
import { expect, test } from './support/test';

/* How a roster moved over the checks that are kept on this device. */

const text = historyWords;
const history = (page: Page) => page.getByTestId('history');
const sudden = (page: Page) => page.getByTestId('sudden');
const churn = (page: Page) => page.getByTestId('churn');

const all = nightZip(300);
const lost = nightZip(300, { isGone: (number) => number % 4 === 0 });
const strangers = nightZip(300, {
	isGone: (number) => number % 4 === 0,
	isRekeyed: (number) => number % 4 === 1
});
const faulty = nightZip(300, { isFaulty: (number) => number % 6 === 0 });

test('one kept check makes no line, and says so', async ({ page }) => {
	await open(page, './kept/');
	await expect(history(page)).toContainText(text.headline.none);
	await keepNight(page, all, '2026-11-02');
	await open(page, './kept/');
	await expect(history(page)).toContainText(text.headline.one);
	await expect(history(page).getByRole('img')).toHaveCount(0);
	await expectAccessible(page);
});

test('what came and went is worked out once, with what stands out in words', async ({ page }) => {
	await keepNight(page, all, '2026-11-02');
	await keepNight(page, all, '2026-11-03');
	await keepNight(page, lost, '2026-11-04');
	await keepNight(page, strangers, '2026-11-05');
	await open(page, './kept/');
	await expect(history(page)).toContainText(text.headline.sudden(1, 4));
	await expect(sudden(page).first()).toContainText('fewer');
	await page.getByRole('button', { name: text.churn.count(4) }).click();
	await expect(churn(page)).toContainText(text.churn.done(3));
	// The exchange of people for strangers hides behind a size that did not change.
	await expect(history(page)).toContainText(text.headline.sudden(2, 4));
	await expect(sudden(page).first()).toContainText('75 left and 75 came');
	await expect(sudden(page).last()).toContainText('75 left and none came');
	await expect(churn(page).getByRole('img')).toBeVisible();

	await page.getByRole('button', { name: text.table.show }).click();
	await expect(page.getByTestId('history-row')).toHaveCount(4);
	const steps = page.getByTestId('churn-row');
	await expect(steps).toHaveCount(3);
	await expect(steps.first()).toContainText('75 left, 75 came');
	await expectAccessible(page);

	await reopen(page);
	await expect(history(page)).toContainText(text.headline.sudden(2, 4));
	await expect(page.getByRole('button', { name: text.churn.count(4) })).toHaveCount(0);
	await keepNight(page, faulty, '2026-11-06');
	await open(page, './kept/');
	await expect(page.getByRole('button', { name: text.churn.count(1) })).toBeVisible();
	await expect(sudden(page).first()).toContainText(/Errors rose from \d+ to \d+/);
});

test('any kept check is looked at from the keyboard, on all charts at once', async ({ page }) => {
	await keepNight(page, all, '2026-11-02');
	await keepNight(page, lost, '2026-11-03');
	await open(page, './kept/');
	const slider = page.getByRole('slider', { name: text.cursor.label });
	const people = history(page).getByRole('figure').first();
	const after = await people.locator('figcaption').textContent();
	await slider.focus();
	await page.keyboard.press('ArrowLeft');
	await expect(slider).toHaveAttribute('aria-valuetext', /1 of 2$/);
	await expect(people.locator('figcaption')).not.toHaveText(after ?? '');
	await expect(people.locator('figcaption')).toContainText('people');
});

test('a step that stands out leads to the comparison of the two', async ({ page }) => {
	await keepNight(page, all, '2026-11-02');
	await keepNight(page, lost, '2026-11-03');
	await open(page, './kept/');
	await page.getByRole('button', { name: text.sudden.compareLong(1) }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(headline(page)).toContainText(compareText.lead.gone(75), { timeout: 30_000 });
});
