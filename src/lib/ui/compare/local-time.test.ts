import { describe, expect, it } from 'vitest';
import { instantOfLocal, localOf } from './local-time';

describe('the field for date and time', () => {
	it('gives back the moment that it was filled with, to the second', () => {
		const moment = new Date('2026-10-01T06:05:04.000Z');
		expect(localOf(moment)).toMatch(/^2026-(?:09-30|10-01)T\d{2}:\d{2}:04$/);
		expect(instantOfLocal(localOf(moment))).toBe('2026-10-01T06:05:04.000Z');
	});

	it.each(['', '2026-13-45T99:00', 'soon'])('%j names no moment', (local) => {
		expect(instantOfLocal(local)).toBeNull();
	});
});
