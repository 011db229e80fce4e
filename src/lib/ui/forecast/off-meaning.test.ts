import { describe, expect, it } from 'vitest';
import { recordShape } from '../../../../tests/support/forecast-fixture';
import { asSentence, dayAfter, meaningOf, offWord, undoOf } from './off-meaning';
import { forecastText } from './words';

const text = forecastText.undo;
const today = '2026-11-27';

describe('what off means', () => {
	it.each([
		['2026-11-27', 30, '2026-12-27'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-01'],
		// Where clocks change, a day is still a day.
		['2026-10-24', 2, '2026-10-26']
	])('a day after %s, %i days: %s', (day, days, after) => {
		expect(dayAfter(day, days)).toBe(after);
	});

	it.each([
		['off', { switchOff: 1, do: 'remove' }],
		['off', { switchOff: 0, do: 'archive' }],
		['stays', { switchOff: 0, do: 'none' }],
		['unknown', { switchOff: 0, do: 'unknown' }],
		['unknown', { switchOff: 0, do: null }],
		['unknown', { switchOff: 0, unknown: 3, do: 'none' }]
	] as const)('%s', (meaning, given) => {
		expect(meaningOf(recordShape(given))).toBe(meaning);
	});

	it.each([
		['ok', text.nothing, { do: 'none' }],
		['info', text.unknown('X'), { do: 'unknown' }],
		['info', text.unknown('X'), { do: null, unknown: 4 }],
		['warning', text.back, { do: 'remove', reversible: true, switchOff: 2 }],
		['error', text.never, { do: 'detach', reversible: false, switchOff: 2 }],
		['error', text.until('2026-12-27'), { do: 'delete', afterDays: 30, switchOff: 2 }],
		['warning', text.unsaid('X'), { do: 'deactivate', switchOff: 2 }],
		// At once, and nothing said of coming back.
		['warning', text.unsaid('X'), { do: 'delete', afterDays: 0, switchOff: 2 }]
	] as const)('%s: %s', (severity, says, given) => {
		expect(undoOf(recordShape(given), 'X', today)).toEqual({ severity, says });
	});

	it('is a word of its own, with a day where one is known', () => {
		expect(offWord(recordShape({ do: 'unenroll', switchOff: 1 }), today)).toBe('unenrolled');
		const erased = recordShape({ do: 'delete', afterDays: 30, switchOff: 1 });
		expect(offWord(erased, today)).toBe(forecastText.off.erased('2026-12-27'));
		expect(offWord(recordShape({ do: null }), today)).toBe(forecastText.off.unknown);
	});

	it('begins and ends as a sentence does', () => {
		expect(asSentence('removed at once; back later')).toBe('Removed at once; back later.');
		expect(asSentence('Users stay as they are.')).toBe('Users stay as they are.');
	});
});
