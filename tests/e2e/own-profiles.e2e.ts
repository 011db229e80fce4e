import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { editorWords } from '../../src/lib/ui/editor/words';
import { compareWords } from '../../src/lib/ui/profile-compare/words';
import { profileText } from '../../src/lib/ui/profiles/words';
import { expectAccessible } from './support/access';
import { headline, open, openReady, reopen } from './support/app';
import { expect, test } from './support/test';

const { start, bar, form, panel, drop, own, when } = editorWords;

const button = (page: Page | Locator, name: string): Locator =>
	page.getByRole('button', { name, exact: true });

/** Begins a profile with the standard alone, and judges it on the sample. */
async function begin(page: Page): Promise<void> {
	await open(page, 'profiles/editor/');
	await button(page, start.ofBase('1.1')).click();
	await expect(page.getByTestId('editor-bar')).toBeVisible();
	await button(page, panel.sample).click();
	await expect(verdict(page)).toContainText('My receiver would take this zip', { timeout: 60_000 });
}

const verdict = (page: Page): Locator => page.getByTestId('effect').getByRole('status');
const demands = (page: Page): Locator => page.getByTestId('demand');

/** Adds a demand of a kind by its name. */
async function add(page: Page, kind: RegExp): Promise<void> {
	await button(page, form.addDemand).click();
	await page.getByTestId('kinds').getByRole('button', { name: kind }).click();
}

/** A file as a person would choose it. */
const file = (name: string, text: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(text)
});

test('a profile of one’s own: two demands, their effect, undo, export, and back again', async ({
	page
}) => {
	await begin(page);
	await page.getByRole('textbox', { name: 'Name' }).first().fill('Elm Library');
	await expect(verdict(page)).toContainText('Elm Library would take this zip');

	await add(page, /^Has to be empty/);
	await button(page, form.removeOf('password')).click();
	await page.getByRole('combobox', { name: `Columns: ${form.addTo.columns}` }).fill('username');
	await page.keyboard.press('Enter');
	await expect(demands(page)).toContainText(/finds [1-9]/);
	await button(page, when.add).click();
	await expect(demands(page).getByRole('textbox', { name: when.value })).toHaveValue('student');

	await add(page, /^Name of the zip/);
	await expect(verdict(page)).toContainText('Elm Library would refuse this zip');
	await expect(demands(page)).toHaveCount(2);
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });

	await button(page, bar.undo).click();
	await expect(demands(page)).toHaveCount(1);
	await expect(verdict(page)).toContainText('Elm Library would take this zip');
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(demands(page)).toHaveCount(2);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(demands(page)).toHaveCount(1);
	await button(page, bar.redo).click();

	const saving = page.waitForEvent('download');
	await button(page, bar.file).click();
	const text = await readFile(await (await saving).path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({
		format: 'rollcall-profile/1',
		title: 'Elm Library',
		demands: [
			{ kind: 'blank', columns: ['username'], when: [['row.role', 'is', 'student']] },
			{ kind: 'zipName' }
		]
	});
	await button(page, bar.save).click();
	await expect(page.getByText(drop.kept('Elm Library'))).toBeVisible();
	await button(page, bar.close).click();
	await expect(page.getByTestId('own-profile')).toContainText('Elm Library');

	await page.getByTestId('profile-file').setInputFiles(file('elm.json', text));
	await expect(page.getByText(drop.replaced('Elm Library'))).toBeVisible();
	await expect(page.getByTestId('own-profile')).toHaveCount(1);
	await expectAccessible(page);
	await reopen(page);
	await expect(page.getByTestId('own-profile')).toContainText('Elm Library');
	await button(page, own.removeOne('Elm Library')).click();
	await expect(page.getByText(own.none)).toBeVisible();
});

