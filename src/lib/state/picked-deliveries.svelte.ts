import type { Delivery, Side } from './comparison';
import { inOrder } from './delivery-order';

const nothing: Readonly<Record<Side, Delivery | null>> = { before: null, after: null };

/** The two deliveries that were given for a comparison, before anything of them is read. */
export abstract class PickedDeliveries {
	picked = $state.raw(nothing);
	/** True where both were given at once, and stand in the order that was found. */
	isSorted = $state(false);

	pick(side: Side, given: Delivery | null): void {
		this.makeRoom();
		this.picked = { ...this.picked, [side]: given };
		this.isSorted = false;
	}

	/** Takes two at once: the one that was made first is the earlier one. */
	pickBoth(one: Delivery, other: Delivery): void {
		this.makeRoom();
		this.picked = inOrder(one, other);
		this.isSorted = true;
	}

	swap(): void {
		this.picked = { before: this.picked.after, after: this.picked.before };
		this.isSorted = false;
	}

	/** Something is given: what came of other deliveries does not stand in its way. */
	protected abstract makeRoom(): void;

	protected pickNothing(): void {
		this.picked = nothing;
		this.isSorted = false;
	}
}
