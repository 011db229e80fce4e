import { describe, expect, it } from 'vitest';
import { files, groupView, summary, summaryOf } from '../../../../tests/support/ui-fixture';
import type { ReportSummary } from '../../core/report/report';
import { reportWords } from '../words.report';
import { baseVerdict, headline } from './headline';

const of = (given: Partial<ReportSummary>) => summaryOf([], given);
const damaged = files.map((file) =>
	file.name === 'users.csv' ? { ...file, state: 'damaged' as const } : file
);
const error = (id: string, count: number, causedBy: string | null = null) =>
	groupView({ id, count, causedBy, says: 'x' });
const notRun = [{ rule: 'r', file: 'users.csv', because: 'b' }];

describe('headline', () => {
	it.each<[string, ReportSummary, string]>([
		['nothing found', of({}), 'No problems. 8 files, 81,904 rows, OneRoster 1.1.'],
		['nothing found in a part', of({ files: damaged }), 'No problems in what could be read.'],
		['one error', summaryOf([error('a', 1)]), 'One error to fix.'],
		['one group', summaryOf([error('a', 46)]), 'One cause explains all 46 errors.'],
		['one cause', summary, 'One cause explains 9,410 of 9,459 errors.'],
		[
			'a circle of causes',
			summaryOf([error('a', 2, 'b'), error('b', 2, 'a')]),
			'One cause explains 2 of 4 errors.'
		],
		[
			'no cause stands out',
			summaryOf([error('a', 3), error('b', 3), error('c', 3)]),
			'9 errors with 3 causes.'
		],
		[
			'warnings only',
			summaryOf([groupView({ id: 'a', severity: 'warning', count: 3, says: 'x' })]),
			'No errors. 3 warnings to look at.'
		],
		[
			'notes only',
			summaryOf([groupView({ id: 'a', severity: 'info', count: 1, says: 'x' })]),
			'No problems. 1 note to read.'
		]
	])('%s', (_, given, text) => {
		expect(headline(given, reportWords).headline).toBe(text);
	});

	it('counts all severities below', () => {
		expect(headline(summary, reportWords).lead).toBe(
			'9,459 errors, 3 warnings and 12 notes, in 9 groups.'
		);
	});

	it('does not say that all was checked where a check could not be made', () => {
		expect(headline(of({}), reportWords).lead).toBe(reportWords.cleanLead);
		expect(headline(of({ notRun }), reportWords).lead).toContain('1 check could not be made');
	});

	it('counts no file that is not there', () => {
		const absent = files.map((file) => ({
			...file,
			name: `${file.name}x`,
			rows: 0,
			state: 'absent' as const
		}));
		expect(headline(of({ files: [...files, ...absent] }), reportWords).headline).toContain(
			'8 files'
		);
	});
});

describe('baseVerdict', () => {
	it.each<[ReturnType<typeof baseVerdict>, ReportSummary]>([
		['ok', of({})],
		['part', of({ files: damaged })],
		['error', summary],
		['error', summaryOf([error('a', 1)], { files: damaged })],
		['warning', of({ counts: { error: 0, warning: 1, info: 0 } })]
	])('says %s', (verdict, given) => {
		expect(baseVerdict(given)).toBe(verdict);
	});
});
