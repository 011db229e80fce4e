import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../../../tests/support/rosters';
import { deltaSet } from '../rules/delta-set';
import { lines, smallestSet } from '../rules/smallest-set';
import { keptChurn, rememberedChurn } from './timeline-churn';

const header = smallestSet['users.csv']?.split('\r\n')[0] ?? '';
const users = (...people: readonly (readonly [id: string, role: string, given?: string])[]) =>
	lines(
		header,
		...people.map(
			([id, role, given = 'G']) => `${id},,,true,school-1,${role},${id},,${given},F,,,,,,,,`
		)
	);
const rosterWith = (text: string) => rosterOf({}, { 'users.csv': text });

describe('what came and went between two kept rosters', () => {
	it('is counted by file, with who is there', async () => {
		const before = await rosterWith(users(['a', 'student'], ['b', 'student'], ['t', 'teacher']));
		const after = await rosterWith(
			users(['a', 'student', 'New'], ['c', 'student'], ['d', 'student'], ['t', 'teacher'])
		);
		const churn = keptChurn({ id: 'one', set: before }, after);
		expect(churn).toMatchObject({ since: 'one', sizes: { students: 3, staff: 1 }, problem: null });
		expect(churn.files?.[0]).toEqual({
			file: 'users.csv',
			before: 3,
			after: 4,
			came: 2,
			left: 1,
			changed: 1
		});
	});

	it('counts the schools among the orgs', async () => {
		const orgs = lines(
			smallestSet['orgs.csv']?.split('\r\n')[0] ?? '',
			'district-1,,,District,district,,',
			'school-1,,,One,school,,district-1',
			'school-2,,,Two,school,,district-1'
		);
		const roster = await rosterOf({}, { 'orgs.csv': orgs });
		expect(keptChurn(null, roster)).toMatchObject({
			since: null,
			sizes: { schools: 2 },
			files: null,
			problem: null
		});
	});

	it('is not to be had where one holds changes only', async () => {
		const [whole, delta] = [
			await rosterWith(users(['a', 'student'])),
			await rosterOf({}, deltaSet({}))
		];
		expect(keptChurn({ id: 'one', set: whole }, delta).problem).toBe('changes-only');
		const churn = keptChurn({ id: 'one', set: delta }, whole);
		expect(churn).toMatchObject({ problem: 'changes-only', files: null });
	});

	it('is taken back from storage as it was put there, and not when it has another shape', async () => {
		const churn = keptChurn(null, await rosterWith(users(['a', 'student'])));
		const stored: unknown = JSON.parse(JSON.stringify(churn));
		expect(rememberedChurn(stored)).toEqual(churn);
		expect(rememberedChurn(undefined)).toBeNull();
		expect(rememberedChurn({ ...churn, sizes: { schools: '7' } })).toBeNull();
		expect(rememberedChurn({ ...churn, files: [{ file: 'users.csv', left: -1 }] })).toBeNull();
		expect(rememberedChurn('x')).toBeNull();
	});
});
