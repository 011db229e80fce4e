import { expect, it } from 'vitest';
import { today } from './today';

it.each([
	[new Date(2026, 0, 5, 0, 1), '2026-01-05'],
	[new Date(2026, 11, 31, 23, 59), '2026-12-31']
])('today is the day of the person, from midnight to midnight: %s', (now, day) => {
	expect(today(now)).toBe(day);
});
