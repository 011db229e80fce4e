import type { Page } from '@playwright/test';
import { receiverText as text } from '../../src/lib/ui/receiver/words';
import { receiverWords } from '../../src/lib/ui/receivers/words';
import { expectAccessible } from './support/access';
import { choose, download, headline, open, reopen, sample, verdict } from './support/app';
import { namelessOrgs } from './support/gooru';
import { pupilsZip } from './support/roster';
import { expect, test } from './support/test';

/** Opens the start screen with receivers chosen, as a link of theirs does. */
const openFor = (page: Page, ...ids: readonly string[]): Promise<void> =>
	open(page, `./?${ids.map((id) => `profile=${id}`).join('&')}`);

/** From the report to the screen of one receiver. */
async function see(page: Page, id: string): Promise<void> {
	await page.getByTestId(`verdict-${id}`).getByRole('link').click();
	await expect(page.getByRole('link', { name: text.back })).toBeVisible();
}

test('Gooru: more than 500 records that fail stop the run', async ({ page }) => {
	await openFor(page, 'gooru');
	await choose(page, namelessOrgs(612));
	await verdict(page);
	await see(page, 'gooru');
	await expect(headline(page)).toHaveText('Gooru would refuse this zip.');
	const records = page.getByTestId('records');
	await expect(records.getByText(text.saved.over('Gooru', 'orgs.csv', 612, 500))).toBeVisible();
	await expect(records.getByRole('row', { name: /^orgs\.csv/ })).toContainText(
		text.saved.passed(500)
	);
	const stops = page.getByRole('region', { name: text.sections.stops.title });
	await expect(stops.getByRole('link', { name: 'GOO-05' })).toHaveAttribute(
		'href',
		/\/profiles\/gooru\/#GOO-05$/
	);
	await expectAccessible(page);
});

test('ST Math: what becomes of the grades of the sample district', async ({ page }) => {
	await openFor(page, 'st-math', 'hmh');
	await sample(page);
	await verdict(page);
	await see(page, 'st-math');
	const mapping = page.getByTestId('mapping');
	await expect(mapping.getByText(text.mapping.known(14))).toBeVisible();
	const sums = mapping.getByRole('table', { name: text.mapping.byTarget('ST Math') });
	await expect(sums.getByRole('row', { name: /^Grade 4/ })).toHaveText(/Grade 4\s*2\s*828/);
	await expectAccessible(page);
	// Out of a group the way back leads to its row.
	const lost = page.getByRole('region', { name: text.sections.lost.title });
	const row = lost.getByTestId('finding').first().getByRole('heading').getByRole('link');
	const message = await row.textContent();
	await row.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(message?.trim() ?? '');
	await page.goBack();
	await expect(row).toBeFocused();
});

test('two receivers that cannot share a zip', async ({ page }) => {
	await openFor(page, 'st-math', 'naviance');
	await sample(page);
	await verdict(page);
	const conflicts = page.getByTestId('conflicts');
	await expect(conflicts.getByRole('heading', { level: 2 })).toHaveText(text.conflicts.none(2));
	await conflicts.getByText(text.conflicts.pairs(1)).click();
	await expect(conflicts.getByRole('link', { name: 'STM-01' })).toBeVisible();
	await expect(conflicts.getByRole('link', { name: 'NAV-01' })).toBeVisible();
	await expectAccessible(page);
});

test.describe('setting aside', () => {
	const reason = 'The office maps the role in January';

	/** The roles that are none, as one group of that size. */
	async function check(page: Page): Promise<void> {
		await choose(page, pupilsZip(3));
		await verdict(page);
	}

	/** Opens the group on the roles. */
	const openRoles = (page: Page): Promise<void> =>
		page.getByRole('link', { name: /pupil/ }).first().click();

	async function setAside(page: Page): Promise<void> {
		await page.getByTestId('set-aside-panel').getByRole('button').click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByLabel(text.setAside.reason)).toBeFocused();
		await dialog.getByLabel(text.setAside.reason).fill(reason);
		await dialog.getByRole('button', { name: text.setAside.yes }).click();
		await expect(page.getByRole('button', { name: text.setAside.undo })).toBeFocused();
	}

	test('holds over a reload, is still listed and counted, and can be taken back', async ({
		page
	}) => {
		await open(page);
		await check(page);
		await openRoles(page);
		await setAside(page);
		await expectAccessible(page);
		await reopen(page);
		await check(page);
		await expect(page.getByText(text.setAside.ofThem(1))).toBeVisible();
		const list = page.getByTestId('set-aside');
		await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(0);
		await list.getByText(text.setAside.list(1)).click();
		await expect(list.getByText(reason)).toBeVisible();
		await expectAccessible(page);
		expect(await download(page, 'csv')).toContain(reason);
		const saved: unknown = JSON.parse(await download(page, 'json'));
		expect(JSON.stringify(saved)).toContain(`"setAside":{"reason":"${reason}"`);
		await list.getByText(text.setAside.list(1)).click();
		await openRoles(page);
		await page.getByRole('button', { name: text.setAside.undo }).click();
		await page.getByRole('link', { name: text.back }).click();
		await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(1);
		await expect(list).toHaveCount(0);
	});

	test('counts at one receiver alone, and never for what stops the zip', async ({ page }) => {
		await openFor(page, 'st-math', 'hmh');
		await check(page);
		await see(page, 'st-math');
		const stops = page.getByRole('region', { name: text.sections.stops.title });
		await expect(stops.getByTestId('finding').first()).toBeVisible();
		await expect(stops.getByRole('button')).toHaveCount(0);
		await page
			.getByRole('region', { name: text.sections.lost.title })
			.getByRole('button', { name: /^Set aside: .*pupil/ })
			.click();
		const dialog = page.getByRole('dialog');
		await expectAccessible(page);
		await dialog.getByLabel(text.setAside.reason).fill(reason);
		await dialog.getByRole('button', { name: text.setAside.yes }).click();
		const folded = page.getByTestId('set-aside').locator('summary');
		await expect(folded).toBeFocused();
		await folded.click();
		await expect(page.getByTestId('set-aside').getByText(reason)).toBeVisible();
		await expectAccessible(page);
		// It still counts at the other one, so the report keeps it where it is.
		await page.getByRole('link', { name: text.back }).click();
		await expect(page.getByRole('heading', { name: receiverWords.verdicts.title })).toBeVisible();
		await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).not.toHaveCount(0);
	});
});
