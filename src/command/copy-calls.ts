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
	return success({ verb: 'delta', before, after, at, out, yes: options.has('yes') });
}
