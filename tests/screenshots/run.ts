import { spawnSync } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { serveStatic } from '../../src/command/static-server';
import { explorerWords } from '../../src/lib/ui/explorer/words';
import { words } from '../../src/lib/ui/words';
import { reportWords } from '../../src/lib/ui/words.report';
import { startWords } from '../../src/lib/ui/words.start';
import { chromiumPath, chromiumSwitches } from '../support/chromium';
import { requireChromium } from '../support/chromium-install';

/*
 * `npm run -s screenshots` (`-- --built` takes the build that is there): the pictures of the README,
 * taken of the sample district, so that they show what the app is today.
 */

const folder = '.github';

/** A picture: its file, and the way to it from the report. */
interface Picture {
	readonly name: string;
	readonly show: (page: Page) => Promise<unknown>;
}

const pictures: readonly Picture[] = [
	{ name: 'report', show: (page) => page.evaluate(() => scrollTo(0, 0)) },
	{
		name: 'rows',
		show: async (page) => {
			await page.getByRole('link', { name: reportWords.allRowsOf('users.csv') }).click();
			await page.getByTestId('row').first().click();
			await page.getByTestId('record').getByRole('button').first().waitFor();
		}
	},
	{
		name: 'map',
		show: async (page) => {
			await page.getByRole('link', { name: explorerWords.map.way }).click();
			await page.getByRole('table').waitFor();
		}
	}
];

/** Opens the report of the sample district. */
async function openReport(page: Page, url: string): Promise<void> {
	await page.goto(`${url}?profile=st-math`);
	await page.getByText(words.app.ready, { exact: true }).waitFor();
	await page.getByRole('button', { name: startWords.sample }).click();
	await page.getByTestId('verdict-base').waitFor();
}

async function takePictures(url: string): Promise<void> {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		args: chromiumSwitches,
		...(executablePath === undefined ? {} : { executablePath })
	});
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce'
	});
	await openReport(page, url);
	for (const { name, show } of pictures) {
		await show(page);
		await page.screenshot({ path: `${folder}/${name}.png` });
		console.log(`${folder}/${name}.png`);
	}
	await browser.close();
}

const found = await requireChromium();
const isBuilt =
	process.argv.includes('--built') || spawnSync('npx', ['vite', 'build']).status === 0;
if (!found.ok || !isBuilt) {
	console.error(found.ok ? 'The build failed.' : found.why);
	process.exitCode = 1;
} else {
	const server = await serveStatic('build', { port: 0 });
	await takePictures(server.url).finally(() => server.close());
}
