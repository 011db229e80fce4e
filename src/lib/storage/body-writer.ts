import { alone, hasLocks, ifFree } from './locks';
import {
	partsOf,
	type SnapshotDatabase,
	type SnapshotTables,
	type StoredSnapshot
} from './snapshot-database';
import { LockedError } from './key-ring';
import { done, refused, type Stored, type StorageProblem } from './storage-problem';

/** Length of a part of a roster before it is encrypted. */
export const CHUNK_BYTES = 4 * 1024 * 1024;

/** A part of a body, ready to be stored: number 0 the details, from 1 on the roster. */
export type Part = Uint8Array<ArrayBuffer>;

/**
 * Writes the parts of a snapshot under a new name of their own, each in a transaction of its own, and
 * then, in one more, the record that makes them a snapshot. Whatever ends it before that leaves
 * nothing: what was written is deleted at once, or, after a crash, by the next `sweep`.
 */
export async function writeBody(
	database: SnapshotDatabase,
	{ parts, record, commit, expectedBytes }: BodyPlan
): Promise<Stored<StoredSnapshot>> {
	const body = crypto.randomUUID();
	return alone(lockOf(body), async () => {
		const written = await writeParts(database, body, parts(body), expectedBytes);
		const ended = written.ok
			? await commitBody(database, await record(written.value), commit)
			: written;
		if (!ended.ok) await discard(database, body);
		return ended;
	});
}

/** What is to be written. */
export interface BodyPlan {
	/** Ready to be stored under the name of their body. */
	readonly parts: (body: string) => AsyncIterable<Part>;
	/** The record, once all parts are written. */
	readonly record: (written: WrittenBody) => Promise<StoredSnapshot>;
	/** Puts it, unless something stands against it. Runs in a transaction: may wait for tables only. */
	readonly commit: (
		tables: SnapshotTables,
		record: StoredSnapshot
	) => Promise<Stored<StoredSnapshot>>;
	readonly expectedBytes: number;
}

export interface WrittenBody {
	readonly body: string;
	/** Length of all parts together, as they are stored. */
	readonly bytes: number;
}

const lockOf = (body: string): string => `snapshot ${body}`;

async function writeParts(
	database: SnapshotDatabase,
	body: string,
	parts: AsyncIterable<Part>,
	expectedBytes: number
): Promise<Stored<WrittenBody>> {
	const at = new Date().toISOString();
	const begun = await database.tried(({ drafts }) => drafts.put({ body, at }), expectedBytes);
	if (!begun.ok) return begun;
	try {
		return await putParts(database, body, parts, expectedBytes);
	} catch (error) {
		// The database answers with data: what is thrown comes from whoever makes the parts.
		return refused(partProblem(error));
	}
}

function partProblem(error: unknown): StorageProblem {
	if (error instanceof LockedError) return { code: 'locked' };
	const isAbort = error instanceof DOMException && error.name === 'AbortError';
	return { code: isAbort ? 'cancelled' : 'unreadable' };
}

async function putParts(
	database: SnapshotDatabase,
	body: string,
	parts: AsyncIterable<Part>,
	expectedBytes: number
): Promise<Stored<WrittenBody>> {
	let bytes = 0;
	let number = 0;
	for await (const part of parts) {
		// The buffer alone is stored: a view would take the rest of its buffer with it.
		const buffer = part.byteLength === part.buffer.byteLength ? part.buffer : part.slice().buffer;
		const record = { body, number, bytes: buffer };
		const put = await database.tried(
			({ parts: table }) => table.put(record),
			expectedBytes - bytes
		);
		if (!put.ok) return put;
		bytes += buffer.byteLength;
		number++;
	}
	return done({ body, bytes });
}

async function commitBody(
	database: SnapshotDatabase,
	record: StoredSnapshot,
	commit: BodyPlan['commit']
): Promise<Stored<StoredSnapshot>> {
	const ended = await database.changed(async (tables) => {
		// Gone with the whole database, which another tab or the browser deleted meanwhile.
		if ((await tables.drafts.get(record.body)) === undefined) return refused({ code: 'gone' });
		const committed = await commit(tables, record);
		if (committed.ok) await tables.drafts.delete(record.body);
		return committed;
	});
	return ended.ok ? ended.value : ended;
}

/** Deletes what was written of a body. Where that fails, too, the next sweep does it. */
export async function discard(database: SnapshotDatabase, body: string): Promise<void> {
	await database.changed(async (tables) => {
		await partsOf(tables, body).delete();
		await tables.drafts.delete(body);
	});
}

/** After this time a draft that cannot be asked about is taken for a leftover. */
const FORGOTTEN_MS = 60 * 60 * 1000;

/**
 * Deletes what crashes left: parts without a snapshot, unless somebody is just writing them. Only
 * names are read, no parts.
 */
export async function sweep(database: SnapshotDatabase): Promise<void> {
	const found = await database.tried(async ({ drafts, parts, snapshots }) => {
		const all = await drafts.toArray();
		const numbered = await parts.toCollection().primaryKeys();
		return {
			drafts: all,
			bodies: new Set([...all.map(({ body }) => body), ...numbered.map(([body]) => body)]),
			kept: (await snapshots.toArray()).map(({ body }) => body)
		};
	});
	if (!found.ok) return;
	const { drafts, bodies, kept } = found.value;
	for (const body of kept) bodies.delete(body);
	if (!hasLocks()) {
		const old = drafts.filter(({ at }) => Date.now() - Date.parse(at) > FORGOTTEN_MS);
		for (const { body } of old) if (bodies.has(body)) await discard(database, body);
		return;
	}
	for (const body of bodies) {
		await ifFree(lockOf(body), () => discardLeftover(database, body));
	}
}

/** Between the look and the lock it may have become a snapshot. */
async function discardLeftover(database: SnapshotDatabase, body: string): Promise<void> {
	await database.changed(async (tables) => {
		const isKept = (await tables.snapshots.toArray()).some((each) => each.body === body);
		await tables.drafts.delete(body);
		if (!isKept) await partsOf(tables, body).delete();
	});
}
