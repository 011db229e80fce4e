import { describe, expect, it } from 'vitest';
import v10 from '../spec/oneroster-1.0.json';
import v11 from '../spec/oneroster-1.1.json';
import v12 from '../spec/oneroster-1.2.json';
import { readingOrder, standardName, standardNames } from './standard-names';

describe('standardNames', () => {
	it('are those of the descriptions of all versions, and the manifest', () => {
		const described = [v10, v11, v12].flatMap(({ files }) => files.map(({ name }) => name));
		expect([...standardNames].sort()).toEqual([...new Set(['manifest.csv', ...described])].sort());
	});

	it.each([
		['users.csv', 'users.csv'],
		['USERS.CSV', 'users.csv'],
		['academicsessions.csv', 'academicSessions.csv'],
		['user.csv', undefined]
	])('%s is spelt %s', (name, expected) => {
		expect(standardName(name)).toBe(expected);
	});

	it('puts what others refer to first and strangers last', () => {
		const names = ['notes.csv', 'users.csv', 'results.csv', 'orgs.csv', 'manifest.csv'];
		expect(names.sort((a, b) => readingOrder(a) - readingOrder(b))).toEqual([
			'manifest.csv',
			'orgs.csv',
			'users.csv',
			'results.csv',
			'notes.csv'
		]);
	});
});
