import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lockWords } from '../../src/lib/ui/kept/words.lock';
import { rosterWayWords } from '../../src/lib/ui/roster/words.way';
import { rosterWords } from '../../src/lib/ui/roster/words';
import { findWords, rosterStartWords, personWords } from '../../src/lib/ui/roster/words.find';
import { noteWords } from '../../src/lib/ui/roster/words.note';
import { personRowWords, classWords, missingWords } from '../../src/lib/ui/roster/words.class';
import { aloneWords, leaveWords, finishWords } from '../../src/lib/ui/roster/words.finish';
import { packWords, sealedWords } from '../../src/lib/ui/roster/words.pack';
import { words } from '../../src/lib/ui/words';
import { startWords, earlierWords } from '../../src/lib/ui/words.start';
import { expectAccessible } from './support/access';
import { choose, headerLink, open, reopen, sample, verdict } from './support/app';
import { expect, test } from './support/test';

/*
 * The path of a teacher: a name, the classes of it, who is in them, what is not right, a note, and
 * nothing left behind.
 */

const search = (page: Page) => page.getByRole('searchbox', { name: findWords.label });
const rows = (page: Page) => page.locator('ol.people > li');
const note = (page: Page) => page.getByRole('region', { name: noteWords.title });

/** Opens the classes with the sample district and looks for a teacher in it. */
async function openClasses(page: Page): Promise<void> {
	await open(page, './roster/');
	await page.getByRole('button', { name: rosterStartWords.sample }).click();
	await expect(page.getByRole('heading', { level: 1, name: findWords.headline })).toBeVisible({
		timeout: 30_000
	});
}

/** The first teacher of the sample whose name begins with a letter or two. */
async function chooseTeacher(page: Page, typed = 'Ma'): Promise<void> {
	await search(page).fill(typed);
	await page.locator('ul.found button').first().click();
	await expect(rows(page).first()).toBeVisible();
}

test('a teacher finds the classes, marks what is wrong and hands the office a note', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openClasses(page);
	await chooseTeacher(page);
	const first = rows(page).nth(0);
	const second = rows(page).nth(1);
	const firstName = (await first.locator('b').innerText()).trim();
	await first.getByRole('button', { name: personRowWords.notMineOf(firstName) }).click();
	await expect(first).toContainText(personRowWords.said['not-mine']());
	await second.getByRole('button', { name: /^Wrong name/ }).click();
	await second.getByLabel(personRowWords.should).fill('=Kit');
	await second.getByRole('button', { name: personRowWords.save }).click();
	await expect(second).toContainText('=Kit');
	await page.getByRole('button', { name: classWords.missing }).click();
	await page.getByRole('searchbox', { name: missingWords.label }).fill('Noah Lindqvist-Nobody');
	await page.getByRole('button', { name: missingWords.typed('Noah Lindqvist-Nobody') }).click();
	await expect(note(page)).toContainText(noteWords.count(3, 1));
	await note(page).getByRole('button', { name: noteWords.copy }).click();
	await expect(note(page)).toContainText(noteWords.copied);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(`${firstName} (id `);
	expect(copied).toContain('Noah Lindqvist-Nobody');
	const begun = page.waitForEvent('download');
	await note(page).getByTestId('export').click();
	const file = await begun;
	expect(file.suggestedFilename()).toBe('rollcall-class-note.csv');
	const csv = await readFile(await file.path(), 'utf8');
	expect(csv.split('\r\n')).toHaveLength(5);
	expect(csv).toContain(`"'=Kit"`);
	await first.getByRole('button', { name: personRowWords.undo }).click();
	await expect(note(page)).toContainText(noteWords.count(2, 1));
	await expectAccessible(page);
});

