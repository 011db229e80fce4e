import { compareProfiles, type ProfileChange } from '../core/profiles/compare-profiles';
import type { Profile } from '../core/profiles/format/profile';
import type { Refusal } from '../core/profiles/format/refusal';
import type { TrialComparison } from '../workers/api';
import type { Ask, ProfileVersion, VersionPair } from './own-profiles.svelte';

/** Two versions of a profile held against each other, on paper and on the loaded zip. */
export class ProfileComparison {
	/** What changed; null until both were read. */
	changes = $state.raw<readonly ProfileChange[] | null>(null);
	/** What the loaded zip shows of it; null until it was judged, or where none is loaded. */
	onRoster = $state.raw<TrialComparison | null>(null);
	/** Why one of the two is no profile. */
	refusals = $state.raw<{ readonly title: string; readonly list: readonly Refusal[] } | null>(null);
	isBusy = $state(false);
	hasFailed = $state(false);
	readonly #ask: Ask;
	/** Number of the comparison under way: an answer to an older one is dropped. */
	#job = 0;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	/** Compares two versions; with `hasRoster` on the loaded zip, too. */
	async compare({ before, after }: VersionPair, hasRoster: boolean): Promise<void> {
		this.#job += 1;
		const job = this.#job;
		this.changes = null;
		this.onRoster = null;
		this.refusals = null;
		this.hasFailed = false;
		this.isBusy = before !== null && after !== null;
		if (before === null || after === null) return;
		const read = [await this.#read(before), await this.#read(after)];
		if (job !== this.#job) return;
		const [one, other] = read;
		if (one !== null && other !== null) {
			this.changes = compareProfiles(one, other);
			if (hasRoster) await this.#try(job, [one.id, before], [other.id, after]);
		}
		if (job === this.#job) this.isBusy = false;
	}

	/** The profile; where it is none, it is said why. */
	async #read({ title, text }: ProfileVersion): Promise<Profile | null> {
		const read = await this.#ask((api) => api.readProfile(text));
		if (!read.ok) this.hasFailed = true;
		else if (read.value.profile === null) this.refusals = { title, list: read.value.refusals };
		return read.ok ? read.value.profile : null;
	}

	async #try(
		job: number,
		[id, { text }]: readonly [string, ProfileVersion],
		[otherId, other]: readonly [string, ProfileVersion]
	): Promise<void> {
		const tried = await this.#ask((api) =>
			api.tryBoth({ id, text }, { id: otherId, text: other.text })
		);
		if (job !== this.#job) return;
		if (tried.ok) this.onRoster = tried.value;
		else this.hasFailed = true;
	}
}
