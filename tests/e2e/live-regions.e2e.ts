import type { Page } from '@playwright/test';
import { words } from '../../src/lib/ui/words';
import { headline, open, sample, verdict } from './support/app';
import { heldCheck } from './support/held';
import { expect, test } from './support/test';

/*
 * A screen reader says what a person needs to know, and no more: what changes in live regions is heard,
 * one after the other, whatever else is being read.
 */

/** Something that is said: at a time in ms since the page was loaded. */
interface Said {
	readonly at: number;
	readonly text: string;
}

/** Takes down what the live regions of a page say from its first moment, and where the focus goes. */
const listen = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const said: Said[] = [];
		Reflect.set(globalThis, 'said', said);
		const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
		const hear = (element: Element | null) => {
			const text = element?.textContent.trim() ?? '';
			if (text !== '' && said.at(-1)?.text !== text) said.push({ at: performance.now(), text });
		};
		const hearChange = ({ target, addedNodes }: MutationRecord) => {
			hear((target instanceof Element ? target : target.parentElement)?.closest(live) ?? null);
			// A status that comes with its text is not read, an alert is.
			for (const node of addedNodes)
				if (node instanceof Element && node.matches('[role=alert]')) hear(node);
		};
		new MutationObserver((changes) => {
			changes.forEach(hearChange);
		}).observe(document, { subtree: true, childList: true, characterData: true });
		addEventListener('focusin', ({ target }) => {
			if (target instanceof HTMLHeadingElement) hear(target);
		});
	});

/** All that was said since a time. */
const heard = (page: Page, since: number): Promise<readonly Said[]> =>
	page.evaluate((since) => {
		// Put there by the script above.
		const said = Reflect.get(globalThis, 'said') as readonly Said[];
		return said.filter(({ at }) => at >= since);
	}, since);

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

test('a check is heard at its beginning and its end, and every few seconds between', async ({
	page
}) => {
	await listen(page);
	await open(page);
	const begun = await now(page);
	await sample(page);
	await verdict(page);
	await expect(headline(page)).toBeFocused();
	const said = await heard(page, begun);
	const seconds = ((await now(page)) - begun) / 1000;
	// The headings of the two screens, their title, and where the check stands every five seconds.
	expect(said.length, JSON.stringify(said)).toBeLessThanOrEqual(4 + seconds / 5);
	// The last word is the verdict.
	expect(said.at(-1)?.text).toBe((await headline(page).innerText()).trim());
});

test('a check that stands still says so once', async ({ page }) => {
	await listen(page);
	await page.clock.install();
	await heldCheck(page);
	const status = page.getByRole('status').filter({ hasText: /rows/ });
	await page.clock.runFor(5000);
	await expect(status).not.toHaveText('');
	const begun = await now(page);
	await page.clock.runFor(10_000);
	expect(await heard(page, begun)).toEqual([]);
	await expect(page).toHaveTitle(words.titles.running);
});
