import { parseArgs } from 'node:util';
import { failure, success, type Outcome } from '../../src/lib/core/outcome';
import { shippedIds } from '../../src/lib/core/profiles/shipped';

/** What is to be measured. */
export interface BenchOptions {
	/** Students of the made-up district; unused with `file`. */
	readonly students: number;
	readonly seed: number;
	/** A given zip in place of a made-up one. */
	readonly file: string | undefined;
	/** Ids of the profiles to judge by. Where there are some, the check without them is measured beside it. */
	readonly profiles: readonly string[];
	/** Measures papaparse and fflate beside it. */
	readonly peers: boolean;
	/** Takes the build that lies there. */
	readonly built: boolean;
	readonly json: boolean;
}

export const usage =
	'npm run -s bench -- [--students N] [--seed S] [--file ZIP] [--profiles a,b,c] [--peers] [--built] [--json]';

const wholeNumber = (text: string, least: number): number | undefined => {
	const number = Number(text);
	return /^\d+$/.test(text) && number >= least && Number.isSafeInteger(number) ? number : undefined;
};

const parsed = (args: readonly string[]) =>
	parseArgs({
		args: [...args],
		options: {
			students: { type: 'string', default: '200000' },
			seed: { type: 'string', default: '1' },
			file: { type: 'string' },
			profiles: { type: 'string', default: '' },
			peers: { type: 'boolean', default: false },
			built: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false }
		}
	}).values;

/** Reads the command line. The problem is a sentence for the person who typed it. */
export function readOptions(args: readonly string[]): Outcome<BenchOptions, string> {
	let values: ReturnType<typeof parsed>;
	try {
		values = parsed(args);
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
	const students = wholeNumber(values.students, 1);
	if (students === undefined) {
		return failure(`--students wants a whole number from 1 on, not "${values.students}".`);
	}
	const seed = wholeNumber(values.seed, 0);
	if (seed === undefined) return failure(`--seed wants a whole number, not "${values.seed}".`);
	const profiles = values.profiles.split(',').filter((id) => id !== '');
	const unknown = profiles.find((id) => !shippedIds.includes(id));
	if (unknown !== undefined) {
		return failure(`There is no profile ${unknown}. There are ${shippedIds.join(', ')}.`);
	}
	return success({ ...values, students, seed, profiles, file: values.file });
}
