import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveStatic } from '../../src/command/static-server';
import { deviceWords as deviceWordsEs } from '../../src/lib/languages/es/ui/device/words';
import { deviceWords } from '../../src/lib/ui/device/words';
import { wipeWords } from '../../src/lib/ui/kept/words.wipe';
import { words } from '../../src/lib/ui/words';
import { expectAccessible } from './support/access';
import {
	choose,
	dropArea,
	headerLink,
	open,
	openReady,
	reopen,
	sample,
	startAgain,
	verdict
} from './support/app';
import { faultyZip, fixSafe } from './support/corrections';
import { stored } from './support/kept';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * What an installed page does with its device: files that others share or open with it, a place that it
 * remembers and watches, a screen that stays awake.
 */

const text = deviceWords.export;
const memory = (page: Page) => page.getByTestId('export-memory');
const press = (page: Page, name: string) => memory(page).getByRole('button', { name }).click();

/** Lays a zip into the browser's private file system, whose handles are as good as any. */
const layZip = (page: Page, name: string): Promise<void> =>
	page.evaluate(
		async ([bytes, name]) => {
			const folder = await navigator.storage.getDirectory();
			const handle = await folder.getFileHandle(name, { create: true });
			const writing = await handle.createWritable();
			await writing.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
			await writing.close();
		},
		[rosterZip('Diaz').buffer.toString('base64'), name] as const
	);

test.describe('a file that another app shares', () => {
	/** The form of a browser that shares, on a page that is none of ours. */
	const sharer = `<!doctype html><link rel="icon" href="data:,"><form method="post"
		enctype="multipart/form-data" action="precheck/share-target/"><input type="file" name="files"
		multiple><button>Share</button></form>`;

	test('is checked, kept nowhere, and never reaches the host', async ({ page }) => {
		const folder = await mkdtemp(join(tmpdir(), 'rollcall-share-'));
		await cp('build', join(folder, 'precheck'), { recursive: true });
		await writeFile(join(folder, 'sharer.html'), sharer);
		const asked: string[] = [];
		const server = await serveStatic(folder, {
			port: 0,
			onRequest: ({ method, url }) => asked.push(`${method ?? ''} ${url ?? ''}`)
		});
		try {
			await openReady(page, `${server.url}precheck/`);
			for (const share of [rosterZip('Diaz'), []]) {
				await page.goto(`${server.url}sharer.html`);
				await page.locator('input').setInputFiles(share);
				await page.getByRole('button', { name: 'Share' }).click();
				if (Array.isArray(share)) {
					await expect(page.getByTestId('arrival')).toContainText(deviceWords.arrival.lost);
				} else await verdict(page);
				await expect(page).toHaveURL(`${server.url}precheck/`);
			}
			await expectAccessible(page);
			const kept = await page.evaluate(() => caches.keys());
			expect(kept.filter((name) => name.startsWith('rollcall-shared'))).toEqual([]);
			expect(asked.filter((line) => !line.startsWith('GET '))).toEqual([]);
		} finally {
			await server.close();
			await rm(folder, { recursive: true });
		}
	});

	test('is offered by the manifest of the worker alone', async ({ page, request }) => {
		await openReady(page);
		await reopen(page);
		const session = await page.context().newCDPSession(page);
		const { data, errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(data).toContain('share_target');
		const hosted = await request.get('manifest.webmanifest');
		expect(await hosted.text()).not.toContain('share_target');
	});
});

test('a file that is opened with the page is checked, and never at the cost of corrections', async ({
	page
}) => {
	await page.addInitScript(() => {
		const launchQueue = { setConsumer: (take: unknown) => Reflect.set(globalThis, 'launch', take) };
		Object.defineProperty(globalThis, 'launchQueue', { value: launchQueue });
	});
	await open(page);
	await page.waitForFunction(() => 'launch' in globalThis);
	await layZip(page, 'opened.zip');
	const launch = () =>
		page.evaluate(async () => {
			const folder = await navigator.storage.getDirectory();
			const files = [await folder.getFileHandle('opened.zip')];
			// Put there by the script above.
			const { launch } = globalThis as unknown as { launch: (given: object) => void };
			launch({ files });
		});
	const arrival = page.getByTestId('arrival');
	const { check, checkAnyway, later, holdups } = deviceWords.arrival;

	await headerLink(page, words.app.privacy).click();
	await launch();
	await verdict(page);
	await startAgain(page);
	await choose(page, faultyZip());
	await verdict(page);
	await fixSafe(page, 1);
	await launch();
	await expect(arrival).toContainText(holdups.corrections);
	await expect(arrival.getByRole('button', { name: check, exact: true })).toBeHidden();
	await expectAccessible(page);
	await arrival.getByRole('button', { name: later }).click();
	await expect(arrival).toBeHidden();
	await expect(page.getByTestId('corrections')).toBeVisible();
	await launch();
	await arrival.getByRole('button', { name: checkAnyway }).click();
	await expect(page.getByTestId('corrections')).toBeHidden();
	await expect(page.getByText('opened.zip').first()).toBeVisible();
});

test.describe('an export whose place is remembered', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const pick = async () => {
				const folder = await navigator.storage.getDirectory();
				return [await folder.getFileHandle('tonight.zip')];
			};
			Object.defineProperty(globalThis, 'showOpenFilePicker', { value: pick });
			// A notice of the browser's own could be read by no test.
			const notices: string[] = [];
			function show(title: string, { body }: { body: string }) {
				notices.push(`${title} ${body}`);
			}
			const Notice = Object.assign(show, { permission: 'granted' });
			Object.assign(globalThis, { Notification: Notice, notices });
			document.hasFocus = () => false;
		});
		await open(page);
		await layZip(page, 'tonight.zip');
		await press(page, text.file);
		await verdict(page);
	});

	test('is checked again after a reload, and forgotten with everything else', async ({ page }) => {
		// The verdict is there before it is written down when that was.
		await expect.poll(async () => (await stored(page)).texts).toMatch(/checkedAt \d{4}-/);
		await reopen(page);
		await expect(memory(page)).toContainText('tonight.zip');
		await expect(memory(page)).toContainText('Last checked');
		await expectAccessible(page);
		await press(page, text.check);
		await verdict(page);

		await headerLink(page, words.app.privacy).click();
		await page.getByTestId('wipe').click();
		const asked = page.getByRole('alertdialog');
		await asked.getByRole('button', { name: wipeWords.yes }).click();
		await expect(page.getByTestId('wiped')).toContainText(wipeWords.gone);
		await page.goto('./');
		await expect(memory(page)).toContainText(text.title);
		await expect(memory(page)).not.toContainText('tonight.zip');
	});

	test('is watched: a newer one is checked, another report is left alone', async ({ page }) => {
		await startAgain(page);
		await press(page, text.watch);
		await expect(memory(page)).toContainText(text.watching);
		const language = page.locator('#language');
		await language.click();
		await expect(memory(page)).toContainText(deviceWordsEs.export.watching);
		await language.click();
		await expect(memory(page)).toContainText(text.watching);
		await layZip(page, 'tonight.zip');
		await verdict(page);
		const notices = () => page.evaluate<unknown>(() => Reflect.get(globalThis, 'notices'));
		const { checked, waits } = deviceWords.notices;
		await expect.poll(notices).toEqual([`${checked.title} ${checked.body}`]);

		await startAgain(page);
		await sample(page);
		await verdict(page);
		await layZip(page, 'tonight.zip');
		const arrival = page.getByTestId('arrival');
		await expect(arrival).toContainText(deviceWords.arrival.holdups.report);
		expect(await notices()).toHaveLength(2);
		expect(await notices()).toContain(`${waits.title} ${waits.body}`);
		await arrival.getByRole('button', { name: deviceWords.arrival.later }).click();
		await startAgain(page);
		await press(page, text.stop);
		await press(page, text.forget);
		await expect(memory(page).getByRole('heading')).toBeFocused();
		await expect(memory(page)).toContainText(text.title);
	});
});

