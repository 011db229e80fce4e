import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privacyWords } from '../../src/lib/ui/privacy/words';
import { statementWords } from '../../src/lib/ui/privacy/statement';
import { expectAccessible } from './support/access';
import { openReady } from './support/app';
import { expect, test } from './support/test';

/* What the page on privacy shows, and what it promises of the built program. */

/** What the browser says of each way that it refused. */
const refusals =
	/way-out\.invalid|Content Security Policy|Failed to construct 'Worker'|ERR_BLOCKED_BY_CSP|load preload assets/;

test.describe('the trial', () => {
	test.use({ expectedLines: refusals });
	test('shows every way refused, and counts no request', async ({ page }) => {
		await openReady(page, './privacy/');
		const sent: string[] = [];
		page.on('request', (request) => {
			// Refused before it is sent; the browser tells of it all the same.
			request.response().then(
				(response) => {
					if (response !== null) sent.push(request.url());
				},
				() => undefined
			);
		});
		await expectAccessible(page);
		await page.getByRole('button', { name: privacyWords.tryAll }).press('Enter');
		const ways = page.getByTestId('ways');
		await expect(ways.getByText(privacyWords.ways.allRefused)).toBeVisible();
		for (const outcome of [privacyWords.ways.outcomes.open, privacyWords.ways.outcomes.waiting])
			await expect(ways.getByText(outcome, { exact: true })).toHaveCount(0);
		const refused = ways.getByText(privacyWords.ways.outcomes.refused, { exact: true });
		expect(await refused.count()).toBeGreaterThanOrEqual(privacyWords.ways.list.length - 2);
		await expect(
			page.getByRole('complementary', { name: privacyWords.counter }).getByText('0')
		).toBeVisible();
		expect(sent.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
		await expectAccessible(page);
	});
});

test('the statement is one sheet of paper', async ({ page }) => {
	await openReady(page, './privacy/statement/');
	await expect(page.getByTestId('statement')).toContainText(statementWords.title);
	await expectAccessible(page);
	for (const format of ['A4', 'Letter'] as const) {
		const pdf = await page.pdf({ format, margin: { top: '1cm', bottom: '1cm' } });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
		expect(pages, format).toHaveLength(1);
	}
});

/** Calls that could lead out and that no rule refuses, or that have no business here. */
const forbidden: Readonly<Record<string, RegExp>> = {
	'another browser': /RTCPeerConnection/,
	'a window': /\b(window|globalThis|self)\.open\(/,
	'a look-up ahead': /dns-prefetch|preconnect/,
	'a page ahead': /speculationrules/,
	'a link that reports': /\.ping\s*=|[^a-z]ping[=:]/,
	'code out of text': /\beval\(["'`]|new Function\(/,
	'a last word': /\.sendBeacon\(|fetchLater\(/,
	'a live connection': /new (WebSocket|WebTransport|EventSource)\(/,
	'a sent form': /\.submit\(\)/,
	'another address': /location\.(assign|replace)\(|[^a-z]location(\.href)?\s*=[^=(]/
};

/** Of the framework: it follows the links that a person presses. */
const isRouter = (text: string): boolean => text.includes('data-sveltekit-fetched');
/** The trial itself, which asks for what is nowhere. */
const isTrial = (text: string): boolean =>
	text.includes('way-out.invalid') && text.includes('test-value');

test('the built program has no call that leads out', async () => {
	const folder = 'build/_app/immutable';
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
	const files = await Promise.all(
		names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }))
	);
	const found = files
		.filter(({ text }) => !isTrial(text))
		.flatMap(({ name, text }) =>
			Object.entries(forbidden)
				.filter(([what]) => what !== 'another address' || !isRouter(text))
				.filter(([, pattern]) => pattern.test(text))
				.map(([what]) => `${name}: ${what}`)
		);
	expect(found).toEqual([]);
	// The trial has them, so the patterns can find something.
	const trial = files.filter(({ text }) => isTrial(text));
	expect(trial).toHaveLength(1);
	for (const what of ['a last word', 'a live connection', 'a sent form'])
		expect(trial[0]?.text).toMatch(forbidden[what] ?? /^never$/);
	expect(files.filter(({ text }) => isRouter(text))).toHaveLength(1);
});
