import { writeBody, type Part } from './body-writer';
import { currentKey, labels, storedKeys, type KeyRing } from './key-ring';
import {
	partsOf,
	type SnapshotDatabase,
	type SnapshotTables,
	type StoredSnapshot
} from './snapshot-database';
import { readPart } from './snapshot-parts';
import { done, refused, type Stored, type StorageProblem } from './storage-problem';

/**
 * Brings every snapshot under the current key, or into clear where there is none, one by one: each is
 * written anew beside the old one and takes its place at once. So it may be interrupted anywhere, and
 * goes on the next time. Keys that nothing needs any more are dropped.
 * @returns the first reason why one could not be; the others are done all the same
 */
export async function resealAll(database: SnapshotDatabase, keys: KeyRing): Promise<Stored<true>> {
	const stored = await storedKeys(database);
	if (!stored.ok) return stored;
	const { current } = stored.value;
	const all = await database.tried(({ snapshots }) => snapshots.toArray());
	if (!all.ok) return all;
	let problem: StorageProblem | null = null;
	for (const record of all.value) {
		if (record.key === current) continue;
		const sealed = await reseal(database, keys, record, current);
		if (!sealed.ok && sealed.problem.code !== 'gone') problem ??= sealed.problem;
	}
	const dropped = await database.changed(dropKeys);
	if (!dropped.ok) return dropped;
	return problem === null ? done(true) : refused(problem);
}

async function reseal(
	database: SnapshotDatabase,
	keys: KeyRing,
	old: StoredSnapshot,
	key: string | null
): Promise<Stored<StoredSnapshot>> {
	const { id } = old;
	const text = await keys.unseal(old.key, old.line, labels.line(id));
	if (!text.ok) return text;
	if (!keys.holds(key)) return refused({ code: 'locked' });
	const line = (await keys.seal(key, text.value, labels.line(id))).slice().buffer;
	const last = Math.ceil(old.rosterBytes / old.chunkBytes);
	let damaged: StorageProblem | null = null;
	const parts = async function* (body: string): AsyncGenerator<Part> {
		for (let number = 0; number <= last; number++) {
			const part = await readPart(database, keys, old, number);
			if (!part.ok) {
				damaged = part.problem;
				throw new Error(part.problem.code);
			}
			yield await keys.seal(key, part.value, labels.part(id, body, number));
		}
	};
	const written = await writeBody(database, {
		parts,
		record: ({ body, bytes }) =>
			Promise.resolve({ ...old, body, bytes, key, line, revision: old.revision + 1 }),
		commit: (tables, record) => takePlace(tables, record, old),
		expectedBytes: old.bytes
	});
	return damaged === null ? written : refused(damaged);
}

/** Puts the new record in the place of the old one, if that is still as it was read. */
async function takePlace(
	tables: SnapshotTables,
	record: StoredSnapshot,
	old: StoredSnapshot
): Promise<Stored<StoredSnapshot>> {
	const now = await tables.snapshots.get(record.id);
	if (now === undefined) return refused({ code: 'gone' });
	if (now.revision !== old.revision || (await currentKey(tables)) !== record.key)
		return refused({ code: 'locked' });
	await tables.snapshots.put(record);
	await partsOf(tables, old.body).delete();
	return done(record);
}

/** Drops keys that are neither current nor needed by a snapshot that could not be encrypted anew. */
async function dropKeys(tables: SnapshotTables): Promise<void> {
	const used = new Set((await tables.snapshots.toArray()).map(({ key }) => key));
	used.add(await currentKey(tables));
	const stored = await tables.keys.toArray();
	// A key that opens a needed one is needed, too.
	for (let grown = true; grown;) {
		const opening = stored.filter(({ id, by }) => used.has(id) && by !== null && !used.has(by));
		for (const { by } of opening) used.add(by);
		grown = opening.length > 0;
	}
	await tables.keys.bulkDelete(stored.filter(({ id }) => !used.has(id)).map(({ id }) => id));
}
