import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import lighthouse, {
	desktopConfig,
	startFlow,
	type Config,
	type Flags,
	type Result
} from 'lighthouse';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startWords } from '../../src/lib/ui/words.start';
import { chromiumPath, chromiumSwitches } from '../support/chromium';
import { requireChromium } from '../support/chromium-install';

/*
 * `npm run -s lighthouse` (`-- --built` takes the build that is there): Lighthouse on the start page as
 * it loads, on a telephone and on a desk, and on the report of the sample district as it stands. Prints
 * the scores and what costs points; the exit status says whether all reach what they should.
 */

const categories = ['performance', 'accessibility', 'best-practices'] as const;
const flags: Flags = { onlyCategories: [...categories], logLevel: 'error' };

interface Scores {
	readonly screen: string;
	/** Lowest score that is good enough. */
	readonly least: number;
	readonly scores: readonly { readonly category: string; readonly score: number }[];
	/** Titles of what did not reach its full score. */
	readonly costs: readonly string[];
}

/**
 * The score of a category from 0 to 1. Lighthouse weighs performance only where a page is loaded; of a
 * page that stands it names the share of what is in order, as its own report does.
 */
function scoreOf(name: (typeof categories)[number], result: Result): number {
	const category = result.categories[name];
	if (name !== 'performance' || result.gatherMode === 'navigation') return category?.score ?? 0;
	const judged = (category?.auditRefs ?? []).flatMap(({ id }) => result.audits[id]?.score ?? []);
	return judged.filter((each) => each >= 0.9).length / judged.length;
}

/** The scores of one screen out of 100. */
function scoresOf(screen: string, least: number, result: Result | undefined): Scores {
	if (result === undefined) throw new Error(`Lighthouse gave no result for ${screen}`);
	const scores = categories.map((category) => ({
		category,
		score: Math.round(scoreOf(category, result) * 100)
	}));
	const asked = categories.flatMap((category) => result.categories[category]?.auditRefs ?? []);
	const costs = asked
		.filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
		.map(({ id }) => `${result.audits[id]?.title ?? id} ${result.audits[id]?.displayValue ?? ''}`);
	return { screen, least, scores, costs };
}

/** How often a page is loaded: Lighthouse's own advice, because no two loads take the same time. */
const LOADS = 5;

/** The load in the middle by its performance. */
async function middleLoad(url: string, port: number, config?: Config): Promise<Result | undefined> {
	const results: Result[] = [];
	for (let load = 0; load < LOADS; load++) {
		const result = await lighthouse(url, { ...flags, port }, config);
		if (result !== undefined) results.push(result.lhr);
	}
	results.sort((one, other) => scoreOf('performance', one) - scoreOf('performance', other));
	return results[Math.floor(results.length / 2)];
}

/** The start page, loaded for the first time. */
async function startPage(browser: Browser, url: string): Promise<Scores[]> {
	const port = Number(new URL(browser.wsEndpoint()).port);
	const phone = await middleLoad(url, port);
	const desk = await middleLoad(url, port, desktopConfig);
	return [scoresOf('start page, telephone', 100, phone), scoresOf('start page, desk', 100, desk)];
}

/** The report of the sample district. */
async function loadedReport(page: Page, url: string): Promise<Scores> {
	await page.setViewport({ width: 1280, height: 800 });
	await page.goto(url);
	await page.waitForSelector('#svelte-announcer');
	const button = await page.waitForSelector(`::-p-text(${startWords.sample})`);
	await button?.click();
	await page.waitForSelector('[data-testid=verdict-base]', { timeout: 120_000 });
	const flow = await startFlow(page, { config: desktopConfig, flags });
	await flow.snapshot();
	const { steps } = await flow.createFlowResult();
	return scoresOf('report of the sample', 95, steps.at(0)?.lhr);
}

/** Prints the scores; true where all are good enough. */
function told(all: readonly Scores[]): boolean {
	for (const { screen, scores, costs, least } of all) {
		const line = scores.map(({ category, score }) => `${category} ${String(score)}`).join(', ');
		console.log(`${screen}: ${line} (at least ${String(least)})`);
		for (const cost of costs) console.log(`    ${cost}`);
	}
	return all.every(({ least, scores }) => scores.every(({ score }) => score >= least));
}

const chromium = await requireChromium();
const executablePath = chromiumPath();
const isBuilt =
	process.argv.includes('--built') || spawnSync('npx', ['vite', 'build']).status === 0;
if (!chromium.ok || executablePath === undefined) {
	console.error(chromium.ok ? 'There is no Chromium.' : chromium.why);
	process.exitCode = 1;
} else if (!isBuilt) {
	console.error('The build failed.');
	process.exitCode = 1;
} else {
	const host = fork(fileURLToPath(new URL('./host.ts', import.meta.url)));
	const browser = await puppeteer.launch({ executablePath, args: chromiumSwitches });
	try {
		const url = String((await once(host, 'message')).at(0));
		const start = await startPage(browser, url);
		const all = [...start, await loadedReport(await browser.newPage(), url)];
		process.exitCode = told(all) ? 0 : 1;
	} finally {
		await browser.close();
		host.kill();
	}
}
