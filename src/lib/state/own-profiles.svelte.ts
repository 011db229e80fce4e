import type { Remote } from 'comlink';
import type { Outcome } from '../core/outcome';
import type { Profile } from '../core/profiles/format/profile';
import type { Refusal } from '../core/profiles/format/refusal';
import type { StoredProfile } from '../storage/own-profiles';
import type { CheckApi, Fault, ShippedLine } from '../workers/api';
import { lazily } from './lazily';
import { freeId, now, withId } from './own-profile-text';
import type { ProfileDraft } from './profile-draft.svelte';

/** A profile that a person brought or wrote, kept on this device. */
export type OwnProfile = StoredProfile;

/** A way to ask the worker that reads. */
export type Ask = <Value>(
	run: (api: Remote<CheckApi>) => Promise<Outcome<Value, Fault>>
) => Promise<Outcome<Value, Fault>>;

/** What became of a profile that was given. */
export type Keeping =
	| { readonly kind: 'kept'; readonly profile: OwnProfile; readonly isReplaced: boolean }
	/** It is no profile: where in the JSON, and why. */
	| { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
	/** A profile that comes with Rollcall has the id; `free` is one that nobody has. */
	| { readonly kind: 'taken'; readonly id: string; readonly free: string }
	/** The browser keeps nothing for this page. */
	| { readonly kind: 'not-stored'; readonly profile: OwnProfile }
	| { readonly kind: 'fault'; readonly fault: Fault };

/** A version of a profile, to be compared with another. */
export interface ProfileVersion {
	readonly title: string;
	readonly text: string;
}

/** Two versions of a profile, the earlier first; null where none was chosen yet. */
export interface VersionPair {
	readonly before: ProfileVersion | null;
	readonly after: ProfileVersion | null;
}

/** What a screen may see and ask of the own profiles of this device. */
export interface OwnProfilesView {
	/** By title; empty until `load` has come back. */
	readonly list: readonly OwnProfile[];
	readonly isLoaded: boolean;
	/** The profiles that come with Rollcall; empty until `load` has come back. */
	readonly shipped: readonly ShippedLine[];
	/** The profile that is being edited; it stays while other pages are looked at. */
	draft: ProfileDraft | null;
	/** What is being compared. */
	pair: VersionPair;
	load(): Promise<void>;
	/** An id like this one that neither a shipped nor an own profile has. */
	freeId(id: string): string;
	/** Reads a profile and keeps it, in the place of an own one with its id. */
	keep(text: string): Promise<Keeping>;
	/** The same under another id, which is written into the JSON. */
	keepAs(text: string, id: string): Promise<Keeping>;
	remove(id: string): Promise<void>;
}

/** The own profiles of this device, for choosing receivers and for the editor. */
export class OwnProfiles implements OwnProfilesView {
	list = $state.raw<readonly OwnProfile[]>([]);
	shipped = $state.raw<readonly ShippedLine[]>([]);
	isLoaded = $state(false);
	draft = $state.raw<ProfileDraft | null>(null);
	pair = $state.raw<VersionPair>({ before: null, after: null });
	readonly #ask: Ask;
	readonly #store = lazily(async () => {
		const { OwnProfileStore } = await import('../storage/own-profiles');
		return new OwnProfileStore();
	});

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	async load(): Promise<void> {
		const store = await this.#store();
		const [list, shipped] = await Promise.all([
			store.list(),
			this.#ask((api) => api.shippedProfiles())
		]);
		this.list = list;
		if (shipped.ok) this.shipped = shipped.value;
		this.isLoaded = true;
	}

	async keep(text: string): Promise<Keeping> {
		if (!this.isLoaded) await this.load();
		const read = await this.#ask((api) => api.readProfile(text));
		if (!read.ok) return { kind: 'fault', fault: read.problem };
		const { profile, refusals } = read.value;
		if (profile === null) return { kind: 'refused', refusals };
		if (this.shipped.some(({ id }) => id === profile.id))
			return { kind: 'taken', id: profile.id, free: this.freeId(profile.id) };
		return this.#put(profile, text);
	}

	keepAs(text: string, id: string): Promise<Keeping> {
		return this.keep(withId(text, id));
	}

	async remove(id: string): Promise<void> {
		const store = await this.#store();
		await store.remove(id);
		this.list = await store.list();
	}

	/** An id like this one that neither a shipped nor an own profile has. */
	freeId(id: string): string {
		return freeId(id, [...this.shipped, ...this.list]);
	}

	async #put({ id, title }: Profile, text: string): Promise<Keeping> {
		const store = await this.#store();
		const isReplaced = this.list.some((each) => each.id === id);
		const profile = { id, title, text, savedAt: now() };
		if (!(await store.put(profile))) return { kind: 'not-stored', profile };
		this.list = await store.list();
		return { kind: 'kept', profile, isReplaced };
	}
}
