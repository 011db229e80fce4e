import { execFileSync } from 'node:child_process';
import { serveStatic, type StaticServer } from '../../src/command/static-server';
import type { RuleCatalogue } from '../../src/lib/core/report/rule-catalogue';
import { ruleWords } from '../../src/lib/ui/rules/words';
import { words } from '../../src/lib/ui/words';
import { refusedWords } from '../../src/lib/ui/words.run';
import { expectAccessible } from './support/access';
import {
	choose,
	expectReady,
	groupLink,
	headerLink,
	headline,
	open,
	openReady,
	verdict
} from './support/app';
import { pupilsZip, rosterZip } from './support/roster';
import { expect, test } from './support/test';

const text = ruleWords.page;

/** As the command prints them: the browser's test runner cannot read core's own files. */
const { rules } = JSON.parse(
	execFileSync('npx', ['tsx', 'src/command/rollcall.ts', 'rules', '--json'], { encoding: 'utf8' })
) as RuleCatalogue;
const titleOf = (id: string) =>
	ruleWords.titles.rule(rules.find((rule) => rule.id === id)?.title ?? '');

test('every rule has a page, and the index leads to it', async ({ page, request }) => {
	await open(page, 'rules/');
	const links = await page
		.getByRole('main')
		.getByRole('link')
		.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
	expect(links.map((link) => new URL(link).pathname)).toEqual(rules.map((rule) => `/${rule.page}`));
	for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

for (const path of ['', 'date-form/', 'line-end-cr/', 'entry-encrypted/', 'column-missing/']) {
	test(`rules/${path} can be used by everybody`, async ({ page }) => {
		await open(page, `rules/${path}`);
		await expectAccessible(page);
	});
}

test('what was looked for is still there on the way back', async ({ page }) => {
	await open(page, 'rules/');
	const search = page.getByRole('searchbox', { name: ruleWords.index.search });
	await search.fill('year-month-day');
	await page.getByRole('link', { name: /year-month-day/ }).click();
	await expect(page).toHaveTitle(titleOf('date-form'));
	await page.goBack();
	await expect(search).toHaveValue('year-month-day');
	await search.fill('nowhere-to-be-found');
	await expect(page.getByRole('heading', { name: ruleWords.index.none })).toBeVisible();
	await expectAccessible(page);
});

test('a report explains in place and leads to the page, and back keeps it', async ({ page }) => {
	await openReady(page);
	const asked: string[] = [];
	page.on('request', ({ url }) => asked.push(url()));
	await choose(page, pupilsZip(3));
	await verdict(page);
	await groupLink(page.getByTestId('group').filter({ hasText: 'pupil' })).click();
	const question = await headline(page).textContent();
	await expect(page.getByRole('heading', { name: text.effects })).toBeVisible();
	await expect(page.getByRole('heading', { name: text.falseAlarms })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: ruleWords.group.page }).click();
	await expect(page).toHaveTitle(titleOf('enumeration-value'));
	await page.getByRole('link', { name: text.next }).click();
	await expect(page).not.toHaveTitle(titleOf('enumeration-value'));
	await page.goBack();
	await expect(page).toHaveTitle(titleOf('enumeration-value'));
	await page.goBack();
	await expect(headline(page)).toHaveText(question ?? '');
	await headerLink(page, words.app.rules).click();
	await expect(page).toHaveTitle(ruleWords.titles.index);
	await headerLink(page, words.app.check).click();
	await verdict(page);
	// All of it was there before.
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('what could not be checked leads to the page, too', async ({ page }) => {
	await open(page);
	await choose(page, { ...rosterZip('Diaz'), buffer: Buffer.from('%PDF-1.7\n') });
	await page.getByRole('link', { name: refusedWords.rule }).first().click();
	await expect(page).toHaveTitle(titleOf('not-a-zip'));
	await page.goBack();
	await expect(page).toHaveTitle(words.titles.refused);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the index is a plain list, and pages are whole', async ({ page }) => {
		await page.goto('rules/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await expect(page.getByRole('main').getByRole('link')).toHaveCount(rules.length);
		await page.getByRole('link', { name: /year-month-day/ }).click();
		await expect(headline(page)).toHaveText(/year-month-day/);
		await expect(page.getByRole('table').first()).toContainText('8/17/2026');
	});
});

for (const base of ['/', '/precheck/', '/a/b/c/']) {
	test.describe(`at ${base}, with the server gone`, () => {
		let server: StaticServer;
		test.beforeEach(async () => {
			server = await serveStatic('build', { port: 0, base });
		});

		test('every page opens by its link and by its address', async ({ page }) => {
			await openReady(page, `${server.url}rules/date-form/`);
			await server.close();
			await page.getByRole('link', { name: text.back }).click();
			await expect(page).toHaveURL(`${server.url}rules/`);
			await page.getByRole('link', { name: /^A column is missing/ }).click();
			await expect(page).toHaveURL(`${server.url}rules/column-missing/`);
			for (const id of ['column-missing', 'entry-encrypted']) {
				for (const tail of ['/', '', '/index.html', '/?profile=x']) {
					await page.goto(`${server.url}rules/${id}${tail}`);
					await expect(page).toHaveTitle(titleOf(id));
					await expectReady(page);
					await expect(page.getByText(id, { exact: true })).toBeVisible();
					await expect(headline(page)).toHaveCount(1);
				}
			}
			await page.goto(`${server.url}rules/`);
			await expect(page).toHaveTitle(ruleWords.titles.index);
		});
	});
}
