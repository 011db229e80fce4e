import type { Outcome } from '../core/outcome';

/** A snapshot that could make room: its date and what it takes, nothing that it says. */
export interface Removable {
	readonly id: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	readonly bytes: number;
}

/** Why storage could not do what was asked. Nothing half is left behind, whatever the reason. */
export type StorageProblem =
	/** There is no database: a private window, or a browser that refuses. */
	| { readonly code: 'unavailable' }
	/** The device or the browser has no room. `needed` bytes were to be written. */
	| {
			readonly code: 'quota';
			readonly needed: number;
			/** Bytes left as the browser has it; null where it does not say. */
			readonly left: number | null;
			/** What could be removed, the oldest first. */
			readonly removable: readonly Removable[];
	  }
	/** A passphrase is set and has not been given here, or it was changed in another tab. */
	| { readonly code: 'locked' }
	| { readonly code: 'wrong-passphrase' }
	/** A passphrase is set already, or none is. */
	| { readonly code: 'passphrase-set' }
	| { readonly code: 'passphrase-unset' }
	/** The page is not served securely (https or localhost), so that nothing can be encrypted. */
	| { readonly code: 'no-encryption' }
	/** It is not there any more: removed, here or in another tab, or by the browser. */
	| { readonly code: 'gone' }
	/** It is there, and its bytes are not what was written. */
	| { readonly code: 'damaged' }
	/** A newer Rollcall has been here; this page has to be loaded again. */
	| { readonly code: 'newer-version' }
	/** The file that was to be kept cannot be read any more. */
	| { readonly code: 'unreadable' }
	| { readonly code: 'cancelled' }
	/** Anything else. `detail` is the name of the browser's error, never a value. */
	| { readonly code: 'failed'; readonly detail: string };

export type Stored<Value> = Outcome<Value, StorageProblem>;

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value
});

export const refused = (
	problem: StorageProblem
): { readonly ok: false; readonly problem: StorageProblem } => ({ ok: false, problem });

/** An error and those inside it: Dexie wraps what the browser threw, a transaction what aborted it. */
function* chain(error: unknown): Generator<string> {
	let at: unknown = error;
	for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
		// Whatever was thrown: what is not there is undefined.
		const { name, inner, cause } = at as { name?: unknown; inner?: unknown; cause?: unknown };
		yield String(name);
		at = inner ?? cause;
	}
}

/** True where the browser had no room. It may say so inside an abort (pitfalls 3.4). */
export const isQuota = (error: unknown): boolean =>
	[...chain(error)].some((name) => name === 'QuotaExceededError');

const refusals = new Set(['MissingAPIError', 'SecurityError', 'MissingAPI']);

/** True where the browser lets nobody have a database. */
export const isRefusal = (error: unknown): boolean =>
	[...chain(error)].some((name) => refusals.has(name));

/** The names of an error and of those inside it. Messages stay out: they may quote. */
export const errorNames = (error: unknown): string => [...new Set(chain(error))].join(' < ');
