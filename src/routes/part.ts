import type { LazyParts } from './lazy-parts';

let parts: LazyParts | undefined;

/** Makes the lazy parts known, once the app starts. */
export const offerParts = (all: LazyParts): void => void (parts = all);

/**
 * A part of a screen that a first view does without.
 *
 * Screens get at them this way and do not `import()` them themselves, because SvelteKit puts the styles
 * of all that a page can ever import into its HTML: 29 kB in each of 180 pages, before the first paint.
 * @param pick names what is wanted
 * @returns the part; on the server, where no screen of the browser's is drawn, a promise that stays open
 */
export const part = <Part>(pick: (all: LazyParts) => Promise<Part>): Promise<Part> =>
	parts === undefined ? new Promise(() => undefined) : pick(parts);
