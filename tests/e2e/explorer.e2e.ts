import type { Locator, Page } from '@playwright/test';
import { explorerWords as text } from '../../src/lib/ui/explorer/words';
import { reportWords } from '../../src/lib/ui/words.report';
import { groupWords } from '../../src/lib/ui/words.group';
import { expectAccessible } from './support/access';
import { choose, headline, open, openReady, sample, verdict } from './support/app';
import { pupilsZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * The whole table of a file: sorted by what is wrong, narrowed, put in order, followed along its
 * references, and the map of the files.
 */

const grid = (page: Page): Locator => page.getByRole('grid');
const rows = (page: Page): Locator => page.getByTestId('row');
const tab = (page: Page, name: string): Locator =>
	page.getByRole('tab', { name: new RegExp(`^${name}`) });
const record = (page: Page): Locator => page.getByTestId('record');
const column = (page: Page, name: string): Locator =>
	page.getByRole('columnheader', { name }).getByRole('button');

/** Opens the rows of a file of the sample district. */
async function look(page: Page, file: string): Promise<void> {
	await page.getByRole('link', { name: reportWords.allRowsOf(file) }).click();
	await expect(headline(page)).toHaveText(text.title(file));
	await expect(rows(page).first()).toBeVisible();
}

test('what is wrong comes first, with its cells marked and told', async ({ page }) => {
	await openReady(page);
	await sample(page);
	await verdict(page);
	await look(page, 'users.csv');
	await expect(tab(page, text.tab.invalid)).toHaveAttribute('aria-selected', 'true');
	// Far to the right in the file, and brought into sight.
	await expect(grid(page).locator('[data-mark=error]').first()).toBeInViewport();
	await rows(page).first().click();
	await expect(record(page)).toContainText(text.record.wrong);
	await expectAccessible(page);
	await record(page).getByRole('link', { name: text.record.open }).first().click();
	await expect(page.getByRole('heading', { name: groupWords.rows })).toBeVisible();
	await page.goBack();
	await expect(rows(page).first()).toBeVisible();
	await tab(page, text.tab.all).click();
	await expect(grid(page)).toHaveAttribute('aria-rowcount', '11516');
});

test('rows are narrowed by values, found by text and put in order', async ({ page }) => {
	await open(page);
	await sample(page);
	await verdict(page);
	await look(page, 'users.csv');
	await tab(page, text.tab.all).click();
	await column(page, 'role').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('checkbox', { name: 'pupil' })).toBeVisible();
	await expectAccessible(page);
	await dialog.getByRole('checkbox', { name: 'pupil' }).check();
	await dialog.getByRole('radio', { name: text.descending }).check();
	await dialog.getByRole('button', { name: text.apply }).click();
	const counted = page.getByRole('status').filter({ hasText: 'rows' }).first();
	await expect(counted).not.toHaveText(text.shown(11_515, 11_515));
	await expect(page.getByRole('columnheader', { name: 'role' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	const narrowed = page.getByRole('button', { name: text.takeAway('role: pupil') });
	await narrowed.click();
	await expect(narrowed).toHaveCount(0);
	await page.getByRole('searchbox', { name: text.find }).fill('nobody is called so');
	await expect(page.getByText(text.none)).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: text.all }).click();
	await expect(counted).toHaveText(text.shown(11_515, 11_515));
});

test('references lead from an enrollment to its user and class, and back', async ({ page }) => {
	await open(page);
	await sample(page);
	await verdict(page);
	await look(page, 'enrollments.csv');
	await tab(page, text.tab.valid).click();
	await rows(page).first().click();
	const leads = record(page).getByRole('button');
	await expect(leads.first()).toBeVisible();
	const user = await leads.filter({ hasText: /\(/ }).last().innerText();
	await leads.filter({ hasText: user }).click();
	await expect(headline(page)).toHaveText(text.title('users.csv'));
	await expect(record(page)).toContainText(user);
	await expect(page.locator('[role=row][aria-selected=true]')).toBeInViewport();
	await record(page)
		.getByRole('button', { name: /enrollments\.csv/ })
		.click();
	await expect(headline(page)).toHaveText(text.title('enrollments.csv'));
	await expect(page.getByRole('button', { name: /^Take away: userSourcedId/ })).toBeVisible();
});

test('keys go from cell to cell and to the last row', async ({ page }) => {
	await open(page);
	await sample(page);
	await verdict(page);
	await look(page, 'enrollments.csv');
	await tab(page, text.tab.all).click();
	await expect(grid(page)).toHaveAttribute('aria-rowcount', '73567');
	await grid(page).focus();
	const activeRow = () =>
		grid(page).evaluate((element) =>
			document
				.getElementById(element.getAttribute('aria-activedescendant') ?? '')
				?.closest('[role=row]')
				?.getAttribute('aria-rowindex')
		);
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown'])
		await grid(page).press(key);
	await expect.poll(activeRow).not.toBe('2');
	await grid(page).press('Control+End');
	await expect.poll(activeRow).toBe('73567');
	await grid(page).press('Space');
	await expect(record(page)).toContainText(text.row(73_567));
	await grid(page).press('Control+Home');
	await expect.poll(activeRow).toBe('2');
});

test('the map shows which references lead nowhere', async ({ page }) => {
	await open(page);
	await choose(page, pupilsZip(3));
	await verdict(page);
	await page.getByRole('link', { name: reportWords.fileMap }).click();
	await expect(headline(page)).toHaveText(text.map.title);
	await expect(page.getByRole('table')).toContainText('orgSourcedIds');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'users.csv' }).first().click();
	await expect(headline(page)).toHaveText(text.title('users.csv'));
});
