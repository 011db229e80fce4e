import { success } from '../core/outcome';
import { blobSource } from '../core/zip/byte-source';
import { openSnapshotFile } from '../core/snapshots/filed-snapshot';
import { keptPackage, keptRoster } from '../core/snapshots/kept-roster';
import {
	snapshotDetails,
	type PackedSnapshot,
	type SnapshotLabel
} from '../core/snapshots/snapshot';
import { packSnapshot } from '../core/snapshots/snapshot-details';
import type { RosterSet } from '../core/rules/roster-set';
import type { PackageInput } from '../core/zip/open-package';
import { readAhead } from '../core/zip/read-ahead';
import type { Package } from '../core/zip/package';
import { inChunks } from '../storage/chunks';
import { openFileCipher } from '../storage/file-cipher';
import type { CheckResult } from './api';
import type { KeepHead, TakenFile } from './keep-api';

/** Bytes that go over to the page at once: as many as it stores at once. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** What was checked: how to open it once more, and what came of it. */
export interface KeepableCheck {
	readonly set: Pick<RosterSet, 'manifest'>;
	readonly input: PackageInput;
	/** The delivery with the corrections over it; null while there are none. */
	readonly corrected: Package | null;
	readonly result: Pick<CheckResult, 'summary' | 'groups'>;
}

/** Files that were read to their end. */
const wholeFiles = ({ result }: KeepableCheck): ReadonlySet<string> =>
	new Set(
		result.summary.files
			.filter(({ state }) => state === 'checked' || state === 'recovered')
			.map(({ name }) => name)
	);

/** What is kept of a check, or of a file that somebody hands in, made piece by piece. */
export class Keeping {
	#pieces: AsyncGenerator<Uint8Array<ArrayBuffer>> | null = null;

	/** Null where the delivery cannot be opened any more. Rejects when it became unreadable. */
	async start(check: KeepableCheck, label: SnapshotLabel, at: string): Promise<KeepHead | null> {
		const options = { whole: wholeFiles(check) };
		const kept =
			check.corrected === null
				? await keptRoster(check.input, options)
				: success(await keptPackage(check.corrected, options));
		if (!kept.ok) return null;
		const details = snapshotDetails(check.set, kept.value, check.result);
		return this.#ready(packSnapshot(at, label, details, kept.value));
	}

	/** A saved file as a snapshot again. Rejects when it became unreadable. */
	async take(file: File, passphrase: string | null): Promise<TakenFile> {
		const opened = await openSnapshotFile(readAhead(blobSource(file, file.name)));
		if (!opened.ok) return { kind: 'refused', problem: opened.problem };
		const { sealed, unpack } = opened.value;
		if (sealed !== null && passphrase === null) return { kind: 'sealed' };
		const cipher = sealed === null ? null : await openFileCipher(sealed, passphrase ?? '');
		const packed = await unpack(cipher);
		if (!packed.ok) return { kind: 'refused', problem: packed.problem };
		return { kind: 'ready', head: this.#ready(packed.value) };
	}

	/** The next bytes in a buffer of their own; null behind the last. */
	async piece(): Promise<Uint8Array<ArrayBuffer> | null> {
		const step = await this.#pieces?.next();
		if (step !== undefined && step.done !== true) return step.value;
		this.#pieces = null;
		return null;
	}

	/** Reads no further. */
	stop(): void {
		void this.#pieces?.return(undefined);
		this.#pieces = null;
	}

	#ready({ roster, ...head }: PackedSnapshot): KeepHead {
		this.stop();
		this.#pieces = inChunks(roster, PIECE_BYTES);
		return head;
	}
}
