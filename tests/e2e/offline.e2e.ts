import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { serveStatic, type StaticServer } from '../../src/command/static-server';
import { words } from '../../src/lib/ui/words';
import { startWords } from '../../src/lib/ui/words.start';
import { choose, expectReady, headerLink, openReady, reopen, verdict } from './support/app';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

let server: StaticServer;

test.describe('with the server gone', () => {
	test.beforeEach(async ({ page }) => {
		server = await serveStatic('build', { port: 0 });
		await openReady(page, server.url);
		await server.close();
		await reopen(page);
		await expectReady(page);
	});

	test('a reloaded page checks a whole zip', async ({ page }) => {
		await choose(page, rosterZip('Diaz'));
		await verdict(page);
		await expect(page.getByTestId('group')).not.toHaveCount(0);
		await expect(page.getByText('missing-school').first()).toBeVisible();
	});

	test('a reloaded page checks the sample district', async ({ page }) => {
		await page.getByRole('button', { name: startWords.sample }).click();
		await verdict(page);
		await expect(page.getByTestId('group')).not.toHaveCount(0);
	});

	test('every page opens, by its link and by its address', async ({ page, context }) => {
		await headerLink(page, words.app.privacy).click();
		await expect(page).toHaveURL(`${server.url}privacy/`);
		await expect(page).toHaveTitle(words.titles.privacy);
		for (const address of ['privacy/', 'privacy', 'privacy/index.html', 'privacy/?profile=x']) {
			const other = await context.newPage();
			await other.goto(server.url + address);
			await expect(other).toHaveTitle(words.titles.privacy);
			await expectReady(other);
			expect(new URL(other.url()).pathname).toBe('/privacy/');
		}
	});
});

test('a new version waits until it is asked for', async ({ page }) => {
	const folder = await mkdtemp(join(tmpdir(), 'rollcall-update-'));
	await cp('build', folder, { recursive: true });
	server = await serveStatic(folder, { port: 0 });
	try {
		await openReady(page, server.url);
		await appendFile(join(folder, 'service-worker.js'), '\n// the next version\n');
		await reopen(page);
		const update = page.getByRole('button', { name: words.app.update });
		await expect(update).toBeVisible();
		// It waits through a reload, too: one page may not decide for the others.
		await reopen(page);
		await Promise.all([page.waitForEvent('load'), update.click()]);
		await expectReady(page);
		await expect(update).toBeHidden();
	} finally {
		await server.close();
		await rm(folder, { recursive: true });
	}
});
