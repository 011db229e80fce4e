import { failure, success, type Outcome } from '../outcome';
import type { Observation } from '../findings/observation';
import { deflated } from '../zip/deflate';
import { endedEntry } from '../zip/deflated-entry';
import { openPackage, type PackageInput } from '../zip/open-package';
import type { FileEnd, Package, PackageFile, ZipLimits } from '../zip/package';
import { byCodeUnits, standardNames } from '../zip/standard-names';
import { entryFields, packedBytes, zipStream, type ReadyEntry } from '../zip/zip-stream';
import { maskedBytes, passwordState } from './masked-file';

/** A file of the delivery that is not kept, and why. */
export interface LeftOut {
	readonly name: string;
	/**
	 * `other`: no file of OneRoster, so nobody looked into it; `refused`: it cannot be opened;
	 * `damaged`: it may hold passwords and cannot be read to its end.
	 */
	readonly because: 'other' | 'refused' | 'damaged';
}

/** The roster of a delivery as it is kept: a zip of its files without their passwords. */
export interface KeptRoster {
	/** What was given; a kept roster is opened again as the same. */
	readonly kind: PackageInput['kind'];
	/** Names of the files that are kept, as the standard spells them. */
	readonly files: readonly string[];
	readonly leftOut: readonly LeftOut[];
	/** Length of the zip in bytes, about. For asking whether there is room. */
	readonly expectedBytes: number;
	/**
	 * The zip, piece by piece. Entries of a zip are copied as they lie in it, without being inflated.
	 * Rejects when the file that was given became unreadable.
	 */
	bytes(): AsyncGenerator<Uint8Array>;
}

type Awaitable<Value> = Value | Promise<Value>;

/** What the caller may say. */
export interface KeptOptions {
	readonly limits?: ZipLimits;
	/**
	 * Names of files that a check read to their end. What is made of one of them without its passwords
	 * is begun at once and written last, so that all others are written meanwhile.
	 */
	readonly whole?: ReadonlySet<string>;
}

/** Loose files are deflated on the way; rosters give 7 to 39 times less. */
const guessedRatio = 7;
/** Headers of an entry, about. */
const headerBytes = 160;

/** An entry that is ready or becomes so, or a loose file that is compressed when its turn comes. */
type Planned =
	| { readonly name: string; readonly bytes: number; readonly entry: Awaitable<ReadyEntry> }
	| { readonly name: string; readonly bytes: number; readonly loose: PackageFile };

/**
 * What is kept of a delivery: every file of OneRoster. Files with passwords are compressed anew
 * without them; what may hold passwords and cannot be read is left out.
 * @returns why the delivery cannot be opened, where it cannot. Rejects when it became unreadable
 */
export async function keptRoster(
	input: PackageInput,
	options: KeptOptions = {}
): Promise<Outcome<KeptRoster, Observation[]>> {
	const opened = await openPackage(input, options.limits);
	return opened.ok ? success(await keptPackage(opened.value, options)) : failure(opened.problem);
}

/** The same of a package that is open already, such as one with edits over it. */
export async function keptPackage(
	pack: Package,
	{ whole = new Set() }: Omit<KeptOptions, 'limits'> = {}
): Promise<KeptRoster> {
	const planned: Planned[] = [];
	const leftOut: LeftOut[] = notKept(pack);
	for (const file of pack.files) {
		if (!standardNames.includes(file.name)) continue;
		const plan = await plannedEntry(file, whole.has(file.name));
		if (plan === null) leftOut.push({ name: file.name, because: 'damaged' });
		else planned.push(plan);
	}
	return {
		kind: pack.kind === 'file' ? 'files' : pack.kind,
		files: planned.map(({ name }) => name),
		leftOut,
		expectedBytes: planned.reduce((sum, { bytes }) => sum + bytes + headerBytes, 0),
		bytes: () => zipStream(entriesOf(readyFirst(planned)))
	};
}

function notKept({ files, refused, others }: Package): LeftOut[] {
	const unknown = files.filter(({ name }) => !standardNames.includes(name));
	const names = new Set([...unknown.map(({ name }) => name), ...others]);
	for (const name of refused) names.delete(name);
	return [
		...refused.map((name) => ({ name, because: 'refused' as const })),
		...[...names].sort(byCodeUnits).map((name) => ({ name, because: 'other' as const }))
	];
}

/** Null where a file may hold passwords and nobody can tell which. */
async function plannedEntry(file: PackageFile, isWhole: boolean): Promise<Planned | null> {
	const { name, path, packed, size } = file;
	const state = await passwordState(file);
	if (state === 'unreadable') return null;
	if (state === 'some') {
		const made = compressed(path, maskedBytes(file));
		const bytes = packed === undefined ? guessed(size) : file.compressedSize;
		if (isWhole) return { name, bytes, entry: sound(made) };
		const entry = await made;
		return entry === null ? null : { name, bytes: entry.fields.compressedSize, entry };
	}
	if (packed === undefined) return { name, bytes: guessed(size), loose: file };
	const numbers = { ...packed, size, compressedSize: file.compressedSize };
	const entry = { fields: entryFields(path, numbers), data: packedBytes(packed) };
	return { name, bytes: file.compressedSize, entry };
}

const guessed = (size: number): number => Math.ceil(size / guessedRatio);

/** A file that was whole when it was checked and is not any more has changed since. */
function sound(made: Promise<ReadyEntry | null>): Promise<ReadyEntry> {
	const entry = made.then((found) => {
		if (found === null) throw new Error('a file of the delivery is not whole any more');
		return found;
	});
	// Whoever waits for it hears of it; nobody waits where the keeping was stopped.
	entry.catch(() => undefined);
	return entry;
}

/** Those that are still being made go last. */
function readyFirst(planned: readonly Planned[]): Planned[] {
	const isMade = (plan: Planned): boolean => 'entry' in plan && plan.entry instanceof Promise;
	return [...planned.filter((plan) => !isMade(plan)), ...planned.filter(isMade)];
}

async function* entriesOf(planned: readonly Planned[]): AsyncGenerator<ReadyEntry> {
	for (const plan of planned) {
		if ('entry' in plan) {
			yield await plan.entry;
			continue;
		}
		const entry = await compressed(plan.loose.path, plan.loose.open());
		if (entry === null) throw new Error('a loose file has no checksum to fail');
		yield entry;
	}
}

/** Compressed in memory, since its header comes first and says how long it is. Null when damaged. */
async function compressed(
	path: string,
	chunks: AsyncGenerator<Uint8Array, FileEnd>
): Promise<ReadyEntry | null> {
	const { entry, end } = await endedEntry(path, chunks, deflated);
	return end.ok ? entry : null;
}
