import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checked, findingsOf, zipInput } from './checked';

/*
 * A process of its own that checks one zip after another, so that time and memory can be measured
 * from outside and a hang can be ended. Started by `CheckChild` with a path in each message.
 */

/** What became of one zip. */
export interface CheckAnswer {
	readonly refused: boolean;
	/** `rule: message` of every error. */
	readonly errors: readonly string[];
	readonly milliseconds: number;
	/** Highest memory of the process so far, above what it had before the first zip, in bytes. */
	readonly grownBytes: number;
}

/** A first check brings in everything that is loaded on demand: no zip is to pay for that. */
const warmUp = async (): Promise<number> => {
	await checked(zipInput(new Uint8Array()));
	return process.memoryUsage.rss();
};

const answer = async (path: string, before: number): Promise<CheckAnswer> => {
	const start = performance.now();
	const result = await checked(zipInput(readFileSync(path), basename(path)));
	const errors = findingsOf(result).filter(({ severity }) => severity === 'error');
	return {
		refused: result.refused,
		errors: errors.map(({ rule, message }) => `${rule}: ${message}`),
		milliseconds: performance.now() - start,
		// getrusage counts in units of 1,024 bytes.
		grownBytes: process.resourceUsage().maxRSS * 1024 - before
	};
};

const before = await warmUp();
process.on('message', (path: string) => {
	void answer(path, before).then((found) => process.send?.(found));
});
process.send?.('ready');
