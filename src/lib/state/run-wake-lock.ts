/** Most checks are over before; for these nobody needs to keep a screen awake. */
const LONG_MS = 3000;

/**
 * Keeps the screen awake during a long run: tablets stop workers when they sleep (pitfalls 4.9). The
 * browser takes the lock back whenever the page is hidden, so it is asked again when the page is seen.
 */
export class RunWakeLock {
	#lock: WakeLockSentinel | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isWanted = false;

	/** `isRunning`: whether something runs now. To be told of every change. */
	follow(isRunning: boolean): void {
		clearTimeout(this.#timer);
		if (isRunning) this.#timer = setTimeout(() => void this.#want(), LONG_MS);
		else void this.#release();
	}

	/** The page is seen again. */
	async seen(): Promise<void> {
		if (this.#isWanted && document.visibilityState === 'visible') await this.#request();
	}

	async #want(): Promise<void> {
		this.#isWanted = true;
		await this.seen();
	}

	async #request(): Promise<void> {
		// Absent in older browsers and where the page is not served securely, whatever the types say.
		const locks = navigator.wakeLock as Navigator['wakeLock'] | undefined;
		try {
			const lock = (await locks?.request('screen')) ?? null;
			// The run may have ended meanwhile; and of two locks one would be forgotten.
			const needless = this.#isWanted ? this.#lock : lock;
			this.#lock = this.#isWanted ? lock : null;
			await needless?.release();
		} catch {
			// Refused, say because the battery is low. The run goes on.
		}
	}

	async #release(): Promise<void> {
		this.#isWanted = false;
		const lock = this.#lock;
		this.#lock = null;
		await lock?.release().catch(() => undefined);
	}
}
