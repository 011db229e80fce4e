import type { RunPhase } from './check-run';
import type { GivenFile } from './export-reading';

/** How files came to the page other than by its drop area. */
export type ArrivalWay = 'opened' | 'shared' | 'again' | 'watched';

export interface Arrival {
	readonly way: ArrivalWay;
	readonly files: readonly GivenFile[];
}

/**
 * Why an arrival waits: a run is under way; corrections would be lost; or, for one that nobody asked for
 * just now, somebody reads something else.
 */
export type Holdup = 'run' | 'corrections' | 'report';

/** The page, as far as an arrival may disturb it. */
export interface DisturbedPage {
	readonly run: { readonly phase: RunPhase; readonly checkedAt: string | null };
	readonly edits: { readonly isUnsaved: boolean };
	/** Whether anything is being read, compared or kept. */
	readonly isBusy: () => boolean;
	/** Whether two deliveries are held against each other, which another check would end. */
	readonly isComparing: () => boolean;
}

/** Starts the check of what arrived; gives when it was checked, null where it was not. */
export type StartArrival = (arrival: Arrival) => Promise<string | null>;

/** Files that come by themselves. They start their check at once where nothing is lost by it. */
export class Arrivals {
	waiting = $state.raw<Arrival | null>(null);
	/** Files were shared, and nothing arrived. */
	isLost = $state(false);
	readonly #page: DisturbedPage;
	#start: StartArrival | null = null;
	/** Time of the last check that began here: its report is one that a newer export may replace. */
	#own: string | null = null;

	constructor(page: DisturbedPage) {
		this.#page = page;
	}

	/** Why what waits is not checked at once; null where nothing keeps it. */
	get holdup(): Holdup | null {
		return this.waiting === null ? null : this.#holdupOf(this.waiting.way);
	}

	/** The screen that starts checks is there. What came before it starts now. */
	attach(start: StartArrival): void {
		this.#start = start;
		if (this.waiting !== null) void this.take(this.waiting);
	}

	/** Takes what came: its check starts, or it waits for the person. Settles when that is over. */
	async take(arrival: Arrival): Promise<void> {
		this.waiting = arrival;
		if (this.#holdupOf(arrival.way) === null) await this.#check(arrival);
	}

	/** The person wants what waits, whatever is lost by it; a run under way is not ended. */
	async checkNow(): Promise<void> {
		if (this.waiting !== null && this.holdup !== 'run') await this.#check(this.waiting);
	}

	dismiss(): void {
		this.waiting = null;
		this.isLost = false;
	}

	async #check(arrival: Arrival): Promise<void> {
		if (this.#start === null) return;
		this.dismiss();
		this.#own = (await this.#start(arrival)) ?? this.#own;
	}

	#holdupOf(way: ArrivalWay): Holdup | null {
		const { run, edits, isBusy, isComparing } = this.#page;
		if (run.phase === 'running' || run.phase === 'asking' || isBusy()) return 'run';
		if (edits.isUnsaved) return 'corrections';
		const isOther = run.phase === 'done' && run.checkedAt !== this.#own;
		return way === 'watched' && (isOther || isComparing()) ? 'report' : null;
	}
}
