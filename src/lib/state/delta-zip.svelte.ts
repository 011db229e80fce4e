import type { Fault } from '../workers/api';
import type { DeltaAnswer } from '../workers/compare-api';
import type { Ask } from './own-profiles.svelte';
import { saveFile } from './save-file';

const NAME = 'OneRoster-delta.zip';

/** Making a delivery of changes out of the two that are compared. It belongs to one screen. */
export class DeltaMaking {
	answer = $state.raw<DeltaAnswer | null>(null);
	isMaking = $state(false);
	fault = $state.raw<Fault | null>(null);
	#job = 0;

	constructor(readonly ask: Ask) {}

	/** @param at the one time of all changes, of ISO 8601 with its zone */
	async make(at: string): Promise<void> {
		if (this.isMaking) return;
		this.forget();
		const job = this.#job;
		this.isMaking = true;
		const made = await this.ask((api) => api.makeDelta(at));
		if (job !== this.#job) return;
		this.isMaking = false;
		if (made.ok) this.answer = made.value;
		else this.fault = made.problem;
	}

	/** Saves what was made; false where the person chose no place for it. */
	save(): Promise<boolean> {
		const { answer } = this;
		return answer?.kind === 'ready' ? saveFile(answer.file, NAME) : Promise.resolve(false);
	}

	/** What was made of other deliveries, or of another time, is none of these. */
	forget(): void {
		this.#job += 1;
		this.isMaking = false;
		this.answer = null;
		this.fault = null;
	}
}
