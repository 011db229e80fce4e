import type { Outcome } from '../core/outcome';
import type { FileProblem } from '../core/snapshots/filed-snapshot';
import type { PackedSnapshot, SnapshotLabel } from '../core/snapshots/snapshot';
import type { Fault } from './api';

/** A snapshot whose roster comes piece by piece, by `keepPiece`. */
export type KeepHead = Omit<PackedSnapshot, 'roster'>;

/** What came of a file that somebody hands in as a kept check. */
export type TakenFile =
	| { readonly kind: 'ready'; readonly head: KeepHead }
	/** It is encrypted, and no passphrase was given. */
	| { readonly kind: 'sealed' }
	| { readonly kind: 'refused'; readonly problem: FileProblem };

/**
 * What the page may ask of the check worker about keeping. The worker has the roster and makes what is
 * kept of it; the page stores it, since the key of a passphrase stays there.
 */
export interface KeepApi {
	/**
	 * Makes ready to keep what was checked last; null where nothing is loaded, or it cannot be opened.
	 * @param at time of the check, ISO 8601 in UTC
	 */
	startKeeping(label: SnapshotLabel, at: string): Promise<Outcome<KeepHead | null, Fault>>;
	/** Looks into a file that was saved from a kept check, and makes ready to keep it. */
	takeFile(file: File, passphrase: string | null): Promise<Outcome<TakenFile, Fault>>;
	/** The next bytes of what was made ready; null behind the last. */
	keepPiece(): Promise<Outcome<Uint8Array | null, Fault>>;
	/** Forgets what was made ready. */
	stopKeeping(): Promise<void>;
}
