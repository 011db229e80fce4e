import { outdated, readRetention, writeRetention, type Retention } from './retention';
import type { SnapshotDatabase, StoredSnapshot } from './snapshot-database';
import { removeAll } from './snapshot-parts';
import { done, type Stored } from './storage-problem';

/** The rule by which snapshots go by themselves, after every keep. */
export class SnapshotRetention {
	readonly #database: SnapshotDatabase;

	constructor(database: SnapshotDatabase) {
		this.#database = database;
	}

	async read(): Promise<Stored<Retention>> {
		const kept = await this.#database.tried(({ settings }) => settings.get('retention'));
		return kept.ok ? done(readRetention(kept.value?.value)) : kept;
	}

	/** Ids of what the rule would let go now, for asking first. */
	async preview(rule: Retention): Promise<Stored<readonly string[]>> {
		const all = await this.#all();
		if (!all.ok) return all;
		return done(outdated(all.value, rule, new Date().toISOString()).map(({ id }) => id));
	}

	/** Sets the rule and applies it. Gives the ids of what it let go. */
	async set(rule: Retention): Promise<Stored<readonly string[]>> {
		const value = writeRetention(rule);
		const put = await this.#database.tried(({ settings }) =>
			settings.put({ id: 'retention', value })
		);
		return put.ok ? done(await this.apply(null)) : put;
	}

	/**
	 * Lets go what the rule says, but for the one that was just kept, whatever date it bears. What cannot
	 * be removed now goes after the next keep.
	 */
	async apply(spared: string | null): Promise<readonly string[]> {
		const rule = await this.read();
		const due = rule.ok ? await this.preview(rule.value) : rule;
		if (!due.ok) return [];
		const ids = due.value.filter((id) => id !== spared);
		if (ids.length === 0) return ids;
		const removed = await removeAll(this.#database, ids);
		return removed.ok ? ids : [];
	}

	#all(): Promise<Stored<StoredSnapshot[]>> {
		return this.#database.tried(({ snapshots }) => snapshots.toArray());
	}
}
