import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SNAPSHOTS } from './snapshot-database';
import { SnapshotStore } from './snapshot-store';
import {
	equal,
	good,
	lies,
	line,
	lying,
	packed,
	problem,
	rosterBytes,
	rosterOf,
	someBytes
} from './snapshots.test-support';

beforeEach(async () => {
	await Dexie.delete(SNAPSHOTS);
	// Dexie traces on the console, on localhost only, what the store answers for.
	Dexie.debug = false;
});
afterEach(() => {
	vi.restoreAllMocks();
});

const small = (name: string) =>
	packed(name, { roster: new TextEncoder().encode(`zip of ${name}`) });
const namesOf = async (store: SnapshotStore) =>
	good(await store.list()).snapshots.map((each) => each.line?.name ?? null);
const isWhole = async (store: SnapshotStore, id: string): Promise<boolean> =>
	equal(await rosterOf(good(await store.read(id))), someBytes(rosterBytes));

describe('a passphrase', () => {
	it('encrypts what is kept from then on, and what was kept before', async () => {
		const store = new SnapshotStore();
		const before = good(await store.keep(packed('Monday')));
		expect(await lies('Monday')).toBe(true);
		good(await store.vault.set('correct horse'));
		const after = good(await store.keep(packed('Tuesday')));
		expect(good(await store.vault.state())).toBe('unlocked');
		expect(await namesOf(store)).toEqual(expect.arrayContaining(['Monday', 'Tuesday']));
		for (const { id } of [before, after]) expect(await isWhole(store, id)).toBe(true);
		// Long enough not to stand in random bytes by chance: three letters did, once in some runs.
		for (const word of [
			'Monday',
			'Tuesday',
			'Larkfield',
			'HMH would refuse',
			'details of',
			'OneRoster.zip'
		])
			expect(await lies(word)).toBe(false);
	});

	it('leaves dates and sizes in clear, and random ids', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('correct horse'));
		good(await store.keep(small('Monday')));
		const { snapshots, parts } = await lying();
		const [record] = snapshots;
		expect(Object.keys(record).sort()).toEqual(
			...[['at', 'body', 'bytes', 'chunkBytes', 'id', 'key', 'line', 'revision', 'rosterBytes']]
		);
		const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
		for (const id of [record.id, record.body, record.key]) expect(id).toMatch(uuid);
		expect(parts.map(({ bytes }) => bytes.byteLength)).toEqual([
			'details of Monday'.length + 28,
			'zip of Monday'.length + 28
		]);
	});

	it('seals equal parts into different bytes', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('correct horse'));
		good(await store.keep(small('Monday')));
		good(await store.keep(small('Monday')));
		const { parts } = await lying();
		const texts = parts.map(({ bytes }) => String(new Uint8Array(bytes)));
		expect(new Set(texts).size).toBe(4);
		expect(new Set(texts.map((text) => text.split(',', 12).join())).size).toBe(4);
	});

	it('that is wrong is told at once, and opens nothing', async () => {
		good(await new SnapshotStore().vault.set('correct horse'));
		const other = new SnapshotStore();
		expect(problem(await other.vault.unlock('Correct horse'))).toEqual({
			code: 'wrong-passphrase'
		});
		expect(problem(await other.vault.change('x', 'y'))).toEqual({ code: 'wrong-passphrase' });
		expect(problem(await other.vault.remove('x'))).toEqual({ code: 'wrong-passphrase' });
		expect(good(await other.vault.state())).toBe('locked');
		good(await other.vault.unlock('correct horse'));
		expect(good(await other.vault.state())).toBe('unlocked');
	});

	it('is the same however an accent was typed', async () => {
		good(await new SnapshotStore().vault.set('Zo\u00eb'));
		expect(await new SnapshotStore().vault.unlock('Zoe\u0308')).toMatchObject({ ok: true });
	});

	it('locks: what is kept is listed without its line, and neither read nor written', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('correct horse'));
		const { id } = good(await store.keep(packed('Monday')));
		const opened = good(await store.read(id));
		store.vault.lock();
		expect(good(await store.vault.state())).toBe('locked');
		expect(good(await store.list()).snapshots).toMatchObject([
			{ id, line: null, isEncrypted: true }
		]);
		const locked = { code: 'locked' };
		expect(problem(await store.read(id))).toEqual(locked);
		await expect(opened.roster.chunk(0)).rejects.toThrow('locked');
		expect(problem(await store.keep(packed('Tuesday')))).toEqual(locked);
		expect(problem(await store.relabel(id, { name: 'x' }))).toEqual(locked);
		good(await store.vault.unlock('correct horse'));
		good(await store.relabel(id, { note: 'seen' }));
		expect(good(await store.list()).snapshots[0].line).toEqual({ ...line('Monday'), note: 'seen' });
		expect(await lies('seen')).toBe(false);
	});

	it('locking in the middle of writing leaves nothing', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('correct horse'));
		let reads = 0;
		const between = (): Promise<void> => {
			if (++reads === 6) store.vault.lock();
			return Promise.resolve();
		};
		expect(problem(await store.keep(packed('half', { between })))).toEqual({ code: 'locked' });
		const { snapshots, parts, drafts } = await lying();
		expect([snapshots, parts, drafts]).toEqual([[], [], []]);
	});

	it('is changed: the old one opens nothing, the new one everything', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('one'));
		const { id } = good(await store.keep(packed('Monday')));
		const before = await lying();
		good(await store.vault.change('one', 'two'));
		const after = await lying();
		expect(after.parts).toHaveLength(before.parts.length);
		expect(after.snapshots[0].key).not.toBe(before.snapshots[0].key);
		expect(await isWhole(store, id)).toBe(true);
		const other = new SnapshotStore();
		expect(problem(await other.vault.unlock('one'))).toEqual({ code: 'wrong-passphrase' });
		good(await other.vault.unlock('two'));
		expect(await isWhole(other, id)).toBe(true);
	});

	it('is taken away: everything is in clear again', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('one'));
		const { id } = good(await store.keep(packed('Monday')));
		good(await store.vault.remove('one'));
		const other = new SnapshotStore();
		expect(good(await other.vault.state())).toBe('open');
		expect(await isWhole(other, id)).toBe(true);
		expect(problem(await other.vault.unlock('one'))).toEqual({ code: 'passphrase-unset' });
		good(await other.vault.set('two'));
		expect(problem(await store.vault.set('three'))).toEqual({ code: 'passphrase-set' });
	});

	it('that is lost leaves deleting, which spares nothing that it locks', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('one'));
		good(await store.keep(small('Monday')));
		const other = new SnapshotStore();
		good(await other.vault.abandon());
		expect(good(await other.vault.state())).toBe('open');
		const { snapshots, parts } = await lying();
		expect([snapshots, parts]).toEqual([[], []]);
		good(await other.keep(small('Tuesday')));
		expect(await namesOf(other)).toEqual(['Tuesday']);
	});
});

