import type { Handle } from '@sveltejs/kit';
import { withLateScripts } from './late-scripts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withLateScripts(html) });
