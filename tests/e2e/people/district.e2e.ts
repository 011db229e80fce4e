import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from '@playwright/test';
import { choose, dropArea, groupLink, headline, open } from '../support/app';
import { bar, fixPanel, safePanel, withoutPicker } from '../support/corrections';
import { dropFiles } from '../support/drop';
import { elmSchool, faultySchool } from '../support/elm-school';
import { keepPart, keptCards } from '../support/kept';
import { everyWay, type Person } from '../support/people';
import { verdictOf } from '../support/receivers';
import { zipOf } from '../support/roster';
import { expect } from '../support/test';

/*
 * Whoever sends the roster tonight: learns what the receiver would do with it, puts right what is
 * wrong, sees that it counts less, saves the zip and what was done, and keeps the check for tomorrow.
 */

const errors = (error: number) => ({ error, warning: 0, info: 0 });
const group = ({ page }: Person, words: string): Locator =>
	page.getByTestId('group').filter({ hasText: words });
const findings = ({ page }: Person): Locator => page.getByTestId('finding');

async function chooseReceiver(person: Person): Promise<void> {
	const { page, text } = person;
	const { line, picker } = text.receivers;
	await person.pressButton(line.choose);
	const dialog = page.getByRole('dialog', { name: picker.title });
	await person.tick(dialog.getByRole('checkbox', { name: 'ST Math' }));
	await person.pressButton(picker.doneWith(1), dialog);
	await expect(page.getByRole('group', { name: line.label })).toContainText('ST Math');
}

/** Lets the zip go over the page, or chooses it where there is nothing to drag with. */
async function give({ page, touches }: Person): Promise<void> {
	const zip = zipOf(faultySchool(), 'OneRoster.zip');
	await (touches ? choose(page, zip) : dropFiles(dropArea(page), [zip]));
}

/** What the standard and the receiver say before anything is put right. */
async function readVerdict({ page, text }: Person): Promise<void> {
	const { verdicts } = text.receivers;
	await expect(verdictOf(page, 'st-math')).toContainText(verdicts.words['accepted-with-losses']);
	await expect(verdictOf(page, 'base')).toContainText(text.report.verdicts.error.word);
	await expect(page.getByRole('heading', { name: text.report.fixFirst })).toBeVisible();
}

/** Opens the problem with two rows, and makes the correction that is offered. */
async function fixGroup(person: Person): Promise<void> {
	const { page, text } = person;
	await person.press(groupLink(group(person, 'pupil')));
	await expect(findings(person)).toHaveCount(2);
	await expect(findings(person).first()).toContainText('student-1');
	const make = text.edits.fix.makeWord('pupil', 'student');
	const button = fixPanel(page).getByRole('button', { name: make, exact: true });
	await expect(button).toHaveAttribute('aria-disabled', 'false');
	await person.press(button);
	await expect(bar(page)).toContainText(text.edits.gone(errors(2)));
	await expect(group(person, 'pupil')).toHaveCount(0);
}

/** Changes the one cell that names a school that is not there. */
async function correctCell(person: Person): Promise<void> {
	const { page, text } = person;
	await person.press(groupLink(group(person, 'school-9').first()));
	const cell = findings(person).getByRole('gridcell').filter({ hasText: 'school-9' });
	// The first press chooses the cell, the second one changes it.
	await person.press(cell);
	await expect(cell).toBeFocused();
	await person.press(cell);
	const editor = page.getByRole('combobox', { name: text.edits.grid.edit('orgSourcedIds', 6) });
	await expect(editor).toBeFocused();
	await editor.fill('school-1');
	await editor.press('Enter');
	await expect(bar(page)).toContainText(text.edits.bar.count(2));
	await expect(group(person, 'school-9')).toHaveCount(0);
}

/** Makes what is safe, after which nothing is left. */
async function fixSafe(person: Person): Promise<void> {
	const { page, text } = person;
	await person.pressButton(text.edits.safe.offer(1), safePanel(page));
	await person.pressButton(text.edits.safe.make(1), safePanel(page));
	await expect(bar(page)).toContainText(text.edits.bar.count(3));
	await expect(page.getByTestId('group')).toHaveCount(0);
	await expect(verdictOf(page, 'base')).toContainText(text.report.verdicts.ok.word);
	await expect(verdictOf(page, 'st-math')).toContainText(text.receivers.verdicts.words.accepted);
}

/** Looks at all rows of a file, as corrected, and comes back. */
async function lookAtTable(person: Person): Promise<void> {
	const { page, text } = person;
	await person.follow(text.report.allRowsOf('users.csv'));
	await expect(headline(page)).toHaveText(text.explorer.title('users.csv'));
	await person.press(page.getByRole('tab', { name: new RegExp(`^${text.explorer.tab.all}`) }));
	await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '8');
	await expect(page.getByTestId('row').filter({ hasText: 'student-3' })).toContainText('school-1');
	await person.follow(text.explorer.back);
	await expect(verdictOf(page, 'base')).toBeVisible();
}

/** Saves the zip and the list of what was done, and reads both. */
async function saveZip(person: Person): Promise<void> {
	const { page, text } = person;
	await person.follow(text.edits.bar.save, bar(page));
	await expect(headline(page)).toHaveText(text.success.headline.all(1));
	const { name, bytes } = await person.save(page.getByTestId('export'));
	expect(name).toBe('OneRoster.zip');
	const files = Object.entries(unzipSync(new Uint8Array(bytes)));
	// What was put right is right, and nothing else is any different.
	expect(Object.fromEntries(files.map(([file, text]) => [file, strFromU8(text)]))).toEqual(
		elmSchool()
	);
	await expect(page.getByText(text.success.zip.saved('OneRoster.zip'))).toBeVisible();
	const log = await person.save(
		page.getByRole('button', { name: text.success.list.saveCsv, exact: true })
	);
	for (const value of ['pupil', 'school-9', 'Student'])
		expect(log.bytes.toString('utf8')).toContain(value);
	await person.follow(text.success.back);
}

/** Saves the report for colleagues, in the language in which it was read. */
async function saveReport(person: Person): Promise<void> {
	const { page, text, language } = person;
	await person.follow(text.report.share);
	await expect(headline(page)).toHaveText(text.shares.headline);
	const button = page.getByTestId('export');
	await expect(button).toHaveAttribute('aria-disabled', 'false');
	const { name, bytes } = await person.save(button);
	expect(name).toBe('rollcall-report.html');
	const html = bytes.toString('utf8');
	expect(html).toContain(`<html lang="${language}"`);
	expect(html).toContain(text.html.title);
	expect(html).toContain(text.html.counts(errors(0)));
	await person.follow(text.shares.back);
}

async function keep(person: Person): Promise<void> {
	const { page, text } = person;
	await person.pressButton(text.kept.keep.button, keepPart(page));
	await expect(page.getByTestId('kept-note')).toContainText(text.kept.keep.kept);
	await person.follow(text.kept.keep.see);
	await expect(headline(page)).toHaveText(text.kept.list.title);
	await expect(keptCards(page)).toHaveCount(1);
	await expect(keptCards(page)).toContainText('ST Math');
}

everyWay('district data staff', async (person) => {
	await withoutPicker(person.page);
	await open(person.page);
	await person.speak();
	await chooseReceiver(person);
	await give(person);
	await readVerdict(person);
	await fixGroup(person);
	await correctCell(person);
	await fixSafe(person);
	await lookAtTable(person);
	await saveZip(person);
	await saveReport(person);
	await keep(person);
});
