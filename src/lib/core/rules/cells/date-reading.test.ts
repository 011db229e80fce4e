import { describe, expect, it } from 'vitest';
import { dateReading } from './date-reading';

describe('dateReading', () => {
	it.each([
		['9/14/2026', 'local', '2026-09-14'],
		['14.9.2026', 'local', '2026-09-14'],
		['14-09-2026', 'local', '2026-09-14'],
		['9/9/2026', 'local', '2026-09-09'],
		['9/14/2026 0:00', 'local', '2026-09-14'],
		['9/1/2026', 'unsure', undefined],
		['1.9.2026', 'unsure', undefined],
		['2/30/2026', undefined, undefined],
		['13/13/2026', undefined, undefined],
		['9/14.2026', undefined, undefined],
		['9/14/26', 'shortYear', undefined],
		['2026-09-01T00:00:00Z', 'timestamp', '2026-09-01'],
		['2026-09-01 08:30', 'timestamp', '2026-09-01'],
		['2026-09-01T00:00:00.000+02:00', 'timestamp', '2026-09-01'],
		['2026-08-31T22:00:00Z', 'moment', undefined],
		['2026-09-01T04:00:00-04:00', 'moment', undefined],
		['2026-02-30T00:00:00Z', undefined, undefined],
		['45901', 'serial', '2025-09-01'],
		['99999', undefined, undefined],
		['2026/9/1', 'yearFirst', '2026-09-01'],
		['2026-9-1', 'yearFirst', '2026-09-01'],
		['20260901', 'yearFirst', '2026-09-01'],
		['20261301', undefined, undefined],
		[' 2026-09-01', 'spaces', '2026-09-01'],
		['in spring', undefined, undefined]
	])('%j reads as %s %s', (text, variant, candidate) => {
		const details = dateReading(text);
		expect(details.variant).toBe(variant);
		expect(details.candidate).toBe(candidate);
	});

	it('names both days of a moment in another time zone', () => {
		const late = dateReading('2026-08-31T22:00:00Z');
		expect(late.facts).toEqual({ first: '2026-08-31', second: '2026-09-01' });
		const early = dateReading('2026-09-01T05:00:00Z');
		expect(early.facts).toEqual({ first: '2026-08-31', second: '2026-09-01' });
	});

	it('names both days where the order is unsure', () => {
		expect(dateReading('9/1/2026').facts).toEqual({ first: '2026-09-01', second: '2026-01-09' });
	});
});
