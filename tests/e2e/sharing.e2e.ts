import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { htmlWords } from '../../src/lib/core/report/html/words';
import { shareWords } from '../../src/lib/ui/share/words';
import { expectAccessible } from './support/access';
import { choose, headline, open, pickForm, shareLink, startAgain, verdict } from './support/app';
import { faultyZip, savedFiles, withoutPicker } from './support/corrections';
import { zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * What leaves the page: the report in its forms, a code for a ticket, a copy with invented people.
 */

const copyPart = (page: Page): Locator => page.getByTestId('copy');

async function begin(page: Page): Promise<void> {
	await withoutPicker(page);
	await open(page);
	await choose(page, faultyZip());
	await verdict(page);
	await shareLink(page).click();
	await expect(headline(page)).toHaveText(shareWords.headline);
	await expect(headline(page)).toBeFocused();
}

/** Saves the page that is chosen, and gives where it lies. */
async function savedPage(page: Page, name: string): Promise<string> {
	const begun = page.waitForEvent('download');
	await page.getByTestId('export').click();
	const download = await begun;
	expect(download.suggestedFilename()).toBe(name);
	const path = test.info().outputPath(name);
	await download.saveAs(path);
	return path;
}

/** Sheets of paper that a page fills. */
async function sheetsOf(page: Page): Promise<number> {
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('the page to read and print comes first, and needs nothing else', async ({
	page,
	browser
}) => {
	await begin(page);
	await expect(page.getByRole('radio').first()).toBeChecked();
	await expect(page.getByTestId('export')).toHaveAttribute('aria-disabled', 'false');
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	const path = await savedPage(page, 'rollcall-report.html');
	await expect(page.getByText(shareWords.save.saved('rollcall-report.html'))).toBeVisible();
	const context = await browser.newContext({ offline: true });
	const saved = await context.newPage();
	const asked: string[] = [];
	saved.on('request', (request) => asked.push(request.url()));
	const url = pathToFileURL(path).href;
	await saved.goto(url);
	await expect(saved.getByRole('heading', { level: 1 })).toHaveText(htmlWords.title);
	await expect(saved.getByRole('article')).toHaveCount(3);
	await expectAccessible(saved);
	expect(await sheetsOf(saved)).toBeLessThanOrEqual(2);
	expect(asked).toEqual([url]);
	await context.close();
});

test('what holds names is said before, and a page for others holds none', async ({ page }) => {
	await begin(page);
	const marks = page.getByRole('radio');
	for (const radio of await marks.all()) {
		const isOpen = (await radio.getAttribute('value')) === 'private';
		await expect(radio).toHaveAccessibleDescription(
			new RegExp(isOpen ? shareWords.names.no : shareWords.names.yes)
		);
	}
	await pickForm(page, 'private');
	await expect(page.getByText(shareWords.save.open)).toBeVisible();
	const path = await savedPage(page, 'rollcall-report-without-names.html');
	expect(await readFile(path, 'utf8')).not.toMatch(/Diaz|pupil|missing-school|roster\.zip/);
});

test('each office gets its own rows, all of them in one zip or one alone', async ({ page }) => {
	await begin(page);
	const button = await pickForm(page, 'schools');
	const school = page.getByRole('combobox', { name: shareWords.school.label });
	await expect(school).toBeEnabled();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	const all = await savedFiles(page, button);
	expect(Object.keys(all.files)).toEqual([
		'Elm School.html',
		'Elm School.csv',
		'What belongs to no school.html',
		'What belongs to no school.csv'
	]);
	await school.selectOption(shareWords.school.line('Elm School', 2));
	await expect(button).toHaveAttribute('aria-disabled', 'false');
	const one = await savedFiles(page, button);
	expect(Object.keys(one.files)).toEqual(['Elm School.html', 'Elm School.csv']);
	expect(one.files['Elm School.csv']).not.toContain('missing-school');
});

test.describe('a code for a ticket', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('is shown, copied, and says what is in it', async ({ page }) => {
		await begin(page);
		const part = page.getByTestId('ticket');
		const code = await part.getByRole('code').innerText();
		expect(code).toMatch(/^RC1;[^;]+;1\.1;[a-z=0-9,-]+;[0-9a-f]{8}$/);
		await part.getByRole('button', { name: shareWords.ticket.copy }).click();
		await expect(part.getByText(shareWords.ticket.copied)).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
		await part.getByText(shareWords.ticket.what).click();
		await expect(part.getByRole('row').filter({ hasText: 'enumeration-value' })).toContainText('3');
	});
});

test('a copy with invented people says the same, by keyboard', async ({ page }) => {
	await begin(page);
	const seed = copyPart(page).getByRole('textbox', { name: shareWords.copy.seed });
	await seed.fill('some');
	await expect(copyPart(page).getByText(shareWords.copy.seedWrong)).toBeVisible();
	await seed.fill('7');
	await page.keyboard.press('Enter');
	const said = page.getByTestId('copied');
	await expect(said).toContainText('at the same places');
	await expect(said).toContainText('cells were replaced');
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	const save = copyPart(page).getByRole('button', {
		name: shareWords.copy.save('anonymised.zip')
	});
	const { name, files } = await savedFiles(page, save);
	expect(Object.values(files).join('')).not.toMatch(/Diaz|Elm|school-1/);
	expect(files['enrollments.csv']).toContain(',');
	await page.getByRole('link', { name: shareWords.back, exact: true }).click();
	const before = await headline(page).innerText();
	await startAgain(page);
	await choose(page, zipOf(files, name));
	await verdict(page);
	await expect(headline(page)).toHaveText(before);
});
