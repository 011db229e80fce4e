import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveStatic } from '../../src/command/static-server';
import { editWords as correctionsEs } from '../../src/lib/languages/es/ui/edits/words';
import { profileText as profilesEs } from '../../src/lib/languages/es/ui/profiles/words';
import { personRowWords as personRowWordsEs } from '../../src/lib/languages/es/ui/roster/words.class';
import { noteWords as noteWordsEs } from '../../src/lib/languages/es/ui/roster/words.note';
import { ruleWords as rulesEs } from '../../src/lib/languages/es/ui/rules/words';
import { words as es } from '../../src/lib/languages/es/ui/words';
import { startWords as startWordsEs } from '../../src/lib/languages/es/ui/words.start';
import { groupWords as groupWordsEs } from '../../src/lib/languages/es/ui/words.group';
import { reportWords as reportWordsEs } from '../../src/lib/languages/es/ui/words.report';
import { editWords } from '../../src/lib/ui/edits/words';
import { rosterStartWords, findWords } from '../../src/lib/ui/roster/words.find';
import { personRowWords } from '../../src/lib/ui/roster/words.class';
import { words } from '../../src/lib/ui/words';
import { startWords } from '../../src/lib/ui/words.start';
import { groupWords } from '../../src/lib/ui/words.group';
import { expectAccessible } from './support/access';
import { choose, headline, open, reopen, shareLink, verdict } from './support/app';
import {
	bar,
	faultyZip,
	fixPanel,
	manyFaultsZip,
	openGroup,
	safePanel
} from './support/corrections';
import { expect, test } from './support/test';

/*
 * English and Spanish: the button, the choice that is remembered, the host, the browser; and nothing
 * that a person did is lost by a change of language.
 */

/** The button that changes the language; it stands under its own name in the other one. */
const button = (page: Page) => page.locator('#language');

/** Changes the language, and waits until the page speaks it. */
async function change(page: Page, to: 'en' | 'es'): Promise<void> {
	await button(page).click();
	await expect(page.locator('html')).toHaveAttribute('lang', to);
	await expect(button(page)).toHaveAttribute('lang', to === 'en' ? 'es' : 'en');
	await expect(button(page)).toBeFocused();
}

/** Has the page begin in Spanish, as one on which it was chosen before. */
const inSpanish = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		localStorage.setItem('rollcall-language', 'es');
	});

/** Headlines that were painted while the page came up, also for a moment. */
const paintedHeadlines = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const painted = new Set<string>();
		Object.assign(globalThis, { painted });
		const look = () => {
			const title = document.querySelector('h1');
			const waits = document.querySelector('html[data-waits]') !== null;
			if (title !== null && (!waits || title.checkVisibility({ visibilityProperty: true })))
				painted.add(title.textContent.trim());
			requestAnimationFrame(look);
		};
		look();
	});
const painted = (page: Page): Promise<string[]> =>
	page.evaluate(() => [...(Reflect.get(globalThis, 'painted') as Set<string>)]);

test('a button changes the language, which is remembered and comes back without a flash', async ({
	page
}) => {
	await open(page);
	await expect(headline(page)).toHaveText(startWords.headline);
	await change(page, 'es');
	await expect(headline(page)).toHaveText(startWordsEs.headline);
	await expect(page).toHaveTitle(es.titles.start);
	await expectAccessible(page);
	await paintedHeadlines(page);
	await reopen(page);
	await expect(headline(page)).toHaveText(startWordsEs.headline);
	expect(await painted(page)).toEqual([startWordsEs.headline]);
	await change(page, 'en');
	await expect(headline(page)).toHaveText(startWords.headline);
	await expect(page).toHaveTitle(words.titles.start);
});

test('a report is said anew, with its corrections and the rows that are selected', async ({
	page
}) => {
	await open(page);
	await choose(page, faultyZip());
	await verdict(page);
	await openGroup(page, 'pupil');
	const all = page.getByRole('checkbox', { name: editWords.grid.selectAll });
	await all.check();
	await change(page, 'es');
	await expect(page.getByRole('heading', { name: groupWordsEs.wrong })).toBeVisible();
	await expect(page.getByRole('checkbox', { name: correctionsEs.grid.selectAll })).toBeChecked();
	await fixPanel(page).getByRole('button', { name: 'student' }).first().click();
	await expect(bar(page)).toContainText(correctionsEs.bar.count(1));
	await expect(page.getByRole('heading', { name: reportWordsEs.fixFirst })).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
	await change(page, 'en');
	await expect(bar(page)).toContainText(editWords.bar.count(1));
	await expect(bar(page)).toContainText(editWords.bar.unsaved);
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(0);
	await bar(page).getByRole('button', { name: editWords.bar.undo }).click();
	await expect(page.getByTestId('group').filter({ hasText: 'pupil' })).toHaveCount(1);
});

