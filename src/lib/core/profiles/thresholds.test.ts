import { describe, expect, it } from 'vitest';
import { withRecords } from '../../../../tests/support/small-roster';
import { findingsOf, tried, weighed } from './tried.test-support';

/** Users of whom some have no email; the two of the smallest set have one. */
const users = (without: number): string =>
	withRecords(
		'users.csv',
		...Array.from(
			{ length: without },
			(_, at) => `s-${String(at)},,,true,school-1,student,s${String(at)},,Bo,Lee,,,,,,,03,`
		)
	);

const emails = { kind: 'filled', files: ['users.csv'], columns: ['email'] };
const more = { id: 'EX-9', src: ['S1'], effect: 'refusesZip', does: 'Nothing is taken.' };

const judged = (
	without: number,
	threshold: object,
	demands: readonly object[] = [emails]
): ReturnType<typeof tried> =>
	tried(demands, {
		put: { 'users.csv': users(without) },
		profile: { snapshot: { thresholds: [{ ...more, ...threshold }] } }
	});

const isPassed = async (...of: Parameters<typeof judged>): Promise<boolean> =>
	weighed(await judged(...of)).includes('error EX-9 refusesZip');

describe('a number of records that fail', () => {
	it('is passed by one more than it', async () => {
		expect(await isPassed(3, { failedPerFile: 3 })).toBe(false);
		expect(await isPassed(4, { failedPerFile: 3 })).toBe(true);
	});

	it('says how many there are, and how many may be', async () => {
		const said = findingsOf(await judged(4, { failedPerFile: 3 }));
		expect(said.at(-1)).toBe(
			'users.csv: 4 records of users.csv would fail. Example allows 3 at most.'
		);
		const none = findingsOf(await judged(1, { failedPerFile: 0 }));
		expect(none.at(-1)).toBe('users.csv: 1 record of users.csv would fail. Example allows none.');
	});

	it('counts a record with two faults once', async () => {
		const phones = { ...emails, id: 'EX-2', columns: ['phone'], when: [['row.email', 'empty']] };
		expect(await isPassed(3, { failedPerFile: 3 }, [emails, phones])).toBe(false);
	});

	it('counts no record that is passed over with a warning, and none that loses a value', async () => {
		const warned = [{ ...emails, severity: 'warning' }];
		const lost = [{ ...emails, effect: 'dropsValue', severity: 'error' }];
		expect(await isPassed(4, { failedPerFile: 3 }, warned)).toBe(false);
		expect(await isPassed(4, { failedPerFile: 3 }, lost)).toBe(false);
	});

	it('counts all records of a file that is left out', async () => {
		const refused = [{ ...emails, effect: 'refusesFile' }];
		expect(await isPassed(1, { failedPerFile: 2 }, refused)).toBe(true);
	});

	it('is of the files that it names', async () => {
		expect(await isPassed(4, { failedPerFile: 3, files: ['orgs.csv'] })).toBe(false);
	});

	it('makes the verdict that its effect says', async () => {
		const { verdict, sentence } = await judged(4, { failedPerFile: 3 });
		expect(verdict).toBe('rejected');
		expect(sentence).toContain('4 records of users.csv would fail.');
	});
});
