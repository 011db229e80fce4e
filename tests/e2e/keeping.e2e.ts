import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { keptFileWords as file } from '../../src/lib/ui/kept/words.file';
import { keepWords as keep } from '../../src/lib/ui/kept/words.keep';
import { keptListWords as list, keptReportWords as report } from '../../src/lib/ui/kept/words.list';
import { lockWords as lock } from '../../src/lib/ui/kept/words.lock';
import { roomWords as room } from '../../src/lib/ui/kept/words.room';
import { reportWords } from '../../src/lib/ui/words.report';
import { expectAccessible } from './support/access';
import { choose, headline, open, reopen, sample, startAgain, verdict } from './support/app';
import {
	checkAndKeep,
	keepPart,
	keptCards,
	keptOne,
	openList,
	setPassphrase,
	stored,
	trouble,
	typePassphrase
} from './support/kept';
import { rosterFiles, rosterZip, zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * Keeping a check on this device: what is stored, what is shown of it, and what is left when it goes.
 */

const passphrase = 'correct horse battery';

/** A roster in which the student has a password. */
const withPassword = () => {
	const files = rosterFiles('Canaryfeather');
	const users = (files['users.csv'] ?? '').replace(',05,\r\n', ',05,Geheim-4711\r\n');
	return zipOf({ ...files, 'users.csv': users });
};

/** Saves a kept check as a file; an empty passphrase stands for none. */
async function savedFile(page: Page, typed: string): Promise<Buffer> {
	await page.getByRole('button', { name: list.saveFile }).click();
	const dialog = page.getByRole('dialog');
	if (typed === '') await dialog.getByRole('checkbox').check();
	else {
		await dialog.getByRole('textbox', { name: file.passphrase }).fill(typed);
		await dialog.getByRole('textbox', { name: file.repeat }).fill(typed);
	}
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: file.save }).click();
	const download = await begun;
	expect(download.suggestedFilename()).toMatch(/^rollcall-check-\d{4}-\d\d-\d\d\.zip$/);
	await expect(dialog.getByRole('status')).toHaveText(file.saved);
	await dialog.getByRole('button', { name: file.close }).click();
	return readFile(await download.path());
}

const take = (page: Page, buffer: Buffer) =>
	choose(page, { name: 'kept.zip', mimeType: 'application/zip', buffer });

test('a check is kept when asked, and found again with all that it said', async ({ page }) => {
	await open(page, './?profile=st-math&profile=hmh');
	await choose(page, rosterZip('Diaz'));
	await verdict(page);
	expect((await stored(page)).keys.some((key) => key.startsWith('["snapshots"'))).toBe(false);
	const part = keepPart(page);
	await expect(part.getByLabel(keep.name)).toHaveValue(/^Check of /);
	await expect(part).toContainText('Not stored.');
	await part.getByLabel(keep.name).fill('Before the new year');
	await part.getByLabel(keep.note).fill('With the old classes');
	await part.getByRole('button', { name: keep.button }).click();
	await expect(page.getByTestId('kept-note')).toContainText('Before the new year');
	await expect(page.getByTestId('kept-note')).toContainText(room.stays);
	await expect(page.getByTestId('kept-note')).toContainText('seven days');
	await reopen(page);
	await page.getByRole('link', { name: keep.seeCount(1) }).click();
	const card = keptCards(page);
	await expect(card).toHaveCount(1);
	for (const said of [
		'Before the new year',
		'With the old classes',
		'From Made up',
		'ST Math',
		'HMH'
	])
		await expect(card).toContainText(said);
	await card.getByRole('button', { name: list.openOne('Before the new year') }).click();
	await expect(headline(page)).toHaveText('Before the new year');
	await expect(page.getByRole('main')).toContainText('missing-school');
	await page.getByRole('button', { name: report.back }).click();
	await expect(headline(page)).toBeFocused();
});

test('passwords are not in what is kept, and titles and addresses hold no name', async ({
	page
}) => {
	await keptOne(page, withPassword(), 'A name');
	const zip = unzipSync(await savedFile(page, ''));
	const roster = unzipSync(zip['roster.zip'] ?? new Uint8Array());
	const users = strFromU8(roster['users.csv'] ?? new Uint8Array());
	expect(users).toContain('Canaryfeather');
	expect(users).toContain('(hidden)');
	expect(users).not.toContain('Geheim');
	expect(await page.title()).not.toContain('A name');
	expect(page.url()).not.toContain('name');
});

