import { languageOf, languages } from '../../languages/languages';
import { hexColor } from './color-contrast';
import { hostWords } from './words';

/** What a host set for this copy of the page. What it left out or set wrongly is null or empty. */
export interface HostSettings {
	readonly name: string | null;
	/** A path beside host.js, or a data: address of a picture. */
	readonly logo: string | null;
	/** Of the form #rrggbb. */
	readonly accent: string | null;
	/** Ids of the receivers that are offered; null for all. */
	readonly profiles: readonly string[] | null;
	readonly defaultProfile: string | null;
	/** True where visitors cannot choose another. */
	readonly lockProfile: boolean;
	/** JSON texts, still to be read as profiles. */
	readonly ownProfiles: readonly string[];
	/** Where visitors turn for help: an address of mail or web. */
	readonly support: string | null;
	readonly language: string | null;
}

/** Something in host.js that is not as it should be, and was passed over. */
export interface HostProblem {
	/** Where in it: `colors.accent`. */
	readonly path: string;
	/** In words: what was expected. */
	readonly message: string;
}

/** What was read, and what was passed over. */
export interface HostReading {
	readonly settings: HostSettings;
	readonly problems: readonly HostProblem[];
}

export const noHostSettings: HostSettings = {
	name: null,
	logo: null,
	accent: null,
	profiles: null,
	defaultProfile: null,
	lockProfile: false,
	ownProfiles: [],
	support: null,
	language: null
};

const keys = [
	'name',
	'logo',
	'colors',
	'profiles',
	'defaultProfile',
	'lockProfile',
	'ownProfiles',
	'support',
	'language'
];
const LONGEST_NAME = 60;
const LONGEST_LOGO = 200_000;
const MOST_PROFILES = 50;
/** As the parser of profiles has it. */
const LONGEST_PROFILE = 1024 ** 2;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what host.js set, contracts.md "Hosting". Each wrong part is passed over by itself and named.
 * @param value of `globalThis.rollcallHost`; undefined where nothing was set. May be anything at all.
 */
export function readHost(value: unknown): HostReading {
	if (value === undefined) return { settings: noHostSettings, problems: [] };
	const fields = plainFields(value);
	if (fields === null)
		return { settings: noHostSettings, problems: [{ path: '', message: hostWords.noObject }] };
	return new Reader(fields).read();
}

/** The fields as plain JSON, so that nothing in them acts when it is looked at; null for no object. */
function plainFields(value: unknown): Fields | null {
	try {
		const text = JSON.stringify(value) as string | undefined;
		const plain: unknown = text === undefined ? null : JSON.parse(text);
		if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) return null;
		// Looked at key by key below.
		return plain as Fields;
	} catch {
		// It refers to itself, or throws when it is looked at.
		return null;
	}
}

class Reader {
	readonly #problems: HostProblem[] = [];
	constructor(readonly fields: Fields) {}

	read(): HostReading {
		for (const key of Object.keys(this.fields))
			if (!keys.includes(key)) this.#problem(key, hostWords.unknown);
		const profiles = this.#profiles();
		const settings = {
			name: this.#text('name', (text) => text.length <= LONGEST_NAME, hostWords.name(LONGEST_NAME)),
			logo: this.#text('logo', isLogo, hostWords.logo),
			accent: this.#accent(),
			profiles,
			defaultProfile: this.#text('defaultProfile', isId, hostWords.id),
			lockProfile: this.#flag('lockProfile'),
			ownProfiles: this.#ownProfiles(),
			support: this.#text('support', isSupport, hostWords.support),
			language: this.#text(
				'language',
				(text) => languageOf(text) !== null,
				hostWords.language(languages)
			)
		};
		return { settings: this.#together(settings), problems: this.#problems };
	}

	#problem(path: string, message: string): null {
		this.#problems.push({ path, message });
		return null;
	}

	/** The value of a key, or undefined where it is left out. */
	#at(key: string): unknown {
		return Object.hasOwn(this.fields, key) ? (this.fields[key] ?? null) : undefined;
	}

	#text(key: string, isGood: (text: string) => boolean, expected: string): string | null {
		const value = this.#at(key);
		if (value === undefined) return null;
		if (typeof value !== 'string' || value.trim() === '' || !isGood(value.trim()))
			return this.#problem(key, expected);
		return value.trim();
	}

	#flag(key: string): boolean {
		const value = this.#at(key);
		if (value !== undefined && typeof value !== 'boolean') this.#problem(key, hostWords.flag);
		return value === true;
	}

	#accent(): string | null {
		const colors = this.#at('colors');
		if (colors === undefined) return null;
		if (typeof colors !== 'object' || colors === null || Array.isArray(colors))
			return this.#problem('colors', hostWords.colors);
		for (const key of Object.keys(colors))
			if (key !== 'accent') this.#problem(`colors.${key}`, hostWords.unknownColor);
		const accent: unknown = Reflect.get(colors, 'accent');
		if (accent === undefined) return null;
		const isColor = typeof accent === 'string' && hexColor(accent) !== null;
		return isColor ? accent.trim() : this.#problem('colors.accent', hostWords.color);
	}

	#profiles(): readonly string[] | null {
		const value = this.#at('profiles');
		if (value === undefined) return null;
		if (!Array.isArray(value) || value.length === 0 || value.length > MOST_PROFILES)
			return this.#problem('profiles', hostWords.profiles);
		const ids = value.filter((id: unknown, at): id is string => {
			const isGood = typeof id === 'string' && isId(id);
			if (!isGood) this.#problem(`profiles[${String(at)}]`, hostWords.id);
			return isGood;
		});
		return ids.length === 0 ? null : [...new Set(ids)];
	}

	#ownProfiles(): readonly string[] {
		const value = this.#at('ownProfiles');
		if (value === undefined) return [];
		if (!Array.isArray(value) || value.length > MOST_PROFILES) {
			this.#problem('ownProfiles', hostWords.ownProfiles);
			return [];
		}
		return value.flatMap((profile: unknown, at) => {
			const text = JSON.stringify(profile);
			const isGood = typeof profile === 'object' && profile !== null && !Array.isArray(profile);
			if (isGood && text.length <= LONGEST_PROFILE) return [text];
			this.#problem(`ownProfiles[${String(at)}]`, hostWords.ownProfile);
			return [];
		});
	}

	/** What holds between the parts. */
	#together(settings: HostSettings): HostSettings {
		const { profiles, defaultProfile, lockProfile } = settings;
		if (defaultProfile !== null && profiles?.includes(defaultProfile) === false)
			this.#problem('defaultProfile', hostWords.notOffered);
		const isOffered = defaultProfile === null || profiles?.includes(defaultProfile) !== false;
		if (lockProfile && (defaultProfile === null || !isOffered))
			this.#problem('lockProfile', hostWords.nothingToLock);
		return {
			...settings,
			defaultProfile: isOffered ? defaultProfile : null,
			lockProfile: lockProfile && defaultProfile !== null && isOffered
		};
	}
}

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text);

/** A path below this page, without a way up or out, or a picture in the address itself. */
const isLogo = (text: string): boolean =>
	text.length <= LONGEST_LOGO &&
	(/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/.test(text) ||
		(/^[\w][\w./ -]*\.(png|jpe?g|gif|webp|svg)$/i.test(text) && !text.includes('..')));

const isSupport = (text: string): boolean =>
	text.length <= 500 && /^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/.test(text);
