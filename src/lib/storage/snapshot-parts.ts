import { labels, type KeyRing } from './key-ring';
import { partsOf, type SnapshotDatabase, type StoredSnapshot } from './snapshot-database';
import { done, refused, type Stored } from './storage-problem';

/** The record of a snapshot, or that it is gone. */
export async function snapshotOf(
	database: SnapshotDatabase,
	id: string
): Promise<Stored<StoredSnapshot>> {
	const found = await database.tried(({ snapshots }) => snapshots.get(id));
	if (!found.ok) return found;
	return found.value === undefined ? refused({ code: 'gone' }) : done(found.value);
}

/**
 * A part of a snapshot in clear. Where it lies elsewhere by now, because another tab encrypted it anew,
 * it is looked up there.
 */
export async function readPart(
	database: SnapshotDatabase,
	keys: KeyRing,
	record: StoredSnapshot,
	number: number
): Promise<Stored<Uint8Array<ArrayBuffer>>> {
	const { id, body, key } = record;
	const found = await database.tried(({ parts }) => parts.get([body, number]));
	if (!found.ok) return found;
	if (found.value !== undefined)
		return keys.unseal(key, found.value.bytes, labels.part(id, body, number));
	const now = await snapshotOf(database, id);
	if (!now.ok) return now;
	if (now.value.body === body) return refused({ code: 'damaged' });
	return readPart(database, keys, now.value, number);
}

/** Removes snapshots; those that are gone already do not matter. */
export const removeAll = (
	database: SnapshotDatabase,
	ids: readonly string[]
): Promise<Stored<true>> =>
	database.changed<true>(async (tables) => {
		for (const record of await tables.snapshots.bulkGet([...ids])) {
			if (record === undefined) continue;
			await partsOf(tables, record.body).delete();
			await tables.snapshots.delete(record.id);
		}
		return true;
	});
