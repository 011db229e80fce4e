import { expect, type Locator, type Page } from '@playwright/test';
import { lockWords as lock } from '../../../src/lib/ui/kept/words.lock';
import { keepWords } from '../../../src/lib/ui/kept/words.keep';
import { choose, open, verdict, type ChosenFile } from './app';

/*
 * What a person does with kept checks, for the end-to-end tests of keeping.
 */

/** The part of a report by which it is kept. */
export const keepPart = (page: Page): Locator => page.getByTestId('keep');

/** The kept checks of the list. */
export const keptCards = (page: Page): Locator => page.getByTestId('kept');

/** A trouble that is told. */
export const trouble = (page: Page): Locator => page.getByTestId('trouble');

/** Checks a zip and presses the button that keeps it. */
export async function checkAndKeep(page: Page, zip: ChosenFile | string, name?: string) {
	await choose(page, zip);
	await verdict(page);
	if (name !== undefined) await keepPart(page).getByLabel(keepWords.name).fill(name);
	await keepPart(page).getByRole('button', { name: keepWords.button }).click();
}

/** Keeps a zip and goes to the list. */
export async function keptOne(page: Page, zip: ChosenFile | string, name?: string): Promise<void> {
	await open(page);
	await checkAndKeep(page, zip, name);
	await expect(page.getByTestId('kept-note')).toBeVisible();
	await page.getByRole('link', { name: keepWords.see }).click();
	await expect(keptCards(page).first()).toBeVisible();
}

/** Opens the list of kept checks by its address. */
export const openList = (page: Page): Promise<void> => open(page, './kept');

const passphraseField = (scope: Page | Locator, name: string): Locator =>
	scope.getByRole('textbox', { name, exact: true });

/** Sets a passphrase on the page of kept checks. */
export async function setPassphrase(page: Page, passphrase: string): Promise<void> {
	await page.getByRole('button', { name: lock.set }).click();
	await passphraseField(page, lock.first).fill(passphrase);
	await passphraseField(page, lock.repeat).fill(passphrase);
	await page.getByRole('checkbox', { name: lock.understood }).check();
	await page.getByRole('button', { name: lock.encrypt }).click();
	await expect(page.getByRole('button', { name: lock.lockNow })).toBeVisible();
}

/** Types a passphrase where kept checks are locked. */
export async function typePassphrase(scope: Page | Locator, passphrase: string): Promise<void> {
	await passphraseField(scope, lock.first).fill(passphrase);
	await scope.getByRole('button', { name: lock.unlock }).click();
}

/** All that lies in the databases of the page: primary keys, and every text in keys and values. */
export const stored = (page: Page): Promise<{ keys: string[]; texts: string }> =>
	page.evaluate(async () => {
		const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(new Error(request.error?.name));
				};
			});
		const said = (value: unknown): string => {
			if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
			if (typeof value === 'object' && value !== null)
				return Object.entries(value)
					.map(([key, inner]) => `${key} ${said(inner)}`)
					.join('\n');
			return String(value);
		};
		const keys: string[] = [];
		let texts = '';
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await done(indexedDB.open(name));
			for (const table of database.objectStoreNames) {
				const store = database.transaction(table).objectStore(table);
				for (const key of await done(store.getAllKeys())) keys.push(JSON.stringify([table, key]));
				texts += (await done(database.transaction(table).objectStore(table).getAll()))
					.map(said)
					.join('\n');
			}
			database.close();
		}
		return { keys, texts };
	});
