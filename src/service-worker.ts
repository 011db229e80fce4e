/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { PrecacheController } from 'workbox-precaching';
import { layDown, SHARED_MARK, SHARE_PATH, shareTarget } from '$lib/storage/shared-files';
import { standInsOf } from './stand-ins';

/*
 * The offline copy of the app's own files: all of them, fetched when the worker is installed, answered
 * from the cache ever after. It knows nothing of rosters and sees none, but for a file that another app
 * shares with the installed Rollcall, which it passes on to the page unread.
 *
 * A new version waits until the user agrees (the page then sends SKIP_WAITING), so that no page loses
 * its files in the middle of a run.
 */

// The project is typed as a page, so TypeScript takes the global scope for a window.
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;

/** Caches belong to the origin, not to the folder: two copies of Rollcall on one host keep apart. */
const appCache = `rollcall-app ${scope}`;
const hostCache = `rollcall-host ${scope}`;

/** What the host edits by hand after the build, and may edit any day. */
const hostFile = `${base}/host.js`;

/** What an installed app tells the system of itself. */
const manifestFile = `${scope}manifest.webmanifest`;

/** Read by servers and robots, not by the page; many hosts refuse to hand them out. */
const notForPages = /\/(\.[^/]*|_headers|_redirects|robots\.txt|web\.config)$/;

/** How long a slow network may hold back a page whose last copy of a host's file is at hand, in ms. */
const patience = 3000;

/** Pages that are not kept, each with the page that stands for it. */
const standIns = standInsOf(prerendered, base);

const app = new PrecacheController({ cacheName: appCache });
app.precache([
	// Their names carry a hash of what is in them.
	...build.map((url) => ({ url, revision: null })),
	...[...files, ...prerendered]
		.filter((url) => url !== hostFile && !standIns.has(url) && !notForPages.test(url))
		.map((url) => ({ url, revision: version }))
]);

worker.addEventListener('install', (event) => {
	// The page that brings this worker has loaded host.js already, past any cache of ours. Without
	// this, the first start offline would forget whose page it is.
	event.waitUntil(hostFiles().catch(() => undefined));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([worker.clients.claim(), dropOldCaches()]));
});

worker.addEventListener('message', (event) => {
	// A message can be anything; workbox-window sends objects with a type.
	const data = event.data as { type?: unknown } | null | undefined;
	if (data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method === 'POST' && request.url === scope + SHARE_PATH) {
		event.respondWith(takeShare(request));
		return;
	}
	if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
	// A question such as `?profile=st-math` is for the page; the file is the same.
	const url = request.url.replace(/[?#].*$/s, '');
	const page = request.mode === 'navigate' ? properAddress(url) : url;
	const kept = keptAs(url);
	if (url === manifestFile) {
		event.respondWith(manifestWithShare());
	} else if (page !== url) {
		event.respondWith(Response.redirect(page + new URL(request.url).search));
	} else if (kept !== undefined) {
		event.respondWith(app.matchPrecache(kept).then((answer) => answer ?? fetch(request)));
	} else if (request.mode !== 'navigate') {
		event.respondWith(networkFirst(url));
	}
});

/**
 * A browser posts shared files to an address of the host, and this worker answers before a byte goes out.
 * Where no worker is, nothing would: the files would go to the host. So the manifest on the host has no
 * share target; only this answer adds one, and a browser that never had the worker never offers to
 * share. What stays: a browser that lost the worker (site data cleared, "Delete everything") while the
 * app is still installed. No page can prevent that, so the privacy page says it.
 */
async function manifestWithShare(): Promise<Response> {
	const kept = (await app.matchPrecache(manifestFile)) ?? (await fetch(manifestFile));
	if (!kept.ok) return kept;
	// Our own file.
	const manifest = (await kept.json()) as object;
	return Response.json(
		{ ...manifest, share_target: shareTarget },
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
}

/** Keeps shared files on the device until the page, which is opened with this answer, takes them. */
async function takeShare(request: Request): Promise<Response> {
	try {
		const given = (await request.formData()).getAll('files').filter((part) => part instanceof File);
		// A form without a file holds one that has no name.
		await layDown(
			scope,
			given.filter(({ name }) => name !== '')
		);
	} catch {
		// No room, or no form: the page finds nothing and says so.
	}
	return Response.redirect(`${scope}?${SHARED_MARK}`, 303);
}

/** The address of the kept file that answers for `url`: its own, or of the page that stands for it. */
function keptAs(url: string): string | undefined {
	if (app.getCacheKeyForURL(url) !== undefined) return url;
	return standIns.get(new URL(url).pathname);
}

/** The address that a page is asked for by: a folder's, with its slash and without `index.html`. */
function properAddress(url: string): string {
	const folder = url.replace(/\/index\.html$/, '/');
	return [folder, `${folder}/`].find((page) => keptAs(page) !== undefined) ?? url;
}

/** host.js and the picture that it names, if any: a line that is commented out names none. */
async function hostFiles(): Promise<void> {
	const text = await (await fromNetwork(hostFile)).text();
	const logo = /^[^/\n]*\blogo["']?\s*:\s*["']([\w][\w./ -]*)["']/m.exec(text)?.[1];
	if (logo !== undefined) await fromNetwork(new URL(logo, scope).href);
}

/** Asks the network, past the browser's own cache, and keeps a copy of a good answer. */
async function fromNetwork(url: string): Promise<Response> {
	const response = await fetch(url, { cache: 'no-cache' });
	if (response.ok) await (await caches.open(hostCache)).put(url, response.clone());
	return response;
}

/** For what the build does not know of, host.js and the logo it names: fresh, else the last copy. */
async function networkFirst(url: string): Promise<Response> {
	const kept = await (await caches.open(hostCache)).match(url);
	const fresh = fromNetwork(url).catch(() => kept ?? Response.error());
	if (kept === undefined) return fresh;
	const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, kept));
	return Promise.race([fresh, late]);
}

/** Drops this folder's caches of earlier versions that named them otherwise. */
async function dropOldCaches(): Promise<void> {
	const ours = (await caches.keys()).filter(
		(name) => name.startsWith('rollcall-') && name.endsWith(` ${scope}`)
	);
	const old = ours.filter((name) => name !== appCache && name !== hostCache);
	await Promise.all(old.map((name) => caches.delete(name)));
}
