import { lazily } from './lazily';

/** The cards on the start page for whoever is new here. Whether they were put away is kept on this device. */
export class Tour {
	/** False until it is known that nobody put them away. */
	isShown = $state(false);
	readonly #store = lazily(async () => {
		const { ChoiceStore } = await import('../storage/choices');
		return new ChoiceStore();
	});

	/** Looks whether they were put away at an earlier visit. Where nothing is kept, they never were. */
	readonly load = lazily(async () => {
		const store = await this.#store().catch(() => null);
		this.isShown = (await store?.readTourOver()) !== true;
		return true;
	});

	/** Puts them away for good. */
	end(): Promise<void> {
		return this.#show(false);
	}

	again(): Promise<void> {
		return this.#show(true);
	}

	async #show(isShown: boolean): Promise<void> {
		this.isShown = isShown;
		const store = await this.#store().catch(() => null);
		await store?.writeTourOver(!isShown);
	}
}
