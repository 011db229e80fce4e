import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import type { EntryPlace } from './zip-facts';

const require = createRequire(import.meta.url);
const script = (name: string): string =>
	readFileSync(fileURLToPath(new URL(`./page/${name}`, import.meta.url)), 'utf8');

/** Source of a worker that inflates natively and does nothing else. */
export const inflateWorker = (): string => script('inflate-worker.js');

/** Source of a worker that runs the peers. */
export const peersWorker = (): string =>
	[
		readFileSync(require.resolve('papaparse/papaparse.min.js'), 'utf8'),
		readFileSync(require.resolve('fflate').replace(/lib.node\.cjs$/, 'umd/index.js'), 'utf8'),
		script('peers-worker.js')
	].join('\n;\n');

/** Runs in the page; a text, because the compiler's helpers do not exist there. */
const runWorker = `({ source, entries }) => new Promise((resolve, reject) => {
	const worker = new Worker(URL.createObjectURL(new Blob([source])));
	worker.onerror = (event) => reject(new Error(event.message));
	worker.onmessage = ({ data }) => 'error' in data ? reject(new Error(data.error)) : resolve(data);
	worker.postMessage({ file: document.querySelector('input').files[0], entries });
})`;

/**
 * Runs a worker over a zip in a page that holds nothing but a file input, and gives its answer.
 * The page and all that it held are gone afterwards.
 */
export async function inEmptyPage(
	browser: Browser,
	source: string,
	zip: string,
	entries: readonly EntryPlace[]
): Promise<unknown> {
	const page = await browser.newPage();
	try {
		await page.setContent('<!doctype html><input type="file">');
		await page.setInputFiles('input', zip);
		return await page.evaluate(`(${runWorker})(${JSON.stringify({ source, entries })})`);
	} finally {
		await page.context().close();
	}
}
