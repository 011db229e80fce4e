import type { Page } from '@playwright/test';
import { editWords } from '../../src/lib/ui/edits/words';
import { noteTableWords } from '../../src/lib/ui/roster/words.note';
import { sheetText } from '../../src/lib/ui/sheets/words';
import { sheetsWay } from '../../src/lib/ui/sheets/words.way';
import { expectAccessible } from './support/access';
import { choose, headline, open, verdict } from './support/app';
import { bar, faultyZip, savedFiles, savedText, withoutPicker } from './support/corrections';
import { expect, test } from './support/test';

/*
 * A sheet goes to a school, comes back corrected, and is taken over as a correction; so is the note of
 * a teacher.
 */

const opened = (page: Page) => page.getByTestId('opened-sheet');
const changes = (page: Page) => page.getByTestId('sheet-change');

async function begin(page: Page): Promise<void> {
	await withoutPicker(page);
	await open(page);
	await choose(page, faultyZip());
	await verdict(page);
	await page.getByRole('link', { name: sheetsWay.go }).click();
	await expect(headline(page)).toBeFocused();
}

const openFile = (page: Page, name: string, text: string): Promise<void> =>
	page
		.getByTestId('drop-sheet')
		.locator('xpath=following-sibling::input[1]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Makes the sheet of the class, with all of its people, by keyboard. */
async function sheet(page: Page): Promise<string> {
	await page.getByRole('button', { name: sheetText.place.kinds.class }).press('Enter');
	const place = page.getByRole('checkbox', { name: /Reading 1/ });
	await place.focus();
	await page.keyboard.press('Space');
	const only = page.getByRole('checkbox', { name: sheetText.make.only });
	await expect(only).toBeVisible();
	if (await only.isChecked()) await only.uncheck();
	await expectAccessible(page);
	await page.getByRole('button', { name: sheetText.make.make(1) }).press('Enter');
	const save = page.getByTestId('export');
	await expect(save).toHaveText(sheetText.make.save('rollcall-sheet-users.csv'));
	return savedText(page, save);
}

test('a sheet is corrected by a school and taken over, but for what is unticked', async ({
	page
}) => {
	await begin(page);
	const text = await sheet(page);
	expect(text).toContain('rollcall-problems');
	const corrected = text.replace(',Student,', ',student,').replace(',Diaz,', ',Díaz,');
	await openFile(page, 'back.csv', `${corrected}nobody-9,true\r\n`);
	await expect(opened(page).getByRole('heading', { level: 3 })).toBeFocused();
	await expect(changes(page)).toHaveCount(2);
	await expect(opened(page)).toContainText('nobody-9');
	await expectAccessible(page);
	await changes(page).filter({ hasText: 'Díaz' }).getByRole('checkbox').uncheck();
	await opened(page)
		.getByRole('button', { name: sheetText.result.accept(1) })
		.press('Enter');
	await expect(bar(page)).toContainText(editWords.bar.count(1));
	await expect(opened(page)).toContainText(sheetText.result.accepted(1));
	await expect(changes(page)).toHaveCount(1);
	// What is taken back is open again; the other one stays unticked.
	await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
	await expect(changes(page)).toHaveCount(2);
	await bar(page).getByRole('button', { name: editWords.bar.redo }).click();
	await expect(changes(page)).toHaveCount(1);
	await bar(page).getByRole('link', { name: editWords.bar.save }).click();
	const zip = page.getByTestId('export');
	await expect(zip).toBeVisible({ timeout: 30_000 });
	const { files } = await savedFiles(page, zip);
	expect(files['users.csv']).toContain(',student,');
	expect(files['users.csv']).toContain('Diaz');
});

test('the note of a teacher is opened, and a file that is none is refused', async ({ page }) => {
	await begin(page);
	const note = [
		noteTableWords.head.join(','),
		'Ada,Math,class-1,Not in the class,Diaz,student-1,,not-mine',
		'Ada,Math,class-1,Missing,Typed Name,,,missing',
		'Ada,Math,class-1,Wrong name,Diaz,student-1,Anna Diaz,wrong-name'
	].join('\r\n');
	await openFile(page, 'note.csv', note);
	await expect(opened(page)).toContainText(sheetText.result.kinds.note);
	await expect(opened(page)).toContainText('Typed Name');
	await expect(changes(page)).toHaveCount(2);
	await opened(page).getByLabel(sheetText.result.givenName).fill('Anna');
	await expectAccessible(page);
	await opened(page)
		.getByRole('button', { name: sheetText.result.accept(2) })
		.click();
	await expect(bar(page)).toContainText(editWords.bar.count(2));
	await openFile(page, 'other.csv', 'sourcedId,familyName\r\nsomebody-else,Ruiz\r\n');
	await expect(opened(page).last()).toContainText(sheetText.result.refused);
	await opened(page)
		.last()
		.getByRole('button', { name: sheetText.open.closeOne('other.csv') })
		.click();
	await expect(opened(page)).toHaveCount(1);
});