test('the screen stays awake during a long check, and only then', async ({ page }) => {
	await page.addInitScript(() => {
		const calls: string[] = [];
		const release = () => Promise.resolve(calls.push('release'));
		const request = (kind: string) => Promise.resolve(calls.push(kind)).then(() => ({ release }));
		Object.defineProperty(navigator, 'wakeLock', { value: { request } });
		// Every check is a long one here: three seconds are over at once.
		const later = globalThis.setTimeout;
		const soon = (work: () => void, ms?: number) => later(work, ms === 3000 ? 0 : ms);
		Object.assign(globalThis, { calls, setTimeout: soon });
	});
	const calls = () => page.evaluate<unknown>(() => Reflect.get(globalThis, 'calls'));
	await openReady(page);
	expect(await calls()).toEqual([]);
	await sample(page);
	await verdict(page);
	await expect.poll(calls).toEqual(['screen', 'release']);
});

test('says how it is installed where the browser offers that, until it is put away', async ({
	page
}) => {
	await open(page);
	await expect(dropArea(page)).toBeVisible();
	await expect(page.getByTestId('install')).toBeHidden();
	await page.evaluate(() => {
		const event = new Event('beforeinstallprompt', { cancelable: true });
		const prompt = () => Promise.resolve(Reflect.set(globalThis, 'prompted', true));
		dispatchEvent(Object.assign(event, { prompt }));
	});
	const hint = page.getByTestId('install');
	await expectAccessible(page);
	await hint.getByRole('button', { name: deviceWords.install.putAway }).click();
	await expect(hint).toBeHidden();
});
