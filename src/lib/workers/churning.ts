import { check } from '../core/check';
import type { RosterSet } from '../core/rules/roster-set';
import { keptChurn, type KeptChurn } from '../core/snapshots/timeline-churn';
import type { Progress } from './api';
import type { KeptReadRequest } from './churn-api';
import { packageInput } from './package-input';
import { ProgressTeller } from './progress-teller';

/** Kept rosters one after the other, each held against the one before it. */
export class Churning {
	#last: { readonly id: string; readonly set: RosterSet } | null = null;

	constructor(readonly tell: (progress: Progress) => void) {}

	/** See `ChurnApi`. Two rosters are held while the second is read, then one. */
	async read(request: KeptReadRequest): Promise<KeptChurn | null> {
		const before = this.#last;
		this.#last = null;
		const input = packageInput(request);
		const teller = new ProgressTeller(input, this.tell);
		// Whoever kept it said yes to an unusual zip then.
		const checked = await check(input, { confirmed: true, ...teller.hooks });
		if (checked.kind === 'question' || checked.refused) return null;
		this.#last = { id: request.id, set: checked.set };
		return keptChurn(before, checked.set);
	}
}
