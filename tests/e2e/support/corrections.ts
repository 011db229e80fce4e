import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { editWords } from '../../../src/lib/ui/edits/words';
import type { ChosenFile } from './app';
import { rosterFiles, zipOf } from './roster';

/*
 * A roster with faults that can be put right on the page, and what a person does with it there.
 */

/**
 * Three faults: `Student` in users.csv, which is safe to put right; `pupil` twice in enrollments.csv,
 * which is to be looked at; and a school that is not there.
 */
export const faultyZip = (): ChosenFile => manyFaultsZip(2);

/** The same with `pupil` in so many records. */
export function manyFaultsZip(pupils: number): ChosenFile {
	const files = rosterFiles('Diaz');
	const enrollments = files['enrollments.csv'] ?? '';
	const [header = '', record = ''] = enrollments.split('\r\n');
	const pupil = record.replace(',student,', ',pupil,');
	const records = Array.from({ length: pupils }, (_, index) =>
		pupil.replace('enrollment-1', `enrollment-${String(index + 1)}`)
	);
	return zipOf({
		...files,
		'enrollments.csv': [header, ...records, ''].join('\r\n'),
		'users.csv': (files['users.csv'] ?? '').replace(',student,', ',Student,')
	});
}

/** The panel of what is safe, the panel of fixes for one problem, and the bar of the corrections. */
export const safePanel = (page: Page): Locator => page.getByTestId('safe');
export const fixPanel = (page: Page): Locator => page.getByTestId('fix');
export const bar = (page: Page): Locator => page.getByTestId('corrections');

/** Opens the group of the report whose heading has these words. */
export async function openGroup(page: Page, words: string): Promise<void> {
	await page
		.getByTestId('group')
		.filter({ hasText: words })
		.first()
		.getByRole('heading')
		.getByRole('link')
		.click();
	await expect(fixPanel(page)).toBeVisible();
}

/** Makes what is safe, by the panel of the report. */
export async function fixSafe(page: Page, count: number): Promise<void> {
	await safePanel(page)
		.getByRole('button', { name: editWords.safe.offer(count) })
		.click();
	await safePanel(page)
		.getByRole('button', { name: editWords.safe.make(count) })
		.click();
	await expect(bar(page)).toContainText(editWords.bar.count(1));
}

/** Files of a zip that the page saved, as texts. */
export async function savedFiles(
	page: Page,
	button: Locator
): Promise<{ readonly name: string; readonly files: Readonly<Record<string, string>> }> {
	const begun = page.waitForEvent('download');
	await button.click();
	const download = await begun;
	const bytes = new Uint8Array(await readFile(await download.path()));
	const files = Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]);
	return { name: download.suggestedFilename(), files: Object.fromEntries(files) };
}

/** The text of a file that the page saved. */
export async function savedText(page: Page, button: Locator): Promise<string> {
	const begun = page.waitForEvent('download');
	await button.click();
	return readFile(await (await begun).path(), 'utf8');
}

/** Without the browser's own dialog for saving, which no test can answer: files are downloaded. */
export const withoutPicker = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
	});
