import { describe, expect, it } from 'vitest';
import { smallestSets } from '../rules/smallest-sets';
import { fileOfHeader } from './file-of-header';

const headers = Object.entries(smallestSets).flatMap(([version, files]) =>
	Object.entries(files)
		.filter(([name]) => name !== 'manifest.csv')
		.map(([name, text]) => [version, name, text.slice(0, text.indexOf('\r\n')).split(',')] as const)
);

describe('a lone CSV is known by its first row', () => {
	it.each(headers)('of %s: %s', (_, name, header) => {
		expect(fileOfHeader(header)).toBe(name);
	});

	it('of no version at all', () => {
		expect(fileOfHeader(['SIS ID', 'Username'])).toBeUndefined();
		expect(fileOfHeader([])).toBeUndefined();
	});
});
