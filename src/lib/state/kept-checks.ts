import type { FileProblem } from '../core/snapshots/filed-snapshot';
import type {
	BrakeReason,
	SnapshotDetails,
	SnapshotLabel,
	SnapshotLine
} from '../core/snapshots/snapshot';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { Room } from '../storage/persistence';
import type { Retention } from '../storage/retention';
import type { ListedSnapshot } from '../storage/snapshot-lines';
import type { StorageProblem } from '../storage/storage-problem';
import type { Leftovers } from '../storage/wipe';
import type { Outcome } from '../core/outcome';
import type { KeptLockView } from './kept-lock';
import type { Ask } from './own-profiles.svelte';

/** A kept check in a list; its `line` is null while it is locked. */
export type KeptCheck = ListedSnapshot;

/** Why it did not work: storage, a worker that was lost, or a file that is no snapshot. */
export type KeptProblem =
	| StorageProblem
	/** A fault of ours: the worker that has the roster was lost. */
	| { readonly code: 'fault' }
	/** Nothing is loaded that could be kept. */
	| { readonly code: 'nothing-loaded' }
	/** The file that was given is no snapshot that can be taken in; in words. */
	| { readonly code: 'file'; readonly reason: FileProblem['code']; readonly message: string };

/** A value, or why there is none. */
export type KeptAnswer<Value> = Outcome<Value, KeptProblem>;

/** Where keeping stands. */
export type KeepingState =
	| { readonly phase: 'idle' }
	/** Bytes that are stored, of about how many. */
	| { readonly phase: 'writing'; readonly done: number; readonly of: number }
	/** `removed`: how many older ones went by the retention rule. */
	| { readonly phase: 'kept'; readonly id: string; readonly removed: number }
	| { readonly phase: 'failed'; readonly problem: KeptProblem };

/** The check whose roster can be kept, as far as keeping has to know it. */
export interface LoadedCheck {
	/** When it was checked, ISO 8601 in UTC; null where nothing is loaded. */
	readonly checkedAt: string | null;
	readonly ask: Ask;
}

/** A kept roster, to be held against another. */
export interface OpenedCheck {
	readonly id: string;
	readonly name: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/**
	 * A zip of it: give it to `loadBefore` with the kind `zip`. Its password cells read `(hidden)`, so it
	 * must never be offered as a roster to send.
	 */
	readonly file: File;
}

/** What a screen may see and ask of the checks that are kept on this device. */
export interface KeptChecksView {
	/** The newest first; empty until `load` has come back. */
	readonly list: readonly KeptCheck[];
	readonly isLoaded: boolean;
	/** Why the list cannot be had; null where it can. */
	readonly problem: KeptProblem | null;
	/** True where all that was kept here is gone, though nobody removed it in this tab. */
	readonly vanished: boolean;
	/** True where the browser stores nothing: what is kept stays until this tab is closed. */
	readonly isMemoryOnly: boolean;
	/** Storage used and left; null until `load` has come back. */
	readonly room: Room | null;
	readonly retention: Retention;
	/** The passphrase: whether one is set, and whether this tab has it. */
	readonly lock: KeptLockView;
	/** Where keeping the loaded check stands. */
	readonly keeping: KeepingState;
	/** The kept one of the check that is loaded; null where it is not kept. */
	readonly current: KeptCheck | null;
	/** Brings in the list, and again whatever other tabs did since. */
	load(): Promise<void>;
	/** Keeps the check that is loaded. Gives its id. */
	keep(label: SnapshotLabel): Promise<KeptAnswer<string>>;
	/** Stops what is being written; nothing is left of it. */
	stopKeeping(): void;
	/** The roster of a kept check, as an earlier zip to hold another against. */
	open(id: string): Promise<KeptAnswer<OpenedCheck>>;
	/** The report of a kept check: summary and groups, without rows. */
	details(id: string): Promise<KeptAnswer<SnapshotDetails>>;
	/** Changes name or note. */
	relabel(
		id: string,
		label: Partial<Pick<SnapshotLabel, 'name' | 'note'>>
	): Promise<KeptAnswer<SnapshotLine>>;
	/** Writes down with a kept check why a big change is right. */
	addReason(id: string, reason: BrakeReason): Promise<KeptAnswer<SnapshotLine>>;
	/** Remembers with a kept check what was worked out for the history. */
	remember(id: string, churn: KeptChurn): Promise<KeptAnswer<SnapshotLine>>;
	remove(id: string): Promise<KeptAnswer<true>>;
	/** How many a rule would let go now. */
	previewRetention(rule: Retention): Promise<number>;
	/** Sets how long kept checks stay, and lets go at once what is over. Gives how many went. */
	setRetention(rule: Retention): Promise<KeptAnswer<number>>;
	/** Offers a kept check as a file to save; encrypted where a passphrase is given. */
	save(id: string, passphrase: string): Promise<KeptAnswer<true>>;
	/**
	 * Takes in a file that `save` made. `sealed` where it needs a passphrase, which is given next time.
	 */
	take(file: File, passphrase: string | null): Promise<KeptAnswer<'kept' | 'sealed'>>;
	/** Deletes everything that this page ever stored. Gives what a look afterwards still finds. */
	wipe(): Promise<Leftovers>;
	/** Looks what is there now; after `wipe`, deletes once more what came back. */
	leftovers(): Promise<Leftovers>;
}
