import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitTally, playwrightTally, vitestTally, type Tally } from './tallies';

/** One runner of `npm test`. */
export interface Step {
	readonly name: string;
	/** Runs it, its output going to the terminal, and counts. */
	run(): Promise<Tally>;
}

/** Runs a program in the repository; its exit code, or 1 when it was ended by a signal or not found. */
export function execute(
	command: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<number> {
	return new Promise((resolve) => {
		spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
			.on('error', (error) => {
				console.error(`${command} could not be started: ${error.message}`);
				resolve(1);
			})
			.on('exit', (code) => {
				resolve(code ?? 1);
			});
	});
}

/** Runs a runner that writes its results to the file it is given; undefined when it wrote none. */
async function withResults(
	run: (file: string) => Promise<number>
): Promise<{ results: unknown; exit: number }> {
	const folder = await mkdtemp(join(tmpdir(), 'rollcall-results-'));
	const file = join(folder, 'results.json');
	try {
		const exit = await run(file);
		const text = await readFile(file, 'utf8').catch(() => undefined);
		return { results: text === undefined ? undefined : JSON.parse(text), exit };
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A package script that either succeeds or not, and counts as one. */
export function script(name: string): Step {
	return { name, run: async () => exitTally(await execute('npm', ['run', '-s', name])) };
}

/**
 * One project of vite.config.ts. Of two cores vitest would keep one free, which nobody needs while
 * the tests run.
 */
export function vitest(project: string): Step {
	return {
		name: project,
		run: async () => {
			const { results, exit } = await withResults((file) =>
				execute('npx', [
					...['vitest', 'run', '--project', project, '--maxWorkers=100%'],
					...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
				])
			);
			return vitestTally(results, exit);
		}
	};
}

/** The end-to-end tests, against the build that lies there. */
export const endToEnd: Step = {
	name: 'e2e',
	run: async () => {
		const { results, exit } = await withResults((file) =>
			execute('npx', ['playwright', 'test', '--reporter=list,json'], {
				PLAYWRIGHT_JSON_OUTPUT_FILE: file
			})
		);
		return playwrightTally(results, exit);
	}
};
