import { failure, type Outcome } from '../outcome';
import type { LoadedSet } from '../rules/loaded-set';
import type { Version } from '../spec/spec';
import type { PackageInput } from '../zip/open-package';
import type { Package, ZipLimits } from '../zip/package';
import {
	openPrevious,
	openPreviousPackage,
	type OpenPrevious,
	type UnusablePrevious
} from './open-previous';
import type { GivenPrevious, PreviousDelivery, PreviousProblem } from './previous';
import { readPrevious } from './read-previous';

/** What was given as the previous delivery, opened as far as its list of files. */
export interface PreviousPackage {
	readonly name: string;
	readonly bytes: number;
	/** Length of what lies in it, inflated. */
	readonly totalBytes: number;
	/** Null where it cannot be opened. */
	readonly pack: Package | null;
	/** Set when the person should be asked before it is read, as for the delivery itself. */
	readonly question: Package['question'];
}

/** Opens it without reading a file of it. Rejects when it became unreadable. */
export async function previousPackage(
	input: PackageInput,
	limits?: ZipLimits
): Promise<PreviousPackage> {
	const pack = await openPreviousPackage(input, limits);
	const bytes = input.files.reduce((sum, { source }) => sum + source.size, 0);
	return {
		name: input.name,
		bytes,
		totalBytes: pack?.totalBytes ?? 0,
		pack,
		question: pack?.question ?? null
	};
}

export interface TakePreviousOptions {
	readonly confirmed?: boolean;
	/** The version that a person chose for both deliveries. */
	readonly oneroster?: Version;
	readonly signal?: AbortSignal;
	/** Told how far reading it is, in inflated bytes. */
	readonly onProgress?: (progress: {
		readonly file: string;
		readonly bytes: number;
		readonly rows: number;
		readonly state: 'reading' | 'read';
	}) => void;
}

/**
 * Holds the delivery of changes `set` against the previous delivery: `set.previous` has what was found
 * out. Where that cannot be used, the set is left as it is and the answer says why. Null where none
 * was given.
 */
export async function takePrevious(
	given: PreviousPackage | null,
	set: LoadedSet,
	options: TakePreviousOptions
): Promise<GivenPrevious | null> {
	if (given === null) return null;
	const { name, bytes, totalBytes } = given;
	const taken = await opened(given, set, options);
	if (taken.ok) set.previous = await read(taken.value, set, options);
	// Shown as a file of its own, so that the progress does not stand still beside the others.
	options.onProgress?.({ file: name, bytes: totalBytes, rows: 0, state: 'read' });
	return taken.ok
		? { name, bytes, version: taken.value.version, problem: null }
		: { name, bytes, ...taken.problem };
}

async function opened(
	{ pack, question }: PreviousPackage,
	set: LoadedSet,
	{ confirmed, oneroster }: TakePreviousOptions
): Promise<Outcome<OpenPrevious, UnusablePrevious>> {
	const refused = (problem: PreviousProblem) => failure({ problem, version: null });
	if (![...set.tables.keys()].some((file) => set.mode(file) === 'delta'))
		return refused('not-needed');
	if (pack === null) return refused('not-opened');
	if (question !== null && confirmed !== true) return refused('unusual');
	return openPrevious(pack, set.version, oneroster);
}

const read = (
	previous: OpenPrevious,
	set: LoadedSet,
	{ signal, onProgress }: TakePreviousOptions
): Promise<PreviousDelivery> =>
	readPrevious(previous, set, {
		signal,
		onBytes: (bytes) => onProgress?.({ file: previous.name, bytes, rows: 0, state: 'reading' })
	});
