import type { Page } from '@playwright/test';
import { leaveOutText as textEs } from '../../src/lib/languages/es/ui/edits/leave-out-words';
import { leaveOutText as text } from '../../src/lib/ui/edits/leave-out-words';
import { habitText } from '../../src/lib/ui/edits/habit-words';
import { editWords } from '../../src/lib/ui/edits/words';
import { successWords } from '../../src/lib/ui/success/words';
import { expectAccessible } from './support/access';
import { choose, open, reopen, verdict, type ChosenFile } from './support/app';
import {
	bar,
	faultyZip,
	fixSafe,
	safePanel,
	savedFiles,
	savedText,
	withoutPicker
} from './support/corrections';
import { rosterFiles, zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * What cannot be corrected is left out, by a choice; what is corrected day after day suggests itself.
 */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page) => page.getByTestId('leave-out');
const habit = (page: Page) => page.getByTestId('habit');

/** A teacher without a family name, whom ST Math refuses, with a place in the class. */
function refusedZip(): ChosenFile {
	const files = rosterFiles('Diaz');
	const users = (files['users.csv'] ?? '').replace('missing-school', 'school-1');
	const teacher = 't9,,,true,school-1,teacher,nnn,,Nora,,,T9,nora@district.example,,,,,Secret9\r\n';
	const place = 'e9,,,class-1,school-1,t9,teacher,,,\r\n';
	return zipOf(
		{
			...files,
			'users.csv': users + teacher,
			'enrollments.csv': (files['enrollments.csv'] ?? '') + place
		},
		'OneRoster.zip'
	);
}

async function goToSave(page: Page): Promise<void> {
	await bar(page).getByRole('link', { name: editWords.bar.save }).click();
	await expect(page.getByTestId('export')).toBeVisible({ timeout: 30_000 });
}

async function desk(page: Page): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 900 });
}

test('what a receiver would refuse is shown, left out and saved as files of its own', async ({
	page
}) => {
	await withoutPicker(page);
	await open(page, './?profile=st-math');
	await choose(page, refusedZip());
	await verdict(page);
	const offer = panel(page).getByRole('button', { name: text.offer('ST Math') });
	await offer.focus();
	await page.keyboard.press('Enter');
	const heading = panel(page).getByRole('heading', { name: text.plan.title('ST Math') });
	await expect(heading).toBeFocused();
	const byFile = panel(page).getByRole('table', { name: text.plan.caption });
	await expect(byFile.getByRole('row', { name: /^users\.csv/ })).toContainText('1');
	await expect(byFile.getByRole('row', { name: /^enrollments\.csv/ })).toContainText(
		text.plan.through(1, 'users.csv')
	);
	await expect(panel(page)).toContainText(text.off.upTo('1 staff member'));
	await expect(panel(page)).toContainText('Nora');
	await expectAccessible(page);
	await desk(page);
	await button(page, text.drop).click();
	await expect(offer).toBeFocused();
	await page.keyboard.press('Enter');
	await button(page, text.done(2)).click();
	await expect(bar(page)).toContainText(editWords.bar.count(1));
	await expect(panel(page)).toBeHidden();
	await goToSave(page);
	await expectAccessible(page);
	await desk(page);
	const users = await savedText(page, button(page, text.saved.saveOf('users.csv')));
	expect(users).toContain('t9,');
	expect(users).not.toMatch(/Secret|password/);
	const { files } = await savedFiles(page, page.getByTestId('export'));
	expect(files['users.csv']).not.toContain('Nora');
	expect(files['users.csv']).toContain('Diaz');
	expect(files['enrollments.csv']).not.toContain('t9');
	await page.getByTestId('correction').getByRole('button').click();
	await expect(page.getByTestId('left-out')).toBeHidden();
	await page.getByRole('link', { name: successWords.back }).click();
	await expect(offer).toBeVisible();
});

test('what would be left out is shown in the other language as well', async ({ page }) => {
	await open(page, './?profile=st-math');
	await choose(page, refusedZip());
	await verdict(page);
	await button(page, text.offer('ST Math')).click();
	await expect(button(page, text.done(2))).toBeVisible();
	const language = page.locator('#language');
	await language.click();
	await expect(button(page, textEs.done(2))).toBeVisible();
	await expect(language).toBeFocused();
	await button(page, textEs.drop).click();
	await language.click();
	await expect(button(page, text.offer('ST Math'))).toBeVisible();
	await expect(button(page, text.done(2))).toBeHidden();
});

/** Another day, with the same faults in the zip as the day before. */
async function nextDay(page: Page, day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
	await reopen(page);
	await choose(page, faultyZip());
	await verdict(page);
	await expect(safePanel(page)).toBeVisible();
}

test('what is corrected on two days is offered on the next, and forgotten when asked', async ({
	page
}) => {
	await withoutPicker(page);
	await open(page);
	for (const [day, again] of [
		['2026-11-24', 0],
		['2026-11-25', 1]
	] as const) {
		await nextDay(page, day);
		await expect(habit(page)).toBeHidden();
		await fixSafe(page, 1);
		await goToSave(page);
		await expect(page.getByText(habitText.saved.again(1, 1))).toHaveCount(again);
		await savedFiles(page, page.getByTestId('export'));
		await expect(button(page, habitText.saved.forget)).toBeVisible();
	}
	await expectAccessible(page);
	await desk(page);
	await nextDay(page, '2026-11-26');
	await expect(habit(page)).toContainText('Student');
	await expectAccessible(page);
	await desk(page);
	await button(page, habitText.same(['2026-11-24', '2026-11-25'])).focus();
	await page.keyboard.press('Enter');
	await expect(bar(page)).toContainText('1 error gone');
	await expect(page.getByText(successWords.open.made(1))).toBeVisible();
	await expect(habit(page)).toBeHidden();
	await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
	await habit(page).getByRole('button', { name: habitText.forget }).click();
	await expect(habit(page)).toBeHidden();
	await fixSafe(page, 1);
	await goToSave(page);
	await expect(page.getByText(habitText.saved.again(1, 1))).toHaveCount(0);
});
