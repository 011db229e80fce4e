import { requireChromium } from './support/chromium-install';
import { requireOuterPrograms } from './support/outer-programs';
import { endToEnd, script, vitest, type Step } from './support/steps';
import { notRun, summary, total, type Tally } from './support/tallies';

/*
 * `npm test`: every runner in turn, each in spite of the others' failures, then a table and, alone on
 * the last line, the true sum: `N passed, N failed`.
 */

const rows: { name: string; tally: Tally }[] = [];

async function run({ name, run }: Step): Promise<boolean> {
	console.log(`\n── ${name} ──`);
	const tally = await run();
	rows.push({ name, tally });
	return tally.failed === 0;
}

/** Runs a step that needs something before it, or counts it as failed and says why. */
async function runIf(ready: boolean, step: Step, otherwise: string): Promise<void> {
	await run(ready ? step : { name: step.name, run: () => Promise.resolve(notRun(otherwise)) });
}

const chromium = await requireChromium();
const noChromium = chromium.ok ? '' : chromium.why;
if (!chromium.ok) console.error(noChromium);
const others = await requireOuterPrograms();
const noOthers = others.ok ? '' : others.why;
if (!others.ok) console.error(noOthers);

await run(script('lint'));
await run(script('check'));
await run(vitest('core'));
await run(vitest('ui'));
await runIf(chromium.ok, vitest('browser'), noChromium);
await runIf(others.ok, vitest('conformance'), noOthers);
const built = await run(script('build'));
await runIf(chromium.ok && built, endToEnd, built ? noChromium : 'there is no build to test');

console.log(`\n${summary(rows)}`);
process.exitCode = total(rows.map(({ tally }) => tally)).failed === 0 ? 0 : 1;
