import { expect, type Locator, type Page } from '@playwright/test';

/*
 * Going through a page by keys alone. What has the focus on the way has to be seen: no bar that stays
 * while the page scrolls may lie over all of it (WCAG 2.2, 2.4.11).
 */

interface Stop {
	/** Whether this is where the way leads. */
	readonly isThere: boolean;
	/** What lies over all of what has the focus; null where some of it is seen. */
	readonly under: string | null;
}

/** Looks at what has the focus, from within the page, once it has been scrolled to. */
const look = async (target: Element): Promise<Stop> => {
	const focus = document.activeElement;
	const isThere = focus === target;
	if (focus === null || focus === document.body) return { isThere, under: null };
	/** What lies over all of it; null where some of it is seen. */
	const cover = (): string | null => {
		const { left, right, top, bottom } = focus.getBoundingClientRect();
		const points = [
			[(left + right) / 2, (top + bottom) / 2],
			[left + 2, top + 2],
			[right - 2, top + 2],
			[left + 2, bottom - 2],
			[right - 2, bottom - 2]
		] as const;
		const hits = points.map(([x, y]) => document.elementFromPoint(x, y));
		if (hits.some((hit) => hit !== null && (focus.contains(hit) || hit.contains(focus))))
			return null;
		const over = hits.find((hit) => hit !== null);
		// Out of the window, where something that came in late has pushed it: nothing lies over it.
		if (over === undefined) return null;
		return `${focus.outerHTML.slice(0, 80)} under ${over?.outerHTML.slice(0, 80) ?? ''}`;
	};
	// The browser scrolls in frames of its own.
	for (let frame = 0; frame < 60 && cover() !== null; frame++)
		await new Promise((done) => requestAnimationFrame(done));
	return { isThere, under: cover() };
};

/** Goes on key by key until something has the focus; fails when it cannot be reached. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	for (let step = 0; step < 100; step++) {
		await page.keyboard.press(key);
		const { isThere, under } = await target.evaluate(look);
		expect(under, 'what has the focus is covered').toBeNull();
		if (isThere) return;
	}
	throw new Error(`${target.toString()} cannot be reached by key`);
}

/** Goes on to something and presses it. */
export async function enter(page: Page, target: Locator, key = 'Tab'): Promise<void> {
	await tabTo(page, target, key);
	await page.keyboard.press('Enter');
}
