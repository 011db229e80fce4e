import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The page counts its requests before the user's eyes, from the moment it is ready. So whatever a
 * screen brings in when it is first looked at has to be there by then: src/routes/lazy-parts.ts names
 * all of it and brings it in. Screens get at it through src/routes/part.ts.
 */

const routes = join(import.meta.dirname, '../../src/routes');
const sources = readdirSync(routes, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|ts)$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(routes, name), 'utf8') }));

/** The components that a file brings in when it is asked for, with the file's name. */
const broughtIn = ({ name, text }: (typeof sources)[number]): string[] =>
	[...text.matchAll(/import\(\s*'([^']+\.svelte)'\s*\)/g)].map(([, path]) => `${name}: ${path}`);

describe('parts of screens that come when they are looked at', () => {
	const found = sources.flatMap((each) => broughtIn(each));

	it('are all named in one list, that is brought in before the page says that it is ready', () => {
		expect(found.length).toBeGreaterThan(3);
		expect(found.filter((each) => !each.startsWith('lazy-parts.ts: '))).toEqual([]);
	});
});
