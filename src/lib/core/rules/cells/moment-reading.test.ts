import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { isMoment, momentReading } from './moment-reading';

const pattern = new RegExp(versions['1.1'].types['dateTime']?.pattern ?? 'no pattern');
const isRight = (text: string): boolean => pattern.test(text) && isMoment(text);

describe('momentReading', () => {
	it.each([
		['2026-10-01T08:00:00.000Z ', 'spaces', '2026-10-01T08:00:00.000Z'],
		['2026-10-01', 'dateOnly', undefined],
		['2026-10-01T08:00:00', 'noZone', undefined],
		['2026-10-01 08:00', 'noZone', undefined],
		['2026-10-01 08:00:00Z', 'shape', '2026-10-01T08:00:00Z'],
		['2026-10-01t08:00:00.5z', 'shape', '2026-10-01T08:00:00.5Z'],
		['2026-10-01T08:00-00:00', 'shape', '2026-10-01T08:00:00Z'],
		['2026-10-01T08:00:00+0000', 'shape', '2026-10-01T08:00:00Z'],
		['2026-10-01T08:00:00.250+02:00', 'otherZone', '2026-10-01T06:00:00.250Z'],
		['2026-12-31T22:30:00-05:30', 'otherZone', '2027-01-01T04:00:00Z'],
		['2027-01-01T00:15:00+01:00', 'otherZone', '2026-12-31T23:15:00Z'],
		['2026-02-30T08:00:00Z', 'impossible', undefined],
		['2026-10-01T24:00:00Z', 'impossible', undefined],
		['2026-10-01T08:61:00Z', 'impossible', undefined],
		['2026-10-01T08:00:75Z', 'impossible', undefined],
		['10/1/2026 8:00 AM', undefined, undefined],
		['1759305600', undefined, undefined]
	])('%j is %s, %s', (text, variant, candidate) => {
		const details = momentReading(text, isRight);
		expect(details.variant).toBe(variant);
		expect(details.candidate).toBe(candidate);
	});
});

describe('isMoment', () => {
	it.each(['2026-10-01T08:00:00.511Z', '2026-10-01T23:59Z', '2024-02-29T00:00:00+00:00'])(
		'%s is one',
		(text) => {
			expect(isRight(text)).toBe(true);
		}
	);
});
