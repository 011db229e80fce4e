import type { Outcome } from '../core/outcome';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { Fault, PreviousRequest } from './api';

/** A kept roster that is read for the history. */
export interface KeptReadRequest extends PreviousRequest {
	/** Id of its snapshot. */
	readonly id: string;
}

/** What the page may ask of the check worker about kept rosters. */
export interface ChurnApi {
	/**
	 * Reads a kept roster and holds it against the one that was read before it, if any, in numbers. It
	 * stays for the next call; no other one does.
	 * @returns null where it cannot be read as a roster
	 */
	readKept(request: KeptReadRequest): Promise<Outcome<KeptChurn | null, Fault>>;
}
