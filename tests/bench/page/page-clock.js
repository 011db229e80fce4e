/*
 * Runs in the page before its own scripts, and measures one check from the inside: from the moment in
 * which a file was chosen to the one in which the verdict has been painted. `rollcallClock` is a
 * promise of the figures in milliseconds.
 */
(() => {
	const tickMs = 4;
	/** Long tasks are told of late; the verdict's own may still be under way. */
	const lingerMs = 400;
	const finding = 'section[aria-labelledby=found] li, [data-testid=group]';
	const verdict = '[data-testid=verdict-base]';
	const running = '[data-testid=cancel]';

	let start = NaN;
	/** @type {number | null} */
	let firstFindingMs = null;
	let longestMs = 0;
	let longestGapMs = 0;
	let hasRun = false;
	let isOver = false;

	/**
	 * The time at which what stands in the document now is on the screen.
	 * @returns {Promise<number>}
	 */
	const painted = () =>
		new Promise((done) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => done(performance.now());
				port2.postMessage(null);
			});
		});

	/** Gaps between ticks of a timer bound every task, also those too short to be told of. */
	const tick = (/** @type {number} */ last) => {
		const now = performance.now();
		longestGapMs = Math.max(longestGapMs, now - last - tickMs);
		if (!isOver) setTimeout(tick, tickMs, now);
	};

	const watchTasks = () => {
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) {
				if (startTime + duration > start) longestMs = Math.max(longestMs, duration);
			}
		}).observe({ type: 'longtask' });
		setTimeout(tick, tickMs, start);
	};

	Reflect.set(
		globalThis,
		'rollcallClock',
		new Promise((resolve, reject) => {
			const finish = async () => {
				const checkMs = (await painted()) - start;
				await new Promise((go) => setTimeout(go, lingerMs));
				isOver = true;
				// The browser tells of tasks from 50 ms on: a longer gap without one was no single task.
				const longestTaskMs = longestMs > 0 ? longestMs : Math.min(50, longestGapMs);
				resolve({ checkMs, firstFindingMs, longestTaskMs });
			};
			const look = () => {
				if (firstFindingMs === null && document.querySelector(finding) !== null) {
					firstFindingMs = NaN;
					void painted().then((now) => (firstFindingMs = now - start));
				}
				const runs = document.querySelector(running) !== null;
				if (document.querySelector(verdict) !== null) {
					observer.disconnect();
					void finish();
				} else if (hasRun && !runs) {
					observer.disconnect();
					reject(new Error(`no verdict: ${document.querySelector('main')?.innerText ?? ''}`));
				}
				hasRun ||= runs;
			};
			const observer = new MutationObserver(look);
			addEventListener(
				'change',
				() => {
					start = performance.now();
					watchTasks();
					observer.observe(document, { childList: true, subtree: true });
				},
				{ capture: true, once: true }
			);
		})
	);
})();
