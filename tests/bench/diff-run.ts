import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build, type Rollup } from 'vite';
import { leanRules } from '../../src/vite/lean-rules-plugin.ts';
import { chromiumPath, chromiumSwitches } from '../support/chromium';
import { browserProcess, settledPss, watchPeak } from './memory-meter';

/** What it costs to hold two loaded deliveries against each other. */
export interface DiffFigures {
	readonly diffMs: number;
	/** The highest memory while both were loaded and compared, above that of the empty page. */
	readonly diffBytes: number;
}

const entry = fileURLToPath(new URL('./page/diff-driver.ts', import.meta.url));

const address = 'http://localhost/';
const inputs = '<!doctype html><input type="file"><input type="file">';

/** The driver and the worker in it as one script, made as the app's are. */
async function driver(): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es', plugins: () => [leanRules()] },
		build: { write: false, lib: { entry, formats: ['iife'], name: 'rollcallBench' } }
	});
	const outputs = (Array.isArray(made) ? made : [made]) as Rollup.RollupOutput[];
	const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
	if (chunk?.type !== 'chunk') throw new Error('the driver was not built');
	return chunk.code;
}

/** Loads two zips in a browser of its own and compares them, the median of three times. */
export async function measuredDiff(before: string, after: string): Promise<DiffFigures> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: chromiumSwitches,
		...(executablePath === undefined ? {} : { executablePath })
	});
	try {
		const pid = browserProcess();
		const page = await browser.newPage();
		// A module worker wants an origin, which a page without an address does not have.
		await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: inputs }));
		await page.goto(address);
		const empty = await settledPss(pid);
		await page.addScriptTag({ content: await driver() });
		await page.setInputFiles('input >> nth=0', before);
		await page.setInputFiles('input >> nth=1', after);
		const peak = watchPeak(pid);
		await page.evaluate('rollcallDiff.load()');
		const first = await comparedIn(page);
		const diffBytes = peak() - empty;
		// Nobody watches the memory any more: reading it takes a quarter of a core.
		const times = [first, await comparedIn(page), await comparedIn(page)].sort((a, b) => a - b);
		return { diffMs: times[1] ?? first, diffBytes };
	} finally {
		await browser.close();
	}
}

async function comparedIn(page: { evaluate<T>(text: string): Promise<T> }): Promise<number> {
	const { ms, changed } = await page.evaluate<{ ms: number; changed: number }>(
		'rollcallDiff.compare()'
	);
	if (changed === 0) throw new Error('nothing changed from one zip to the other');
	return ms;
}
