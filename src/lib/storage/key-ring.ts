import type { SnapshotDatabase, SnapshotTables, StoredKey } from './snapshot-database';
import { sealed, unsealed } from './sealing';
import { done, refused, type Stored } from './storage-problem';

/**
 * The keys that a passphrase opened, in the memory of this tab and nowhere else. To lock is to forget
 * them. Null stands for the key of what is not encrypted.
 */
export class KeyRing {
	readonly #keys = new Map<string, CryptoKey>();

	add(id: string, key: CryptoKey): void {
		this.#keys.set(id, key);
	}

	forget(): void {
		this.#keys.clear();
	}

	holds(id: string | null): boolean {
		return id === null || this.#keys.has(id);
	}

	/** Bytes encrypted by a key; as they are where there is none. */
	async seal(
		id: string | null,
		bytes: Uint8Array<ArrayBuffer>,
		label: string
	): Promise<Uint8Array<ArrayBuffer>> {
		if (id === null) return bytes;
		const key = this.#keys.get(id);
		// Whoever locks while something is being written makes it end here.
		if (key === undefined) throw new LockedError();
		return sealed(key, bytes, label);
	}

	async unseal(
		id: string | null,
		bytes: ArrayBuffer,
		label: string
	): Promise<Stored<Uint8Array<ArrayBuffer>>> {
		if (id === null) return done(new Uint8Array(bytes));
		const key = this.#keys.get(id);
		if (key === undefined) return refused({ code: 'locked' });
		const clear = await unsealed(key, bytes, label);
		return clear === null ? refused({ code: 'damaged' }) : done(clear);
	}
}

/** The keys were forgotten in the middle of writing. */
export class LockedError extends Error {
	override readonly name = 'LockedError';
}

/** Id of the key for what is written from now on; null where no passphrase is set. */
export async function currentKey({ settings }: SnapshotTables): Promise<string | null> {
	const value = (await settings.get('key'))?.value ?? '';
	return value === '' ? null : value;
}

/** The current key and all that are stored. */
export const storedKeys = (
	database: SnapshotDatabase
): Promise<Stored<{ readonly current: string | null; readonly keys: StoredKey[] }>> =>
	database.tried(async (tables) => ({
		current: await currentKey(tables),
		keys: await tables.keys.toArray()
	}));

/** Labels that bind sealed bytes to their place. */
export const labels = {
	line: (id: string): string => `${id} line`,
	part: (id: string, body: string, number: number): string => `${id} ${body} ${String(number)}`,
	key: (id: string): string => `key ${id}`
} as const;
