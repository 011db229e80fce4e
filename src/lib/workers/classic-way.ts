import { NOWHERE } from './nowhere';

/*
 * `importScripts` is there in classic workers only, and ours are modules: so this one is made out of
 * source text, from a blob as ours are.
 */
const code = `
let by = null;
addEventListener('securitypolicyviolation', (event) => { by = event.effectiveDirective; });
let outcome = 'open';
try { importScripts('${NOWHERE}importscripts?value=test-value'); } catch { outcome = 'stopped'; }
setTimeout(() => {
	postMessage([{ id: 'importscripts', outcome: by === null ? outcome : 'refused', by }]);
}, 300);`;

/** Starts a worker that tries the way of old workers, and posts a list with its one `WayResult`. */
export function classicWay(): Worker {
	const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const worker = new Worker(url);
	URL.revokeObjectURL(url);
	return worker;
}
