import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, hasDateForm } from './calendar-date';

describe('dayNumber', () => {
	it.each([
		['1970-01-01', 0],
		['1970-01-02', 1],
		['1969-12-31', -1],
		['2000-02-29', 11_016],
		['2000-03-01', 11_017],
		['2026-09-01', 20_697],
		['0000-01-01', -719_528],
		['9999-12-31', 2_932_896]
	])('%s is day %i', (text, day) => {
		expect(dayNumber(text)).toBe(day);
	});

	it.each([
		'',
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-04-31',
		'2026-04-00',
		'2026-9-1',
		' 2026-09-01',
		'2026-09-01T00:00:00Z',
		'20260901'
	])('%j names no day', (text) => {
		expect(dayNumber(text)).toBeUndefined();
	});

	it('counts as the platform does, and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
				const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
				expect(dayNumber(text)).toBe(day);
				expect(dayText(day)).toBe(text);
			})
		);
	});
});

describe('hasDateForm', () => {
	it.each([
		['2026-02-30', true],
		['2026-2-30', false],
		['2026-02-30\n', false]
	])('%j: %s', (text, expected) => {
		expect(hasDateForm(text)).toBe(expected);
	});
});
