import { versionWords as text } from '../../src/lib/ui/words.report';
import { choose, headline, open, startAgain, verdict } from './support/app';
import { rosterZip, zipOf } from './support/roster';
import { expect, test } from './support/test';

/* The version that a roster is checked by: what shows it, and how a person overrules it. */

test.beforeEach(({ page }) => open(page));

test('the same files are checked by another version, and by what they show again', async ({
	page
}) => {
	await choose(page, rosterZip('Diaz'));
	await verdict(page);
	const panel = page.getByTestId('version');
	await expect(panel.getByRole('heading', { name: text.checkedAs('1.1') })).toBeVisible();
	await expect(panel).toContainText('manifest says 1.1');
	await expect(panel.getByText(text.chosen)).toHaveCount(0);

	// With the keyboard alone, on a target that a finger finds.
	const other = panel.getByRole('button', { name: text.checkAs('1.2') });
	expect((await other.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await other.focus();
	await page.keyboard.press('Enter');
	await expect(panel.getByRole('heading', { name: text.checkedAs('1.2') })).toBeVisible();
	await expect(panel.getByText(text.chosen)).toBeVisible();
	await expect(page.getByTestId('group').filter({ hasText: 'users.csv' }).first()).toBeVisible();

	await panel.getByRole('button', { name: text.automatic }).click();
	await expect(panel.getByRole('heading', { name: text.checkedAs('1.1') })).toBeVisible();
	await expect(panel.getByText(text.chosen)).toHaveCount(0);
});

test('a refused set is checked all the same by a version that is chosen', async ({ page }) => {
	await choose(page, zipOf({ 'users.csv': 'SIS ID,Username\r\n2,akaya\r\n' }));
	await expect(headline(page)).toContainText(/names of OneRoster/);
	const panel = page.getByTestId('version');
	await expect(panel.getByRole('heading', { name: text.none })).toBeVisible();
	await panel.getByRole('button', { name: text.checkAs('1.1') }).click();
	await verdict(page);
	await expect(panel.getByRole('heading', { name: text.checkedAs('1.1') })).toBeVisible();
	await startAgain(page);
	await expect(panel).toHaveCount(0);
});
