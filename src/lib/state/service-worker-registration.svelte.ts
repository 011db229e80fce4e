import { resolve } from '$app/paths';
import type { Workbox } from 'workbox-window';
import type { OfflineView } from './check-run';
import { RequestCount } from './request-count.svelte';

export interface RegistrationOptions {
	/** Whether a check runs, which an update would lose. */
	readonly busy: () => boolean;
	/** Brings in what the page loads lazily. `ready` waits for it: after `ready`, no request at all. */
	readonly load?: () => Promise<unknown>;
	/** How the page starts anew under the version just taken. Default: `location.reload()`. */
	readonly reload?: () => void;
}

/**
 * How long the new version may take to be in charge, in ms. Chromium can leave it waiting for good when
 * pages were loading (below); a page that starts anew has always let it in.
 */
const PATIENCE = 5000;

/** Settles once a worker has taken over its pages; a worker that fails never does. */
function activated(worker: ServiceWorker | null): Promise<void> {
	return new Promise((done) => {
		const look = () => {
			if (worker?.state === 'activated') done();
		};
		worker?.addEventListener('statechange', look);
		look();
	});
}

/**
 * The page's side of the offline copy: registers the service worker, knows whether everything is on
 * this device, and takes an update when the user says so.
 *
 * There is no regular look for updates: the browser looks at every load of a page, and a page that is
 * open makes no request after it said that it is ready.
 */
export class OfflineRegistration implements OfflineView {
	/**
	 * - `unsupported`: no offline copy (an old browser, a private window, plain http): works online.
	 * - `installing`: the app's files are being fetched.
	 * - `ready`: everything is on this device; the network can go.
	 * - `update`: ready, and a newer version waits until the user takes it.
	 */
	state = $state<OfflineView['state']>('installing');
	readonly #count = new RequestCount();
	readonly #options: RegistrationOptions;
	#workbox: Workbox | undefined;
	/** The user agreed to the update, here. */
	#asked = false;
	/** A newer version is there. */
	#newer = false;
	/** The newer version is in charge already, without a reload of this page. */
	#taken = false;

	constructor(options: RegistrationOptions) {
		this.#options = options;
	}

	/** Requests of this page since it is ready, or since it is known that it never will be. */
	get requests(): number {
		return this.#count.value;
	}

	/** Registers the service worker. In the browser only, once. Failing leaves `unsupported`. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.#settle('unsupported');
			return;
		}
		try {
			const workbox = await this.#makeWorkbox();
			this.#listen(workbox);
			await workbox.register();
			const { active } = await navigator.serviceWorker.ready;
			await Promise.all([activated(active), this.#options.load?.()]);
			this.#settle('ready');
		} catch {
			this.#settle('unsupported');
		}
	}

	/** Takes the waiting version and reloads the page. Does nothing while a check runs. */
	update(): void {
		if (this.state !== 'update' || this.#options.busy()) return;
		if (this.#taken) return this.#reload();
		this.#asked = true;
		this.#workbox?.messageSkipWaiting();
		setTimeout(() => {
			if (!this.#taken) this.#takeOver();
		}, PATIENCE);
	}

	/** Starts anew, as was agreed, unless a check began since: its user is asked again. */
	#takeOver(): void {
		if (!this.#options.busy()) this.#reload();
	}

	/** Getting ready is over, one way or the other: from here on a request would be news. */
	#settle(state: 'ready' | 'unsupported'): void {
		if (this.state === 'installing') this.state = this.#newer ? 'update' : state;
		this.#count.start();
	}

	/**
	 * A page that is still loading offers no update: Chromium 156 never lets the new version in when it is
	 * called while answers of the old one are under way, and the button seemed dead.
	 */
	#offer(): void {
		this.#newer = true;
		if (this.state !== 'installing') this.state = 'update';
	}

	#reload(): void {
		if (this.#options.reload) this.#options.reload();
		else location.reload();
	}

	async #makeWorkbox(): Promise<Workbox> {
		// Imported here: the form that Node gets while pages are prerendered has no named exports.
		const { Workbox } = await import('workbox-window');
		// From the resolved base: relative to a deep page it would be looked for beside that page.
		this.#workbox = new Workbox(`${resolve('/')}service-worker.js`);
		return this.#workbox;
	}

	#listen(workbox: Workbox): void {
		workbox.addEventListener('waiting', () => {
			this.#offer();
		});
		workbox.addEventListener('redundant', () => {
			// The first install failed, say because a file did not arrive. A later visit tries again.
			if (!navigator.serviceWorker.controller && this.state === 'installing') {
				this.#settle('unsupported');
			}
		});
		workbox.addEventListener('controlling', ({ isUpdate }) => {
			if (!this.#asked && isUpdate !== true) return;
			this.#taken = true;
			if (this.#asked) this.#takeOver();
			// Another tab took the update. This one goes on with the code it has until its user agrees.
			else this.#offer();
		});
	}
}
