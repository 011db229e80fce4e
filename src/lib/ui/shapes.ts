import type { MessagePart, Severity } from '../core/findings/finding';

/*
 * What screens need of a running check, in the ui's own terms. The ui knows neither workers nor
 * state; where a route passes their values on, TypeScript holds the two against each other.
 */

/** What the person gave: a zip, a folder, or loose CSV files. `path` lies inside the folder, else ''. */
export interface Selection {
	readonly files: { file: File; path: string }[];
	readonly kind: 'zip' | 'folder' | 'files';
	readonly name: string;
}

/** One file while it is read. Sizes in inflated bytes. */
export interface FileLine {
	readonly name: string;
	readonly state: 'waiting' | 'reading' | 'read' | 'failed';
	readonly rows: number;
	readonly bytesRead: number;
	readonly bytes: number;
}

/** A group of findings while files are still read. */
export interface EarlyLine {
	readonly key: string;
	readonly severity: Severity;
	readonly file: string | null;
	readonly message: readonly MessagePart[];
	readonly count: number;
}

/** A check under way. */
export interface RunView {
	readonly name: string;
	readonly bytes: number;
	readonly oneroster: string | null;
	readonly files: readonly FileLine[];
	readonly rows: number;
	readonly bytesRead: number;
	readonly totalBytes: number;
	readonly found: readonly EarlyLine[];
}

/** An earlier check on this device: no name, no id, no value. `at` is an ISO time. */
export interface CheckLine {
	readonly id: number;
	readonly at: string;
	readonly bytes: number;
	readonly files: number;
	readonly rows: number;
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly verdict: 'clean' | 'warnings' | 'errors' | 'refused';
	/** What each chosen receiver would do. */
	readonly receivers?: readonly { readonly verdict: string }[];
}

export type FaultCode =
	| 'worker-died'
	| 'worker-did-not-start'
	| 'cancelled'
	| 'file-changed'
	| 'out-of-memory'
	| 'internal';

/** How far the page is with working without a network. */
export type OfflineState = 'unsupported' | 'installing' | 'ready' | 'update';
