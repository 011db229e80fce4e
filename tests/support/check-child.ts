import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckAnswer } from './check-process';

const program = fileURLToPath(new URL('./check-process.ts', import.meta.url));

/** Checks zips in a process of its own; one that hangs is ended, and the next zip gets a new one. */
export class CheckChild {
	#child: ChildProcess | null = null;

	/** Checks the zip at `path`. Rejects when that takes longer than `milliseconds` or the process dies. */
	async check(path: string, milliseconds: number): Promise<CheckAnswer> {
		const child = (this.#child ??= await started());
		return new Promise((resolve, reject) => {
			const fail = (why: string): void => {
				this.end();
				reject(new Error(`${path} ${why}`));
			};
			const died = (): void => fail('ended the process');
			const timer = setTimeout(() => fail(`took over ${String(milliseconds)} ms`), milliseconds);
			child.once('exit', died);
			child.once('message', (answer) => {
				clearTimeout(timer);
				child.off('exit', died);
				// The other side is check-process.ts, which sends nothing else.
				resolve(answer as CheckAnswer);
			});
			child.send(path);
		});
	}

	end(): void {
		this.#child?.kill('SIGKILL');
		this.#child = null;
	}
}

/** A child that is up: loading its modules is not part of any check. */
async function started(): Promise<ChildProcess> {
	const child = fork(program, { execArgv: ['--import', 'tsx'] });
	await new Promise((resolve, reject) => {
		child.once('message', resolve);
		child.once('exit', () => reject(new Error('check-process.ts did not start')));
	});
	return child;
}
