import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic, type StaticServer } from '../../../src/command/static-server';
import { hostAccent } from '../../../src/lib/core/hosting/host-colors';
import { choose, open } from '../support/app';
import { faultySchool } from '../support/elm-school';
import { everyWay, type Person } from '../support/people';
import { verdictOf } from '../support/receivers';
import { zipOf } from '../support/roster';
import { expect, test } from '../support/test';

/*
 * Larkfield Learning gives its customers a page that checks for Larkfield: its name, logo, color and
 * profile stand in one file that the page makes, a link goes out, and a customer comes by it.
 */

const logo =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0h40v20H0z"/></svg>';

const profile = {
	format: 'rollcall-profile/1',
	id: 'larkfield',
	title: 'Larkfield Learning',
	revision: '2026-11-01',
	base: '1.1',
	sources: {},
	inherit: {
		error: { effect: 'dropsRow' },
		warning: { effect: 'none' },
		info: { effect: 'none' },
		rules: { 'reference-missing': { effect: 'refusesZip' } }
	},
	demands: []
};

let folder: string;
let server: StaticServer;
test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'rollcall-larkfield-'));
	await cp('build', folder, { recursive: true });
	server = await serveStatic(folder, { port: 0, base: '/precheck/' });
});
test.afterEach(async ({ page }) => {
	// First, or its service worker finds nobody there for the rest of the offline copy.
	await page.close();
	await server.close();
	await rm(folder, { recursive: true });
});

/** Fills in the form, and sees at once what comes of it. */
async function describePage({ page, text, tick }: Person): Promise<void> {
	const { form, page: said } = text.hostPage;
	const preview = page.getByTestId('preview');
	await page.getByLabel(form.name, { exact: true }).fill('Larkfield pre-check');
	await expect(preview).toContainText('Larkfield pre-check');
	await page.getByLabel(form.logo, { exact: true }).fill('logo.svg');
	await page.getByLabel(form.accent, { exact: true }).fill('#7a1f5c');
	for (const scheme of ['light', 'dark'] as const) {
		const made = hostAccent('#7a1f5c', scheme);
		expect(made?.isMoved).toBe(scheme === 'dark');
		await expect(page.getByText(form.contrast[scheme](made?.contrast ?? 0))).toContainText(
			scheme === 'light' ? form.contrast.good : form.contrast.moved(made?.tokens.accent ?? '')
		);
	}
	await page.getByLabel(form.own, { exact: true }).setInputFiles({
		name: 'larkfield.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(profile))
	});
	await page.getByLabel(form.default, { exact: true }).selectOption('Larkfield Learning');
	await tick(page.getByLabel(form.lock, { exact: true }));
	await expect(preview).toContainText(said.checksFor('Larkfield Learning'));
	const accent = await preview.evaluate((element) => element.style.getPropertyValue('--accent'));
	expect(accent).toBe('#7a1f5c');
}

everyWay('a vendor', async (person) => {
	const { page, text } = person;
	await open(page, server.url);
	await person.speak();
	await person.follow(text.host.hosting);
	await describePage(person);
	const link = `${server.url}?profile=larkfield`;
	await expect(page.getByText(link)).toBeVisible();
	const { name, bytes } = await person.save(
		page.getByRole('button', { name: text.hostPage.page.save })
	);
	expect(name).toBe('host.js');
	await writeFile(join(folder, name), bytes);
	await writeFile(join(folder, 'logo.svg'), logo);

	await open(page, link);
	const header = page.getByRole('banner');
	await expect(header).toContainText('Larkfield pre-check');
	await expect(header).toContainText(text.host.brand.by);
	await expect(header.locator('img')).toHaveJSProperty('naturalWidth', 40);
	await expect(page.getByTestId('host-notes')).toHaveCount(0);
	await expect(page.getByText(text.host.locked('Larkfield Learning'))).toBeVisible();
	await choose(page, zipOf(faultySchool()));
	const verdict = verdictOf(page, 'larkfield');
	await expect(verdict).toContainText(text.receivers.verdicts.words.rejected);
	await expect(page.getByTestId(/^verdict-/)).toHaveCount(2);
	await person.follow(text.receivers.verdicts.seeOf('Larkfield Learning'));
	await expect(page.getByText('school-9').first()).toBeVisible();
});
