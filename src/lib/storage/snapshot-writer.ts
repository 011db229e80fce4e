import type { PackedSnapshot } from '../core/snapshots/snapshot';
import { CHUNK_BYTES, writeBody, type Part, type WrittenBody } from './body-writer';
import { inChunks } from './chunks';
import { currentKey, labels, type KeyRing } from './key-ring';
import type { SnapshotDatabase, SnapshotTables, StoredSnapshot } from './snapshot-database';
import { sealedLine } from './snapshot-lines';
import { done, refused, type Stored } from './storage-problem';

/** Under what name, by what key, and how it can be stopped. */
interface Writing {
	readonly id: string;
	readonly key: string | null;
	readonly signal: AbortSignal | undefined;
}

/** Writes a new snapshot, encrypted by `key` where it is not null. */
export function writeSnapshot(
	database: SnapshotDatabase,
	keys: KeyRing,
	snapshot: PackedSnapshot,
	{ id, key, signal }: Writing
): Promise<Stored<StoredSnapshot>> {
	let rosterBytes = 0;
	const line = sealedLine(keys, id, key, snapshot.line);
	// It may fail before anybody waits for it.
	line.catch(() => undefined);
	const seal = (body: string, number: number, bytes: Part): Promise<Part> =>
		keys.seal(key, bytes, labels.part(id, body, number));
	const parts = async function* (body: string): AsyncGenerator<Part> {
		yield await seal(body, 0, snapshot.details.slice());
		let number = 1;
		for await (const chunk of inChunks(snapshot.roster, CHUNK_BYTES)) {
			signal?.throwIfAborted();
			rosterBytes += chunk.length;
			yield await seal(body, number++, chunk);
		}
		signal?.throwIfAborted();
		await line;
	};
	const record = async ({ body, bytes }: WrittenBody): Promise<StoredSnapshot> => ({
		id,
		at: snapshot.at,
		body,
		bytes,
		rosterBytes,
		chunkBytes: CHUNK_BYTES,
		key,
		line: await line,
		revision: 0
	});
	const expectedBytes = snapshot.expectedBytes + snapshot.details.length;
	return writeBody(database, { parts, record, commit, expectedBytes });
}

/** Makes it a snapshot, unless the passphrase was changed while it was being written. */
async function commit(
	tables: SnapshotTables,
	record: StoredSnapshot
): Promise<Stored<StoredSnapshot>> {
	if ((await currentKey(tables)) !== record.key) return refused({ code: 'locked' });
	if ((await tables.settings.get('birth')) === undefined)
		await tables.settings.put({ id: 'birth', value: crypto.randomUUID() });
	await tables.snapshots.put(record);
	return done(record);
}
