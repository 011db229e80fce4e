import { failure, success, type Outcome } from '../lib/core/outcome';
import { only, type Options } from './call-options';

/** `delta OLD NEW`. */
export interface DeltaCall {
	readonly verb: 'delta';
	/** The paths as they were given. */
	readonly before: string;
	readonly after: string;
	/** The time of all changes, as it was given. */
	readonly at: string;
	/** The path of what is written, as it was given. */
	readonly out: string;
	readonly json: boolean;
	readonly yes: boolean;
}

/** Reads the words behind `delta`. */
export function deltaCall(files: readonly string[], options: Options): Outcome<DeltaCall, string> {
	const [before, after, ...others] = files;
	if (!before || !after || others.length > 0)
		return failure('Name two complete deliveries: the earlier one, then the later one.');
	const at = only(options, 'at');
	if (at === undefined)
		return failure('Say with --at when the changes were made, such as 2026-10-01T08:00:00Z.');
	const out = only(options, 'out');
	if (out === undefined) return failure('Say with --out where the changes are to be written.');
	return success({ verb: 'delta', before, after, at, out, ...flags(options) });
}

/** `anonymise FILE`. */
export interface AnonymiseCall {
	readonly verb: 'anonymise';
	/** The path as it was given. */
	readonly file: string;
	readonly seed: number;
	/** The path of what is written, as it was given. */
	readonly out: string;
	readonly json: boolean;
	readonly yes: boolean;
}

/** Reads the words behind `anonymise`. */
export function anonymiseCall(
	files: readonly string[],
	options: Options
): Outcome<AnonymiseCall, string> {
	const [file, ...others] = files;
	if (!file || others.length > 0)
		return failure('Name what to copy: a zip, a folder or one CSV file.');
	const seed = only(options, 'seed');
	if (seed === undefined || !/^\d{1,15}$/.test(seed))
		return failure('Say with --seed a whole number from 0 on: the same one gives the same copy.');
	const out = only(options, 'out');
	if (out === undefined) return failure('Say with --out where the copy is to be written.');
	return success({ verb: 'anonymise', file, seed: Number(seed), out, ...flags(options) });
}

const flags = (options: Options) => ({ json: options.has('json'), yes: options.has('yes') });
