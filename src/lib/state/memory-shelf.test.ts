import { describe, expect, it } from 'vitest';
import type { PackedSnapshot, SnapshotLine } from '../core/snapshots/snapshot';
import { MemoryShelf } from './memory-shelf';

const line: SnapshotLine = {
	name: 'Monday',
	note: '',
	brakes: [],
	source: { name: null, code: null },
	input: { name: 'roster.zip', bytes: 6 },
	oneroster: '1.1',
	asOf: null,
	counts: { error: 0, warning: 0, info: 0 },
	files: [],
	verdicts: []
};

async function* given(...pieces: (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
	for (const piece of await Promise.resolve(pieces)) {
		if (piece instanceof Error) throw piece;
		yield piece;
	}
}

const packed = (day: number, roster = given(Uint8Array.of(1, 2), Uint8Array.of(3))) =>
	({
		at: `2026-11-${String(day)}T08:00:00.000Z`,
		line,
		details: Uint8Array.of(9),
		roster,
		expectedBytes: 3
	}) satisfies PackedSnapshot;

async function idOf(shelf: MemoryShelf, day: number): Promise<string> {
	const kept = await shelf.keep(packed(day));
	return kept.ok ? kept.value.id : JSON.stringify(kept.problem);
}

describe('MemoryShelf', () => {
	it('lists the newest first, gives the bytes again, relabels and removes', async () => {
		const shelf = new MemoryShelf();
		const [old, fresh] = [await idOf(shelf, 20), await idOf(shelf, 21)];
		const list = await shelf.list();
		expect(list.ok && list.value.snapshots.map(({ id }) => id)).toEqual([fresh, old]);
		expect(list.ok && list.value.snapshots[0]).toMatchObject({ bytes: 4, isEncrypted: false });
		const read = await shelf.read(old);
		expect(read.ok && [...(await read.value.roster.chunk(0))]).toEqual([1, 2, 3]);
		await shelf.relabel(old, { note: 'Noted' });
		const again = await shelf.read(old);
		expect(again.ok && again.value.line.note).toBe('Noted');
		await shelf.remove(old);
		expect(await shelf.read(old)).toEqual({ ok: false, problem: { code: 'gone' } });
		expect(await shelf.relabel(old, {})).toEqual({ ok: false, problem: { code: 'gone' } });
		shelf.clear();
		expect(await shelf.list()).toMatchObject({ value: { snapshots: [] } });
	});

	it('takes no more memory than it may, and says what could go', async () => {
		const shelf = new MemoryShelf(7);
		const id = await idOf(shelf, 20);
		const full = { code: 'quota', needed: 4, left: 3, removable: [{ id }] };
		expect(await shelf.keep(packed(21))).toMatchObject({ ok: false, problem: full });
		const longer = { ...packed(21, given(new Uint8Array(9))), expectedBytes: 1 };
		expect(await shelf.keep(longer)).toMatchObject({ ok: false, problem: { ...full, needed: 10 } });
	});

	it('keeps nothing half', async () => {
		const shelf = new MemoryShelf();
		const broken = packed(20, given(Uint8Array.of(1), new Error('gone')));
		expect(await shelf.keep(broken)).toEqual({ ok: false, problem: { code: 'unreadable' } });
		const stopped = await shelf.keep(packed(20), AbortSignal.abort());
		expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } });
		expect(await shelf.list()).toMatchObject({ value: { snapshots: [] } });
	});
});
