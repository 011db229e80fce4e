import { expect, type Locator, type Page } from '@playwright/test';
import { receiverWords } from '../../../src/lib/ui/receivers/words';

const text = receiverWords.picker;

/** The line on the start screen that says who receives the roster. */
export const chosenLine = (page: Page): Locator =>
	page.getByRole('group', { name: receiverWords.line.label });

/** Opens the dialog in which receivers are chosen, on the start screen or on a report. */
export async function openPicker(page: Page): Promise<Locator> {
	const { choose, changeLong } = receiverWords.line;
	await page.getByRole('button', { name: new RegExp(`^(${choose}|${changeLong})$`) }).click();
	const dialog = page.getByRole('dialog', { name: text.title });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Picks receivers by name beside those that are chosen already. */
export async function pick(page: Page, ...titles: readonly string[]): Promise<void> {
	const dialog = await openPicker(page);
	for (const title of titles)
		await dialog.getByRole('checkbox', { name: title, exact: false }).check();
	await dialog.locator('button.primary').click();
	await expect(dialog).toBeHidden();
}

/** The card of a receiver's verdict. */
export const verdictOf = (page: Page, id: string): Locator => page.getByTestId(`verdict-${id}`);
