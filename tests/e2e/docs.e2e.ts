import type { Page } from '@playwright/test';
import { docsWayWords } from '../../src/lib/ui/docs/words.way';
import { docsWords } from '../../src/lib/ui/docs/words';
import { docsPages } from '../../src/lib/ui/docs/words.pages';
import { factsWords } from '../../src/lib/ui/facts/words';
import { helpWords } from '../../src/lib/ui/help/words';
import { expectAccessible } from './support/access';
import { headline, open, openReady, reopen, sample, verdict } from './support/app';
import { expect, test } from './support/test';

/* Help: the tour, the docs, the words of the field, and the facts for forms. */

const tour = (page: Page) => page.getByTestId('tour');

test('the tour is put away for good, and comes back when asked for', async ({ page }) => {
	await open(page);
	await expect(tour(page).getByRole('listitem')).toHaveCount(4);
	await expectAccessible(page);
	await tour(page).getByRole('button', { name: docsWords.tour.away }).press('Enter');
	await expect(tour(page)).toHaveCount(0);
	await openReady(page);
	await expect(tour(page)).toHaveCount(0);

	await page.getByRole('link', { name: docsWayWords.footer, exact: true }).click();
	await expect(headline(page)).toHaveText(docsWords.index.headline);
	await expectAccessible(page);
	await page.getByRole('button', { name: docsWords.index.tour }).click();
	await expect(tour(page)).toBeVisible();
	await reopen(page);
	await expect(tour(page)).toBeVisible();
});

test('the docs are read without a network, from one page to the next', async ({
	page,
	context
}) => {
	await openReady(page, './docs/');
	await context.setOffline(true);
	for (const { title, lead } of docsPages) {
		await page.getByRole('link', { name: title, exact: true }).click();
		await expect(headline(page)).toHaveText(title);
		await expect(page.getByText(lead)).toBeVisible();
		await page.getByRole('link', { name: docsWords.index.title }).first().click();
		await expect(headline(page)).toHaveText(docsWords.index.headline);
	}
	await page.getByRole('link', { name: docsWords.index.glossary }).click();
	await expect(headline(page)).toHaveText(docsWords.glossary.title);
	await expectAccessible(page);
});

test('a page of the docs, and the facts, are accessible', async ({ page }) => {
	await open(page, './docs/developers/');
	await expectAccessible(page);
	await open(page, './facts/');
	await expect(headline(page)).toHaveText(factsWords.headline);
	// The licence of a package is there in full, made at build.
	await page.getByText('svelte: MIT', { exact: true }).click();
	await expect(page.getByText(/Svelte Contributors/).last()).toBeVisible();
	await expectAccessible(page);
});

test('a word is explained in place, by keyboard, and leads to its entry', async ({ page }) => {
	await openReady(page);
	await sample(page);
	await verdict(page);
	const button = page
		.getByTestId('file-enrollments.csv')
		.getByRole('button', { name: helpWords.ask('enrollments.csv') });
	const help = page.getByTestId('help').filter({ hasText: 'puts one person into one class' });
	await button.press('Enter');
	await expect(help).toBeVisible();
	await expectAccessible(page);
	await button.press('Escape');
	await expect(help).toBeHidden();
	await expect(button).toBeFocused();
	await button.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/docs\/glossary\/#enrollment$/);
	await expect(headline(page)).toHaveText(docsWords.glossary.title);
});
