import { describe, expect, it } from 'vitest';
import { keepPlaces } from './places';

const lines = (keys: string) => Array.from(keys, (key) => ({ key }));
const after = (before: string, wanted: string) =>
	keepPlaces(lines(before), lines(wanted))
		.map(({ key }) => key)
		.join('');

describe('places of lines', () => {
	it.each([
		['the first', '', 'ab', 'ab'],
		['a worse one, behind those that are seen', 'b', 'ab', 'ba'],
		['a worse one where no more fit, in the place of what goes', 'bcd', 'abd', 'bad'],
		['fewer', 'abc', 'c', 'c']
	])('%s', (_, before, wanted, shown) => {
		expect(after(before, wanted)).toBe(shown);
	});

	it('shows each line as it is now', () => {
		const [line] = keepPlaces([{ key: 'a', count: 1 }], [{ key: 'a', count: 2 }]);
		expect(line?.count).toBe(2);
	});
});
