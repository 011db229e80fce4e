import { test as base, type Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { readyPages } from './app';

/*
 * Every end-to-end test also proves that the browser had nothing to say: no line on the console of the
 * page or of a worker, no error that nobody caught, no request that the policy refused. And no page
 * that said it is ready asked for a part of itself afterwards: every request since load is counted
 * before the user's eyes.
 */

/** Gathers whatever the browser says about a page from now on. */
function listen(page: Page): readonly string[] {
	const said: string[] = [];
	page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
	page.on('request', (request) => {
		// A new document has yet to say that it is ready.
		if (request.isNavigationRequest()) readyPages.delete(page);
		else if (readyPages.has(page) && request.url().includes('/_app/'))
			said.push(`asked for after it was ready: ${request.url()}`);
	});
	page.on('worker', (worker) => {
		worker.on('console', (message) => said.push(`worker ${message.type()}: ${message.text()}`));
	});
	return said;
}

interface Silence {
	/** Lines that this very test provokes. The policy's refusals are lines, too. */
	expectedLines: RegExp | null;
	silence: undefined;
}

export const test = base.extend<Silence>({
	expectedLines: [null, { option: true }],
	silence: [
		async ({ page, expectedLines }, use) => {
			const said = listen(page);
			await use(undefined);
			const news = said.filter((line) => expectedLines?.test(line) !== true);
			expect(news, 'what the browser said').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
