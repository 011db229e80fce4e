import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The page counts its requests before the user's eyes, from the moment it is ready. So whatever a
 * screen brings in when it is first looked at has to be there by then: src/routes/lazy-parts.ts names
 * all of it.
 */

const routes = join(import.meta.dirname, '../../src/routes');
const sources = readdirSync(routes, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|ts)$/.test(name))
	.map((name) => ({ name, text: readFileSync(join(routes, name), 'utf8') }));

/** What a file brings in when it is asked for, as paths from the folder of routes or under `$lib`. */
const broughtIn = ({ name, text }: (typeof sources)[number]): string[] =>
	[...text.matchAll(/import\(\s*'([^']+\.svelte)'\s*\)/g)].map(([, path]) =>
		path.startsWith('.') ? relative(routes, join(routes, dirname(name), path)) : path
	);

describe('parts of screens that come when they are looked at', () => {
	const early = new Set(
		sources.filter(({ name }) => name === 'lazy-parts.ts').flatMap((each) => broughtIn(each))
	);
	const others = sources.filter(({ name }) => name !== 'lazy-parts.ts');

	it('are there before the page says that it is ready', () => {
		const late = others.flatMap((each) =>
			broughtIn(each)
				.filter((path) => !early.has(path))
				.map((path) => `${each.name}: ${path}`)
		);
		expect(early.size).toBeGreaterThan(3);
		expect(late).toEqual([]);
	});
});
