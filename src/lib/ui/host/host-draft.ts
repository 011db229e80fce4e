/** What somebody fills in on the page that makes host.js; empty where nothing is. */
export interface HostDraft {
	readonly name: string;
	readonly logo: string;
	/** As a color field has it, #rrggbb. */
	readonly accent: string;
	/** Ids of the receivers that are offered; empty for all. */
	readonly profiles: readonly string[];
	readonly defaultProfile: string;
	readonly lockProfile: boolean;
	readonly support: string;
	/** Code of the language from the start. */
	readonly language: string;
}

/** A receiver that can be offered. */
export interface HostReceiver {
	readonly id: string;
	readonly title: string;
	readonly isOwn: boolean;
}
