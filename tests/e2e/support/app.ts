import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ShareForm } from '../../../src/lib/ui/share/shapes';
import { shareWords } from '../../../src/lib/ui/share/words';
import { words } from '../../../src/lib/ui/words';
import { startWords } from '../../../src/lib/ui/words.start';
import { reportWords } from '../../../src/lib/ui/words.report';

/*
 * What a person does on the page, for every end-to-end test. Words come from where the page has them,
 * so that a better wording breaks no test.
 */

/** The link of the header that leads to a page. */
export const headerLink = (page: Page, name: string): Locator =>
	page.getByRole('navigation', { name: words.app.nav }).getByRole('link', { name, exact: true });

/** Opens the page and waits until its buttons do something. */
export async function open(page: Page, url = './'): Promise<void> {
	await page.goto(url);
	await alive(page);
}

/** Loads the page anew and waits until its buttons do something. */
export async function reopen(page: Page): Promise<void> {
	await page.reload();
	await alive(page);
}

/** SvelteKit puts it there once the page has come alive. */
const alive = (page: Page): Promise<void> =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Pages that said that they have all they need. */
export const readyPages = new WeakSet<Page>();

/** Waits until the page says that it works without a network. */
export async function expectReady(page: Page): Promise<void> {
	await expect(page.getByText(words.app.ready, { exact: true })).toBeVisible({ timeout: 60_000 });
	readyPages.add(page);
}

/** Opens the page and waits until it says that it works without a network. */
export async function openReady(page: Page, url = './'): Promise<void> {
	await open(page, url);
	await expectReady(page);
}

/** A file as a person would choose it from a disk. */
export interface ChosenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** Chooses files (or paths of files) as the drop area's button does. */
export async function choose(
	page: Page,
	files: ChosenFile | string | readonly ChosenFile[]
): Promise<void> {
	// Not the one for saved corrections.
	const input = page.locator('input[type=file]:not([webkitdirectory], [accept*=json])');
	await input.setInputFiles(typeof files === 'string' || 'name' in files ? files : [...files]);
}

/** The drop area of the start screen. */
export const dropArea = (page: Page): Locator => page.getByTestId('drop');

/** Starts the check of the sample district. */
export const sample = (page: Page): Promise<void> =>
	page.getByRole('button', { name: startWords.sample }).click();

/** The verdict of the base spec, once the check has ended. */
export async function verdict(page: Page): Promise<Locator> {
	const card = page.getByTestId('verdict-base');
	await expect(card).toBeVisible({ timeout: 60_000 });
	return card;
}

/** The one heading by which a screen is known. */
export const headline = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** The link in a group of the report by which it is opened. */
export const groupLink = (group: Locator): Locator => group.getByRole('heading').getByRole('link');

/** Back from a report to the start screen. */
export async function startAgain(page: Page): Promise<void> {
	await page.getByRole('button', { name: reportWords.another }).click();
	await expect(dropArea(page)).toBeVisible();
}

/** The link of the report that leads to where it is saved or shared. */
export const shareLink = (page: Page): Locator =>
	page.getByRole('link', { name: reportWords.share });

/** Chooses on that screen for whom the report is, and waits until the file lies ready. */
export async function pickForm(page: Page, form: ShareForm): Promise<Locator> {
	await page.getByRole('radio', { name: shareWords.forms[form].title }).check();
	const button = page.getByTestId('export');
	await expect(button).toHaveAttribute('aria-disabled', 'false');
	return button;
}

/** Saves the report, gives the text of the file that the browser stored, and goes back to the report. */
export async function download(page: Page, format: 'json' | 'csv'): Promise<string> {
	// No test can answer the browser's own dialog for saving.
	await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
	await shareLink(page).click();
	const button = await pickForm(page, format);
	const begun = page.waitForEvent('download');
	await button.click();
	const file = await begun;
	expect(file.suggestedFilename()).toBe(`rollcall-report.${format}`);
	await page.getByRole('link', { name: shareWords.back, exact: true }).click();
	await expect(shareLink(page)).toBeVisible();
	return readFile(await file.path(), 'utf8');
}
