import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveStatic, type StaticServer } from '../../src/command/static-server';
import { hostWords } from '../../src/lib/core/hosting/words';
import { hostText } from '../../src/lib/ui/host/words';
import { hostPageText } from '../../src/lib/ui/host/words.page';
import { receiverWords } from '../../src/lib/ui/receivers/words';
import { words } from '../../src/lib/ui/words';
import { expectAccessible } from './support/access';
import { expectReady, open, openReady, sample, verdict } from './support/app';
import { chosenLine, openPicker } from './support/receivers';
import { expect, test } from './support/test';

/* Whoever hosts a copy edits one file by hand: name, logo, color, receivers. */

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
		info: { effect: 'none' }
	},
	demands: []
};

const header = (page: Page) => page.getByRole('banner');
const notes = (page: Page) => page.getByTestId('host-notes');
const accent = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));

let folder: string;
let server: StaticServer;
const begin = async (base: string): Promise<void> => {
	folder = await mkdtemp(join(tmpdir(), 'rollcall-vendor-'));
	await cp('build', folder, { recursive: true });
	await writeFile(join(folder, 'logo.svg'), logo);
	server = await serveStatic(folder, { port: 0, base });
};
test.afterEach(async ({ page }) => {
	// First, or its service worker finds nobody there for the rest of the offline copy.
	await page.close();
	await server.close();
	await rm(folder, { recursive: true });
});

const write = (settings: unknown): Promise<void> =>
	writeFile(join(folder, 'host.js'), `globalThis.rollcallHost = ${JSON.stringify(settings)};\n`);

for (const base of ['/', '/precheck/', '/a/b/c/']) {
	test(`the same build at ${base} takes name, logo, color and receiver from a file`, async ({
		page
	}) => {
		await begin(base);
		await write({
			name: 'Larkfield pre-check',
			logo: 'logo.svg',
			colors: { accent: '#7a1f5c' },
			profiles: ['larkfield', 'hmh'],
			defaultProfile: 'larkfield',
			ownProfiles: [profile],
			support: 'mailto:help@larkfield.example'
		});
		await openReady(page, server.url);
		await expect(header(page)).toContainText('Larkfield pre-check');
		await expect(header(page)).toContainText(hostText.brand.by);
		const drawn = header(page).locator('img');
		await expect(drawn).toHaveAttribute('src', new URL('logo.svg', server.url).pathname);
		expect(await drawn.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBe(
			40
		);
		expect(await accent(page)).toBe('#7a1f5c');
		await expect(page.getByRole('link', { name: hostText.support, exact: true })).toHaveAttribute(
			'href',
			'mailto:help@larkfield.example'
		);
		await expect(notes(page)).toHaveCount(0);
		await expect(chosenLine(page)).toContainText('Larkfield Learning');
		const picker = await openPicker(page);
		await expect(picker.getByRole('checkbox')).toHaveCount(2);
		await page.keyboard.press('Escape');
		await sample(page);
		await verdict(page);
		await expect(page.getByTestId('verdict-larkfield')).toBeVisible();

		// The last copy holds without a network, also the logo.
		await server.close();
		await page.goto(server.url);
		await expectReady(page);
		await expect(header(page)).toContainText('Larkfield pre-check');
		await expect(chosenLine(page)).toContainText('Larkfield Learning');
	});
}

test('a locked receiver is locked for links, too', async ({ page }) => {
	await begin('/');
	await write({ defaultProfile: 'hmh', lockProfile: true });
	await open(page, `${server.url}?profile=st-math`);
	await expect(page.getByText(hostText.locked('HMH'))).toBeVisible();
	await expect(page.getByRole('button', { name: receiverWords.line.changeLong })).toHaveCount(0);
	await sample(page);
	await verdict(page);
	await expect(page.getByTestId('verdict-hmh')).toBeVisible();
	await expect(page.getByTestId('verdict-st-math')).toHaveCount(0);
});

test('what is wrong is named on the page, and the rest holds', async ({ page }) => {
	await begin('/');
	await write({
		name: 7,
		logo: '../logo.svg',
		colors: { accent: '#ffee88' },
		profiles: ['hmh', 'nobody'],
		ownProfiles: [{ id: 'x' }],
		support: 'javascript:alert(1)',
		colour: 'red'
	});
	await open(page, server.url);
	for (const [path, message] of [
		['name', hostWords.name(60)],
		['logo', hostWords.logo],
		['profiles[1]', hostWords.noReceiver],
		['support', hostWords.support],
		['colour', hostWords.unknown]
	])
		await expect(notes(page).getByRole('listitem').filter({ hasText: message })).toContainText(
			path ?? ''
		);
	await expect(notes(page)).toContainText('ownProfiles[0]');
	await expect(header(page)).toContainText(words.app.name);
	// Too faint for text on paper, so a darker one is used.
	expect(await accent(page)).not.toBe('#ffee88');
	await expectAccessible(page);
	await sample(page);
	await verdict(page);
});

test('the page that makes the file shows what comes of it', async ({ page }) => {
	await begin('/precheck/');
	await open(page, `${server.url}host/`);
	await expectAccessible(page);
	const { form } = hostPageText;
	const file = page.getByTestId('host-file');
	const preview = page.getByTestId('preview');
	await page.getByLabel(form.name, { exact: true }).fill('Larkfield pre-check');
	await expect(preview).toContainText('Larkfield pre-check');
	await page.getByLabel(form.accent, { exact: true }).fill('#ffee88');
	await expect(page.getByText(/too faint for text/)).toBeVisible();
	await page.getByLabel(form.support, { exact: true }).fill('larkfield');
	await expect(page.getByText(hostWords.support)).toBeVisible();
	await page.getByLabel(form.own, { exact: true }).setInputFiles({
		name: 'larkfield.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(profile))
	});
	await page.getByLabel(form.default, { exact: true }).selectOption('Larkfield Learning');
	await page.getByLabel(form.lock, { exact: true }).check();
	await expect(preview).toContainText('Larkfield Learning');
	await expect(page.getByText(`${server.url}?profile=larkfield`)).toBeVisible();
	await expectAccessible(page);

	// What it made is put beside the page, as the five steps say, and does just that.
	await writeFile(join(folder, 'host.js'), await file.innerText());
	await open(page, server.url);
	await expect(notes(page)).toHaveCount(0);
	await expect(header(page)).toContainText('Larkfield pre-check');
	await expect(page.getByText(hostText.locked('Larkfield Learning'))).toBeVisible();
});
