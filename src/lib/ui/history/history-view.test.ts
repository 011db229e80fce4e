import { describe, expect, it } from 'vitest';
import type { Timeline } from '$lib/core/snapshots/timeline';
import type { Sudden } from '$lib/core/snapshots/timeline-sudden';
import { isSizeOf, marksOf, movedAndStill, numberedSteps } from './history-view';

const errors: Sudden = { what: 'findings', of: 'error', before: 0, after: 40 };
const people: Sudden = {
	what: 'size',
	of: 'users.csv',
	because: 'large',
	before: 500,
	after: 15,
	churn: null,
	usual: null
};
const steps = [[people], [], [errors, people], [errors]].map((sudden, at) => ({
	to: at + 1,
	churn: null,
	sudden
}));
// Only the steps are looked at.
const timeline = { steps } as unknown as Timeline;

describe('steps that stand out', () => {
	it('are numbered from the newest on', () => {
		expect(numberedSteps(timeline).map(({ number, to }) => [number, to])).toEqual([
			[1, 4],
			[2, 3],
			[3, 1]
		]);
	});

	it('are marked on the charts that they are about', () => {
		const numbered = numberedSteps(timeline);
		expect([...marksOf(numbered, isSizeOf('users.csv'))]).toEqual([
			[3, 2],
			[1, 3]
		]);
		expect([...marksOf(numbered, isSizeOf('classes.csv'))]).toEqual([]);
		expect([...marksOf(numbered, ({ what }) => what === 'findings')]).toEqual([
			[4, 1],
			[3, 2]
		]);
	});
});

describe('what never moved', () => {
	it('is told from what did, and from what was not counted each time', () => {
		const { moved, still } = movedAndStill([
			{ key: 'users.csv', values: [3, 3] },
			{ key: 'classes.csv', values: [3, 4] },
			{ key: 'courses.csv', values: [1, 1] },
			{ key: 'schools', values: [null, 7] }
		]);
		expect(moved.map(({ key }) => key)).toEqual(['users.csv', 'classes.csv']);
		expect(still.map(({ key }) => key)).toEqual(['courses.csv', 'schools']);
	});
});
