import { appendFile, copyFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { notAZip } from '../../src/lib/core/rules/package/not-a-zip';
import { zipEmpty } from '../../src/lib/core/rules/package/zip-empty';
import { shareWords } from '../../src/lib/ui/share/words';
import { words } from '../../src/lib/ui/words';
import { earlierWords } from '../../src/lib/ui/words.start';
import { runWords, refusedWords, askWords, faultWords } from '../../src/lib/ui/words.run';
import { groupWords } from '../../src/lib/ui/words.group';
import {
	choose,
	download,
	dropArea,
	groupLink,
	headline,
	open,
	sample,
	shareLink,
	verdict,
	type ChosenFile
} from './support/app';
import { test } from './support/large';
import { rosterFiles, rosterZip, zipOf } from './support/roster';
import { expect } from './support/test';

/*
 * What may happen between giving a file and its report: a change of mind, a file that is no roster, a
 * zip that asks first, and faults that are none of the file's.
 */

/** Waits until a large zip is being read: some rows are there and more will come. */
async function midway(page: Page): Promise<void> {
	// Looks at every frame: an assertion looks a few times a second, and might find the report.
	await page.waitForFunction(
		() => {
			const lines = document.querySelectorAll('[data-testid="progress"]');
			return [...lines].some((line) => /[1-9]\d* rows/.test(line.textContent));
		},
		null,
		{ polling: 'raf' }
	);
	await expect(page.getByTestId('cancel')).toBeVisible();
}

/** Runs in a worker and ends it by an error that nobody catches. */
const dieSoon = () => {
	setTimeout(() => {
		throw new Error('made up');
	});
};

const file = (name: string, content: string): ChosenFile => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content, 'latin1')
});

const roster = rosterFiles('Diaz');
const classes = roster['classes.csv']?.replace('Reading 1', 'A'.repeat(300_000)) ?? '';
/** A zip in which one file shrank so well that the page asks first. */
const unusual = zipOf({ ...roster, 'classes.csv': classes });

test.beforeEach(({ page }) => open(page));

test.describe('while a check runs', () => {
	test('cancelling answers at once, keeps nothing, and another check works', async ({
		page,
		largeZip
	}) => {
		await choose(page, largeZip);
		await midway(page);
		const milliseconds = await page.getByTestId('cancel').evaluate(
			(button) =>
				new Promise<number>((done) => {
					const pressed = performance.now();
					const look = () => {
						const isBack = document.querySelector('[data-testid="drop"]') !== null;
						if (isBack) done(performance.now() - pressed);
						else requestAnimationFrame(look);
					};
					// `click` is what a button of a screen has; TypeScript knows an element only.
					(button as HTMLElement).click();
					look();
				})
		);
		// A tenth of a second on a machine at rest; seconds, if the run went on.
		expect(milliseconds).toBeLessThan(1000);
		await expect(headline(page)).toBeFocused();
		await expect(page.getByText(earlierWords.title)).toBeHidden();

		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		await expect(page.getByText('missing-school').first()).toBeVisible();
	});

	test('cancelling the sample while it is being made', async ({ page }) => {
		await sample(page);
		await page.getByTestId('cancel').click();
		await expect(dropArea(page)).toBeVisible();
		await sample(page);
		await verdict(page);
	});

	test('each file is listed, with rows that grow, and the title says no name', async ({
		page,
		largeZip
	}) => {
		await choose(page, largeZip);
		await midway(page);
		await expect(page).toHaveTitle(words.titles.running);
		await expect(headline(page)).toHaveText(runWords.title('district.zip'));
		await expect(headline(page)).toBeFocused();
		const lines = page.getByTestId('progress');
		await expect(lines.filter({ hasText: 'enrollments.csv' })).toBeVisible();
		await expect(page.getByRole('progressbar', { name: runWords.whole })).toBeVisible();
		await verdict(page);
		await expect(headline(page)).toBeFocused();
	});
});

