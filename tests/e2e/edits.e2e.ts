import type { Page } from '@playwright/test';
import { editWords } from '../../src/lib/ui/edits/words';
import { successWords } from '../../src/lib/ui/success/words';
import { words } from '../../src/lib/ui/words';
import { reportWords } from '../../src/lib/ui/words.report';
import { expectAccessible } from './support/access';
import { choose, headerLink, headline, open, verdict } from './support/app';
import {
	bar,
	faultyZip,
	fixPanel,
	fixSafe,
	openGroup,
	safePanel,
	savedFiles,
	savedText,
	withoutPicker
} from './support/corrections';
import { expect, test } from './support/test';

/*
 * Put right on the page, checked again, and saved as a zip that changed nothing else.
 */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The list of corrections on the page where they are saved. */
const corrections = (page: Page) => page.getByTestId('correction');

const cell = (page: Page, text: string) =>
	page.getByTestId('finding').first().getByRole('gridcell').filter({ hasText: text });

async function begin(page: Page, given = faultyZip()): Promise<void> {
	await withoutPicker(page);
	await open(page);
	await choose(page, given);
	await verdict(page);
	await expect(safePanel(page)).toBeVisible();
}

async function goToSave(page: Page): Promise<void> {
	await bar(page).getByRole('link', { name: editWords.bar.save }).click();
	await expect(page.getByTestId('export')).toBeVisible({ timeout: 30_000 });
}

test('what is safe is shown, made, checked again and saved', async ({ page }) => {
	await begin(page);
	await safePanel(page)
		.getByRole('button', { name: editWords.safe.offer(1) })
		.click();
	const plan = safePanel(page).getByRole('table');
	await expect(plan).toContainText('Student');
	await expect(plan).toContainText('student');
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await button(page, editWords.safe.make(1)).click();
	await expect(bar(page)).toContainText('1 error gone');
	await expect(page.getByTestId('group').filter({ hasText: /Student/ })).toHaveCount(0);
	await expect(safePanel(page)).toBeHidden();
	await goToSave(page);
	await expect(headline(page)).toBeFocused();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	const given = faultyZip();
	const { name, files } = await savedFiles(page, page.getByTestId('export'));
	expect(name).toBe(given.name);
	expect(files['users.csv']).toContain(',student,s1,');
	expect(files['enrollments.csv']).toContain(',pupil,');
	await expect(page.getByText(successWords.proof.own)).toBeVisible();
	await expect(bar(page)).not.toContainText(editWords.bar.unsaved);
});

test('a problem is fixed where it is shown, and taken back', async ({ page }) => {
	await begin(page);
	await openGroup(page, 'pupil');
	const make = fixPanel(page).getByRole('button', { name: /^Change pupil to student$/ });
	await expect(make).toBeEnabled();
	await expect(fixPanel(page)).toContainText(editWords.fix.grades.look);
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await make.click();
	await expect(bar(page)).toContainText('2 errors gone');
	// The problem is gone, and with it its screen.
	await expect(page.getByTestId('verdict-base')).toBeVisible();
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(0);
	await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(1);
	await bar(page).getByRole('button', { name: editWords.bar.redo }).click();
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(0);
});

test('a cell is changed by keyboard, and its neighbour stays', async ({ page }) => {
	await begin(page);
	await openGroup(page, 'pupil');
	await expect(page.getByTestId('finding')).toHaveCount(2);
	await cell(page, 'pupil').focus();
	await page.keyboard.press('Enter');
	const editor = page.getByRole('combobox', { name: /role, line 2/ });
	await expect(editor).toBeFocused();
	await expect(page.getByRole('option').first()).toHaveText('student');
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(editor).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(cell(page, 'pupil')).toBeFocused();
	await expect(page.getByTestId('finding')).toHaveCount(2);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('option').first()).toHaveText('student');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('finding')).toHaveCount(1);
	await expect(page.getByTestId('finding')).toContainText('enrollment-2');
	await expect(page.getByRole('status').filter({ hasText: editWords.grid.done(1) })).toBeAttached();
	await expect(page.getByTestId('finding').locator('[data-here]')).toBeFocused();
});

test('values are pasted down a column, and many rows are set at once', async ({ page }) => {
	await begin(page);
	await openGroup(page, 'pupil');
	await cell(page, 'pupil').focus();
	await page.evaluate(() => {
		const data = new DataTransfer();
		data.setData('text/plain', 'teacher\nstudent\naide');
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
		);
	});
	await expect(bar(page)).toContainText(editWords.bar.count(1));
	await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
	await openGroup(page, 'pupil');
	await page.getByRole('checkbox', { name: editWords.grid.selectAll }).check();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.getByRole('textbox', { name: editWords.grid.set('role') }).fill('student');
	await button(page, editWords.grid.setButton).click();
	await expect(bar(page)).toContainText('2 errors gone');
});