test('the line of a check and the keys of the database hold nothing out of the roster', async ({
	page
}) => {
	await open(page, './?profile=hmh');
	await choose(page, rosterZip('Canaryfeather'));
	await verdict(page);
	await page.getByRole('button', { name: reportWords.another }).click();
	const before = await stored(page);
	for (const word of ['Canaryfeather', 'missing-school', 'student-1', 'Made up', 'roster.zip'])
		expect(before.texts).not.toContain(word);
	expect(before.texts).toContain('hmh');
	await choose(page, rosterZip('Canaryfeather'));
	await verdict(page);
	await keepPart(page).getByRole('button', { name: keep.button }).click();
	await expect(page.getByTestId('kept-note')).toBeVisible();
	const uuid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
	const { keys } = await stored(page);
	const parts = keys.filter((key) => /^\["(snapshots|parts|drafts|keys)"/.test(key));
	expect(parts.length).toBeGreaterThan(1);
	for (const key of parts)
		expect(key).toMatch(new RegExp(`^\\["\\w+",\\[?"${uuid}"(,\\d+\\])?\\]$`));
});

test('name and note are changed and it is removed, by keyboard', async ({ page }) => {
	await keptOne(page, rosterZip('Diaz'), 'First');
	await page.getByRole('button', { name: list.editOne('First') }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: keep.name })).toBeFocused();
	await page.keyboard.press('Control+A');
	await page.keyboard.type('Second');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Noted');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const card = keptCards(page);
	await expect(card.getByRole('heading', { name: 'Second' })).toBeFocused();
	await expect(card).toContainText('Noted');
	await reopen(page);
	await expect(card).toContainText('Noted');
	await page.getByRole('button', { name: list.removeOne('Second') }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: list.keepIt, exact: true })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(1);
	await page.getByRole('button', { name: list.removeOne('Second') }).click();
	await page.getByRole('alertdialog').getByRole('button', { name: list.remove }).click();
	await expect(card).toHaveCount(0);
	await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
});

test('it is taken for the earlier one of a comparison', async ({ page }) => {
	await keptOne(page, rosterZip('Diaz'), 'Monday');
	await page.getByRole('button', { name: list.compareOne('Monday') }).click();
	await expect(page).toHaveURL(/\/compare\/?$/);
	await expect(page.getByRole('main')).toContainText('Monday');
});

test('the newest few stay, and what would go is said first', async ({ page }) => {
	await open(page);
	for (const name of ['One', 'Two']) {
		await checkAndKeep(page, rosterZip('Diaz'), name);
		await expect(page.getByTestId('kept-note')).toBeVisible();
		await startAgain(page);
	}
	await openList(page);
	await expect(keptCards(page)).toHaveCount(2);
	await page.getByRole('button', { name: room.last, exact: true }).click();
	await page.getByRole('textbox', { name: room.lastLabel }).fill('none');
	await page.getByRole('button', { name: room.set, exact: true }).click();
	await expect(page.getByText(room.wrong)).toBeVisible();
	await page.getByRole('textbox', { name: room.lastLabel }).fill('1');
	await page.getByRole('button', { name: room.set, exact: true }).click();
	await expect(page.getByRole('alertdialog')).toContainText(room.askTitle(1));
	await page.getByRole('button', { name: room.yes }).click();
	await expect(keptCards(page)).toHaveCount(1);
	await expect(keptCards(page)).toContainText('Two');
	await open(page);
	await checkAndKeep(page, rosterZip('Diaz'), 'Three');
	await expect(page.getByTestId('kept-note')).toContainText(keep.letGo(1));
});

