import type { DisturbedPage } from './arrivals.svelte';
import type { DeviceParts } from './device-parts';
import type { InstallEvent } from './install-offer.svelte';
import { lazily } from './lazily';

/** Brings in what the page does with the device beyond a tab, once it stands. */
export class Device {
	/** Whether a run is under way. */
	readonly isBusy: () => boolean;
	/** The browser's offer to install the page may come before the parts do. */
	#offer: InstallEvent | null = null;
	#parts = $state.raw<DeviceParts | null>(null);
	readonly #made: () => Promise<DeviceParts>;

	constructor(page: DisturbedPage) {
		this.isBusy = page.isBusy;
		this.#made = lazily(async () => {
			const { DeviceParts } = await import('./device-parts');
			const parts = new DeviceParts(page);
			await parts.load();
			if (this.#offer !== null) parts.install.offered(this.#offer);
			return parts;
		});
	}

	/** Null until they have come, and where they did not arrive. */
	get parts(): DeviceParts | null {
		return this.#parts;
	}

	async load(): Promise<void> {
		this.#parts = await this.#made();
	}

	/** The browser says that the page can be installed. Its own banner stays away. */
	offered(event: InstallEvent): void {
		event.preventDefault();
		this.#offer = event;
		this.#parts?.install.offered(event);
	}
}
