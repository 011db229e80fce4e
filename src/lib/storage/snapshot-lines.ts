import type { SnapshotLine } from '../core/snapshots/snapshot';
import { labels, type KeyRing } from './key-ring';
import type { StoredSnapshot } from './snapshot-database';

/** A snapshot in the list. */
export interface ListedSnapshot {
	readonly id: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** What it takes in storage, in bytes. */
	readonly bytes: number;
	readonly isEncrypted: boolean;
	/** Null while it is locked. */
	readonly line: SnapshotLine | null;
}

/** A snapshot as the list shows it. */
export async function listed(keys: KeyRing, record: StoredSnapshot): Promise<ListedSnapshot> {
	const { id, at, bytes, key } = record;
	const text = await keys.unseal(key, record.line, labels.line(id));
	// It is what `sealedLine` wrote; a changed byte does not pass the seal.
	const line = text.ok ? (JSON.parse(new TextDecoder().decode(text.value)) as SnapshotLine) : null;
	return { id, at, bytes, isEncrypted: key !== null, line };
}

/** The line as it is stored. */
export async function sealedLine(
	keys: KeyRing,
	id: string,
	key: string | null,
	line: SnapshotLine
): Promise<ArrayBuffer> {
	const bytes = new TextEncoder().encode(JSON.stringify(line));
	return (await keys.seal(key, bytes, labels.line(id))).slice().buffer;
}
