import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package of somebody else whose code is in the built app, as the page of facts shows it. */
export interface PackageFacts {
	readonly name: string;
	readonly version: string;
	/** SPDX expression. */
	readonly license: string;
	/** The licence in full, with whose copyright it is: most demand that it goes along. */
	readonly text: string;
}

const modules = resolve(import.meta.dirname, '../../node_modules');

/**
 * Every package in the built app; the build fails where one is missing here. What each is for stands
 * with the words of the page of facts.
 */
export const packageNames: ReadonlySet<string> = new Set([
	'@noble/hashes',
	'@sveltejs/kit',
	'clsx',
	'comlink',
	'devalue',
	'dexie',
	'esm-env',
	'fflate',
	'papaparse',
	're2js',
	'svelte',
	'valibot',
	'vite',
	'workbox-core',
	'workbox-precaching',
	'workbox-routing',
	'workbox-strategies',
	'workbox-window'
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
	[...packageNames].map((name) => {
		const folder = join(modules, name);
		// The form of every package.json that npm has installed.
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
			readonly version: string;
			readonly license: string;
		};
		return { name, version, license, text: licenseText(folder) };
	});

/** The file with the licence; some packages spell it in their own way. */
function licenseText(folder: string): string {
	const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
	if (file === undefined) throw new Error(`no licence lies in ${folder}`);
	return readFileSync(join(folder, file), 'utf8').trim();
}
