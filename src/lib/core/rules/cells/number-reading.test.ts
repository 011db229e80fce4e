import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { numberReading } from './number-reading';

const pattern = new RegExp(versions['1.1'].types['float']?.pattern ?? 'no pattern');
const isNumber = (text: string): boolean => pattern.test(text);

describe('numberReading', () => {
	it.each([
		[' 95', 'spaces', '95'],
		['100,5', 'comma', '100.5'],
		['-0,25', 'comma', '-0.25'],
		['0,125', 'comma', '0.125'],
		['1,0000', 'comma', '1.0000'],
		['1,000', 'unsure', undefined],
		['1,000.50', 'grouped', '1000.50'],
		['1.000,50', 'grouped', '1000.50'],
		['1,000,000', 'grouped', '1000000'],
		['1 000 000', 'grouped', '1000000'],
		['95%', 'percent', undefined],
		['95.5 %', 'percent', undefined],
		['A+', 'letter', undefined],
		['b', 'letter', undefined],
		['8/10', 'fraction', undefined],
		['8 out of 10', 'fraction', undefined],
		['excellent', undefined, undefined],
		['1.2.3', undefined, undefined],
		['-', undefined, undefined]
	])('%j is %s, %s', (text, variant, candidate) => {
		const details = numberReading(text, isNumber);
		expect(details.variant).toBe(variant);
		expect(details.candidate).toBe(candidate);
	});

	it('names both numbers where it is unsure', () => {
		expect(numberReading('1,250', isNumber).facts).toEqual({ first: '1250', second: '1.250' });
	});
});