test('leaving with marks asks first, and finishing leaves nothing behind', async ({ page }) => {
	await openClasses(page);
	await chooseTeacher(page);
	await rows(page)
		.first()
		.getByRole('button', { name: /^Not mine/ })
		.click();
	await headerLink(page, words.app.privacy).click();
	const asking = page.getByRole('alertdialog', { name: leaveWords.title });
	await expect(asking).toContainText(leaveWords.body(1));
	await asking.getByRole('button', { name: leaveWords.stay }).click();
	await expect(note(page)).toContainText(noteWords.count(1, 1));
	await page.getByRole('button', { name: finishWords.button }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(finishWords.done);
	await expectAccessible(page);
	await headerLink(page, words.app.check).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(startWords.headline);
	// Not even the line of counts that a check leaves.
	await expect(page.getByText('sample-district', { exact: false })).toHaveCount(0);
});

test('why a student cannot log in is said in words, with what receivers refuse', async ({
	page
}) => {
	await open(page, './?profile=st-math');
	await sample(page);
	await verdict(page);
	await page.getByRole('link', { name: rosterWayWords.report.go }).click();
	await chooseTeacher(page);
	await rows(page).first().locator('button.name').click();
	await expect(page.locator('.answer')).toContainText(/log in/);
	await expectAccessible(page);
	await page.getByRole('button', { name: personWords.other }).click();
	await search(page).fill('Zoe Young');
	await page.locator('ul.found button').filter({ hasText: 'Grade' }).first().click();
	const own = page.locator('.answer');
	await expect(own).toContainText('Zoë Young');
	await expectAccessible(page);
	await page.locator('.classes button').first().click();
	await expect(rows(page).first()).toBeVisible();
	await expect(own).toHaveCount(1);
	await page.getByRole('button', { name: personWords.other }).click();
	await search(page).fill('Qqqq Xxxx');
	await expect(page.getByText(findWords.none('Qqqq Xxxx'))).toBeVisible();
	await expectAccessible(page);
});

test('the whole path by keyboard', async ({ page }) => {
	await open(page);
	await expectAccessible(page);
	const way = page.getByRole('link', { name: rosterWayWords.start });
	await way.focus();
	await page.keyboard.press('Enter');
	const start = page.getByRole('button', { name: rosterStartWords.sample });
	await expect(start).toBeVisible();
	await expectAccessible(page);
	await start.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: findWords.headline })).toBeFocused({
		timeout: 30_000
	});
	await page.keyboard.press('Tab');
	await expect(search(page)).toBeFocused();
	await page.keyboard.type('Ma');
	await expect(page.locator('ul.found button').first()).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	const mark = rows(page)
		.first()
		.getByRole('button', { name: /^Wrong name/ });
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(personRowWords.should)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(mark).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(rows(page).first().getByRole('button', { name: personRowWords.undo })).toBeFocused();
});

const passphrase = 'paper lantern harbor';

/** Fills in the dialog of a pack and gives the path of what was saved. */
async function savePack(page: Page, typed: string | null): Promise<string> {
	const dialog = page.getByRole('dialog');
	if (typed === null) await dialog.getByLabel(packWords.file.without).check();
	else {
		await dialog.getByLabel(packWords.file.passphrase).fill(typed);
		await dialog.getByLabel(lockWords.repeat).fill(typed);
	}
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: packWords.file.save }).click();
	const file = await begun;
	await expect(dialog).toContainText(packWords.file.saved);
	await dialog.getByRole('button', { name: packWords.file.close }).click();
	return file.path();
}

