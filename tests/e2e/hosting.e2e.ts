import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveStatic, type StaticServer } from '../../src/command/static-server';
import { words } from '../../src/lib/ui/words';
import { choose, expectReady, headerLink, open, openReady, reopen, verdict } from './support/app';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

const scopeOf = (page: Page): Promise<string> =>
	page.evaluate(async () => (await navigator.serviceWorker.ready).scope);

/** A mark on the window, which a page loaded anew would not have. */
const mark = (page: Page) => page.evaluate(() => Reflect.set(window, 'stayed', true));
const isMarked = (page: Page) => page.evaluate(() => Reflect.get(window, 'stayed') === true);

for (const base of ['/', '/precheck/', '/a/b/c/']) {
	test.describe(`the same build at ${base}`, () => {
		const asked: string[] = [];
		let server: StaticServer;
		test.beforeEach(async () => {
			asked.length = 0;
			server = await serveStatic('build', {
				port: 0,
				base,
				onRequest: ({ url }) => asked.push(url ?? '')
			});
		});
		test.afterEach(async ({ page }) => {
			await page.close();
			await server.close();
		});

		test('comes alive, goes to the privacy page and back', async ({ page, context }) => {
			const requests: string[] = [];
			const lines: string[] = [];
			context.on('request', (request) => requests.push(request.url()));
			page.on('console', (message) => lines.push(message.text()));
			await openReady(page, server.url);
			await mark(page);
			await headerLink(page, words.app.privacy).click();
			await expect(page).toHaveURL(`${server.url}privacy/`);
			await expect(page).toHaveTitle(words.titles.privacy);
			await headerLink(page, words.app.check).click();
			await expect(page).toHaveURL(server.url);
			await expect(page).toHaveTitle(words.titles.start);
			expect(await isMarked(page)).toBe(true);

			expect(
				requests.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(server.url))
			).toEqual([]);
			expect(asked.filter((path) => !path.startsWith(base))).toEqual([]);
			expect(asked.filter((path) => path.includes('version.json'))).toEqual([]);
			expect(lines).toEqual([]);
		});

		test('registers the service worker from the deepest page', async ({ page }) => {
			await openReady(page, `${server.url}privacy/`);
			expect(await scopeOf(page)).toBe(server.url);
			await server.close();
			await page.goto(server.url);
			await expect(page).toHaveTitle(words.titles.start);
		});
	});
}

/** What a browser says of a host.js that is not there. */
const notFound = /^error: Failed to load resource: /;

test.describe('where one of two folders goes away', () => {
	test.use({ expectedLines: notFound });
	test('two copies on one host keep their offline copies apart', async ({ page }) => {
		const folder = await mkdtemp(join(tmpdir(), 'rollcall-two-'));
		await cp('build', join(folder, 'one'), { recursive: true });
		await cp('build', join(folder, 'two'), { recursive: true });
		const server = await serveStatic(folder, { port: 0 });
		try {
			await openReady(page, `${server.url}one/`);
			await openReady(page, `${server.url}two/`);
			await rm(join(folder, 'one'), { recursive: true });
			await page.goto(`${server.url}one/`);
			await expectReady(page);
			expect(await scopeOf(page)).toBe(`${server.url}one/`);
		} finally {
			await server.close();
			await rm(folder, { recursive: true });
		}
	});
});

/** What may stand in host.js after a hand has slipped, or a server has answered with something else. */
const wrongSettings = [
	'globalThis.rollcallHost = { name: "A" colors: {} };',
	'throw new Error("made up");',
	'<!doctype html><title>Sign in</title>',
	'globalThis.rollcallHost = 42;',
	'globalThis.rollcallHost = null;',
	'globalThis.rollcallHost = { name: 7, logo: [], colors: "red", profiles: {}, ' +
		'defaultProfile: null, lockProfile: "yes", ownProfiles: [null, 1], language: {} };',
	'globalThis.rollcallHost = new Proxy({}, { get() { throw new Error("made up"); } });',
	''
];

test.describe('host.js', () => {
	let folder: string;
	let server: StaticServer;
	test.beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'rollcall-host-'));
		await cp('build', folder, { recursive: true });
		server = await serveStatic(folder, { port: 0 });
	});
	test.afterEach(async ({ page }) => {
		await page.close();
		await server.close();
		await rm(folder, { recursive: true });
	});

	const writeText = (text: string) => writeFile(join(folder, 'host.js'), text);
	const write = (name: string) => writeText(`globalThis.rollcallHost = { name: '${name}' };\n`);
	const hostName = (page: Page) =>
		page.evaluate(() => {
			const host: unknown = Reflect.get(globalThis, 'rollcallHost');
			return typeof host === 'object' && host !== null ? Reflect.get(host, 'name') : undefined;
		});

	test('arrives fresh after every edit, and as its last copy without a network', async ({
		page
	}) => {
		await write('First');
		await openReady(page, server.url);
		expect(await hostName(page)).toBe('First');
		await write('Second');
		await reopen(page);
		expect(await hostName(page)).toBe('Second');
		await server.close();
		await reopen(page);
		await expectReady(page);
		expect(await hostName(page)).toBe('Second');
	});

	test('is at hand offline after the very first visit', async ({ page }) => {
		await write('First');
		await openReady(page, server.url);
		await server.close();
		await reopen(page);
		expect(await hostName(page)).toBe('First');
	});

	test.describe('with its own error, and none of ours', () => {
		test.use({ expectedLines: /^uncaught: (made up|Unexpected (identifier|token))/ });
		test('breaks nothing where it holds what it should not', async ({ page }) => {
			for (const text of wrongSettings) {
				await test.step(text, async () => {
					await writeText(text);
					await open(page, server.url);
					await choose(page, rosterZip('Diaz'));
					await verdict(page);
				});
			}
		});
	});

	test.describe('with a line that it was not found', () => {
		test.use({ expectedLines: notFound });
		test('breaks nothing where it is missing', async ({ page }) => {
			await rm(join(folder, 'host.js'));
			await openReady(page, server.url);
			expect(await hostName(page)).toBeUndefined();
			await server.close();
			await reopen(page);
			await expectReady(page);
		});
	});
});
