import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** The scripts that stand in app.html itself; the policy knows them by their hashes. */
const page = readFileSync(new URL('./src/app.html', import.meta.url), 'utf8');
const inlineHashes = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => {
	const hash = createHash('sha256').update(script).digest('base64');
	return /** @type {const} */ (`sha256-${hash}`);
});

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		// Ours are written with runes; components out of a package may not be.
		runes: ({ filename }) => (/[\\/]node_modules[\\/]/.test(filename) ? undefined : true)
	},
	kit: {
		adapter: adapter({ strict: true }),
		// Registered by workbox-window with a URL from the resolved base (src/lib/state).
		serviceWorker: { register: false },
		// One build has to work at `/`, `/precheck/` and `/a/b/c/`.
		paths: { relative: true },
		// A style sheet that is asked for is what holds back the first paint the longest.
		inlineStyleThreshold: 20000,
		version: { name: process.env['npm_package_version'] ?? '0.0.0', pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineHashes],
				'style-src': ['self'],
				// Kit's route announcer and Svelte's style: directives write style attributes.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				// Workers are inlined as blobs, so that they inherit this policy in every engine;
				// 'self' is for the service worker.
				'worker-src': ['self', 'blob:'],
				'connect-src': ['none'],
				'form-action': ['none'],
				'base-uri': ['none'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'media-src': ['none']
			}
		}
	}
};

export default config;
