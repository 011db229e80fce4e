import { describe, expect, it } from 'vitest';
import { exitTally, notRun, playwrightTally, summary, total, vitestTally } from './tallies';

const vitestFile = (name: string, status: string, ...states: string[]) => ({
	name,
	status,
	assertionResults: states.map((state, index) => ({
		fullName: ` ${name} ${index}`,
		status: state
	}))
});

describe('vitestTally', () => {
	it.each([
		['all passed', [vitestFile('a', 'passed', 'passed', 'passed')], 0, 2, 0, []],
		['one failed', [vitestFile('a', 'failed', 'passed', 'failed')], 1, 1, 1, []],
		[
			'two files',
			[vitestFile('a', 'passed', 'passed'), vitestFile('b', 'failed', 'failed')],
			1,
			1,
			1,
			[]
		],
		['no test at all', [], 0, 0, 0, []],
		[
			'a file that does not load',
			[vitestFile('a.test.ts', 'failed')],
			1,
			0,
			1,
			['could not be loaded: a.test.ts']
		],
		['skipped', [vitestFile('a', 'passed', 'passed', 'skipped')], 0, 1, 1, ['skipped: a 1']],
		[
			'left for another day',
			[vitestFile('a', 'passed', 'todo', 'pending')],
			0,
			0,
			2,
			['skipped: a 0', 'skipped: a 1']
		],
		[
			'a fault outside the tests',
			[vitestFile('a', 'passed', 'passed')],
			1,
			1,
			1,
			['ended with exit code 1 though no test failed']
		]
	])('%s', (_case, testResults, exit, passed, failed, notes) => {
		expect(vitestTally({ testResults }, exit)).toEqual({ passed, failed, notes });
	});

	it('counts a crash without results as one failure, whatever the exit code', () => {
		expect(vitestTally(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
		expect(vitestTally(undefined, 139).notes[0]).toContain('139');
	});
});

describe('playwrightTally', () => {
	const spec = (title: string, ...states: string[]) => ({
		title,
		tests: states.map((status) => ({ status }))
	});
	const nested = (...specs: ReturnType<typeof spec>[]) => [
		{ title: 'a.e2e.ts', specs: [], suites: [{ title: 'group', specs }] }
	];

	it.each([
		['passed, in a group', nested(spec('x', 'expected')), [], 0, 1, 0, []],
		['in two projects', nested(spec('x', 'expected', 'unexpected')), [], 1, 1, 1, []],
		[
			'passed at the second try',
			nested(spec('x', 'flaky')),
			[],
			0,
			1,
			0,
			['passed at the second try: a.e2e.ts › group › x']
		],
		['skipped', nested(spec('x', 'skipped')), [], 0, 0, 1, ['skipped: a.e2e.ts › group › x']],
		['nothing ran', [], [{ message: 'No tests found' }], 1, 0, 1, ['No tests found']]
	])('%s', (_case, suites, errors, exit, passed, failed, notes) => {
		expect(playwrightTally({ suites, errors }, exit)).toEqual({ passed, failed, notes });
	});

	it('counts a crash without results as one failure', () => {
		expect(playwrightTally(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
	});
});

describe('the sum', () => {
	it('adds up every runner', () => {
		expect(total([exitTally(0), exitTally(2), notRun('no Chromium'), exitTally(0)])).toEqual({
			passed: 2,
			failed: 2,
			notes: ['no Chromium']
		});
	});

	it('ends with the line that others read', () => {
		const text = summary([
			{ name: 'lint', tally: exitTally(0) },
			{ name: 'core', tally: { passed: 1200, failed: 3, notes: ['skipped: y'] } }
		]);
		expect(text.split('\n')).toEqual([
			'                passed  failed',
			'lint                 1       0',
			'core              1200       3',
			'  skipped: y',
			'1201 passed, 3 failed'
		]);
	});
});
