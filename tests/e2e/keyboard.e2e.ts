import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shareWords } from '../../src/lib/ui/share/words';
import { words } from '../../src/lib/ui/words';
import { startWords } from '../../src/lib/ui/words.start';
import { filterWords, reportWords } from '../../src/lib/ui/words.report';
import { groupWords } from '../../src/lib/ui/words.group';
import { choose, dropArea, groupLink, headline, open, shareLink, verdict } from './support/app';
import { withoutPicker } from './support/corrections';
import { tabTo } from './support/keys';
import { pupilsZip, rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * Everything can be done without a pointer. What leads up to a test may click, what is tested may not.
 */

/** Where the focus is, as a person with a screen reader would hear it. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const element = document.activeElement;
		return element === null || element === document.body ? 'nowhere' : element.tagName;
	});

test.beforeEach(async ({ page }) => {
	await withoutPicker(page);
	await open(page);
});

test('the whole way: sample, report, group, rows, back, save, again', async ({ page }) => {
	await tabTo(page, page.getByRole('button', { name: startWords.sample }));
	await page.keyboard.press('Enter');
	await verdict(page);
	await expect(headline(page)).toBeFocused();

	await tabTo(page, shareLink(page));
	await page.keyboard.press('Enter');
	await expect(headline(page)).toBeFocused();
	await tabTo(page, page.getByRole('radio', { name: shareWords.forms.page.title }));
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: shareWords.forms.csv.title })).toBeFocused();
	const save = page.getByTestId('export');
	await expect(save).toHaveText(shareWords.save.button('rollcall-report.csv'));
	await tabTo(page, save);
	const saving = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect(await readFile(await (await saving).path(), 'utf8')).toContain('severity,file,line');
	await expect(save).toBeFocused();
	await tabTo(page, page.getByRole('link', { name: shareWords.back, exact: true }));
	await page.keyboard.press('Enter');
	await expect(headline(page)).toBeFocused();

	await tabTo(page, page.getByRole('searchbox', { name: filterWords.search }));
	await page.keyboard.type('pupil');
	const group = page.getByTestId('group');
	await expect(group.first()).toContainText('pupil');
	await tabTo(page, groupLink(group.first()));
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle(words.titles.group);
	await expect(headline(page)).toBeFocused();

	const neighbours = page.getByRole('checkbox', { name: groupWords.neighbours });
	await tabTo(page, neighbours);
	await page.keyboard.press('Space');
	await expect(neighbours).toBeChecked();
	await expect(page.getByText(groupWords.neighbour).first()).toBeAttached();
	await expect(neighbours).toBeFocused();
	// Cells can be changed, so the keys go from one to the next.
	const here = page.getByRole('grid').locator('[data-here]');
	await tabTo(page, here);
	const cell = await here.elementHandle();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => here.evaluate((now, before) => now === before, cell)).toBe(false);
	await expect(here).toBeFocused();

	await tabTo(page, page.getByRole('link', { name: groupWords.back, exact: true }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(groupLink(group.first())).toBeFocused();

	await tabTo(page, page.getByRole('button', { name: reportWords.another }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(dropArea(page)).toBeVisible();
	await expect(headline(page)).toBeFocused();
});

for (const key of ['Enter', 'Space']) {
	test(`the drop area is a button: ${key}`, async ({ page }) => {
		// Asked for before the key, so that the runner is in time to keep the real choice away.
		const choosing = page.waitForEvent('filechooser');
		await tabTo(page, dropArea(page));
		await page.keyboard.press(key);
		await (await choosing).setFiles(rosterZip('Diaz'));
		await verdict(page);
	});
}

test('a check is cancelled', async ({ page }) => {
	await tabTo(page, page.getByRole('button', { name: startWords.sample }));
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('cancel')).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(page.getByTestId('cancel')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dropArea(page)).toBeVisible();
	await expect(headline(page)).toBeFocused();
});

test('pages of rows are turned, and the focus stays on the way', async ({ page }) => {
	await choose(page, pupilsZip(250));
	await verdict(page);
	await tabTo(page, groupLink(page.getByTestId('group').filter({ hasText: 'pupil' })));
	await page.keyboard.press('Enter');
	const next = page.getByRole('button', { name: groupWords.nextPage });
	await tabTo(page, next);
	await page.keyboard.press('Enter');
	await expect(page.getByText(groupWords.shown(101, 200, 250))).toBeVisible();
	await expect(next).toBeFocused();

	const number = page.getByRole('textbox', { name: groupWords.page });
	await tabTo(page, number, 'Shift+Tab');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expect(number).not.toHaveValue('999');
	await expect(number).toBeFocused();
	// Back to the last but one, and on to the last: its button has nowhere to lead to any more.
	const previous = page.getByRole('button', { name: groupWords.previousPage });
	await tabTo(page, previous, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await tabTo(page, next);
	await page.keyboard.press('Enter');
	await expect(next).toBeDisabled();
	expect(await focused(page)).not.toBe('nowhere');
	await page.keyboard.press('Enter');
	await expect(next).toBeFocused();
});

test('the content is reached at once, and the group that is open stays open', async ({ page }) => {
	await choose(page, rosterZip('Diaz'));
	await verdict(page);
	await tabTo(page, groupLink(page.getByTestId('group').first()));
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle(words.titles.group);
	const skip = page.getByRole('link', { name: words.app.skip });
	await tabTo(page, skip, 'Shift+Tab');
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveTitle(words.titles.group);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: groupWords.back, exact: true })).toBeFocused();
});

test('an earlier check is forgotten, and the focus does not get lost', async ({ page }) => {
	for (const line of [1, 2]) {
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		await page.getByRole('button', { name: reportWords.another }).click();
		await expect(page.getByRole('rowheader')).toHaveCount(line);
	}
	const forget = page.getByRole('button', { name: /^Forget the check of/ });
	await tabTo(page, forget.first());
	await page.keyboard.press('Enter');
	await expect(forget).toHaveCount(1);
	expect(await focused(page)).toBe('H2');
	await page.keyboard.press('Tab');
	await expect(forget).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(forget).toHaveCount(0);
	expect(await focused(page)).not.toBe('nowhere');
});

test('who comes to a page by a link of the header or the footer is at its heading', async ({
	page
}) => {
	const ways = page.locator('header nav a, footer a');
	const addresses = await ways.evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).href)
	);
	expect(addresses.length).toBeGreaterThan(6);
	/** The server of a folder puts a slash behind its name. */
	const inOneWay = (address: string): string => address.replace(/\/$/, '');
	// The start page last: it is where this begins.
	for (const address of [...addresses.slice(1), ...addresses.slice(0, 1)]) {
		const way = ways.nth(addresses.indexOf(address));
		await way.focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(({ href }) => inOneWay(href) === inOneWay(address));
		await expect(headline(page)).toBeFocused();
	}
	await page.goBack();
	await expect(headline(page)).toBeFocused();
});
