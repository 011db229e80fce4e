import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

/** The script in app.html that finds out the language; the policy knows it by its hash. */
const inline = /<script>([\s\S]*?)<\/script>/.exec(
	readFileSync(new URL('./src/app.html', import.meta.url), 'utf8')
);
const inlineHash = createHash('sha256')
	.update(inline?.[1] ?? '')
	.digest('base64');

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
		// Each small style sheet of a part that comes later would be a request that holds back the first
		// paint.
		inlineStyleThreshold: 6000,
		version: { name: process.env['npm_package_version'] ?? '0.0.0', pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${inlineHash}`],
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
