import { describe, expect, it } from 'vitest';
import { criteria } from './criteria';

describe('the criteria of WCAG 2.2', () => {
	it('are all of level A and AA, each once, in the order of the standard', () => {
		const numbers = criteria.map(({ number }) => number);
		expect(new Set(numbers).size).toBe(numbers.length);
		const order = (number: string) => number.split('.').map((part) => part.padStart(2, '0'));
		expect(numbers).toEqual(
			[...numbers].sort((a, b) => order(a).join('.').localeCompare(order(b).join('.')))
		);
		// https://www.w3.org/TR/WCAG22/: 31 and 24, since 4.1.1 is gone.
		expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
		expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
	});

	it('say how it is known wherever they claim full support', () => {
		const claims = criteria.filter(({ met, tested }) => met === 'supports' && tested === 'none');
		expect(claims).toEqual([]);
	});
});
