import type { Checked } from '../core/check';
import type { GroupSource } from '../core/findings/group-source';
import { groupIdentity } from './edit-tally';

/**
 * Keeps the ids of groups through edits. A check numbers its groups by their order; after an edit that
 * mends the first of them the second would take over its number, and with it the address of its screen.
 */
export class StableIds {
	readonly #ids = new Map<string, string>();
	readonly #taken = new Set<string>();

	/** Names the groups of the standard as before. To be called before receivers judge: they quote these ids. */
	nameGroups({ groups }: Checked): void {
		this.#name(groups, 'g');
	}

	/** Names the receivers' own groups as before. */
	nameOwn({ judgements }: Checked): void {
		for (const { chosen, groups } of judgements) this.#name(groups, `${chosen.profile.id}-g`);
	}

	#name(groups: readonly GroupSource[], prefix: string): void {
		const seen = new Map<string, number>();
		const given = new Map(groups.map((group) => [group.id, this.#idOf(group, prefix, seen)]));
		for (const group of groups) {
			group.id = given.get(group.id) ?? group.id;
			if (group.causedBy !== null) group.causedBy = given.get(group.causedBy) ?? group.causedBy;
		}
	}

	#idOf(group: GroupSource, prefix: string, seen: Map<string, number>): string {
		const identity = groupIdentity(group);
		const times = (seen.get(identity) ?? 0) + 1;
		seen.set(identity, times);
		const key = `${identity} ${String(times)}`;
		const known = this.#ids.get(key);
		if (known !== undefined) return known;
		let { id } = group;
		// A number that belongs to another group already is no number for a new one.
		for (let next = 1; this.#taken.has(id); next++) id = `${prefix}${String(next)}`;
		this.#ids.set(key, id);
		this.#taken.add(id);
		return id;
	}
}
