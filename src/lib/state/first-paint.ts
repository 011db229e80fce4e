const LONGEST = 500;

/**
 * Waits until the HTML that came in is painted, so that making the page live does not hold back the
 * first view. At once where nobody looks; after half a second where a browser draws no frames.
 */
export const firstPaint = (): Promise<void> =>
	new Promise((resolve) => {
		if (document.visibilityState === 'hidden') return resolve();
		setTimeout(resolve, LONGEST);
		// A frame is painted after its callbacks: the next task comes behind it.
		requestAnimationFrame(() => setTimeout(resolve));
	});
