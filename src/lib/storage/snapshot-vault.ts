import { labels, storedKeys, type KeyRing } from './key-ring';
import { alone } from './locks';
import { resealAll } from './resealing';
import {
	ITERATIONS,
	canSeal,
	newDataKey,
	newSalt,
	passphraseKey,
	unwrapped,
	wrapped
} from './sealing';
import { partsOf, type SnapshotDatabase, type StoredKey } from './snapshot-database';
import { done, refused, type Stored } from './storage-problem';

/** `open`: no passphrase is set; `locked` and `unlocked`: one is, and this tab has its key or not. */
export type VaultState = 'open' | 'locked' | 'unlocked';

/**
 * The passphrase of the snapshots of this device. It is stored nowhere: what it encrypts is lost with
 * it, which people are told beforehand. The key lies in the memory of this tab until `lock`.
 */
export class SnapshotVault {
	readonly #database: SnapshotDatabase;
	readonly #keys: KeyRing;

	constructor(database: SnapshotDatabase, keys: KeyRing) {
		this.#database = database;
		this.#keys = keys;
	}

	async state(): Promise<Stored<VaultState>> {
		const stored = await storedKeys(this.#database);
		if (!stored.ok) return stored;
		const { keys } = stored.value;
		if (keys.length === 0) return done('open');
		return done(keys.every(({ id }) => this.#keys.holds(id)) ? 'unlocked' : 'locked');
	}

	/** Opens what is encrypted; and goes on with encrypting where that was once interrupted. */
	unlock(passphrase: string): Promise<Stored<true>> {
		return this.#alone(async () => {
			const root = await this.#root(passphrase);
			if (!root.ok) return root;
			await resealAll(this.#database, this.#keys);
			return done(true);
		});
	}

	/** Forgets the key. What is being written just now ends, and leaves nothing. */
	lock(): void {
		this.#keys.forget();
	}

	/** Sets a passphrase and encrypts everything that is kept. */
	set(passphrase: string): Promise<Stored<true>> {
		return this.#alone(async () => {
			const made = await this.#newKey(passphrase);
			const put = await this.#database.changed(async ({ keys, settings }) => {
				if ((await keys.count()) > 0) return false;
				await keys.put(made.stored);
				await settings.put({ id: 'key', value: made.stored.id });
				return true;
			});
			if (!put.ok) return put;
			if (!put.value) return refused({ code: 'passphrase-set' });
			this.#keys.add(made.stored.id, made.key);
			return resealAll(this.#database, this.#keys);
		});
	}

	/**
	 * Sets another passphrase and encrypts everything anew. The old one opens nothing from the first
	 * moment on; the new one opens everything, also where encrypting is interrupted.
	 */
	change(passphrase: string, next: string): Promise<Stored<true>> {
		return this.#alone(async () => {
			const root = await this.#root(passphrase, true);
			if (!root.ok) return root;
			const made = await this.#newKey(next);
			const old: StoredKey = {
				...root.value.stored,
				by: made.stored.id,
				wrapped: await wrappedBuffer(root.value.key, made.key, root.value.stored.id)
			};
			const put = await this.#database.changed(async ({ keys, settings }) => {
				// Another tab changed it meanwhile: then what was opened is the root no longer.
				if ((await keys.get(old.id))?.by !== null) return false;
				await keys.bulkPut([made.stored, old]);
				await settings.put({ id: 'key', value: made.stored.id });
				return true;
			});
			if (!put.ok) return put;
			if (!put.value) return refused({ code: 'wrong-passphrase' });
			this.#keys.add(made.stored.id, made.key);
			return resealAll(this.#database, this.#keys);
		});
	}

	/** Takes the passphrase away and decrypts everything. */
	remove(passphrase: string): Promise<Stored<true>> {
		return this.#alone(async () => {
			const root = await this.#root(passphrase);
			if (!root.ok) return root;
			const put = await this.#database.tried(({ settings }) =>
				settings.put({ id: 'key', value: '' })
			);
			return put.ok ? resealAll(this.#database, this.#keys) : put;
		});
	}

	/** Deletes everything that is encrypted and the passphrase with it: what is left when it is lost. */
	async abandon(): Promise<Stored<true>> {
		this.#keys.forget();
		return this.#database.changed<true>(async (tables) => {
			for (const { id, body, key } of await tables.snapshots.toArray()) {
				if (key === null) continue;
				await partsOf(tables, body).delete();
				await tables.snapshots.delete(id);
			}
			await tables.keys.clear();
			await tables.settings.delete('key');
			return true;
		});
	}

	/** One tab at a time: two that encrypt anew would undo each other's work. */
	#alone(work: () => Promise<Stored<true>>): Promise<Stored<true>> {
		if (!canSeal()) return Promise.resolve(refused({ code: 'no-encryption' }));
		return alone('snapshot passphrase', work);
	}

	/**
	 * The key that the passphrase opens. It and all that it opens in turn are in this tab's memory then.
	 * @param forWrapping gives it so that it can be wrapped by another
	 */
	async #root(
		passphrase: string,
		forWrapping = false
	): Promise<Stored<{ readonly stored: StoredKey; readonly key: CryptoKey }>> {
		const all = await storedKeys(this.#database);
		if (!all.ok) return all;
		const { keys } = all.value;
		const stored = keys.find(({ by }) => by === null);
		if (stored === undefined) return refused({ code: 'passphrase-unset' });
		const by = await passphraseKey(passphrase, stored.salt, stored.iterations);
		const key = await unwrapped(stored.wrapped, by, labels.key(stored.id));
		if (key === null) return refused({ code: 'wrong-passphrase' });
		await this.#addChain(stored.id, key, keys);
		if (!forWrapping) return done({ stored, key });
		const open = await unwrapped(stored.wrapped, by, labels.key(stored.id), true);
		return open === null ? refused({ code: 'wrong-passphrase' }) : done({ stored, key: open });
	}

	/** Keys that a change of passphrase left to be opened by the newer one. */
	async #addChain(id: string, key: CryptoKey, keys: readonly StoredKey[]): Promise<void> {
		this.#keys.add(id, key);
		for (const stored of keys) {
			if (stored.by !== id) continue;
			const inner = await unwrapped(stored.wrapped, key, labels.key(stored.id));
			if (inner !== null) await this.#addChain(stored.id, inner, keys);
		}
	}

	async #newKey(
		passphrase: string
	): Promise<{ readonly stored: StoredKey; readonly key: CryptoKey }> {
		const id = crypto.randomUUID();
		const salt = newSalt();
		const by = await passphraseKey(passphrase, salt, ITERATIONS);
		const open = await newDataKey();
		const bytes = await wrapped(open, by, labels.key(id));
		// In memory lies one that nobody can read out.
		const key = await unwrapped(bytes, by, labels.key(id));
		if (key === null) throw new Error('a key that was just wrapped does not unwrap');
		const stored = {
			id,
			by: null,
			salt: salt.buffer,
			iterations: ITERATIONS,
			wrapped: bytes.buffer
		};
		return { stored, key };
	}
}

const wrappedBuffer = async (key: CryptoKey, by: CryptoKey, id: string): Promise<ArrayBuffer> =>
	(await wrapped(key, by, labels.key(id))).buffer;
