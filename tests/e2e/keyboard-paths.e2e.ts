import type { Page } from '@playwright/test';
import { compareText } from '../../src/lib/ui/compare/words';
import { editWords } from '../../src/lib/ui/edits/words';
import { keepWords } from '../../src/lib/ui/kept/words.keep';
import { receiverWords } from '../../src/lib/ui/receivers/words';
import {
	classWords as klass,
	missingWords as missing,
	personRowWords as row
} from '../../src/lib/ui/roster/words.class';
import { findWords as find, rosterStartWords as start } from '../../src/lib/ui/roster/words.find';
import { finishWords as finish } from '../../src/lib/ui/roster/words.finish';
import { noteWords as note } from '../../src/lib/ui/roster/words.note';
import { rosterWayWords } from '../../src/lib/ui/roster/words.way';
import { successWords } from '../../src/lib/ui/success/words';
import { reportWords } from '../../src/lib/ui/words.report';
import { dropArea, groupLink, headline, open, verdict } from './support/app';
import { bar, faultyZip, fixPanel, withoutPicker } from './support/corrections';
import { keepPart } from './support/kept';
import { enter, tabTo } from './support/keys';
import { verdictOf } from './support/receivers';
import { expect, test } from './support/test';

/*
 * The main paths by keyboard alone, from the first page to the last, with the focus in sight at every
 * stop. Nothing here clicks, and nothing is given the focus by the test.
 */

test.beforeEach(async ({ page }) => {
	await withoutPicker(page);
	await open(page);
});

/** Chooses a receiver and gives a zip. */
async function begin(page: Page): Promise<void> {
	await enter(page, page.getByRole('button', { name: receiverWords.line.choose, exact: true }));
	const dialog = page.getByRole('dialog', { name: receiverWords.picker.title });
	await tabTo(page, dialog.getByRole('checkbox', { name: 'ST Math' }));
	await page.keyboard.press('Space');
	await enter(page, dialog.getByRole('button', { name: receiverWords.picker.doneWith(1) }));
	await expect(dialog).toBeHidden();
	const choosing = page.waitForEvent('filechooser');
	await enter(page, dropArea(page));
	await (await choosing).setFiles(faultyZip());
	await verdict(page);
	await expect(verdictOf(page, 'st-math')).toBeVisible();
	await expect(headline(page)).toBeFocused();
}

/** Corrects a cell of the problem that is open, and takes it back. */
async function correctCell(page: Page): Promise<void> {
	const here = page.getByRole('grid').locator('[data-here]');
	await tabTo(page, here);
	await expect(here).toContainText('pupil');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('combobox', { name: /role, line 2/ })).toBeFocused();
	await expect(page.getByRole('option').first()).toHaveText('student');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('finding')).toHaveCount(1);
	await expect(here).toBeFocused();
	const undo = bar(page).getByRole('button', { name: editWords.bar.undo });
	await enter(page, undo);
	await expect(page.getByTestId('finding')).toHaveCount(2);
	await expect(undo).toBeFocused();
}

/** Saves the corrected zip, and comes back to the report. */
async function save(page: Page): Promise<void> {
	await enter(page, bar(page).getByRole('link', { name: editWords.bar.save }));
	await expect(page.getByTestId('export')).toBeVisible();
	await expect(headline(page)).toBeFocused();
	const saving = page.waitForEvent('download');
	await enter(page, page.getByTestId('export'));
	expect((await saving).suggestedFilename()).toBe('OneRoster.zip');
	await enter(page, page.getByRole('link', { name: successWords.back }), 'Shift+Tab');
	await expect(headline(page)).toBeFocused();
}

test('a district: receiver, file, problem, cell, undo, quick fix, save, keep, compare', async ({
	page
}) => {
	await begin(page);
	await enter(page, groupLink(page.getByTestId('group').filter({ hasText: 'pupil' }).first()));
	await expect(headline(page)).toBeFocused();
	await correctCell(page);
	await enter(page, fixPanel(page).getByRole('button', { name: /^Change pupil/ }), 'Shift+Tab');
	// The problem is gone, and with it its screen.
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(0);
	await expect(headline(page)).toBeFocused();
	await save(page);
	await enter(page, keepPart(page).getByRole('button', { name: keepWords.button }));
	await expect(page.getByTestId('kept-note')).toBeVisible();
	await expect(keepPart(page).getByRole('heading', { level: 2 })).toBeFocused();
	await enter(page, page.getByRole('link', { name: reportWords.compare }), 'Shift+Tab');
	await expect(headline(page)).toHaveText(compareText.start.headline);
	await enter(page, page.getByRole('button', { name: compareText.kept.use }));
	await enter(page, page.getByRole('button', { name: compareText.start.go, exact: true }));
	await expect(page.getByRole('button', { name: compareText.head.another })).toBeVisible();
	await expect(headline(page)).toBeFocused();
});

test('a teacher: name, classes, a mark, somebody missing, the note, and nothing left', async ({
	page
}) => {
	await enter(page, page.getByRole('link', { name: rosterWayWords.start }));
	await expect(page.getByRole('button', { name: start.sample })).toBeVisible();
	await enter(page, page.getByRole('button', { name: start.sample }));
	await expect(headline(page)).toHaveText(find.headline);
	await expect(headline(page)).toBeFocused();
	await tabTo(page, page.getByRole('searchbox', { name: find.label }));
	await page.keyboard.type('Ma');
	const found = page.locator('ul.found button').first();
	await expect(found).toBeVisible();
	await enter(page, found);
	const people = page.locator('ol.people > li');
	await expect(people.first()).toBeVisible();
	await expect(headline(page)).toBeFocused();
	await enter(page, people.first().getByRole('button', { name: /^Not mine/ }));
	await expect(people.first()).toContainText(row.said['not-mine']());
	await expect(people.first().getByRole('button', { name: row.undo })).toBeFocused();
	await enter(page, page.getByRole('button', { name: klass.missing }));
	await tabTo(page, page.getByRole('searchbox', { name: missing.label }));
	await page.keyboard.type('Noah Nobody');
	const typed = page.getByRole('button', { name: missing.typed('Noah Nobody') });
	await expect(typed).toBeVisible();
	await enter(page, typed);
	const own = page.getByRole('region', { name: note.title });
	await expect(own).toContainText(note.count(2, 1));
	const saving = page.waitForEvent('download');
	await enter(page, own.getByTestId('export'));
	await saving;
	await enter(page, page.getByRole('button', { name: finish.button }));
	await expect(headline(page)).toHaveText(finish.done);
	await expect(headline(page)).toBeFocused();
});
