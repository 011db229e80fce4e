import { describe, expect, it } from 'vitest';
import { groups, summary } from '../../../tests/support/ui-fixture';
import type { Effect } from '../core/profiles/format/parts';
import type { ReportProfile } from '../core/report/report';
import { groupKey, setAsideMarks } from './group-key';

const [first] = groups.map(({ group }) => group);
const aside = { reason: 'Known since August', until: '2026-12-27' };

/** A receiver at which the first group counts as it stands. */
const receiver = (effect: Effect): ReportProfile => ({
	id: 'hmh',
	title: 'HMH',
	revision: '2026-11-22',
	sha256: null,
	verdict: 'accepted',
	sentence: 'HMH would take this zip as it is.',
	counts: { error: 0, warning: 0, info: 0 },
	settings: [],
	files: [],
	inherited: [{ group: first.id, severity: 'error', effect, count: 1, setAside: null }],
	notJudged: []
});
const report = (effect: Effect) => ({ groups: summary.groups, profiles: [receiver(effect)] });

describe('the key of a group', () => {
	it('is the same whatever its number and counts are tomorrow, and shows no value', () => {
		const key = groupKey(null, first);
		expect(key).toMatch(/^[0-9a-f]{64}$/);
		expect(groupKey(null, { ...first, id: 'g9', count: 3 } as typeof first)).toBe(key);
	});

	it.each([
		['rule', 'other-rule'],
		['file', 'users.csv'],
		['column', null],
		['value', '0114']
	])('is another one with another %s', (name, value) => {
		expect(groupKey(null, { ...first, [name]: value })).not.toBe(groupKey(null, first));
	});

	it('is another one at each receiver', () => {
		expect(groupKey('hmh', first)).not.toBe(groupKey(null, first));
	});
});

describe('what is set aside of a report', () => {
	it('is set aside where somebody did so, and nowhere else', () => {
		const at = (profile: string | null) => [
			...setAsideMarks(report('dropsRow'), [{ key: groupKey(profile, first), ...aside }])
		];
		expect(at(null)).toEqual([[' g1', aside]]);
		expect(at('hmh')).toEqual([['hmh g1', aside]]);
		expect(at('st-math')).toEqual([]);
	});

	it('is never what stops the zip', () => {
		const entry = { key: groupKey('hmh', first), ...aside };
		expect([...setAsideMarks(report('refusesZip'), [entry])]).toEqual([]);
	});
});
