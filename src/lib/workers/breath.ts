/** The longest that work goes on without listening to messages. */
const MOST_MS = 100;

/**
 * Something to await between the steps of long work, so that messages are answered in between. A timer
 * costs four milliseconds when timers follow each other, so not every step gets one.
 */
export function breath(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < MOST_MS) return;
		await new Promise((go) => setTimeout(go));
		last = performance.now();
	};
}
