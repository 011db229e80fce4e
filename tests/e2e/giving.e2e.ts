import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../src/lib/ui/words';
import { startWords } from '../../src/lib/ui/words.start';
import { reportWords } from '../../src/lib/ui/words.report';
import { groupWords } from '../../src/lib/ui/words.group';
import { choose, dropArea, groupLink, headline, open, sample, verdict } from './support/app';
import { dropFiles, dropPaths } from './support/drop';
import { looseFile, rosterFiles, rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * How a roster comes in: chosen or let go over the page, as a zip, a folder, several CSV files or one.
 */

const roster = rosterFiles('Diaz');
let folder: string;
test.beforeEach(async ({ page }) => {
	folder = await mkdtemp(join(tmpdir(), 'rollcall-giving-'));
	await open(page);
});
test.afterEach(() => rm(folder, { recursive: true }));

/** Writes the roster's files into a folder of that name and gives its path. */
async function rosterFolder(...name: string[]): Promise<string> {
	const path = join(folder, ...name);
	await mkdir(path, { recursive: true });
	for (const [file, text] of Object.entries(roster)) await writeFile(join(path, file), text);
	return path;
}

test('a zip let go over the drop area by a script', async ({ page }) => {
	await dropFiles(dropArea(page), [rosterZip('Diaz')]);
	await verdict(page);
	await expect(page.getByText('missing-school').first()).toBeVisible();
});

test('a zip let go beside the drop area', async ({ page }) => {
	const path = join(folder, 'roster.zip');
	await writeFile(path, rosterZip('Diaz').buffer);
	await dropPaths(page, headline(page), [path]);
	await verdict(page);
	await expect(page.getByText('roster.zip')).toBeVisible();
});

test('a folder let go over the page', async ({ page }) => {
	await dropPaths(page, dropArea(page), [await rosterFolder('Export')]);
	await verdict(page);
	await expect(page.getByText('Export', { exact: true })).toBeVisible();
	await expect(page.getByTestId('file-users.csv')).toContainText(words.rows(1));
	await expect(page.getByText('missing-school').first()).toBeVisible();
});

test('a folder that holds the folder with the files', async ({ page }) => {
	await rosterFolder('Export', 'OneRoster');
	await dropPaths(page, dropArea(page), [join(folder, 'Export')]);
	await verdict(page);
	await expect(page.getByTestId('file-users.csv')).toContainText(words.rows(1));
});

test('a folder chosen by its button', async ({ page }) => {
	const path = await rosterFolder('Export');
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: startWords.folder }).click();
	await (await chooser).setFiles(path);
	await verdict(page);
	await expect(page.getByTestId('file-users.csv')).toContainText(words.rows(1));
});

test('several CSV files, let go and chosen', async ({ page }) => {
	const loose = Object.entries(roster).map(([name, text]) => looseFile(name, text));
	await dropFiles(dropArea(page), loose);
	await verdict(page);
	await expect(page.getByText(startWords.looseFiles(loose.length))).toBeVisible();
	await page.getByRole('button', { name: reportWords.another }).click();
	await choose(page, loose);
	await verdict(page);
	await expect(page.getByTestId('file-users.csv')).toContainText(words.rows(1));
});

test('one CSV file', async ({ page }) => {
	await choose(page, looseFile('users.csv', roster['users.csv'] ?? ''));
	await verdict(page);
	await expect(page.getByText('users.csv').first()).toBeVisible();
	await expect(page.getByTestId('file-users.csv')).toContainText(words.rows(1));
});

test('a second file after the first, and the same one again', async ({ page }) => {
	for (const name of ['Diaz', 'Okafor', 'Okafor']) {
		await choose(page, rosterZip(name));
		await verdict(page);
		const group = page.getByTestId('group').filter({ hasText: 'missing-school' });
		await groupLink(group).click();
		await expect(page.getByTestId('finding')).toContainText(name);
		await page.getByRole('link', { name: groupWords.back, exact: true }).click();
		await page.getByRole('button', { name: reportWords.another }).click();
	}
});

test.describe('what is not taken is named on the spot', () => {
	test('three zips', async ({ page }) => {
		await choose(page, [rosterZip('Diaz'), rosterZip('Okafor'), rosterZip('Reyes')]);
		await expect(page.getByRole('alert')).toHaveText(startWords.refusals['several-zips']);
		await expect(dropArea(page)).toBeVisible();
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
	});

	test('an empty folder', async ({ page }) => {
		const path = join(folder, 'Empty');
		await mkdir(path);
		await dropPaths(page, dropArea(page), [path]);
		await expect(page.getByRole('alert')).toHaveText(startWords.refusals.empty);
	});

	test('text that is dragged over the page', async ({ page }) => {
		await dropArea(page).evaluate((element) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.setData('text/plain', 'roster.zip');
			element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
		});
		await expect(dropArea(page)).toBeVisible();
		await expect(page.getByRole('alert')).toBeHidden();
	});
});

test('a file let go over a report neither opens in its place nor starts a check', async ({
	page
}) => {
	const path = join(folder, 'roster.zip');
	await writeFile(path, rosterZip('Diaz').buffer);
	await sample(page);
	await verdict(page);
	const said = await headline(page).innerText();
	await dropPaths(page, headline(page), [path]);
	await expect(headline(page)).toHaveText(said);
	await expect(page).toHaveURL(/\/$/);
});
