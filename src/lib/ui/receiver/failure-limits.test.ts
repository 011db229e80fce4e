import { describe, expect, it } from 'vitest';
import type { ReportProfileFile } from '../../core/report/report';
import { failing, mostAllowed } from './failure-limits';

const file = (name: string, failed: number): ReportProfileFile => ({
	name,
	verdict: 'accepted',
	valid: 1000 - failed,
	warning: 0,
	invalid: failed,
	saved: 1000 - failed,
	failed
});
const gooru = { title: 'Gooru', limits: [{ id: 'GOO-05', most: 500, files: null }] };

describe('records that fail', () => {
	it('abort the run once there are more than the receiver stands for', () => {
		const said = failing(gooru, [file('orgs.csv', 12), file('users.csv', 501)]);
		expect(said?.isPassed).toBe(true);
		expect(said?.sentence).toBe(
			'The run would be aborted: 501 records of users.csv would fail, and Gooru stops once more than 500 of one file do.'
		);
	});

	it('do not abort it as long as they are as many as that', () => {
		const said = failing(gooru, [file('orgs.csv', 12), file('users.csv', 500)]);
		expect(said).toEqual({
			isPassed: false,
			sentence:
				'Gooru aborts the run once more than 500 records of one file fail. Here it is 500, in users.csv.'
		});
	});

	it('may be none', () => {
		expect(failing(gooru, [file('orgs.csv', 0)])?.sentence).toMatch(/Here none does\.$/);
	});

	it('are not counted where a receiver has no such limit, or takes none at all', () => {
		expect(failing({ title: 'HMH', limits: [] }, [file('orgs.csv', 3)])).toBeNull();
		const none = { limits: [{ id: 'X-1', most: 0, files: null }] };
		expect(mostAllowed(none, 'orgs.csv')).toBeNull();
	});

	it('are counted in the files that the limit names', () => {
		const limits = [{ id: 'X-1', most: 5, files: ['users.csv'] }];
		expect([mostAllowed({ limits }, 'users.csv'), mostAllowed({ limits }, 'orgs.csv')]).toEqual([
			5,
			null
		]);
	});
});
