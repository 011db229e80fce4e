import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { standInsOf } from './stand-ins';

const routes = fileURLToPath(new URL('routes/', import.meta.url));

describe('pages that another one stands for', () => {
	it('are those of single rules and receivers', () => {
		const pages = ['/', '/rules/', '/rules/date-form/', '/privacy/', '/profiles/hmh/'];
		expect([...standInsOf(pages, '')]).toEqual([
			['/rules/date-form/', '/rules/offline/'],
			['/profiles/hmh/', '/profiles/offline/']
		]);
		expect(standInsOf(['/a/b/profiles/hmh/'], '/a/b').get('/a/b/profiles/hmh/')).toBe(
			'/a/b/profiles/offline/'
		);
	});

	it.each(['rules', 'profiles'])(
		'are no page in the folder %s with a route of its own',
		(folder) => {
			const own = readdirSync(routes + folder, { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
				.map(({ name }) => `/${folder}/${name}/`);
			const pages = [...own, `/${folder}/`, `/${folder}/offline/`];
			expect([...standInsOf(pages, '').keys()]).toEqual([]);
		}
	);
});
