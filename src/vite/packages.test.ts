import { describe, expect, it } from 'vitest';
import { packageFacts, packageNames, packageOfModule } from './packages';
import { factsWords } from '../lib/ui/facts/words.en';
import { dependencies } from '../../package.json';

describe('packages in the app', () => {
	it('are known by the path of a module, also of a package inside a package', () => {
		expect(packageOfModule('/home/a/node_modules/dexie/dist/dexie.mjs')).toBe('dexie');
		expect(packageOfModule('/a/node_modules/x/node_modules/@noble/hashes/sha2.js?v=1')).toBe(
			'@noble/hashes'
		);
		expect(packageOfModule('C:\\a\\node_modules\\svelte\\src\\index.js')).toBe('svelte');
		expect(packageOfModule('\0vite/preload-helper.js')).toBe('vite');
		expect(packageOfModule('/a/src/lib/core/check.ts')).toBeNull();
	});

	it('hold everything that package.json takes into the app', () => {
		const missing = Object.keys(dependencies).filter((name) => !packageNames.has(name));
		expect(missing, 'Name it in src/vite/packages.ts.').toEqual([]);
	});

	it('are each said to be for something', () => {
		expect(Object.keys(factsWords.packages.uses).sort()).toEqual([...packageNames].sort());
	});

	it('have a version, a licence that allows this use, and its whole text', () => {
		for (const { name, version, license, text } of packageFacts()) {
			expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
			expect(license, name).toMatch(/^(MIT|Apache-2\.0)$/);
			expect(text, name).toMatch(/copyright/i);
		}
	});
});
