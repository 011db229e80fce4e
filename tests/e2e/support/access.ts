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

/** The spacing that a reader may set, as WCAG 1.4.12 has it. */
const spaced =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; ' +
	'word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/**
 * Elements that cut off a part of their text. Cells of a grid of rows are left out: they show the
 * beginning of a value, and the whole of it when they are opened.
 */
const cutTexts = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body, body *')]
			.filter(
				(element) =>
					element.checkVisibility() && element.closest('.hidden, #svelte-announcer') === null
			)
			.filter((element) => element.closest('[role=grid], select') === null)
			.filter((element) => element.textContent.trim() !== '')
			.filter((element) => {
				const { overflowX, overflowY } = getComputedStyle(element);
				const cuts = (overflow: string): boolean => /hidden|clip/.test(overflow);
				const isNarrow = cuts(overflowX) && element.scrollWidth > element.clientWidth + 1;
				const isLow = cuts(overflowY) && element.scrollHeight > element.clientHeight + 1;
				return isNarrow || isLow;
			})
			.map((element) => element.outerHTML.slice(0, 120))
	);

/** Lays a reader's own style over the page. No style element: the policy of the page refuses it. */
const restyle = (page: Page, style: string): Promise<void> =>
	page.evaluate((style) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(style);
		document.adoptedStyleSheets = [sheet];
	}, style);

/** Sets how large text is where a page does not say, as a person does in the settings of the browser. */
async function setTextSize(page: Page, standard: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard } });
	await session.detach();
}

/** Nothing scrolls sideways and no text is cut off. */
async function expectRoom(page: Page, when: string): Promise<void> {
	expect(await sideways(page), `sideways ${when}`).toBe(0);
	expect(await cutTexts(page), `cut off ${when}`).toEqual([]);
}

/** Holds the screen to what a reader may do: zoom in, space the text, make it twice as large. */
async function expectReflow(page: Page): Promise<void> {
	// 1280 px at 400 %.
	await page.setViewportSize({ width: 320, height: 800 });
	await expectRoom(page, 'at 320 px');
	await restyle(page, spaced);
	await expectRoom(page, 'at 320 px, spaced');
	await restyle(page, '');
	await page.setViewportSize(sizes[0]);
	await setTextSize(page, 32);
	await expectRoom(page, 'at 200 % text');
	await setTextSize(page, 16);
}

/**
 * Holds the screen that is shown to the rules of axe, in light and dark, at both sizes: nothing that
 * axe finds, nothing that scrolls sideways (at 320 px either), no control that
 * a finger would miss, no text that is cut off when it is spaced or twice as large.
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
	await expectReflow(page);
}
