import { hostAccent, type HostAccent } from '../core/hosting/host-colors';
import { hostFile } from '../core/hosting/host-file';
import { readHost, type HostSettings } from '../core/hosting/host-settings';
import { hostWords } from '../core/hosting/words';
import type { OwnProfile } from './chosen-receivers.svelte';
import type { Ask } from './own-profiles.svelte';

/** What somebody fills in; empty where nothing is. */
interface Draft {
	readonly name: string;
	readonly logo: string;
	readonly accent: string;
	readonly profiles: readonly string[];
	readonly defaultProfile: string;
	readonly lockProfile: boolean;
	readonly support: string;
	readonly language: string;
}

/** The accent that the page has of itself: a color field is never empty, and this one sets nothing. */
const OWN_ACCENT = '#1a4e85';

/** A host.js in the making. */
export class HostMaker {
	draft = $state.raw<Draft>({
		name: '',
		logo: '',
		accent: OWN_ACCENT,
		profiles: [],
		defaultProfile: '',
		lockProfile: false,
		support: '',
		language: ''
	});
	own = $state.raw<readonly OwnProfile[]>([]);
	/** Why the last file was no profile; empty where it was one. */
	refused = $state('');
	readonly #ask: Ask;
	readonly #read = $derived.by(() => readHost(this.#given()));

	/** `before`: whose work it goes on with, made when the page was in another language. */
	constructor(ask: Ask, before: HostMaker | null) {
		this.#ask = ask;
		if (before === null) return;
		this.draft = before.draft;
		this.own = before.own;
	}

	/** What the page would take over. */
	get settings(): HostSettings {
		return this.#read.settings;
	}

	get file(): string {
		return hostFile(this.settings);
	}

	/** What is wrong with a field, in words; null where nothing is. */
	wrong(field: 'name' | 'logo' | 'support'): string | null {
		return this.#read.problems.find(({ path }) => path === field)?.message ?? null;
	}

	/** The accent in both schemes; null where the page keeps its own. */
	get accents(): { readonly light: HostAccent; readonly dark: HostAccent } | null {
		const [light, dark] = [this.#accent('light'), this.#accent('dark')];
		return light === null || dark === null ? null : { light, dark };
	}

	/** Takes a file in as a profile of the host's own. `taken`: ids that others have. */
	async add(file: File, taken: readonly string[]): Promise<void> {
		// One that is gone or may not be read is empty, which is no profile.
		const text = await file.text().catch(() => '');
		const read = await this.#ask((api) => api.readProfile(text));
		if (!read.ok) return;
		const { profile, refusals } = read.value;
		const { path = '$', reason = '' } = refusals.at(0) ?? {};
		if (profile === null) this.refused = hostWords.notAProfile(`${path}: ${reason}`);
		else if (taken.includes(profile.id)) this.refused = hostWords.takenId;
		else {
			this.refused = '';
			const { id, title } = profile;
			this.own = [...this.own.filter((each) => each.id !== id), { id, title, text }];
		}
	}

	remove(id: string): void {
		this.own = this.own.filter((each) => each.id !== id);
		const { profiles, defaultProfile } = this.draft;
		this.draft = {
			...this.draft,
			profiles: profiles.filter((each) => each !== id),
			defaultProfile: defaultProfile === id ? '' : defaultProfile
		};
	}

	#accent(scheme: 'light' | 'dark'): HostAccent | null {
		return this.draft.accent === OWN_ACCENT ? null : hostAccent(this.draft.accent, scheme);
	}

	/** As host.js would have it. */
	#given(): unknown {
		const { name, logo, accent, profiles, defaultProfile, lockProfile, support, language } =
			this.draft;
		const filled = (text: string) => (text.trim() === '' ? undefined : text.trim());
		return {
			name: filled(name),
			logo: filled(logo),
			colors: accent === OWN_ACCENT ? undefined : { accent },
			profiles: profiles.length === 0 ? undefined : profiles,
			defaultProfile: filled(defaultProfile),
			lockProfile: lockProfile && defaultProfile !== '' ? true : undefined,
			ownProfiles:
				this.own.length === 0 ? undefined : this.own.map(({ text }): unknown => JSON.parse(text)),
			support: filled(support),
			language: filled(language)
		};
	}
}
