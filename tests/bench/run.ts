import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { serveStatic } from '../../src/command/static-server';
import { requireChromium } from '../support/chromium-install';
import { benchReport, benchTable } from './bench-report';
import { benchKeptZip, benchNextZip, benchZip } from './bench-zip';
import { measuredDiff } from './diff-run';
import { measuredFix } from './fix-run';
import { measuredKeep } from './kept-run';
import { measuredRun, type RunFigures } from './measured-run';
import { readOptions, usage, type BenchOptions } from './options';
import { zipFacts } from './zip-facts';

/*
 * `npm run -s bench -- --students N --seed S --json`: builds the app, makes a district, and measures a
 * whole check of it in Chromium. Figures on standard output, everything else on standard error.
 */

const runs = 3;
const mostCompared = 250_000;

/** The production build; its own messages go to standard error. */
const build = (): boolean =>
	spawnSync('npx', ['vite', 'build'], { stdio: ['ignore', 2, 2] }).status === 0;

async function measure(options: BenchOptions): Promise<number> {
	const { file, students, seed, peers, profiles } = options;
	const chromium = await requireChromium();
	if (!chromium.ok) return complain(chromium.why);
	if (!options.built && !build()) return complain('The build failed, see above.');
	const zip = file ?? (await benchZip(students, seed));
	const facts = await zipFacts(zip);
	if (!facts.ok) return complain(facts.problem);
	const server = await serveStatic('build', { port: 0 });
	const figures: RunFigures[] = [];
	try {
		for (let run = 1; run <= runs; run++) {
			console.error(`run ${run} of ${runs}`);
			const baseFirst = run % 2 === 1;
			const how = { zip, facts: facts.value, profiles, baseFirst, peers };
			figures.push(await measuredRun({ url: server.url, ...how }));
		}
	} finally {
		await server.close();
	}
	const of = file === undefined ? students : null;
	// Of a zip that was given nobody knows the next one; two of a million students are too much to hold.
	const isCompared = of !== null && of <= mostCompared;
	if (isCompared) console.error('two deliveries');
	const diff = isCompared ? await measuredDiff(zip, await benchNextZip(students, seed)) : null;
	if (isCompared) console.error('keeping');
	const kept = isCompared ? await measuredKeep(await benchKeptZip(students, seed)) : null;
	if (isCompared) console.error('editing');
	const fix = isCompared ? await measuredFix(zip) : null;
	const cores = availableParallelism();
	const report = benchReport(of, facts.value, figures, profiles, cores, diff, kept, fix);
	console.log(options.json ? JSON.stringify(report, null, '\t') : benchTable(report));
	return 0;
}

/** Says what is wrong with the call or what it met. */
function complain(why: string): number {
	console.error(`${why}\n${usage}`);
	return 2;
}

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
	process.exitCode = complain(options.problem);
} else if (options.value.file !== undefined && !existsSync(options.value.file)) {
	process.exitCode = complain(`There is no file ${options.value.file}.`);
} else {
	process.exitCode = await measure(options.value).catch((fault: unknown) => {
		console.error(fault instanceof Error ? fault.message : fault);
		return 1;
	});
}
