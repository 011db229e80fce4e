import type { Page } from '@playwright/test';
import { compareText } from '../../src/lib/ui/compare/words';
import { editorWords } from '../../src/lib/ui/editor/words';
import { explorerWords } from '../../src/lib/ui/explorer/words';
import { findWords } from '../../src/lib/ui/roster/words.find';
import { reportWords } from '../../src/lib/ui/words.report';
import { choose, groupLink, headline, open, sample, verdict } from './support/app';
import { compareTwo } from './support/compare';
import { faultyZip } from './support/corrections';
import { heldCheck } from './support/held';
import { indistinct, moving } from './support/preferences';
import { rosterFiles, rosterZip, zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * What a person set in the system is followed: a few colors of their own, dark and light, and less
 * motion.
 */

/** Holds the screen that is shown to forced colors and to less motion. */
async function expectFollowed(page: Page, screen: string): Promise<void> {
	// A ring is drawn where the last thing that happened was a key.
	await page.keyboard.press('Shift');
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
		expect.soft(await indistinct(page), `${screen}, ${colorScheme}`).toEqual([]);
	}
	expect.soft(await moving(page), screen).toEqual([]);
}

test('start, report, a problem and the rows of a file', async ({ page }) => {
	await open(page);
	await expectFollowed(page, 'start');
	await sample(page);
	await verdict(page);
	await expectFollowed(page, 'report');
	await page.getByRole('link', { name: reportWords.allRowsOf('users.csv') }).click();
	await expect(headline(page)).toHaveText(explorerWords.title('users.csv'));
	await expect(page.getByTestId('row').first()).toBeVisible();
	await expectFollowed(page, 'rows');
	await page.goBack();
	await groupLink(page.getByTestId('group').filter({ hasText: 'pupil' }).first()).click();
	await expect(page.getByRole('grid')).toBeVisible();
	await expectFollowed(page, 'problem');
});

test('a check that runs', async ({ page }) => {
	await heldCheck(page);
	await expectFollowed(page, 'running');
});

test('editor of receivers, comparison, classes and privacy', async ({ page }) => {
	await open(page, 'privacy/');
	await expectFollowed(page, 'privacy');
	await open(page, 'profiles/editor/');
	await page.getByRole('button', { name: editorWords.start.ofBase('1.1'), exact: true }).click();
	await expect(page.getByTestId('editor-bar')).toBeVisible();
	await expectFollowed(page, 'editor');
	await open(page, 'compare/');
	const files = rosterFiles('Diaz');
	const users = (files['users.csv'] ?? '').replace('Diaz', 'Okafor');
	await compareTwo(page, rosterZip('Diaz'), zipOf({ ...files, 'users.csv': users }, 'later.zip'));
	await expect(headline(page)).not.toHaveText(compareText.start.headline);
	await expectFollowed(page, 'comparison');
	await open(page, 'roster/');
	await choose(page, faultyZip());
	await expect(page.getByRole('heading', { level: 1, name: findWords.headline })).toBeVisible();
	await expectFollowed(page, 'classes');
});