test('what is wrong is said at its field, and leads there', async ({ page }) => {
	await begin(page);
	await add(page, /^Has to be filled/);
	const columns = page.getByRole('combobox', { name: `Columns: ${form.addTo.columns}` });
	await columns.fill('emial');
	await columns.press('Enter');
	await expect(demands(page).getByText('users.csv has no column emial in 1.1.')).toBeVisible();
	await expect(columns).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText(panel.stale)).toBeVisible();
	await button(demands(page), form.close).click();
	await page.getByTestId('editor-bar').getByText(bar.show, { exact: true }).click();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await page
		.getByTestId('editor-bar')
		.getByRole('button', { name: /: Columns$/ })
		.click();
	await expect(columns).toBeVisible();
	await button(page, form.removeOf('emial')).click();
	await expect(page.getByText(bar.good)).toBeVisible();
});

test('a file that is no profile is refused with places and reasons', async ({ page }) => {
	await open(page, 'profiles/editor/');
	const input = page.getByTestId('profile-file');
	await input.setInputFiles(file('broken.json', '{ "id": '));
	await expect(page.getByTestId('refusals')).toContainText('$ This is not JSON');
	await input.setInputFiles(file('wrong.json', '{ "format": "rollcall-profile/1", "id": "X" }'));
	const refusals = page.getByTestId('refusals').getByRole('listitem');
	await expect(refusals.filter({ hasText: '$.id' })).toContainText('"X" does not fit here.');
	await expect(refusals.filter({ hasText: '$.base' })).toContainText('missing');
	await expectAccessible(page);
	await button(page, drop.edit).click();
	await expect(page.getByTestId('editor-bar')).toContainText(/problems to settle/);
});

test('a copy of a shipped profile is compared with it, on paper and row by row', async ({
	page
}) => {
	await open(page, 'profiles/');
	await page.getByRole('link', { name: profileText.index.own }).click();
	await page.getByRole('combobox', { name: start.choose }).selectOption('hmh');
	await button(page, start.begin).click();
	await button(page, panel.sample).click();
	await expect(verdict(page)).toContainText('HMH, our version would', { timeout: 60_000 });
	await add(page, /^Has to be empty/);
	await button(page, form.removeOf('password')).click();
	await page.getByRole('combobox', { name: `Columns: ${form.addTo.columns}` }).fill('username');
	await page.keyboard.press('Enter');
	await demands(page).getByRole('combobox', { name: 'What you do then' }).selectOption('dropsRow');
	await expect(page.getByText(bar.good)).toBeVisible();
	await button(page, bar.changes).click();
	await expect(page).toHaveTitle(compareWords.title);
	await expect(headline(page)).toContainText(/changes from HMH to HMH, our version/);
	await expect(page.getByTestId('change').filter({ hasText: 'Has to be empty' })).toBeVisible();
	await expect(page.getByTestId('side')).toHaveCount(2);
	const users = page.getByTestId('file-changes').filter({ hasText: 'users.csv' });
	await expect(users).toContainText('fine before, left out after');
	await expect(users.getByRole('rowheader')).toHaveCount(20);
	await expectAccessible(page);
	await page.goBack();
	await button(page, start.goOn).or(page.getByTestId('editor-bar')).first().waitFor();
});

test('without a pointer: a demand is added, filled in and taken back', async ({ page }) => {
	await open(page, 'profiles/editor/');
	await button(page, start.ofBase('1.2')).focus();
	await page.keyboard.press('Enter');
	await expect(headline(page)).toBeFocused();
	await button(page, form.addDemand).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: editorWords.chooser.title })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.type('empty');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Number' })).toBeFocused();
	await expect(demands(page)).toHaveCount(1);
	await button(demands(page), form.close).focus();
	await page.keyboard.press('Enter');
	await expect(demands(page).getByRole('button')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(demands(page)).toHaveCount(0);
});

test('nothing is asked for once the page is ready', async ({ page }) => {
	await openReady(page, 'profiles/editor/');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await button(page, start.ofBase('1.1')).click();
	await button(page, panel.sample).click();
	await expect(verdict(page)).toBeVisible({ timeout: 60_000 });
	await button(page, bar.changes).click();
	await expect(page).toHaveTitle(compareWords.title);
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
