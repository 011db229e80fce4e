import type { Handle } from '@sveltejs/kit';

/**
 * Takes the scripts of a page out of the way of its first paint. SvelteKit has them all asked for at the
 * head of the HTML; a script in app.html does so once the HTML is painted, a frame later.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replaceAll('rel="modulepreload"', 'data-rel="modulepreload"')
	});
