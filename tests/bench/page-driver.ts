import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build, type Rollup } from 'vite';
import { leanRules } from '../../src/vite/lean-rules-plugin.ts';
import { chromiumPath, chromiumSwitches } from '../support/chromium';
import { browserProcess } from './memory-meter';

const address = 'http://localhost/';

/** A driver and the workers in it as one script, made as the app's are. */
async function driver(name: string): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es', plugins: () => [leanRules()] },
		build: {
			write: false,
			lib: {
				entry: fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url)),
				formats: ['iife'],
				name: 'rollcallBench'
			}
		}
	});
	const outputs = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[];
	const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error('the driver was not built');
	return chunk.code;
}

/**
 * Opens an empty page with two file inputs in a browser of its own.
 * @param work is given the page, the browser's process, and how to bring the driver in
 */
export async function inDrivenPage<Value>(
	name: string,
	work: (page: Page, pid: number, drive: () => Promise<unknown>) => Promise<Value>
): Promise<Value> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: chromiumSwitches,
		...(executablePath === undefined ? {} : { executablePath })
	});
	try {
		const pid = browserProcess();
		const page = await browser.newPage();
		const body = '<!doctype html><input type="file"><input type="file">';
		// A module worker wants an origin, which a page without an address does not have.
		await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
		await page.goto(address);
		return await work(page, pid, async () => page.addScriptTag({ content: await driver(name) }));
	} finally {
		await browser.close();
	}
}
