import { resolve } from '$app/paths';
import { Workbox } from 'workbox-window';

/**
 * - `unsupported`: no offline copy here (an old browser, a private window, plain http): works online.
 * - `installing`: the app's files are being fetched.
 * - `ready`: everything is on this device; the network can go.
 * - `update`: ready, and a newer version waits until the user takes it.
 */
export type OfflineState = 'unsupported' | 'installing' | 'ready' | 'update';

export interface RegistrationOptions {
	/** Whether a check runs, which an update would lose. */
	readonly busy: () => boolean;
	/** Brings in what the page loads lazily. `ready` waits for it: after `ready`, no request at all. */
	readonly load?: () => Promise<unknown>;
	/** How the page starts anew under the version just taken. Default: `location.reload()`. */
	readonly reload?: () => void;
}

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
export class OfflineRegistration {
	state = $state<OfflineState>('installing');
	readonly #options: RegistrationOptions;
	#workbox: Workbox | undefined;
	/** The user agreed to the update, here. */
	#asked = false;
	/** The newer version is in charge already, without a reload of this page. */
	#taken = false;

	constructor(options: RegistrationOptions) {
		this.#options = options;
	}

	/** Registers the service worker. In the browser only, once. Failing leaves `unsupported`. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) {
			this.state = 'unsupported';
			return;
		}
		// From the resolved base: relative to a deep page it would be looked for beside that page.
		const workbox = new Workbox(`${resolve('/')}service-worker.js`);
		this.#workbox = workbox;
		this.#listen(workbox);
		try {
			await workbox.register();
			const { active } = await navigator.serviceWorker.ready;
			await Promise.all([activated(active), this.#options.load?.()]);
			if (this.state === 'installing') this.state = 'ready';
		} catch {
			this.state = 'unsupported';
		}
	}

	/** Takes the waiting version and reloads the page. Does nothing while a check runs. */
	update(): void {
		if (this.state !== 'update' || this.#options.busy()) return;
		if (this.#taken) return this.#reload();
		this.#asked = true;
		this.#workbox?.messageSkipWaiting();
	}

	#reload(): void {
		if (this.#options.reload) this.#options.reload();
		else location.reload();
	}

	#listen(workbox: Workbox): void {
		workbox.addEventListener('waiting', () => {
			this.state = 'update';
		});
		workbox.addEventListener('redundant', () => {
			// The first install failed, say because a file did not arrive. A later visit tries again.
			if (this.state === 'installing') this.state = 'unsupported';
		});
		workbox.addEventListener('controlling', ({ isUpdate }) => {
			if (this.#asked && !this.#options.busy()) this.#reload();
			// Another tab took the update. This one goes on with the code it has until its user agrees.
			else if (isUpdate === true) {
				this.#taken = true;
				this.state = 'update';
			}
		});
	}
}
