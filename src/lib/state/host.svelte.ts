import { hostAccent } from '../core/hosting/host-colors';
import {
	noHostSettings,
	readHost,
	type HostProblem,
	type HostSettings
} from '../core/hosting/host-settings';
import { hostWords } from '../core/hosting/words';
import type { OwnProfile } from './chosen-receivers.svelte';
import type { Ask } from './own-profiles.svelte';

/** What a screen may see of whoever hosts this copy of the page. */
export interface HostView {
	readonly settings: HostSettings;
	/** What is wrong in host.js and was passed over. */
	readonly problems: readonly HostProblem[];
	/** The receiver that every check is for; null where visitors choose. */
	readonly locked: string | null;
	/** Address of the logo, on this very host or in itself; `base` is that of the page. */
	logo(base: string): string | null;
	/** The receivers that visitors can choose from. */
	offered<Line extends { readonly id: string }>(lines: readonly Line[]): readonly Line[];
}

/** The id by which an answer of the worker counts as a profile of the host. */
interface Known {
	readonly id: string;
}

/**
 * Whoever hosts this copy: host.js is a plain script beside the page, edited by hand, and has run by
 * the time this looks. Whatever stands in it, the page works.
 */
export class Host implements HostView {
	settings = $state.raw<HostSettings>(noHostSettings);
	/** The host's own profiles that are profiles. */
	list = $state.raw<readonly OwnProfile[]>([]);
	#read = $state.raw<readonly HostProblem[]>([]);
	#found = $state.raw<readonly HostProblem[]>([]);
	readonly #ask: Ask;
	#loading: Promise<void> | null = null;

	constructor(ask: Ask) {
		this.#ask = ask;
	}

	get problems(): readonly HostProblem[] {
		return [...this.#read, ...this.#found];
	}

	get locked(): string | null {
		return this.settings.lockProfile ? this.settings.defaultProfile : null;
	}

	logo(base: string): string | null {
		const { logo } = this.settings;
		return logo === null || logo.startsWith('data:') ? logo : `${base}${logo}`;
	}

	offered<Line extends Known>(lines: readonly Line[]): readonly Line[] {
		const { profiles } = this.settings;
		return profiles === null ? lines : lines.filter(({ id }) => profiles.includes(id));
	}

	/** What is chosen where nobody chose. */
	get suggested(): readonly string[] {
		const { defaultProfile } = this.settings;
		return defaultProfile === null ? [] : [defaultProfile];
	}

	/** Which receivers an address that asks for these chooses. */
	choice(asked: readonly string[]): readonly string[] {
		return this.locked === null ? asked : [this.locked];
	}

	/** In the browser, once: takes over what was set. */
	read(value: unknown): void {
		const { settings, problems } = readHost(value);
		this.settings = settings;
		this.#read = value === undefined ? [{ path: '', message: hostWords.notRun }] : problems;
		if (settings.accent !== null) paint(settings.accent);
	}

	/** Reads the host's own profiles, once, and looks whether every receiver that is named is there. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	async #load(): Promise<void> {
		const { ownProfiles, profiles, defaultProfile } = this.settings;
		if (ownProfiles.length === 0 && profiles === null && defaultProfile === null) return;
		const shipped = await this.#ask((api) => api.shippedProfiles());
		const ids = (shipped.ok ? shipped.value : []).map(({ id }) => id);
		const list: OwnProfile[] = [];
		for (const [at, text] of ownProfiles.entries()) {
			const read = await this.#profile(text, [...ids, ...list.map(({ id }) => id)]);
			if (typeof read === 'string') this.#tell(`ownProfiles[${String(at)}]`, read);
			else list.push(read);
		}
		this.list = list;
		// Without the list nobody knows whether one is missing.
		if (shipped.ok) this.#lookUp([...ids, ...list.map(({ id }) => id)]);
	}

	/** Passes over receivers that are named and not there. */
	#lookUp(ids: readonly string[]): void {
		const { profiles, defaultProfile } = this.settings;
		for (const [at, id] of (profiles ?? []).entries())
			if (!ids.includes(id)) this.#tell(`profiles[${String(at)}]`, hostWords.noReceiver);
		if (defaultProfile === null || ids.includes(defaultProfile)) return;
		this.#tell('defaultProfile', hostWords.noReceiver);
		this.settings = { ...this.settings, defaultProfile: null, lockProfile: false };
	}

	#tell(path: string, message: string): void {
		this.#found = [...this.#found, { path, message }];
	}

	/** A profile, or in words why it is none. */
	async #profile(text: string, taken: readonly string[]): Promise<OwnProfile | string> {
		const read = await this.#ask((api) => api.readProfile(text));
		if (!read.ok) return hostWords.notAProfile('');
		const { profile, refusals } = read.value;
		if (profile === null) {
			const { path = '$', reason = '' } = refusals.at(0) ?? {};
			return hostWords.notAProfile(`${path}: ${reason}`);
		}
		const { id, title } = profile;
		return taken.includes(id) ? hostWords.takenId : { id, title, text };
	}
}

/**
 * Sets the host's accent for the screen, in both schemes; paper stays black and white. A sheet made by
 * script is none that the page's policy minds.
 */
function paint(accent: string): void {
	const [light, dark] = [hostAccent(accent, 'light'), hostAccent(accent, 'dark')];
	if (light === null || dark === null) return;
	const rule = (tokens: Readonly<Record<string, string>>): string =>
		`:root{${Object.entries({ ...tokens, focus: tokens['accent'] ?? '' })
			.map(([name, color]) => `--${name}:${color}`)
			.join(';')}}`;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`@media screen{${rule({ ...light.tokens })}@media (prefers-color-scheme:dark){${rule({ ...dark.tokens })}}}`
	);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
