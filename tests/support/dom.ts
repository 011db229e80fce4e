import '@testing-library/jest-dom/vitest';

/** Without a layout there are no sizes to watch. */
class NoSizes implements ResizeObserver {
	observe(): void {
		// Nothing ever changes its size here.
	}
	unobserve(): void {
		// Nothing was observed.
	}
	disconnect(): void {
		// Nothing was observed.
	}
}
globalThis.ResizeObserver ??= NoSizes;
