import { expect, it } from 'vitest';
import type { ReportProfile } from '../lib/core/report/report';
import { OUR_FAULT } from '../lib/core/rules/run-rules';
import { statusOf } from './exit-status';

const counts = (error: number) => ({
	counts: { error, warning: 3, info: 4 },
	profiles: []
});
const receiver = (error: number): ReportProfile => ({
	id: 'x',
	title: 'X',
	revision: '2026-11-22',
	sha256: null,
	verdict: 'accepted',
	sentence: 'X would take this zip.',
	counts: { error, warning: 0, info: 0 },
	settings: [],
	files: [],
	inherited: [],
	notJudged: []
});
const judged = (error: number, ...errors: number[]) => ({
	...counts(error),
	profiles: errors.map(receiver)
});
const ran = { refused: false, notRun: [] };
const failed = { rule: 'a-b', file: 'users.csv', because: OUR_FAULT };
const lacking = { rule: 'a-b', file: 'users.csv', because: 'orgs.csv could not be read' };

it.each([
	['warnings and notes are no error', ran, counts(0), true, 0],
	['one error is', ran, counts(1), true, 1],
	['an error of the standard that no chosen receiver counts is none', ran, judged(5, 0), true, 0],
	['one error of one receiver is', ran, judged(0, 0, 1), true, 1],
	['a check that could not be made is none', { ...ran, notRun: [lacking] }, counts(0), true, 0],
	['a refused input has not been checked', { ...ran, refused: true }, counts(1), true, 2],
	['nor has one of which a part stayed closed', ran, counts(0), false, 2],
	[
		'a rule that failed is our fault, whatever else',
		{ ...ran, notRun: [failed] },
		counts(1),
		true,
		3
	]
])('%s', (_, checked, found, isWhole, status) => {
	expect(statusOf(checked, found, isWhole)).toBe(status);
});
