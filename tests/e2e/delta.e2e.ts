import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { compareText } from '../../src/lib/ui/compare/words';
import { deltaText } from '../../src/lib/ui/compare/words.delta';
import { successWords } from '../../src/lib/ui/success/words';
import { expectAccessible } from './support/access';
import { choose, headerLink, open, verdict } from './support/app';
import { compare, compareTwo, give } from './support/compare';
import { bar, faultyZip, fixSafe, withoutPicker } from './support/corrections';
import { expect } from './support/test';
import { test } from './support/pairs';

/*
 * What changed between two rosters as a zip of its own, and a corrected roster that no other pair takes
 * the place of without a word.
 */

const section = (page: Page) => page.getByTestId('delta');

test('a delta zip is made of two complete rosters, by keyboard, and says who takes it', async ({
	page,
	pairs
}) => {
	await withoutPicker(page);
	await open(page, 'compare/?profile=hmh&profile=fitnessgram');
	await compareTwo(page, pairs.monday, pairs.tuesday);
	await expect(section(page).getByRole('listitem')).toHaveText([
		new RegExp(`HMH.*${deltaText.takers.words.no}`),
		new RegExp(`FitnessGram.*${deltaText.takers.words.yes}`)
	]);
	const at = section(page).getByLabel(deltaText.at);
	await at.fill('');
	await expect(section(page)).toContainText(deltaText.atMissing);
	await at.fill('2026-10-01T08:00:00');
	await section(page).getByRole('button', { name: deltaText.make }).focus();
	await page.keyboard.press('Enter');
	await expect(section(page).getByRole('heading', { level: 3 }).last()).toBeFocused();
	await expect(section(page)).toContainText(deltaText.ready.proof);
	await expectAccessible(page);
	const begun = page.waitForEvent('download');
	await section(page).getByTestId('save-delta').press('Enter');
	const saved = await begun;
	expect(saved.suggestedFilename()).toBe('OneRoster-delta.zip');
	const files = unzipSync(new Uint8Array(await readFile(await saved.path())));
	expect(strFromU8(files['manifest.csv'])).toContain('file.users,delta');
	const { removed } = pairs.files['users.csv'];
	const gone = strFromU8(files['users.csv']).match(/,tobedeleted,/g);
	expect(gone).toHaveLength(removed.length);
	await expect(section(page)).toContainText(deltaText.ready.saved);
	// Another time, another zip: what was made is none of it.
	await at.fill('2026-10-02T08:00:00');
	await expect(section(page).getByTestId('save-delta')).toBeHidden();
});

test('another pair asks before it takes the place of a corrected roster', async ({
	page,
	pairs
}) => {
	await open(page);
	await choose(page, faultyZip());
	await verdict(page);
	await fixSafe(page, 1);
	await headerLink(page, 'Compare').click();
	await give(page, 'before', pairs.monday);
	await give(page, 'after', pairs.tuesday);
	await page.getByRole('button', { name: compareText.start.go, exact: true }).click();
	const dialog = page.getByRole('alertdialog');
	await expect(dialog).toContainText(successWords.leave.title);
	await dialog.getByRole('button', { name: successWords.leave.stay }).click();
	await expect(page.getByTestId('drop-after')).toBeVisible();
	await headerLink(page, 'Check').click();
	await expect(bar(page)).toBeVisible();
	await headerLink(page, 'Compare').click();
	await page.getByRole('button', { name: compareText.start.go, exact: true }).click();
	await dialog.getByRole('button', { name: successWords.leave.go }).click();
	await expect(page.getByRole('button', { name: compareText.head.another })).toBeVisible();
});

test('a newer roster of changes only is a delta already', async ({ page, pairs }) => {
	await open(page, 'compare/');
	await give(page, 'before', pairs.monday);
	await give(page, 'after', pairs.changes);
	await compare(page);
	await expect(section(page)).toContainText(deltaText.isDelta);
});