test('one correction is taken out of the list, and the others stay', async ({ page }) => {
	await begin(page);
	await fixSafe(page, 1);
	await openGroup(page, 'pupil');
	await fixPanel(page)
		.getByRole('button', { name: /^Change pupil/ })
		.click();
	await expect(bar(page)).toContainText(editWords.bar.count(2));
	await goToSave(page);
	await expect(corrections(page)).toHaveCount(2);
	await corrections(page)
		.filter({ hasText: /Student/ })
		.getByRole('button')
		.click();
	await expect(corrections(page)).toHaveCount(1);
	await expect(corrections(page)).toContainText('pupil');
	await expect(page.getByTestId('export')).toBeVisible();
	const { files } = await savedFiles(page, page.getByTestId('export'));
	expect(files['users.csv']).toContain(',Student,');
	expect(files['enrollments.csv']).not.toContain('pupil');
});

test('the change log, a recipe and the list are saved, and opened again', async ({ page }) => {
	// The same zip again, to the last byte: a saved list fits no other.
	const given = faultyZip();
	await begin(page, given);
	await fixSafe(page, 1);
	await goToSave(page);
	const log = await savedText(page, button(page, successWords.list.saveCsv));
	expect(log).toContain('token-case');
	const recipe = await savedText(page, button(page, successWords.recipe.save));
	expect(JSON.parse(recipe)).toMatchObject({ format: 'rollcall-recipe/1' });
	const list = await savedText(page, button(page, successWords.list.saveEdits));
	await expect(bar(page)).not.toContainText(editWords.bar.unsaved);
	await page.getByRole('link', { name: successWords.back }).click();
	await button(page, reportWords.another).click();
	await choose(page, given);
	await verdict(page);
	for (const text of [list, recipe]) {
		const file = { name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await page.getByTestId('open-edits').locator('input[type=file]').setInputFiles(file);
		await expect(page.getByText(successWords.open.made(1))).toBeVisible();
		await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
		await expect(safePanel(page)).toBeVisible();
	}
});

test('unsaved corrections are asked about before they are lost', async ({ page }) => {
	await begin(page);
	await fixSafe(page, 1);
	await headerLink(page, words.app.rules).click();
	await headerLink(page, words.app.check).click();
	await expect(bar(page)).toContainText(editWords.bar.count(1));
	await button(page, reportWords.another).click();
	const dialog = page.getByRole('alertdialog', { name: successWords.leave.title });
	await expect(dialog).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await button(page, successWords.leave.stay).click();
	await expect(bar(page)).toBeVisible();
	const asked = page.waitForEvent('dialog');
	await page.evaluate(() => {
		setTimeout(() => {
			location.reload();
		});
	});
	const question = await asked;
	expect(question.type()).toBe('beforeunload');
	await question.dismiss();
	await button(page, reportWords.another).click();
	await button(page, successWords.leave.go).click();
	await expect(page.getByTestId('drop')).toBeVisible();
});

test('the zip is named as its receiver demands', async ({ page }) => {
	await withoutPicker(page);
	await open(page, './?profile=st-math');
	await choose(page, faultyZip());
	await verdict(page);
	await openGroup(page, 'pupil');
	await fixPanel(page)
		.getByRole('button', { name: /^Change pupil/ })
		.click();
	await goToSave(page);
	const { name } = await savedFiles(page, page.getByTestId('export'));
	expect(name).toBe('OneRoster.zip');
});

test('saving goes by the dialog of the browser where it has one', async ({ page }) => {
	await page.addInitScript(() => {
		const written: number[] = [];
		Reflect.set(globalThis, 'written', written);
		Reflect.set(
			globalThis,
			'showSaveFilePicker',
			({ suggestedName }: { suggestedName: string }) => {
				Reflect.set(globalThis, 'suggested', suggestedName);
				const sink = new WritableStream<Uint8Array>({
					write: (piece) => void written.push(piece.length)
				});
				return Promise.resolve({ createWritable: () => Promise.resolve(sink) });
			}
		);
	});
	await open(page);
	await choose(page, faultyZip());
	await verdict(page);
	await fixSafe(page, 1);
	await goToSave(page);
	await page.getByTestId('export').click();
	await expect(page.getByText(successWords.zip.saved(faultyZip().name))).toBeVisible();
	const size = await page.evaluate(() => {
		// Put there by the script above.
		const written = Reflect.get(globalThis, 'written') as number[];
		return written.reduce((sum, length) => sum + length, 0);
	});
	expect(size).toBeGreaterThan(1000);
});
