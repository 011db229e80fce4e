/*
 * Ways by which code in a page or a worker could send something away. Each asks the sink for an address
 * that ends with its own name. They are source text because they run in the page and in workers made
 * there, and every one of them may throw.
 */

const anywhere: Readonly<Record<string, string>> = {
	fetch: "fetch(to('fetch'), { mode: 'no-cors' }).catch(() => {})",
	XMLHttpRequest: "const x = new XMLHttpRequest(); x.open('GET', to('XMLHttpRequest')); x.send()",
	WebSocket: "new WebSocket(to('WebSocket').replace('http', 'ws'))",
	EventSource: "new EventSource(to('EventSource'))"
};

const inPage: Readonly<Record<string, string>> = {
	sendBeacon: "navigator.sendBeacon(to('sendBeacon'), 'x')",
	image: "new Image().src = to('image')",
	import: "import(to('import')).catch(() => {})"
};

const importScripts = { importScripts: "importScripts(to('importScripts'))" };
const dynamicImport = { import: "import(to('import')).catch(() => {})" };

/** The one that leads away from the page where it is not refused, which ends the others half-way. */
const form =
	"const f = document.createElement('form'); f.action = to('form'); f.method = 'post'; " +
	'document.body.append(f); f.submit()';

const runAll = (sink: string, ways: Readonly<Record<string, string>>): string =>
	`const to = (name) => ${JSON.stringify(sink)} + name;` +
	Object.values(ways)
		.map((way) => `try { ${way} } catch {}`)
		.join('\n');

/** Names of all ways of a page but the form, in no order. */
export const pageWays: readonly string[] = Object.keys({ ...anywhere, ...inPage });

/** Source text that tries every way of a page but the form. */
export const pageLeaks = (sink: string): string => runAll(sink, { ...anywhere, ...inPage });

/** Source text that sends a form. */
export const formLeak = (sink: string): string => runAll(sink, { form });

export type WorkerKind = 'classic' | 'module';

const workerWaysOf = (kind: WorkerKind) => ({
	...anywhere,
	...(kind === 'classic' ? importScripts : dynamicImport)
});

/** Names of all ways of a worker, in no order. */
export const workerWays = (kind: WorkerKind): readonly string[] => Object.keys(workerWaysOf(kind));

/**
 * Source text of a worker that tries every way and posts the address of each request that the policy
 * refused.
 */
export const workerLeaks = (sink: string, kind: WorkerKind): string =>
	"addEventListener('securitypolicyviolation', (event) => postMessage(event.blockedURI));" +
	runAll(sink, workerWaysOf(kind));
