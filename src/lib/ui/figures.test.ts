import { describe, expect, it } from 'vitest';
import { figuresOf, wholePercent } from './figures';

const figures = figuresOf('en');

describe('figures', () => {
	it.each([
		[0, '0 bytes'],
		[1, '1 byte'],
		[999, '999 bytes'],
		[1000, '1 kB'],
		[2_343_372, '2.3 MB'],
		[11_800_000, '11.8 MB'],
		[3_000_000_000, '3 GB']
	])('writes %i bytes as %s', (value, text) => {
		expect(figures.bytes(value)).toBe(text);
	});

	it.each([
		[3, '0.1 s'],
		[1400, '1.4 s'],
		[12_300, '12 s'],
		[59_700, '1 min 0 s'],
		[125_000, '2 min 5 s']
	])('writes %i milliseconds as %s', (value, text) => {
		expect(figures.duration(value)).toBe(text);
	});

	it('says 100 % only when all is there', () => {
		expect(figures.percent(999_999, 1_000_000)).toBe('99 %');
		expect(figures.percent(5, 5)).toBe('100 %');
		expect(wholePercent(0, 0)).toBe(0);
	});

	it.each([
		['2026-10-01', 'Oct 1, 2026'],
		['2027-01-31', 'Jan 31, 2027']
	])('writes the day %s as %s, whatever the zone', (date, text) => {
		expect(figures.day(date)).toBe(text);
	});

	it('separates thousands', () => {
		expect(figures.count(108_095)).toBe('108,095');
	});
});
