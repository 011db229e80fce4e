import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { compareText } from '../../../src/lib/ui/compare/words';
import { listText } from '../../../src/lib/ui/compare/words.lists';
import { headline, type ChosenFile } from './app';

/* What a person does on the page that compares. */

/** Gives one of the two rosters, as its drop area's button does. */
export const give = (
	page: Page,
	side: 'before' | 'after',
	file: ChosenFile | string
): Promise<void> =>
	page.getByTestId(`drop-${side}`).locator('xpath=following-sibling::input[1]').setInputFiles(file);

/** Starts comparing, and waits for what changed. */
export async function compare(page: Page): Promise<void> {
	await page.getByRole('button', { name: compareText.start.go, exact: true }).click();
	await expect(page.getByRole('button', { name: compareText.head.another })).toBeVisible({
		timeout: 60_000
	});
	await expect(headline(page)).not.toHaveText('');
}

/** Opens the page, gives both and compares them. */
export async function compareTwo(
	page: Page,
	before: ChosenFile | string,
	after: ChosenFile | string
): Promise<void> {
	await give(page, 'before', before);
	await give(page, 'after', after);
	await compare(page);
}

/** The section of the lists by name. */
export const lists = (page: Page): Locator => page.getByRole('region', { name: listText.title });

/** The rows of the list that is shown. */
export const records = (page: Page): Locator => page.getByTestId('record');

/** Picks a kind of change. */
export const pickList = (page: Page, list: keyof typeof listText.lists): Promise<void> =>
	lists(page)
		.getByRole('group', { name: listText.by })
		.getByRole('button', { name: listText.lists[list] })
		.click();

/** Presses a button that saves, and gives the name and the text of the file. */
export async function saved(
	page: Page,
	button: Locator
): Promise<{ readonly name: string; readonly text: string }> {
	const begun = page.waitForEvent('download');
	await button.click();
	const file = await begun;
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
