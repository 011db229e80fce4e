import { expect, it } from 'vitest';
import { checked } from '../../../../tests/support/checked';
import { sampleDay, sampleInput, sampleSize } from './sample-input';

it('the sample district is the same every time', async () => {
	const [one, two] = [sampleInput(), sampleInput()].map(({ files: [file] }) => file.source);
	expect(one.size).toBe(two.size);
	const bytes = await one.read(0, one.size);
	expect(Buffer.compare(bytes, await two.read(0, two.size))).toBe(0);
});

it('the sample district shows what a district really gets wrong, and nothing by mistake', async () => {
	const result = await checked(sampleInput(), { asOf: sampleDay });
	const users = result.set.tables.get('users.csv');
	expect(users?.column('role')?.dictionary.size).toBeGreaterThan(3);
	expect(users?.records).toBeGreaterThan(sampleSize.students);
	const told = result.groups.map((group) => {
		const { severity, rule, file, column, value, count } = group.group(1);
		return [severity, rule, file, column, rule === 'id-twice' ? 'an id' : value, count];
	});
	expect(told).toEqual([
		['error', 'reference-missing', 'classes.csv', 'schoolSourcedId', '0114', 396],
		['error', 'reference-missing', 'classes.csv', 'termSourcedIds', 'sem-2026-1', 1],
		['error', 'enumeration-value', 'users.csv', 'role', 'pupil', 23],
		['error', 'reference-missing', 'users.csv', 'orgSourcedIds', '0114', 1560],
		['warning', 'grade-code', 'users.csv', 'grades', '4', 41],
		['info', 'email-form', 'users.csv', 'email', null, 2],
		['error', 'date-form', 'enrollments.csv', 'beginDate', '8/17/2026', 12],
		['error', 'id-twice', 'enrollments.csv', 'sourcedId', 'an id', 1],
		['error', 'id-twice', 'enrollments.csv', 'sourcedId', 'an id', 1],
		['error', 'id-twice', 'enrollments.csv', 'sourcedId', 'an id', 1],
		['error', 'reference-missing', 'enrollments.csv', 'schoolSourcedId', '0114', 9488],
		['warning', 'primary-teacher-twice', 'enrollments.csv', 'primary', 'true', 1]
	]);
	expect(result.notRun).toEqual([]);
});
