import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../../src/lib/ui/words';

/*
 * What a person does on the page, for every end-to-end test. Words come from where the page has them,
 * so that a better wording breaks no test.
 */

/** The link of the header that leads to a page. */
export const headerLink = (page: Page, name: string): Locator =>
	page.getByRole('navigation', { name: words.app.nav }).getByRole('link', { name, exact: true });

/** Waits until the page says that it works without a network. */
export async function expectReady(page: Page): Promise<void> {
	await expect(page.getByText(words.app.ready, { exact: true })).toBeVisible({ timeout: 30_000 });
}

/** Opens the page and waits until it says that it works without a network. */
export async function openReady(page: Page, url = './'): Promise<void> {
	await page.goto(url);
	await expectReady(page);
}

/** A file as a person would choose it from a disk. */
export interface ChosenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** Chooses a file (or a path) as the drop area's button does. */
export async function choose(page: Page, file: ChosenFile | string): Promise<void> {
	await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(file);
}

/** The verdict of the base spec, once the check has ended. */
export async function verdict(page: Page): Promise<Locator> {
	const card = page.getByTestId('verdict-base');
	await expect(card).toBeVisible({ timeout: 30_000 });
	return card;
}