async function finish(page: Page): Promise<void> {
	await page.getByRole('button', { name: finishWords.button }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(finishWords.done);
	const proof = page.getByTestId('farewell');
	await expect(proof).toContainText(finishWords.memory.gone);
	await expect(proof).toContainText(finishWords.device.gone);
}

test('the office saves a class pack with a passphrase, and the teacher opens only that', async ({
	page
}) => {
	await openClasses(page);
	await chooseTeacher(page);
	const names = await rows(page).locator('b').allInnerTexts();
	const pack = page.getByTestId('pack');
	await pack.getByText(packWords.title).click();
	await pack.getByRole('button', { name: packWords.save }).click();
	await expectAccessible(page);
	const path = await savePack(page, passphrase);
	await finish(page);
	await expectAccessible(page);
	// On the first page it is said what it is, and the way leads to where it is opened.
	await headerLink(page, words.app.check).click();
	// The page for teachers, which is still there until then, takes files as well.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(startWords.headline);
	await choose(page, path);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sealedWords.check.title);
	await expectAccessible(page);
	await page.getByRole('link', { name: sealedWords.check.go }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(sealedWords.title);
	const field = page.getByLabel(sealedWords.label, { exact: true });
	await field.fill('paper lantern harbour');
	await page.getByRole('button', { name: sealedWords.open }).click();
	await expect(page.getByText(sealedWords.wrong)).toBeVisible();
	await expect(field).toBeFocused();
	await expectAccessible(page);
	await field.fill(passphrase);
	await page.keyboard.press('Enter');
	await expect(search(page)).toBeVisible({ timeout: 30_000 });
	await chooseTeacher(page);
	expect(await rows(page).locator('b').allInnerTexts()).toEqual(names);
	await finish(page);
	await headerLink(page, words.app.check).click();
	await expect(page.getByRole('heading', { name: earlierWords.title })).toHaveCount(0);
});

test('a damaged class pack is said to be one, and a pack of a school can be checked', async ({
	page
}) => {
	await openClasses(page);
	const packs = page.getByTestId('school-packs');
	await packs.getByText(packWords.school.title).click();
	const save = packs.getByRole('button').first();
	await save.click();
	const sealed = await readFile(await savePack(page, passphrase));
	await save.click();
	const open = await savePack(page, null);
	await expectAccessible(page);
	await reopen(page);
	const cut = { name: 'pack.zip', mimeType: 'application/zip', buffer: sealed.subarray(0, -99) };
	await choose(page, cut);
	const { title } = sealedWords.problems.damaged;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expectAccessible(page);
	await page.getByRole('button', { name: sealedWords.other }).click();
	await headerLink(page, words.app.check).click();
	// The page for teachers, which is still there until then, takes files as well.
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(startWords.headline);
	await choose(page, open);
	await verdict(page);
});

test('on a tablet the thumb reaches what is done most, and the bar hides nothing', async ({
	page
}) => {
	await page.setViewportSize({ width: 820, height: 1180 });
	await openClasses(page);
	await chooseTeacher(page);
	const bar = page.getByRole('complementary', { name: rosterWords.bar.label });
	await expect(bar).toBeInViewport();
	await rows(page)
		.first()
		.getByRole('button', { name: /^Not mine/ })
		.click();
	await bar.getByRole('button', { name: rosterWords.bar.undo }).click();
	await expect(note(page)).toContainText(noteWords.empty);
	const add = bar.getByRole('button', { name: classWords.missing });
	await add.click();
	await expect(page.getByRole('searchbox', { name: missingWords.label })).toBeInViewport();
	await page.getByRole('button', { name: missingWords.close, exact: true }).click();
	await expect(add).toBeFocused();
	// The last row comes to stand above the bar.
	const last = rows(page).last().getByRole('button').last();
	await page.evaluate(() => {
		scrollTo(0, 0);
	});
	await last.focus();
	const [button, edge] = await Promise.all([last.boundingBox(), bar.boundingBox()]);
	expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(edge?.y ?? 0);
	await bar.getByRole('button', { name: rosterWords.bar.finish }).click();
	await expect(page.getByTestId('farewell')).toBeVisible();
});

test('a page that is left alone asks, stays by one press, and else forgets and says so', async ({
	page
}) => {
	await page.clock.install();
	await openClasses(page);
	await chooseTeacher(page);
	const first = rows(page).first();
	const name = (await first.locator('b').innerText()).trim();
	await first.getByRole('button', { name: personRowWords.notMineOf(name) }).click();
	const asks = page.getByRole('alertdialog', { name: aloneWords.title });
	await page.clock.fastForward('15:02');
	await expect(asks).toContainText(aloneWords.marks(1));
	await expect(asks).toContainText(name);
	await expect(asks.getByRole('button', { name: aloneWords.stay })).toBeFocused();
	await expectAccessible(page);
	await page.keyboard.press('Enter');
	await expect(asks).toHaveCount(0);
	await expect(first).toContainText(personRowWords.said['not-mine']());
	await page.clock.fastForward('15:02');
	await expect(asks).toBeVisible();
	await page.clock.fastForward('01:00');
	const farewell = page.getByTestId('farewell');
	await expect(farewell.getByRole('heading', { name: aloneWords.done })).toBeFocused();
	await expect(farewell).toContainText(aloneWords.why(1));
	await expect(farewell).toContainText(finishWords.memory.gone);
	await expect(page.getByText(name)).toHaveCount(0);
	await expectAccessible(page);
});
