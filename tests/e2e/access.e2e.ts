import { writeFile } from 'node:fs/promises';
import { words } from '../../src/lib/ui/words';
import { earlierWords, startWords } from '../../src/lib/ui/words.start';
import { groupWords } from '../../src/lib/ui/words.group';
import { filterWords } from '../../src/lib/ui/words.report';
import { askWords, faultWords } from '../../src/lib/ui/words.run';
import { choose, groupLink, headline, open, sample, startAgain, verdict } from './support/app';
import { expectAccessible } from './support/access';
import { heldCheck } from './support/held';
import { pupilsZip, rosterFiles, rosterZip, zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * Every screen, in light and dark, on a desk and on a tablet. What no program can judge is in
 * `keyboard.e2e.ts` and in the hands of people.
 */

test('start, also with earlier checks', async ({ page }) => {
	await open(page);
	await expectAccessible(page);
	for (const name of ['Diaz', 'Okafor']) {
		await choose(page, rosterZip(name));
		await verdict(page);
		await startAgain(page);
	}
	await expect(page.getByText(earlierWords.title)).toBeVisible();
	await expectAccessible(page);
});

test('start, when what was given is not taken', async ({ page }) => {
	await open(page);
	await choose(page, [rosterZip('Diaz'), rosterZip('Okafor'), rosterZip('Reyes')]);
	await expect(page.getByText(startWords.refusals['several-zips'])).toBeVisible();
	await expectAccessible(page);
});

test('running', async ({ page }) => {
	await heldCheck(page);
	await expectAccessible(page);
});

test('report', async ({ page }) => {
	await open(page);
	await sample(page);
	await verdict(page);
	await expectAccessible(page);
});

test('report without a problem', async ({ page }) => {
	await open(page);
	const files = rosterFiles('Diaz');
	await choose(
		page,
		zipOf({
			...files,
			'users.csv': (files['users.csv'] ?? '').replace('missing-school', 'school-1')
		})
	);
	await verdict(page);
	await expectAccessible(page);
});

test('group, with pages and neighbours', async ({ page }) => {
	await open(page);
	await choose(page, pupilsZip(250));
	await verdict(page);
	await groupLink(page.getByTestId('group').filter({ hasText: 'pupil' })).click();
	await page.getByRole('checkbox', { name: groupWords.neighbours }).check();
	await page.getByRole('button', { name: groupWords.nextPage }).click();
	await expect(page.getByText(groupWords.shown(101, 200, 250))).toBeVisible();
	await expectAccessible(page);
});

test('report in which nothing fits the filter', async ({ page }) => {
	await open(page);
	await choose(page, rosterZip('Diaz'));
	await verdict(page);
	await page.getByRole('searchbox', { name: filterWords.search }).fill('nowhere-to-be-found');
	await expect(page.getByRole('heading', { name: filterWords.none })).toBeVisible();
	await expectAccessible(page);
});

test('refused', async ({ page }) => {
	await open(page);
	await choose(page, { ...rosterZip('Diaz'), buffer: Buffer.from('%PDF-1.7\n') });
	await expect(page).toHaveTitle(words.titles.refused);
	await expectAccessible(page);
});

test('ask', async ({ page }) => {
	await open(page);
	const files = rosterFiles('Diaz');
	const long = (files['classes.csv'] ?? '').replace('Reading 1', 'A'.repeat(300_000));
	await choose(page, zipOf({ ...files, 'classes.csv': long }));
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await expectAccessible(page);
});

test('our own fault', async ({ page }, test) => {
	const path = test.outputPath('gone.zip');
	const files = rosterFiles('Diaz');
	const long = (files['classes.csv'] ?? '').replace('Reading 1', 'A'.repeat(300_000));
	await writeFile(path, zipOf({ ...files, 'classes.csv': long }).buffer);
	await open(page);
	await choose(page, path);
	await expect(page.getByRole('alertdialog')).toBeVisible();
	await writeFile(path, 'another file');
	await page.getByRole('button', { name: askWords.goOn }).click();
	await expect(headline(page)).toHaveText(faultWords.title);
	await expectAccessible(page);
});

test.describe('an address that leads nowhere', () => {
	// SvelteKit asks whether there is a newer version, and the policy refuses it.
	test.use({ expectedLines: /version\.json/ });
	test('says so, and leads to the check', async ({ page }) => {
		await open(page, 'rules/');
		const link = page.getByRole('main').getByRole('listitem').getByRole('link').first();
		await link.evaluate((element) => {
			element.setAttribute('href', './no-such-rule/');
		});
		await link.click();
		await expect(headline(page)).toHaveText(words.missing.title);
		await expect(page).toHaveTitle(words.titles.missing);
		await expectAccessible(page);
	});
});

test('privacy', async ({ page }) => {
	await open(page, 'privacy/');
	await expectAccessible(page);
});
