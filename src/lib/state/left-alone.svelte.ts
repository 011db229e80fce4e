import { IdleClock } from './idle-clock';

/** Minutes without a key or a touch after which the page asks whether anybody is there. */
export const ALONE_MINUTES = 15;

const ALONE_MS = ALONE_MINUTES * 60_000;
/** So long it waits for an answer. */
const WARNING_MS = 60_000;

/**
 * Forgets what a page holds when nobody is there any more: after a while without use it asks for a
 * minute, and one press is the answer, as often as it is asked (WCAG 2.2, 2.2.1). It goes by the time
 * of day: a device that slept through the minute shows nothing more when it wakes.
 */
export class LeftAlone {
	/** Whole seconds in which somebody can still answer; null while it asks nothing. */
	seconds = $state<number | null>(null);
	readonly #forget: () => void;
	readonly #clock = new IdleClock(ALONE_MS, (idleMs) => {
		this.#ask(idleMs);
	});
	#until = 0;
	#timer: ReturnType<typeof setInterval> | null = null;

	constructor(forget: () => void) {
		this.#forget = forget;
	}

	start(): void {
		this.#clock.start();
	}

	stop(): void {
		this.#clock.stop();
		if (this.#timer !== null) clearInterval(this.#timer);
		this.#timer = null;
		document.removeEventListener('visibilitychange', this.#look);
		this.seconds = null;
	}

	/** Somebody is there: it begins anew. */
	stay(): void {
		this.stop();
		this.start();
	}

	#ask(idleMs: number): void {
		this.#until = Date.now() + ALONE_MS + WARNING_MS - idleMs;
		this.#timer = setInterval(this.#look, 1000);
		document.addEventListener('visibilitychange', this.#look);
		this.#look();
	}

	readonly #look = (): void => {
		const left = Math.ceil((this.#until - Date.now()) / 1000);
		if (left > 0) {
			this.seconds = left;
			return;
		}
		this.stop();
		this.#forget();
	};
}
