import Dexie from 'dexie';
import type { PackedSnapshot, SnapshotLine } from '../core/snapshots/snapshot';
import { CHUNK_BYTES } from './body-writer';
import {
	SNAPSHOTS,
	type StoredDraft,
	type StoredPart,
	type StoredSnapshot
} from './snapshot-database';
import type { OpenedSnapshot } from './snapshot-store';
import type { Stored, StorageProblem } from './storage-problem';

export const line = (name: string): SnapshotLine => ({
	name,
	note: '',
	brakes: [],
	source: { name: 'Larkfield SIS', code: 'lark' },
	input: { name: 'OneRoster.zip', bytes: 1000 },
	oneroster: '1.1',
	asOf: null,
	counts: { error: 1, warning: 2, info: 3 },
	files: [{ name: 'users.csv', rows: 17 }],
	verdicts: [
		{ id: 'hmh', title: 'HMH', verdict: 'rejected', sentence: 'HMH would refuse this zip.' }
	]
});

/** Bytes without a period, so that chunks differ. */
export function someBytes(length: number, seed = 7): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(length);
	let state = seed;
	for (let at = 0; at < length; at++) {
		state = (state * 48_271) % 2_147_483_647;
		bytes[at] = state;
	}
	return bytes;
}

/** Two chunks and a bit. */
export const rosterBytes = 2 * CHUNK_BYTES + 1000;

export async function* inPieces(
	bytes: Uint8Array,
	between: () => Promise<unknown> = () => Promise.resolve(),
	size = 1_000_000
): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) {
		await between();
		yield bytes.subarray(at, at + size);
	}
}

/** A snapshot to keep. `between` is awaited before each megabyte. */
export const packed = (
	name: string,
	{
		at = '2026-11-27T08:00:00.000Z',
		roster = someBytes(rosterBytes),
		between
	}: { at?: string; roster?: Uint8Array; between?: () => Promise<unknown> } = {}
): PackedSnapshot => ({
	at,
	line: line(name),
	details: new TextEncoder().encode(`details of ${name}`),
	roster: inPieces(roster, between),
	expectedBytes: roster.length
});

/** The value, or a test that fails with the problem. */
export function good<Value>(stored: Stored<Value>): Value {
	if (!stored.ok) throw new Error(JSON.stringify(stored.problem));
	return stored.value;
}

/** The problem, or a test that fails because there was none. */
export function problem<Value>(stored: Stored<Value>): StorageProblem {
	if (stored.ok) throw new Error('it went well');
	return stored.problem;
}

export async function rosterOf({ roster }: OpenedSnapshot): Promise<Uint8Array> {
	const all = new Uint8Array(roster.bytes);
	for (let number = 0; number * roster.chunkBytes < roster.bytes; number++) {
		all.set(await roster.chunk(number), number * roster.chunkBytes);
	}
	return all;
}

export const equal = (one: Uint8Array, two: Uint8Array): boolean =>
	indexedDB.cmp(one.slice().buffer, two.slice().buffer) === 0;

/** Everything that lies in the database, read without the store. */
export async function lying(): Promise<{
	snapshots: StoredSnapshot[];
	parts: StoredPart[];
	drafts: StoredDraft[];
	everything: unknown[];
}> {
	const raw = await new Dexie(SNAPSHOTS).open();
	const records = await Promise.all(raw.tables.map((table) => table.toArray()));
	const by = (name: string): unknown[] =>
		records[raw.tables.findIndex((table) => table.name === name)] ?? [];
	raw.close();
	return {
		// As the database of this version has them.
		snapshots: by('snapshots') as StoredSnapshot[],
		parts: by('parts') as StoredPart[],
		drafts: by('drafts') as StoredDraft[],
		everything: records.flat()
	};
}

/** True where the text, in UTF-8, lies anywhere in the database, in keys or values. */
export async function lies(text: string): Promise<boolean> {
	const wanted = new TextEncoder().encode(text);
	const { everything } = await lying();
	return everything.some((record) => holds(record, text, wanted));
}

function holds(value: unknown, text: string, wanted: Uint8Array): boolean {
	if (typeof value === 'string') return value.includes(text);
	if (value instanceof ArrayBuffer) return includes(new Uint8Array(value), wanted);
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some((inner) => holds(inner, text, wanted));
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
	for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
		if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
	}
	return false;
}
