import type { SnapshotLine } from '../../core/snapshots/snapshot';

/*
 * What the screens of kept checks need, in the ui's own terms. The ui knows neither storage nor state;
 * where a route passes their values on, TypeScript holds the two against each other.
 */

/** A kept check in a list. */
export interface KeptItem {
	readonly id: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** What it takes in storage, in bytes. */
	readonly bytes: number;
	readonly isEncrypted: boolean;
	/** Null while it is locked. */
	readonly line: SnapshotLine | null;
}

/** A kept check that could make room. */
export type RemovableItem = Pick<KeptItem, 'id' | 'at' | 'bytes'>;

/** Why something did not work. */
export type KeptTrouble =
	| {
			readonly code: 'quota';
			readonly needed: number;
			readonly left: number | null;
			readonly removable: readonly RemovableItem[];
	  }
	| { readonly code: 'failed'; readonly detail: string }
	| { readonly code: 'file'; readonly message: string }
	| {
			readonly code:
				| 'unavailable'
				| 'locked'
				| 'wrong-passphrase'
				| 'passphrase-set'
				| 'passphrase-unset'
				| 'no-encryption'
				| 'gone'
				| 'damaged'
				| 'newer-version'
				| 'unreadable'
				| 'cancelled'
				| 'fault'
				| 'nothing-loaded';
	  };

/** Storage used and left, in bytes; null where the browser does not say. */
export interface RoomLine {
	readonly used: number | null;
	readonly left: number | null;
	readonly snapshots: number;
	readonly persist: 'granted' | 'denied' | 'unavailable' | null;
	readonly isPersistent: boolean;
}

/** How long kept checks stay. Both null: until somebody removes them. */
export interface KeepRule {
	readonly last: number | null;
	readonly days: number | null;
}

/** Where keeping the loaded check stands. */
export type KeepingLine =
	| { readonly phase: 'idle' }
	| { readonly phase: 'writing'; readonly done: number; readonly of: number }
	| { readonly phase: 'kept'; readonly id: string; readonly removed: number }
	| { readonly phase: 'failed'; readonly problem: KeptTrouble };

/** `open`: no passphrase is set; `locked` and `unlocked`: one is, and this tab has its key or not. */
export type LockState = 'open' | 'locked' | 'unlocked';

/** Names of what is left in this browser. */
export interface LeftLine {
	readonly databases: readonly string[];
	readonly caches: readonly string[];
	readonly keys: readonly string[];
	readonly scratch: readonly string[];
	readonly serviceWorkers: readonly string[];
}
