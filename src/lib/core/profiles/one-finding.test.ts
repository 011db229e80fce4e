import { describe, expect, it } from 'vitest';
import { tried, type Put } from './tried.test-support';

/** Of each finding its place and severity. */
async function places(demands: readonly object[], put: Put): Promise<string[]> {
	const judgement = await tried(demands, { put });
	const lines = judgement.groups.flatMap((group) =>
		[...group.hits()].map((hit) => {
			const { file, row, column } = group.finding(hit);
			return `${group.rule.meta.severity} ${String(file)} ${String(row)} ${String(column)}`;
		})
	);
	expect(lines).toHaveLength(judgement.groups.reduce((sum, { count }) => sum + count, 0));
	return lines;
}

const roles: Put = { 'users.csv': [['school-1,teacher,', 'school-1,pupil,']] };
const ofBase = { kind: 'base', rules: ['enumeration-value'], columns: ['role'] };
const own = { kind: 'values', files: ['users.csv'], columns: ['role'], values: ['aide'] };

describe('of two findings of an id at one place', () => {
	it('the graver one stays, and the other where it lies alone', async () => {
		expect(await places([{ ...own, effect: 'none', severity: 'warning' }, ofBase], roles)).toEqual([
			'error users.csv 2 role',
			'warning users.csv 3 role'
		]);
	});

	it('the own one stays before one of the base', async () => {
		const rows = (await places([ofBase, own], roles)).sort();
		expect(rows).toEqual(['error users.csv 2 role', 'error users.csv 3 role']);
	});

	it('both stay where they have ids of their own', async () => {
		expect(await places([{ ...ofBase, id: 'EX-2' }, own], roles)).toHaveLength(3);
	});

	it('both stay where the receiver says two things in two demands', async () => {
		const twice = [own, { ...own, values: ['guardian'], says: '{value} is not it.' }];
		expect(await places(twice, roles)).toHaveLength(4);
	});

	it('both stay where they speak of two items of a list', async () => {
		const to = { file: 'orgs.csv', column: 'sourcedId' };
		const of = { file: 'users.csv', column: 'orgSourcedIds' };
		const kind = { kind: 'reference', of, to, where: [['target.type', 'is', 'school']] };
		const missing = { kind: 'base', rules: ['reference-missing'] };
		const lists: Put = {
			'users.csv': [['true,school-1,teacher', 'true,"district-1,school-9",teacher']]
		};
		expect(await places([kind, missing], lists)).toHaveLength(2);
	});

	it('the graver one stays of those on the zip or a header, too', async () => {
		const name = { kind: 'zipName', names: ['a.zip'] };
		expect(await places([{ ...name, effect: 'none' }, name], {})).toEqual(['error null null null']);
		const header: Put = { 'users.csv': [['givenName', 'GivenName']] };
		const extra = { kind: 'columns', files: '*', extra: 'refused', effect: 'none' };
		const misspelt = { kind: 'base', rules: ['column-misspelt'] };
		expect(await places([extra, misspelt], header)).toEqual(['error users.csv 1 GivenName']);
	});
});
