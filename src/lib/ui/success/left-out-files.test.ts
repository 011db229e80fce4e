import { describe, expect, it } from 'vitest';
import type { EditLine } from '../edits/shapes';
import { leftOutFiles } from './left-out-files';

const fact = (file: string, records: number) =>
	({
		kind: 'removeRecords',
		file,
		column: null,
		before: null,
		after: null,
		records,
		message: ''
	}) as const;
const line = (by: EditLine['by'], ...facts: EditLine['facts']): EditLine => ({
	...{ id: 1, by, facts, edits: facts.length, changed: 1, row: null, inRecipe: false },
	gone: { error: 0, warning: 0, info: 0 }
});
const hmh = { kind: 'leaveOut', profile: 'hmh', title: 'HMH' } as const;

describe('leftOutFiles', () => {
	it('adds up by file what was left out for receivers, and nothing else', () => {
		const lines = [
			line(hmh, fact('users.csv', 2), fact('enrollments.csv', 5)),
			line({ ...hmh, profile: 'st-math' }, fact('users.csv', 1)),
			line({ kind: 'hand' }, fact('orgs.csv', 9))
		];
		expect(leftOutFiles(lines, [{ name: 'users.csv', rows: 40 }])).toEqual([
			{ file: 'users.csv', records: 3, stays: 40 },
			{ file: 'enrollments.csv', records: 5, stays: 0 }
		]);
	});
});
