import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveStatic, type StaticServer } from '../../src/command/static-server';
import { choose, openReady, verdict } from './support/app';
import {
	formLeak,
	pageLeaks,
	pageWays,
	workerLeaks,
	workerWays,
	type WorkerKind
} from './support/leaks';
import { rosterZip } from './support/roster';
import { startSink, type Sink } from './support/sink';

/*
 * The promise of the page, on a server that sends no header to help: nothing leaves the device.
 */

let sink: Sink;
test.beforeEach(async () => {
	sink = await startSink();
});
test.afterEach(() => sink.close());

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The names of the ways whose address was refused; each way asks for an address of its own. */
const waysOf = (addresses: readonly string[]): string[] =>
	sorted(addresses.map((address) => new URL(address).pathname.slice(1)));

/** Starts gathering the addresses that the policy refuses in the page itself. */
async function gatherRefused(page: Page): Promise<() => Promise<string[]>> {
	const refused = await page.evaluateHandle(() => {
		const addresses: string[] = [];
		addEventListener('securitypolicyviolation', (event) => addresses.push(event.blockedURI));
		return addresses;
	});
	return () => refused.jsonValue();
}

/** Starts a worker the way the app starts its own, from a blob, and gathers what it posts. */
async function startWorker(page: Page, code: string, type: WorkerKind) {
	const posted = await page.evaluateHandle(
		({ code, type }) => {
			const messages: string[] = [];
			const blob = new Blob([code], { type: 'text/javascript' });
			const worker = new Worker(URL.createObjectURL(blob), { type });
			worker.addEventListener('message', ({ data }) => messages.push(String(data)));
			return messages;
		},
		{ code, type }
	);
	return () => posted.jsonValue();
}

test.describe('the page refuses', () => {
	test('every way out of the page', async ({ page }) => {
		await page.goto('./');
		const refused = await gatherRefused(page);
		await page.evaluate(pageLeaks(sink.url));
		await page.evaluate(formLeak(sink.url));
		await expect.poll(async () => waysOf(await refused())).toEqual(sorted([...pageWays, 'form']));
		expect(sink.received).toEqual([]);
	});

	for (const type of ['classic', 'module'] as const) {
		test(`every way out of a ${type} worker`, async ({ page }) => {
			await page.goto('./');
			const refused = await startWorker(page, workerLeaks(sink.url, type), type);
			await expect.poll(async () => waysOf(await refused())).toEqual(sorted(workerWays(type)));
			expect(sink.received).toEqual([]);
		});
	}
});

test.describe('a page without a policy, to show that the tests above can fail', () => {
	let folder: string;
	let server: StaticServer;
	test.beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'rollcall-open-page-'));
		await writeFile(join(folder, 'index.html'), '<!doctype html><title>Open</title>');
		server = await serveStatic(folder, { port: 0 });
	});
	test.afterEach(async () => {
		await server.close();
		await rm(folder, { recursive: true });
	});

	test('leaks from the page by every way', async ({ page }) => {
		await page.goto(server.url);
		// A page without an icon of its own makes the browser ask for one.
		const leaked = () => sorted(sink.received.filter((name) => name !== 'favicon.ico'));
		await page.evaluate(pageLeaks(sink.url));
		await expect.poll(leaked).toEqual(sorted(pageWays));
		await page.evaluate(formLeak(sink.url));
		await expect.poll(leaked).toEqual(sorted([...pageWays, 'form']));
	});

	for (const type of ['classic', 'module'] as const) {
		test(`leaks from a ${type} worker by every way`, async ({ page }) => {
			await page.goto(server.url);
			await startWorker(page, workerLeaks(sink.url, type), type);
			await expect.poll(() => sorted(sink.received)).toEqual(sorted(workerWays(type)));
		});
	}
});

test.describe('a whole check', () => {
	const canary = 'Canaryfeather';
	const asked: string[] = [];
	let server: StaticServer;
	test.beforeEach(async () => {
		asked.length = 0;
		server = await serveStatic('build', {
			port: 0,
			onRequest: ({ url }) => asked.push(url ?? '')
		});
	});
	test.afterEach(() => server.close());

	/** Every place of a page that outlives it or can be seen from elsewhere, as one text. */
	const traces = (page: Page): Promise<string> =>
		page.evaluate(async () => {
			const cached = (await caches.keys()).map(async (name) => {
				const requests = await (await caches.open(name)).keys();
				return requests.map(({ url }) => url);
			});
			return JSON.stringify([
				location.href,
				document.title,
				history.state,
				document.cookie,
				{ ...localStorage },
				{ ...sessionStorage },
				performance.getEntries().map(({ name }) => name),
				await Promise.all(cached)
			]);
		});

	/** What the page keeps in IndexedDB, as one text. */
	const kept = (page: Page): Promise<string> =>
		page.evaluate(async () => {
			const done = <T>(request: IDBRequest<T>) =>
				new Promise<T>((resolve, reject) => {
					request.onsuccess = () => {
						resolve(request.result);
					};
					request.onerror = () => {
						reject(new Error(request.error?.message));
					};
				});
			const databases = (await indexedDB.databases()).map(async ({ name = '' }) => {
				const database = await done(indexedDB.open(name));
				const stores = [...database.objectStoreNames].map(async (store) =>
					done(database.transaction(store).objectStore(store).getAll())
				);
				const rows = await Promise.all(stores);
				database.close();
				return [name, rows];
			});
			return JSON.stringify(await Promise.all(databases));
		});

	test('asks nobody for anything and leaves no name behind', async ({ page, context }) => {
		const lines: string[] = [];
		page.on('console', (message) => lines.push(message.text()));
		page.on('pageerror', (error) => lines.push(error.message));
		await openReady(page, server.url);
		const requests: string[] = [];
		context.on('request', (request) => requests.push(request.url()));
		asked.length = 0;

		await choose(page, rosterZip(canary));
		await verdict(page);
		await page
			.getByTestId('group')
			.filter({ hasText: 'users.csv' })
			.getByRole('link')
			.first()
			.click();
		await expect(page.getByTestId('finding').filter({ hasText: canary })).toBeVisible();

		expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
		expect(asked).toEqual([]);
		expect(await traces(page)).not.toContain(canary);
		expect(await kept(page)).not.toContain(canary);
		expect(requests.join('\n')).not.toContain(canary);
		expect(lines).toEqual([]);
	});
});
