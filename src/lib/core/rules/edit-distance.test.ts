import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['teacher', 'teacher', 0],
		['guardien', 'guardian', 1],
		['tobedelete', 'tobedeleted', 1],
		['taecher', 'teacher', 1],
		['kitten', 'sitting', 3]
	])('from %s to %s: %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
	});

	it('is the same both ways, and 0 only for equal words', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
			})
		);
	});
});
