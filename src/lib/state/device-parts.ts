import { Arrivals, type DisturbedPage } from './arrivals.svelte';
import { ExportMemory } from './export-memory.svelte';
import { ExportWatch } from './export-watch.svelte';
import { InstallOffer } from './install-offer.svelte';
import { RunWakeLock } from './run-wake-lock';

/** What the page does with the device beyond a tab: all of it optional, none of it needed at start. */
export class DeviceParts {
	readonly arrivals: Arrivals;
	readonly memory = new ExportMemory();
	readonly watch: ExportWatch;
	readonly install = new InstallOffer();
	readonly wakeLock = new RunWakeLock();

	constructor(page: DisturbedPage) {
		this.arrivals = new Arrivals(page);
		this.watch = new ExportWatch(this.memory, ({ files }) => {
			void this.arrivals.take({ way: 'watched', files });
		});
	}

	async load(): Promise<void> {
		await Promise.all([this.memory.load(), this.install.load()]);
	}

	/** Checks what lies in the remembered place. From a tap: the browser may ask. */
	async checkAgain(): Promise<void> {
		const found = await this.memory.read(true);
		if (found === null) return;
		this.watch.knows(found);
		await this.arrivals.take({ way: 'again', files: found.files });
	}

	/** Stops watching and forgets the place. */
	async forget(): Promise<void> {
		this.watch.stop();
		await this.memory.forget();
	}
}
