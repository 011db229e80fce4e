import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { brakeText } from '../../src/lib/ui/brakes/words';
import { compareText } from '../../src/lib/ui/compare/words';
import { directorWords } from '../../src/lib/ui/director/words';
import { words } from '../../src/lib/ui/words';
import { expectAccessible } from './support/access';
import { choose, open, sample, verdict, type ChosenFile } from './support/app';
import { compareTwo } from './support/compare';
import { rosterFiles, zipOf } from './support/roster';
import { expect, test } from './support/test';

/* One sheet for the director: numbers, and no word out of the roster. */

const text = directorWords;
const sheet = (page: Page) => page.getByTestId('director');
const way = (page: Page) => page.getByRole('link', { name: text.wayOpen });

/** Stands in every name, id and value of the rosters below, and nowhere else. */
const MARK = 'zqx';

/** Every receiver that comes with Rollcall: no sheet has to hold more. */
const everybody = [
	...['apple-school-manager', 'brightspace', 'classlink', 'fitnessgram', 'gooru', 'great-minds'],
	...['hmh', 'managebac', 'moodle-enrol-oneroster', 'naviance', 'renaissance', 'st-math', 'wriddle']
];

/** A roster of so many students at so many schools, in which nothing is without the mark. */
function markedZip(students: number, schools: number): ChosenFile {
	const files = rosterFiles('Diaz');
	const rows = (name: string, made: readonly string[]): string =>
		[(files[name] ?? '').split('\r\n')[0] ?? '', ...made, ''].join('\r\n');
	const school = (at: number): string => `${MARK}-school-${String(at % schools)}`;
	const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
	const person = (at: number): string => {
		const id = `${MARK}-${String(at)}`;
		const role = at % 50 === 0 ? `${MARK}-role` : 'student';
		return `${id},,,true,${school(at)},${role},${id},,${MARK}Given,${MARK}Family,,${id},${id}@${MARK}.org,,,,${MARK},`;
	};
	return zipOf(
		{
			...files,
			'orgs.csv': rows(
				'orgs.csv',
				numbers(schools).map((at) => `${school(at)},,,${MARK} School ${String(at)},school,${MARK},`)
			),
			'users.csv': rows('users.csv', numbers(students).map(person)),
			'classes.csv': rows(
				'classes.csv',
				numbers(60).map(
					(at) =>
						`${MARK}-class-${String(at)},,,${MARK} Reading,05,${MARK}-course,${MARK},scheduled,,${school(at)},term-1,,,`
				)
			),
			'enrollments.csv': rows(
				'enrollments.csv',
				numbers(students).map(
					(at) =>
						`${MARK}-seat-${String(at)},,,${MARK}-class-${String(at % 60)},${school(at)},${MARK}-${String(at)},student,,,`
				)
			),
			[`${MARK}.csv`]: `${MARK}\r\n`
		},
		`${MARK}-district.zip`
	);
}

/** How many sheets of paper the page takes. */
async function sheetsOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = await page.pdf({ format });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function expectOneSheet(page: Page): Promise<void> {
	expect(await sheetsOf(page, 'A4'), 'A4').toBe(1);
	expect(await sheetsOf(page, 'Letter'), 'US Letter').toBe(1);
}

test('nothing checked: the page says so and leads to the check', async ({ page }) => {
	await open(page, './compare/director/');
	await expect(page.getByRole('heading', { name: text.screen.none })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: text.screen.check }).click();
	await expect(page.getByTestId('drop')).toBeVisible();
});

test('a report alone gives verdicts and counts on one sheet', async ({ page }) => {
	await open(page, './?profile=st-math&profile=hmh');
	await sample(page);
	await verdict(page);
	await way(page).click();
	await expect(sheet(page)).toContainText('ST Math');
	await expect(sheet(page)).toContainText(text.receivers.verdicts.rejected);
	await expect(sheet(page)).toContainText(text.foot.noHash);
	await expect(sheet(page)).toContainText(text.brakes.notCompared);
	await expect(page.getByText(text.screen.withoutCompare)).toBeVisible();
	await expectOneSheet(page);
	await expectAccessible(page);
	await page.getByRole('link', { name: text.screen.back }).click();
	await verdict(page);
});

test('all receivers, a big change and long reasons stand on one sheet, without a word of the roster', async ({
	page
}) => {
	const all = everybody.map((id) => `profile=${id}`).join('&');
	await open(page, `./compare/?${all}`);
	await compareTwo(page, markedZip(2000, 12), markedZip(1200, 9));
	const form = page.locator('form', { hasText: brakeText.reason.ask }).first();
	await form.getByRole('checkbox').check();
	await form
		.getByRole('textbox')
		.fill(
			`Three small schools were closed and merged into others. ${'It was planned. '.repeat(20)}`
		);
	await form.getByRole('button', { name: brakeText.reason.give }).click();
	await way(page).click();
	await expect(sheet(page)).toContainText('Three small schools were closed');
	await expect(sheet(page).getByRole('row')).toHaveCount(1 + everybody.length + 7);
	await expect(sheet(page)).toContainText(/SHA-256 [0-9a-f]{64}/);
	await expect(page.getByText(text.screen.reasons)).toBeVisible();
	expect(await page.locator('main').innerHTML()).not.toContain(MARK);
	expect(await page.title()).not.toContain(MARK);
	await expectOneSheet(page);
	await expectAccessible(page);

	await page.setViewportSize({ width: 1280, height: 900 });
	const begun = page.waitForEvent('download');
	await page.getByRole('button', { name: text.screen.save }).click();
	const file = await begun;
	expect(file.suggestedFilename()).toBe(text.fileName);
	const saved = await readFile(await file.path(), 'utf8');
	expect(saved).not.toContain(MARK);
	expect(saved).toContain("default-src 'none'");
	expect(saved).not.toMatch(/<script|<link|src=|href=|https?:/);
	await page.route('**/saved.html', (route) =>
		route.fulfill({ body: saved, contentType: 'text/html' })
	);
	await page.getByRole('link', { name: text.screen.backCompare }).click();
	await expect(page.getByRole('button', { name: compareText.head.another })).toBeVisible();
});

test('the saved page shows the same sheet by itself, on one sheet of paper', async ({
	page,
	context
}) => {
	await open(page, './?profile=hmh');
	await choose(page, markedZip(200, 2));
	await verdict(page);
	await way(page).click();
	await expect(sheet(page)).toContainText(/SHA-256 [0-9a-f]{64}/);
	const begun = page.waitForEvent('download');
	await page.getByRole('button', { name: text.screen.save }).click();
	const saved = await readFile(await (await begun).path(), 'utf8');
	const other = await context.newPage();
	await other.setContent(saved);
	expect(await other.locator('article').innerText()).toBe(await sheet(page).innerText());
	await expectOneSheet(other);
	await expect(other.locator('html')).toHaveAttribute('lang', words.language);
	await other.close();
});
