import { InstallHintStore } from '../storage/install-hint';

/** What Chromium sends where a page can be installed; TypeScript's own list does not know it yet. */
export interface InstallEvent extends Event {
	prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/**
 * How the page can be installed here: `button`, by the browser's own question; `ios`, by hand through the
 * share sheet; null where it is installed, cannot be, or the hint was put away.
 */
export type InstallWay = 'button' | 'ios' | null;

/** The hint that Rollcall can be installed. Put away once, it never comes again. */
export class InstallOffer {
	#event = $state.raw<InstallEvent | null>(null);
	#isOpen = $state(false);
	readonly #store: Pick<InstallHintStore, 'isPutAway' | 'putAway'>;

	constructor(store: Pick<InstallHintStore, 'isPutAway' | 'putAway'> = new InstallHintStore()) {
		this.#store = store;
	}

	get way(): InstallWay {
		if (!this.#isOpen) return null;
		if (this.#event !== null) return 'button';
		return isIosTab() ? 'ios' : null;
	}

	async load(): Promise<void> {
		this.#isOpen = !(await this.#store.isPutAway());
	}

	/** The browser says that the page can be installed. */
	offered(event: InstallEvent): void {
		this.#event = event;
	}

	/** Lets the browser ask. From a tap only; it answers once. */
	async install(): Promise<void> {
		const event = this.#event;
		this.#event = null;
		await event?.prompt();
	}

	async putAway(): Promise<void> {
		this.#isOpen = false;
		await this.#store.putAway();
	}
}

/** Safari on iPads and iPhones alone says whether a page runs from the home screen. */
const isIosTab = (): boolean => Reflect.get(navigator, 'standalone') === false;
