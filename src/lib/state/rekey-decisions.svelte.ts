import { SvelteMap } from 'svelte/reactivity';
import type { RekeyedView } from '../workers/compare-api';
import { offerDownload } from './download';

/** Give the old id back, or they are two: then the case is set aside for this comparison. */
export type RekeyDecision = 'keep' | 'two';

/** What tells a case from all others. */
export const rekeyId = ({ file, before, after }: Pick<RekeyedView, 'file' | 'before' | 'after'>) =>
	JSON.stringify([file, before, after]);

/** What a person decided about records under two ids. Holds for one comparison and is kept nowhere. */
export class RekeyDecisions {
	readonly #made = new SvelteMap<string, RekeyDecision>();

	of(each: RekeyedView): RekeyDecision | null {
		return this.#made.get(rekeyId(each)) ?? null;
	}

	/** Decides; null takes it back. */
	decide(each: RekeyedView, decision: RekeyDecision | null): void {
		if (decision === null) this.#made.delete(rekeyId(each));
		else this.#made.set(rekeyId(each), decision);
	}

	clear(): void {
		this.#made.clear();
	}

	/** Offers the changes that give old ids back as CSV. False where the code for it did not arrive. */
	async save(cases: readonly RekeyedView[]): Promise<boolean> {
		const kept = cases.filter((each) => this.of(each) === 'keep');
		const csv = await import('../core/report/rekey-csv').catch(() => null);
		if (csv === null) return false;
		offerDownload(new TextEncoder().encode(csv.rekeyCsv(kept)), 'csv', 'old-ids');
		return true;
	}
}
