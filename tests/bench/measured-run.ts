import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { words } from '../../src/lib/ui/words';
import { chromiumPath, chromiumSwitches } from '../support/chromium';
import { inEmptyPage, inflateWorker, peersWorker } from './empty-page';
import { browserProcess, settledPss, watchPeak } from './memory-meter';
import type { ZipFacts } from './zip-facts';

/** Figures of one run. Times in milliseconds, memory in bytes. */
export interface RunFigures {
	readonly inflateMs: number;
	readonly checkMs: number;
	/** Null when the check found nothing. */
	readonly firstFindingMs: number | null;
	readonly longestTaskMs: number;
	readonly peakBytes: number;
	/** The same check without profiles, where it was made with some. */
	readonly baseCheckMs?: number;
	readonly peers?: { readonly papaparseMs: number; readonly fflateInflateMs: number };
}

export interface RunOptions {
	/** Address of the served build. */
	readonly url: string;
	readonly zip: string;
	readonly facts: ZipFacts;
	/** Ids of the profiles to judge by. */
	readonly profiles: readonly string[];
	/** Of the checks without and with profiles the one without comes first. */
	readonly baseFirst: boolean;
	readonly peers: boolean;
}

const clock = fileURLToPath(new URL('./page/page-clock.js', import.meta.url));
const longestCheckMs = 30 * 60_000;

/** One run in a browser of its own. Rejects when the page gives no verdict. */
export async function measuredRun(options: RunOptions): Promise<RunFigures> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: chromiumSwitches,
		...(executablePath === undefined ? {} : { executablePath })
	});
	try {
		const { zip, facts } = options;
		const inflated = await inEmptyPage(browser, inflateWorker(), zip, facts.entries);
		const inflateMs = numberIn(inflated, 'ms');
		const check = {
			...(await timedChecks(browser, options)),
			...(await weighedCheck(browser, options))
		};
		if (!options.peers) return { inflateMs, ...check };
		const peers = await inEmptyPage(browser, peersWorker(), zip, facts.entries);
		return {
			inflateMs,
			...check,
			peers: {
				papaparseMs: numberIn(peers, 'papaparseMs'),
				fflateInflateMs: numberIn(peers, 'fflateInflateMs')
			}
		};
	} finally {
		await browser.close();
	}
}

/** With profiles also the check without them: what is cold, or busy beside it, must not hit always the same. */
async function timedChecks(
	browser: Browser,
	options: RunOptions
): Promise<Omit<RunFigures, 'inflateMs' | 'peakBytes'>> {
	if (options.profiles.length === 0) return timedCheck(browser, options);
	const base = (): ReturnType<typeof timedCheck> =>
		timedCheck(browser, { ...options, profiles: [] });
	const before = options.baseFirst ? await base() : null;
	const judged = await timedCheck(browser, options);
	const { checkMs: baseCheckMs } = before ?? (await base());
	return { ...judged, baseCheckMs };
}

/** A check that nobody looks at: reading the memory of all processes takes a quarter of a core. */
async function timedCheck(
	browser: Browser,
	options: RunOptions
): Promise<Pick<RunFigures, 'checkMs' | 'firstFindingMs' | 'longestTaskMs'>> {
	const page = await browser.newPage();
	try {
		const figures = await check(page, options, () => undefined);
		const first = valueIn(figures, 'firstFindingMs');
		return {
			checkMs: numberIn(figures, 'checkMs'),
			firstFindingMs: typeof first === 'number' ? first : null,
			longestTaskMs: numberIn(figures, 'longestTaskMs')
		};
	} finally {
		await page.context().close();
	}
}

/** The same check once more, its memory watched from before the file is chosen to the verdict. */
async function weighedCheck(
	browser: Browser,
	options: RunOptions
): Promise<Pick<RunFigures, 'peakBytes'>> {
	const pid = browserProcess();
	const page = await browser.newPage();
	try {
		await page.goto('about:blank');
		const empty = await settledPss(pid);
		let peak = (): number => NaN;
		await check(page, options, () => (peak = watchPeak(pid)));
		return { peakBytes: peak() - empty };
	} finally {
		await page.context().close();
	}
}

/** One check, from opening the page to the verdict, and what the clock in the page says of it. */
async function check(
	page: Page,
	{ url, zip, profiles }: RunOptions,
	ready: () => void
): Promise<unknown> {
	await page.addInitScript({ path: clock });
	const chosen = new URLSearchParams(profiles.map((id) => ['profile', id]));
	await page.goto(`${url}?${chosen.toString()}`);
	await page.getByText(words.app.ready, { exact: true }).waitFor();
	ready();
	await page.setInputFiles('input[type=file]:not([webkitdirectory])', zip);
	const figures = await within(longestCheckMs, page.evaluate<unknown>('rollcallClock'));
	for (const id of profiles.slice(0, 1)) await page.getByTestId(`verdict-${id}`).waitFor();
	return figures;
}

function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
	const late = new Promise<never>((_, reject) => {
		setTimeout(() => {
			reject(new Error('the page gave no verdict in time'));
		}, ms).unref();
	});
	return Promise.race([work, late]);
}

const valueIn = (figures: unknown, name: string): unknown =>
	typeof figures === 'object' && figures !== null ? Reflect.get(figures, name) : undefined;

function numberIn(figures: unknown, name: string): number {
	const value = valueIn(figures, name);
	if (typeof value !== 'number') throw new Error(`the page gave no ${name}`);
	return value;
}
