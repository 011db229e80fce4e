const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** So often it looks at the time, in milliseconds at most. */
const LOOK_MS = 15_000;

/**
 * Calls once nobody used the page for a while. It goes by the time of day, not by counting: timers
 * stand still while a device sleeps, and whoever opens the lid finds it done.
 */
export class IdleClock {
	readonly #after: number;
	readonly #idle: (idleMs: number) => void;
	#since = 0;
	#timer: ReturnType<typeof setInterval> | null = null;

	/**
	 * @param after milliseconds
	 * @param idle is told for how many milliseconds nobody has used it: more than `after` where it slept
	 */
	constructor(after: number, idle: (idleMs: number) => void) {
		this.#after = after;
		this.#idle = idle;
	}

	start(): void {
		if (this.#timer !== null) return;
		this.touch();
		this.#timer = setInterval(this.#look, Math.min(LOOK_MS, this.#after / 4));
		for (const sign of signs) document.addEventListener(sign, this.#used, { passive: true });
		document.addEventListener('visibilitychange', this.#look);
	}

	stop(): void {
		if (this.#timer !== null) clearInterval(this.#timer);
		this.#timer = null;
		for (const sign of signs) document.removeEventListener(sign, this.#used);
		document.removeEventListener('visibilitychange', this.#look);
	}

	/** The page was used just now. */
	touch(): void {
		this.#since = Date.now();
	}

	/** Before the first touch after a sleep counts as use, the time is looked at. */
	readonly #used = (): void => {
		this.#look();
		this.touch();
	};

	readonly #look = (): void => {
		const idleMs = Date.now() - this.#since;
		if (this.#timer === null || idleMs < this.#after) return;
		this.stop();
		this.#idle(idleMs);
	};
}
