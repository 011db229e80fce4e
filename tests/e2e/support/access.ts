import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** The two sizes that screens are made for first: a desk and a tablet. Narrower ones follow. */
export const sizes = [
	{ width: 1280, height: 900 },
	{ width: 820, height: 1180 }
] as const;

interface Blemish {
	readonly rule: string;
	readonly where: readonly string[];
}

/** What axe finds on the page as it stands, by rule and place. */
async function blemishes(page: Page): Promise<readonly Blemish[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		// `axe` was put there by the line above.
		const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
		const { violations } = await axe.run();
		return violations.map(({ id, nodes }) => ({
			rule: id,
			where: nodes
				.slice(0, 5)
				.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ''}`)
		}));
	});
}

/**
 * Waits until colours that change over a moment have changed. What lies in a folded part is left out:
 * its transitions stand still until it is opened, and would be waited for in vain.
 */
const settled = (page: Page): Promise<unknown> =>
	page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter((animation) => animation instanceof CSSTransition)
				.filter(({ effect }) => {
					const target = effect instanceof KeyframeEffect ? effect.target : null;
					return target?.checkVisibility({ contentVisibilityAuto: true }) === true;
				})
				// A transition that another one takes over rejects, which ends it as well.
				.map(({ finished }) => finished.catch(() => null))
		)
	);

/** Controls that are smaller than 44 px either way. Links inside a sentence are as high as its line. */
const smallControls = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const wanted =
			'button, select, input:not([type=file], [type=checkbox], [type=radio]), ' +
			'label:has([type=checkbox], [type=radio]), a.btn';
		return [...document.querySelectorAll(wanted)]
			.filter((element) => element.checkVisibility())
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.height < 43.5 || box.width < 43.5)
			.map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}x${box.height}`);
	});

/** By how many pixels the page can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Holds the screen that is shown to the rules of axe, in light and dark, at both sizes: nothing that
 * axe finds, nothing that scrolls sideways (at 400 px either), no control that a finger would miss.
 */
export async function expectAccessible(page: Page): Promise<void> {
	for (const size of sizes) {
		await page.setViewportSize(size);
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await settled(page);
			expect(await blemishes(page), `${colorScheme}, ${String(size.width)} px`).toEqual([]);
		}
		expect(await sideways(page), `sideways at ${String(size.width)} px`).toBe(0);
		expect(await smallControls(page), `at ${String(size.width)} px`).toEqual([]);
	}
	await page.setViewportSize({ width: 400, height: 800 });
	expect(await sideways(page), 'sideways at 400 px').toBe(0);
}