test.describe('a file that cannot be checked says what it is and what to do', () => {
	const cases = [
		['a PDF document', file('roster.zip', '%PDF-1.7\n%âãÏÓ\n'), 'pdf', notAZip],
		['a RAR archive', file('roster.zip', 'Rar!\x1a\x07\x01\x00abc'), 'rar', notAZip],
		['a web page', file('roster.zip', '<!doctype html><title>Sign in</title>'), 'html', notAZip],
		['bytes of nothing known', file('roster.zip', '\x00\x01\x02\x03\x04'), 'one', notAZip],
		['an empty file', file('roster.zip', ''), 'one', zipEmpty]
	] as const;
	for (const [name, given, variant, rule] of cases) {
		test(name, async ({ page }) => {
			await choose(page, given);
			const message: string = Reflect.get(rule.texts.messages, variant);
			await expect(headline(page)).toHaveText(message);
			await expect(headline(page)).toBeFocused();
			await expect(page).toHaveTitle(words.titles.refused);
			const advice: Readonly<Record<string, string>> = rule.texts.advice;
			await expect(page.getByText(advice[variant] ?? rule.texts.advice.one)).toBeVisible();
			await expect(page.getByText(refusedWords.notYourFault)).toBeVisible();
			await page.getByRole('button', { name: refusedWords.another }).click();
			await expect(dropArea(page)).toBeVisible();
			await expect(page.getByText(earlierWords.refused)).toBeVisible();
		});
	}
});

test.describe('an unusual zip', () => {
	test('asks, and goes on when told to', async ({ page }) => {
		await choose(page, unusual);
		const dialog = page.getByRole('alertdialog', { name: askWords.title });
		await expect(dialog).toBeVisible();
		await expect(page).toHaveTitle(words.titles.asking);
		await expect(dialog.getByRole('button', { name: askWords.stop })).toBeFocused();
		await dialog.getByRole('button', { name: askWords.goOn }).click();
		await verdict(page);
		await expect(page.getByText('missing-school').first()).toBeVisible();
	});

	test('asks, and stops by key', async ({ page }) => {
		await choose(page, unusual);
		await expect(page.getByRole('alertdialog')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(dropArea(page)).toBeVisible();
		await expect(page.getByText(earlierWords.title)).toBeHidden();
		await choose(page, rosterZip('Okafor'));
		await verdict(page);
	});
});

test.describe('a fault that is none of the file', () => {
	test('a file that changes on the disk while it is read', async ({ page, largeZip }, test) => {
		const path = test.outputPath('changing.zip');
		await copyFile(largeZip, path);
		await choose(page, path);
		await midway(page);
		await appendFile(path, 'more');
		await expect(page.getByText(faultWords.codes['file-changed'])).toBeVisible();
		await expect(headline(page)).toHaveText(faultWords.title);
		await expect(page).toHaveTitle(words.titles.failed);
		// The old file can never be read again, so trying again would be no help.
		await page.getByRole('button', { name: faultWords.chooseAgain }).click();
		await choose(page, path);
		await verdict(page);
	});

	test('a file that changes while the page asks about it', async ({ page }, test) => {
		const path = test.outputPath('changing.zip');
		await writeFile(path, unusual.buffer);
		await choose(page, path);
		await expect(page.getByRole('alertdialog')).toBeVisible();
		await appendFile(path, 'more');
		await page.getByRole('button', { name: askWords.goOn }).click();
		await expect(page.getByText(faultWords.codes['file-changed'])).toBeVisible();
	});

	test('a file that changes before the report is saved', async ({ page }, test) => {
		const path = test.outputPath('changing.zip');
		await writeFile(path, rosterZip('Diaz').buffer);
		await choose(page, path);
		await verdict(page);
		await appendFile(path, 'more');
		const saved = await download(page, 'json');
		expect(JSON.parse(saved)).toMatchObject({ input: { sha256: null } });
		await verdict(page);
	});
});

test.describe('a part of the page that dies', () => {
	test.use({ expectedLines: /^uncaught: made up$/ });
	for (const [name, index] of [
		['reads', 0],
		['inflates', 1]
	] as const) {
		test(`the worker that ${name} dies, and trying again works`, async ({ page, largeZip }) => {
			await choose(page, largeZip);
			await midway(page);
			await page.workers()[index]?.evaluate(dieSoon);
			await expect(headline(page)).toHaveText(faultWords.title);
			await expect(headline(page)).toBeFocused();
			await expect(page.getByText(faultWords.codes['worker-died'])).toBeVisible();
			await page.getByRole('button', { name: faultWords.retry }).click();
			await verdict(page);
			await expect(page.getByTestId('file-enrollments.csv')).toBeVisible();
		});
	}

	test('the report stays on the screen when what it was made of is gone', async ({ page }) => {
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		const said = await headline(page).innerText();
		const reader = page.workers()[0];
		const closed = reader?.waitForEvent('close');
		await reader?.evaluate(dieSoon);
		await closed;
		await shareLink(page).click();
		await expect(page.getByText(shareWords.save.failed)).toBeVisible();
		await page.getByRole('link', { name: shareWords.back, exact: true }).click();
		await expect(headline(page)).toHaveText(said);
		await groupLink(page.getByTestId('group').first()).click();
		await expect(page.getByRole('heading', { name: groupWords.failed })).toBeVisible();
	});
});
