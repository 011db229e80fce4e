import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../../../src/lib/languages/languages';
import { expect, test } from './test';
import { vocabulary, type Vocabulary } from './vocabulary';

/*
 * The three people for whom the app is made, each at a desk with a mouse and on a tablet with a finger,
 * in every language. A path is written once and walked in all of these ways.
 */

const devices = {
	desktop: { viewport: { width: 1280, height: 800 }, hasTouch: false },
	tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true }
} as const;

/** Somebody on the way through the app. */
export interface Person {
	readonly page: Page;
	readonly language: Language;
	/** What the person reads. */
	readonly text: Vocabulary;
	/** True where there is a finger and no mouse. */
	readonly touches: boolean;
	/** Presses something: by the mouse, or by a tap. */
	press(target: Locator): Promise<void>;
	/** Presses the button of a name. */
	pressButton(name: string, scope?: Locator): Promise<void>;
	/** Follows the link of a name. */
	follow(name: string, scope?: Locator): Promise<void>;
	/** Ticks a box. */
	tick(box: Locator): Promise<void>;
	/** Changes from English to the person’s own language, by the button of the header. */
	speak(): Promise<void>;
	/** Presses what saves a file, and gives what came. */
	save(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }>;
}

/** Makes a test of a person’s path for each device and language. */
export function everyWay(who: string, walk: (person: Person) => Promise<void>): void {
	for (const [device, use] of Object.entries(devices))
		test.describe(`${who}, ${device}`, () => {
			test.use(use);
			for (const language of languages)
				test(`in ${language}`, async ({ page }) => {
					await walk(personOn(page, language, use.hasTouch));
				});
		});
}

function personOn(page: Page, language: Language, touches: boolean): Person {
	const press = (target: Locator): Promise<void> => (touches ? target.tap() : target.click());
	return {
		page,
		language,
		text: vocabulary[language],
		touches,
		press,
		pressButton: (name, scope) => press((scope ?? page).getByRole('button', { name, exact: true })),
		follow: (name, scope) => press((scope ?? page).getByRole('link', { name, exact: true })),
		tick: async (box) => {
			await press(box);
			await expect(box).toBeChecked();
		},
		speak: () => speakOn(page, language, press),
		save: async (button) => {
			const begun = page.waitForEvent('download');
			await press(button);
			const file = await begun;
			return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
		}
	};
}

async function speakOn(page: Page, language: Language, press: Person['press']): Promise<void> {
	const html = page.locator('html');
	await expect(html).toHaveAttribute('lang', 'en');
	if (language === 'en') return;
	const button = page.locator(`button[lang=${language}]`);
	await press(button);
	await expect(html).toHaveAttribute('lang', language);
	// The page is made anew, and whoever pressed the button stands where they were.
	await expect(page.locator('#language')).toBeFocused();
	await expect(button).toHaveCount(0);
}
