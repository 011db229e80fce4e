import { describe, expect, it } from 'vitest';
import { groups, summaryOf } from '../../../tests/support/ui-fixture';
import type { CheckResult } from '../workers/api';
import { historyLine } from './history-line';

const at = new Date('2026-11-22T20:15:00Z');
const result = (given: Partial<CheckResult> = {}): CheckResult => ({
	summary: summaryOf(groups),
	groups,
	refused: false,
	receivers: [],
	conflicts: [],
	shipments: [],
	milliseconds: 1400,
	...given
});

const receiver: CheckResult['summary']['profiles'][number] = {
	id: 'hmh',
	title: 'HMH',
	revision: '2026-11-22',
	sha256: null,
	verdict: 'rejected',
	sentence: 'HMH would refuse this zip: “Ada” is no role.',
	counts: { error: 1, warning: 0, info: 0 },
	settings: [],
	files: [],
	inherited: [],
	notJudged: []
};

describe('historyLine', () => {
	it('keeps date, sizes, counts and verdict, and nothing that could name anybody', () => {
		expect(historyLine(result(), at)).toEqual({
			at: '2026-11-22T20:15:00.000Z',
			bytes: 2_412_377,
			files: 8,
			rows: 81_904,
			errors: 9459,
			warnings: 3,
			infos: 12,
			verdict: 'errors',
			receivers: []
		});
	});

	it('keeps of each receiver its id and its verdict, and not the sentence, which may quote a value', () => {
		const summary = { ...summaryOf(groups), profiles: [receiver] };
		const line = historyLine(result({ summary }), at);
		expect(line.receivers).toEqual([{ id: 'hmh', verdict: 'rejected' }]);
		expect(JSON.stringify(line)).not.toContain('Ada');
	});

	it.each([
		['clean', summaryOf(groups.filter(({ group }) => group.severity === 'info')), false],
		['warnings', summaryOf(groups.filter(({ group }) => group.severity !== 'error')), false],
		['errors', summaryOf(groups), false],
		['refused', summaryOf(groups), true]
	] as const)('says %s', (verdict, summary, refused) => {
		expect(historyLine(result({ summary, refused }), at).verdict).toBe(verdict);
	});

	it('counts no file that is not there', () => {
		const summary = summaryOf(groups);
		const files = summary.files.map((file, index) =>
			index < 2 ? { ...file, state: 'absent' as const, rows: 0 } : file
		);
		expect(historyLine(result({ summary: { ...summary, files } }), at).files).toBe(6);
	});
});
