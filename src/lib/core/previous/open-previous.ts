import type { LateWords } from '../findings/finding';
import { failure, success, type Outcome } from '../outcome';
import { headName } from '../rosters/sealed-pack';
import { LoadedSet } from '../rules/loaded-set';
import type { Version } from '../spec/spec';
import { readTable } from '../table/read-table';
import { decideVersion } from '../version/decide-version';
import { openPackage, type PackageInput } from '../zip/open-package';
import type { Package, PackageFile, ZipLimits } from '../zip/package';
import type { PreviousProblem } from './previous';
import { untoldWords } from './words';

/** A previous delivery that can be used: its files are known and not read yet. */
export interface OpenPrevious {
	readonly name: string;
	readonly version: Version;
	/** Complete files that can be read, by the standard's name. */
	readonly files: ReadonlyMap<string, PackageFile>;
	/** Length in bytes of all of them, inflated. */
	readonly totalBytes: number;
	/** Why a file tells nothing, for a person; null for one that can be read or was not delivered. */
	reason(file: string): LateWords | null;
}

/** Why it cannot be used, and its version where that was seen. */
export interface UnusablePrevious {
	readonly problem: PreviousProblem;
	readonly version: Version | null;
}

/** The archive of a previous delivery, before anything in it is read. */
export async function openPreviousPackage(
	input: PackageInput,
	limits?: ZipLimits
): Promise<Package | null> {
	const opened = await openPackage(input, limits);
	return opened.ok ? opened.value : null;
}

/**
 * Looks at what was given as the previous delivery of a set of `version`: it has to be of that
 * version, and complete files of it have to be there (clauses 23 and 48). Reads the manifest and the
 * first slice of each file.
 * @param oneroster the version that a person chose for both
 */
export async function openPrevious(
	pack: Package,
	version: Version,
	oneroster: Version | undefined
): Promise<Outcome<OpenPrevious, UnusablePrevious>> {
	const decided = await decideVersion(pack, oneroster === undefined ? {} : { oneroster });
	const { edition, stop } = decided;
	if (stop !== null || edition === null)
		return failure({ problem: foreignOf(pack), version: decided.version });
	if (decided.version !== version)
		return failure({ problem: 'other-version', version: decided.version });
	const set = new LoadedSet(edition, pack.name, pack.kind);
	for (const { name } of decided.files) set.setState(name, 'checked');
	for (const name of pack.refused) set.setState(name, 'unreadable');
	const manifest = decided.files.find(({ name }) => name === set.spec.manifest?.name);
	if (manifest !== undefined) {
		const { table, fileEnd } = await readTable(manifest, {});
		if (!fileEnd.ok) return failure({ problem: 'damaged', version });
		set.add(table);
	}
	const files = new Map(
		decided.files
			.filter(({ name }) => set.fileSpec(name) !== undefined && set.mode(name) === 'bulk')
			.map((file) => [file.name, file])
	);
	if (files.size === 0) return failure({ problem: problemOf(set), version });
	return success({
		name: pack.name,
		version,
		files,
		totalBytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
		reason: (file) => (files.has(file) ? null : reasonOf(set, file))
	});
}

/** A class pack with a passphrase is known by the entry that comes first. */
const foreignOf = ({ files }: Package): PreviousProblem =>
	files.some(({ name }) => name === headName) ? 'class-pack' : 'not-oneroster';

/** Nothing in it is complete: it holds changes, or nothing that can be read. */
const problemOf = (set: LoadedSet): PreviousProblem =>
	set.spec.files.some(({ name }) => set.mode(name) === 'delta') ? 'only-changes' : 'damaged';

function reasonOf(set: LoadedSet, file: string): LateWords | null {
	const { inputName } = set;
	switch (set.state(file)) {
		case 'unreadable':
			return () => untoldWords.unreadable(file, inputName);
		case 'skipped':
			return () => untoldWords.skipped(file, inputName);
		case 'absent':
			return set.mode(file) === 'absent' ? null : () => untoldWords.missing(file, inputName);
		default:
			return () => untoldWords.changes(file, inputName);
	}
}
