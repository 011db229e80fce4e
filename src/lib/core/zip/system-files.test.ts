import { describe, expect, it } from 'vitest';
import { systemName } from './system-files';

describe('systemName', () => {
	it.each([
		['__MACOSX/._users.csv', '__MACOSX/'],
		['__MACOSX/roster/._users.csv', '__MACOSX/'],
		['roster/__MACOSX/._users.csv', 'roster/__MACOSX/'],
		['.DS_Store', '.DS_Store'],
		['roster/.DS_Store', 'roster/.DS_Store'],
		['Thumbs.db', 'Thumbs.db'],
		['Desktop.ini', 'Desktop.ini'],
		['._users.csv', '._users.csv'],
		['users.csv', null],
		['macosx/users.csv', null]
	])('%s', (path, expected) => {
		expect(systemName(path)).toBe(expected);
	});
});