describe('encrypting anew', () => {
	/** Refuses room from the given put of a part on. */
	function fullFrom(first: number): { mockRestore(): void } {
		let puts = 0;
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		put.mockImplementation(function (this: IDBObjectStore, value: unknown) {
			if (this.name === 'parts' && ++puts >= first)
				throw new DOMException('full', 'QuotaExceededError');
			return Reflect.apply(realPut, this, [value]) as IDBRequest<IDBValidKey>;
		});
		return put;
	}
	const realPut = IDBObjectStore.prototype.put;

	it('that is interrupted loses nothing, and goes on after the next unlock', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('one'));
		const ids = [good(await store.keep(packed('a'))).id, good(await store.keep(packed('b'))).id];
		const full = fullFrom(6);
		expect(problem(await store.vault.change('one', 'two'))).toMatchObject({ code: 'quota' });
		full.mockRestore();
		const half = await lying();
		expect(new Set(half.snapshots.map(({ key }) => key)).size).toBe(2);
		expect(half.parts).toHaveLength(8);

		const other = new SnapshotStore();
		expect(problem(await other.vault.unlock('one'))).toEqual({ code: 'wrong-passphrase' });
		good(await other.vault.unlock('two'));
		for (const id of ids) expect(await isWhole(other, id)).toBe(true);
		const whole = await lying();
		expect(new Set(whole.snapshots.map(({ key }) => key)).size).toBe(1);
		expect(
			whole.everything.filter((record) => Object.hasOwn(Object(record), 'wrapped'))
		).toHaveLength(1);
	});

	it('is no reason to read wrong bytes for a tab that has a snapshot open', async () => {
		const [one, two] = [new SnapshotStore(), new SnapshotStore()];
		const { id } = good(await one.keep(packed('Monday')));
		const opened = good(await one.read(id));
		good(await two.vault.set('one'));
		await expect(opened.roster.chunk(0)).rejects.toThrow('locked');
		good(await one.vault.unlock('one'));
		expect(equal(await rosterOf(opened), someBytes(rosterBytes))).toBe(true);
	});

	it('in one tab keeps another from writing with the old key, or in clear', async () => {
		const [one, two] = [new SnapshotStore(), new SnapshotStore()];
		let reads = 0;
		const between = async (): Promise<void> => {
			if (++reads === 6) good(await two.vault.set('one'));
		};
		expect(problem(await one.keep(packed('Monday', { between })))).toEqual({ code: 'locked' });
		expect((await lying()).parts).toEqual([]);
	});
});

describe('what was tampered with', () => {
	it('is damaged: a changed byte, a part in another place', async () => {
		const store = new SnapshotStore();
		good(await store.vault.set('one'));
		const { id } = good(await store.keep(packed('Monday')));
		const raw = await new Dexie(SNAPSHOTS).open();
		const parts = raw.table<{ body: string; number: number; bytes: ArrayBuffer }>('parts');
		const [details, first, second] = await parts.toArray();
		await parts.bulkPut([
			{ ...first, bytes: second.bytes },
			{ ...second, bytes: first.bytes }
		]);
		const opened = good(await store.read(id));
		await expect(opened.roster.chunk(0)).rejects.toThrow('damaged');
		const changed = details.bytes.slice(0);
		new Uint8Array(changed)[15] ^= 1;
		await parts.put({ ...details, bytes: changed });
		raw.close();
		expect(problem(await store.read(id))).toEqual({ code: 'damaged' });
		// It stands in nobody's way.
		good(await store.keep(small('Tuesday')));
		good(await store.remove(id));
	});
});

it('says so where the browser lends no cryptography', async () => {
	vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
	expect(problem(await new SnapshotStore().vault.set('x'))).toEqual({ code: 'no-encryption' });
});
