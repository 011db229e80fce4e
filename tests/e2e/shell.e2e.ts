import { gzipSync } from 'node:zlib';
import { openReady } from './support/app';
import { expect, test } from './support/test';

/*
 * What a first visitor waits for, on a school's slow line: the HTML brings its own styles and is painted
 * before a script is asked for, and all that makes it live stays small.
 */

const MOST = 150_000;

/** In ms, from when app.html is read. */
const LONGEST_WAIT = 500;

/** Addresses of scripts and style sheets that an HTML names, without those of inlined style sheets. */
const namedIn = (html: string): string[] =>
	[...html.matchAll(/<(?:link|script) (?:href|src)="([^"]+\.(?:js|css))"([^>]*)>/g)]
		.filter(([, , rest = '']) => !rest.includes('disabled'))
		.map(([, address = '']) => address);

test('the shell is small, and its HTML needs no style sheet', async ({ request }) => {
	const html = await (await request.get('./')).text();
	const addresses = namedIn(html);
	const bodies = await Promise.all(
		addresses.map(async (address) => (await request.get(address)).body())
	);
	expect(addresses.length).toBeGreaterThan(10);
	expect(addresses.filter((each) => each.endsWith('.css'))).toEqual([]);
	const sizes = [Buffer.from(html), ...bodies].map((body) => gzipSync(body).length);
	expect(sizes.reduce((sum, each) => sum + each)).toBeLessThan(MOST);
});

test('scripts are asked for behind the first paint, and all of them', async ({ page, request }) => {
	const html = await (await request.get('./')).text();
	expect(html).not.toContain(' rel="modulepreload"');
	const awaited = html.split('data-rel="modulepreload"').length - 1;
	expect(awaited).toBeGreaterThan(10);
	await page.goto('./');
	await expect(page.locator('link[data-rel][rel="modulepreload"]')).toHaveCount(awaited);
	const { painted, asked } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
		asked: performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.includes('/_app/'))
			.map(({ startTime }) => startTime)
	}));
	// A busy machine paints late, and the page does not wait for ever.
	expect(Math.min(...asked)).toBeGreaterThanOrEqual(Math.min(painted, LONGEST_WAIT));
});

for (const width of [1280, 1024, 820])
	test(`nothing moves while a first visit gets ready, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 768 });
		await page.addInitScript(() => {
			new PerformanceObserver(() => {
				document.documentElement.setAttribute('data-moved', '');
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await openReady(page);
		await expect(page.getByTestId('tour')).toBeVisible();
		await expect(page.locator('html')).not.toHaveAttribute('data-moved');
	});

test('a browser that tells nothing of what it paints comes to life all the same', async ({
	page
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'PerformanceObserver'));
	await openReady(page);
});