test.describe('a passphrase', () => {
	test('encrypts all of it; locked, nothing of it is shown', async ({ page }) => {
		await keptOne(page, rosterZip('Canaryfeather'), 'Secret name');
		await page.getByRole('button', { name: lock.set }).click();
		await expect(page.getByText(lock.warningTitle)).toBeVisible();
		await page.getByRole('button', { name: lock.encrypt }).click();
		await expect(page.getByText(lock.tooShort)).toBeVisible();
		await expect(page.getByText(lock.notUnderstood)).toBeVisible();
		await page.getByRole('button', { name: lock.cancel, exact: true }).click();
		await setPassphrase(page, passphrase);
		await page.getByRole('button', { name: lock.lockNow }).click();
		const locked = page.getByTestId('locked');
		await expect(locked).toContainText(lock.lockedLead(1));
		await expect(headline(page)).toBeFocused();
		await expect(keptCards(page)).toHaveCount(0);
		const { texts } = await stored(page);
		for (const word of ['Secret name', 'Made up', 'missing-school', 'users.csv']) {
			await expect(page.locator('body')).not.toContainText(word);
			expect(texts).not.toContain(word);
		}
		await typePassphrase(locked, 'another horse battery');
		await expect(locked).toContainText('This is not the passphrase');
		await typePassphrase(locked, passphrase);
		await expect(keptCards(page)).toContainText('Secret name');
		await expect(keptCards(page)).toContainText(list.encrypted);
	});

	test('is asked for where a check is to be kept, and after each visit', async ({ page }) => {
		await openList(page);
		await setPassphrase(page, passphrase);
		await reopen(page);
		await expect(page.getByTestId('locked')).toBeVisible();
		await open(page);
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		const part = keepPart(page);
		await expect(part).toContainText(keep.lockedBody);
		await typePassphrase(part, passphrase);
		await part.getByRole('button', { name: keep.button }).click();
		await expect(page.getByTestId('kept-note')).toContainText('encrypted');
	});

	test('is changed and taken away', async ({ page }) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		await setPassphrase(page, passphrase);
		const next = 'staple horse battery';
		await page.getByRole('button', { name: lock.change }).click();
		await page.getByRole('textbox', { name: lock.current }).fill('wrong');
		await page.getByRole('textbox', { name: lock.next }).fill(next);
		await page.getByRole('textbox', { name: lock.repeat }).fill(next);
		await page.getByRole('checkbox', { name: lock.understood }).check();
		await page.getByRole('button', { name: lock.change }).click();
		await expect(page.getByText('This is not the passphrase')).toBeVisible();
		await page.getByRole('textbox', { name: lock.current }).fill(passphrase);
		await page.getByRole('button', { name: lock.change }).click();
		await expect(page.getByText(lock.changed)).toBeVisible();
		await reopen(page);
		await typePassphrase(page.getByTestId('locked'), next);
		await expect(keptCards(page)).toContainText('Monday');
		await page.getByRole('button', { name: lock.takeAway }).click();
		await page.getByRole('textbox', { name: lock.current }).fill(next);
		await page.getByRole('button', { name: lock.takeAway }).click();
		await expect(page.getByText(lock.takenAway)).toBeVisible();
		await reopen(page);
		await expect(keptCards(page)).toContainText('Monday');
	});

	test('that is lost leaves deleting, after a question', async ({ page }) => {
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		await setPassphrase(page, passphrase);
		await reopen(page);
		await page.getByRole('button', { name: lock.lost }).click();
		await page.getByRole('button', { name: lock.abandon }).click();
		const asked = page.getByRole('alertdialog');
		await expect(asked.getByRole('button', { name: lock.abandonNo })).toBeFocused();
		await asked.getByRole('button', { name: lock.abandon }).click();
		await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
		await expect(page.getByRole('button', { name: lock.set })).toBeVisible();
	});

	test('locks after a while without use; a key or a click begins it anew', async ({ page }) => {
		await page.clock.install();
		await openList(page);
		await setPassphrase(page, passphrase);
		await expect(page.getByText(lock.on(10))).toBeVisible();
		await page.clock.fastForward('09:00');
		await page.mouse.click(5, 5);
		await page.clock.fastForward('09:00');
		await expect(page.getByRole('button', { name: lock.lockNow })).toBeVisible();
		await page.clock.fastForward('02:00');
		await expect(page.getByTestId('locked')).toContainText(lock.idle(10));
	});
});

test.describe('a file', () => {
	test('with a passphrase is taken in elsewhere, by the right one alone', async ({
		page,
		browser,
		baseURL
	}) => {
		await keptOne(page, rosterZip('Canaryfeather'), 'Monday');
		const saved = await savedFile(page, passphrase);
		for (const word of ['Canaryfeather', 'Monday', 'users.csv'])
			expect(saved.includes(word)).toBe(false);
		const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
		const other = await context.newPage();
		await openList(other);
		await take(other, saved);
		await expect(other.getByRole('heading', { name: file.sealed })).toBeVisible();
		await other.getByRole('textbox', { name: file.passphrase }).fill('wrong');
		await other.getByRole('button', { name: file.open, exact: true }).click();
		await expect(other.getByText('does not open the file')).toBeVisible();
		await other.getByRole('textbox', { name: file.passphrase }).fill(passphrase);
		await other.getByRole('button', { name: file.open, exact: true }).click();
		await expect(keptCards(other)).toContainText('Monday');
		await context.close();
	});

	test('that is no kept check is refused in words', async ({ page }) => {
		await openList(page);
		await choose(page, rosterZip('Diaz'));
		await expect(trouble(page)).toContainText('This is not a snapshot that Rollcall saved');
	});
});

test.describe('looks right and can be used by everyone', () => {
	test('on the report, before and after', async ({ page }) => {
		await open(page);
		await sample(page);
		await verdict(page);
		await expectAccessible(page);
		await keepPart(page).getByRole('button', { name: keep.button }).click();
		await expect(page.getByTestId('kept-note')).toBeVisible();
		await expectAccessible(page);
	});

	test('the list, its forms, its report, locked', async ({ page }) => {
		await openList(page);
		await expect(page.getByRole('heading', { name: list.none })).toBeVisible();
		await expectAccessible(page);
		await keptOne(page, rosterZip('Diaz'), 'Monday');
		await expectAccessible(page);
		await page.getByRole('button', { name: list.editOne('Monday') }).click();
		await page.getByRole('button', { name: room.last, exact: true }).click();
		await page.getByRole('button', { name: lock.set }).click();
		await page.getByRole('button', { name: lock.encrypt }).click();
		await expectAccessible(page);
		await reopen(page);
		await page.getByRole('button', { name: list.saveFileOne('Monday') }).click();
		await expectAccessible(page);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: list.openOne('Monday') }).click();
		await expectAccessible(page);
		await page.getByRole('button', { name: report.back }).click();
		await setPassphrase(page, passphrase);
		await page.getByRole('button', { name: lock.lockNow }).click();
		await page.getByRole('button', { name: lock.lost }).click();
		await expectAccessible(page);
	});
});
