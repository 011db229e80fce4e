import type { Plugin } from 'vite';
import { packageFacts, packageNames, packageOfModule } from './packages.ts';

const NAME = 'virtual:packages';
/** A virtual module is marked so that no other plugin looks for its file. */
const RESOLVED = `\0${NAME}`;

/**
 * `virtual:packages`: name, version and licence of every package in the app, read from what is installed
 * when the app is built.
 */
export const packageList = (): Plugin => ({
	name: 'rollcall-packages',
	resolveId: (id) => (id === NAME ? RESOLVED : null),
	load: (id) =>
		id === RESOLVED
			? `export const packages = ${JSON.stringify(JSON.stringify(packageFacts()))};`
			: null
});

/** Ends a build that holds a package which the page of facts does not name. For pages and workers. */
export const packageGuard = (): Plugin => ({
	name: 'rollcall-package-guard',
	apply: 'build',
	generateBundle(_options, bundle) {
		// What prerenders the pages runs in Node and is not part of the app.
		if (this.environment.name !== 'client') return;
		const unnamed = Object.values(bundle)
			.flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
			.map(packageOfModule)
			.filter((name) => name !== null && !packageNames.has(name));
		if (unnamed.length > 0)
			this.error(`src/vite/packages.ts does not name ${[...new Set(unnamed)].join(', ')}`);
	}
});