test('a plan, a page of rows and a form to share in stay what they are', async ({ page }) => {
	await open(page);
	await choose(page, manyFaultsZip(110));
	await verdict(page);
	const safe = safePanel(page);
	await safe.getByRole('button', { name: editWords.safe.offer(1) }).click();
	await expect(safe.getByRole('heading')).toBeFocused();
	await change(page, 'es');
	await expect(safe.getByRole('button', { name: correctionsEs.safe.make(1) })).toBeVisible();
	await expect(button(page)).toBeFocused();
	await openGroup(page, 'pupil');
	await page.getByRole('button', { name: groupWordsEs.nextPage }).click();
	await expect(page.getByText(groupWordsEs.shown(101, 110, 110))).toBeVisible();
	await change(page, 'en');
	await expect(page.getByText(groupWords.shown(101, 110, 110))).toBeVisible();
	await page.goBack();
	await shareLink(page).click();
	const csv = page.locator('input[type=radio][value=csv]');
	await csv.check();
	await change(page, 'es');
	await expect(csv).toBeChecked();
	await expect(page.getByTestId('export')).toContainText('rollcall-report.csv');
});

test('marks of a teacher outlast a change of language', async ({ page }) => {
	await open(page, './roster/');
	await page.getByRole('button', { name: rosterStartWords.sample }).click();
	await page.getByRole('searchbox', { name: findWords.label }).fill('Ma');
	await page.locator('ul.found button').first().click();
	const first = page.locator('ol.people > li').first();
	const name = (await first.locator('b').innerText()).trim();
	await first.getByRole('button', { name: personRowWords.notMineOf(name) }).click();
	const second = page.locator('ol.people > li').nth(1);
	const other = (await second.locator('b').innerText()).trim();
	await second.getByRole('button', { name: personRowWords.wrongNameOf(other) }).click();
	const typed = second.getByRole('textbox');
	await typed.fill('Half a na');
	await change(page, 'es');
	await expect(typed).toHaveValue('Half a na');
	await expect(first).toContainText(personRowWordsEs.said['not-mine']());
	await expect(page.getByRole('region', { name: noteWordsEs.title })).toContainText(
		noteWordsEs.count(1, 1)
	);
});

test('pages of rules and receivers are in Spanish, also without a network', async ({
	page,
	context
}) => {
	await inSpanish(page);
	await open(page, 'rules/date-form/');
	await expect(page.getByText(es.app.ready, { exact: true })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('heading', { name: rulesEs.page.why })).toBeVisible();
	await expectAccessible(page);
	await context.setOffline(true);
	await open(page, 'profiles/hmh/');
	await expect(page).toHaveTitle(profilesEs.titles.profile('HMH'));
	await expect(page.getByText(/^Solo /).first()).toBeVisible();
});

test.describe('a browser in Spanish', () => {
	test.use({ locale: 'es-MX' });

	test('begins in Spanish', async ({ page }) => {
		await open(page);
		await expect(page.locator('html')).toHaveAttribute('lang', 'es');
		await expect(headline(page)).toHaveText(startWordsEs.headline);
	});
});

test('the language of the host is that of a first visit, and a choice goes before it', async ({
	page
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'rollcall-language-'));
	await cp('build', folder, { recursive: true });
	await writeFile(join(folder, 'host.js'), `globalThis.rollcallHost = { language: 'es' };\n`);
	const server = await serveStatic(folder, { port: 0, base: '/precheck/' });
	await open(page, server.url);
	await expect(headline(page)).toHaveText(startWordsEs.headline);
	await change(page, 'en');
	await reopen(page);
	await expect(headline(page)).toHaveText(startWords.headline);
	// First, or its service worker finds nobody there for the rest of the offline copy.
	await page.close();
	await server.close();
	await rm(folder, { recursive: true });
});
