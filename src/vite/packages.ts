import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package of somebody else whose code is in the built app, as the page of facts shows it. */
export interface PackageFacts {
	readonly name: string;
	readonly version: string;
	/** SPDX expression. */
	readonly license: string;
	/** What the app has it for. */
	readonly use: string;
	/** The licence in full, with whose copyright it is: most demand that it goes along. */
	readonly text: string;
}

const modules = resolve(import.meta.dirname, '../../node_modules');

/** Every package in the built app. The build fails where one is missing here. */
export const packageUses: ReadonlyMap<string, string> = new Map([
	['@noble/hashes', 'fingerprints of files'],
	['@sveltejs/kit', 'pages and the ways between them'],
	['clsx', 'part of svelte'],
	['comlink', 'calls between the page and its workers'],
	['devalue', 'part of @sveltejs/kit'],
	['dexie', 'the browser’s database'],
	['esm-env', 'part of svelte'],
	['fflate', 'zips where the browser cannot'],
	['papaparse', 'CSV files that break the standard, and CSV reports'],
	['re2js', 'patterns in profiles'],
	['svelte', 'the screens'],
	['valibot', 'reading profiles'],
	['vite', 'bringing in parts of the app'],
	['workbox-core', 'part of workbox-precaching'],
	['workbox-precaching', 'the offline copy'],
	['workbox-routing', 'part of workbox-precaching'],
	['workbox-strategies', 'part of workbox-precaching'],
	['workbox-window', 'updates of the offline copy']
]);

/**
 * The name of the package that a module of a build comes from; null where it is ours or the bundler's.
 * @param id path of the module, as the bundler names it
 */
export function packageOfModule(id: string): string | null {
	const path = id.split('?')[0]?.split('\\').join('/') ?? '';
	const [, inner] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
	if (inner !== undefined) return inner;
	return path.startsWith('\0vite/') ? 'vite' : null;
}

/** Reads what the installed packages say of themselves. Throws where one is not installed. */
export const packageFacts = (): readonly PackageFacts[] =>
	[...packageUses].map(([name, use]) => {
		const folder = join(modules, name);
		// The form of every package.json that npm has installed.
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
			readonly version: string;
			readonly license: string;
		};
		return { name, version, license, use, text: licenseText(folder) };
	});

/** The file with the licence; some packages spell it in their own way. */
function licenseText(folder: string): string {
	const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
	if (file === undefined) throw new Error(`no licence lies in ${folder}`);
	return readFileSync(join(folder, file), 'utf8').trim();
}
