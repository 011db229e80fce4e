import { describe, expect, it } from 'vitest';
import type { ColumnSpec } from '../../spec/spec';
import { fileSpec } from '../../spec/versions';
import { meantColumns } from './meant-columns';

const columnsOf = (file: string): readonly ColumnSpec[] => fileSpec('1.1', file)?.columns ?? [];

/** What `names` mean in a file that has every column but `missing`. */
function meant(file: string, missing: readonly string[], names: readonly string[]) {
	const all = columnsOf(file);
	const lacking = all.filter(({ name }) => missing.includes(name));
	const found = meantColumns(names, lacking, all);
	return names.map((_, at) => found.get(at) ?? null);
}

describe('meantColumns', () => {
	it.each([
		['users.csv', 'givenName', 'GivenName'],
		['users.csv', 'givenName', 'given_name'],
		['users.csv', 'givenName', 'Given Name'],
		['users.csv', 'givenName', 'givenNmae'],
		['users.csv', 'givenName', 'gívenName'],
		['users.csv', 'orgSourcedIds', 'orgSourcedId'],
		['users.csv', 'userIds', 'userId'],
		['users.csv', 'agentSourcedIds', 'agents'],
		['users.csv', 'sms', 'SMS'],
		['courses.csv', 'schoolYearSourcedId', 'schoolYearId'],
		['demographics.csv', 'sourcedId', 'userSourcedId'],
		['lineItems.csv', 'resultValueMin', 'resultValueMi']
	])('%s without %s: %s', (file, missing, name) => {
		expect(meant(file, [missing], [name])).toEqual([missing]);
	});

	it.each([
		['users.csv', 'sms', 'sma'],
		['users.csv', 'givenName', 'familyNames'],
		['users.csv', 'email', 'mobile'],
		['enrollments.csv', 'beginDate', 'endDat'],
		['lineItems.csv', 'resultValueMax', 'resultValueMi'],
		['users.csv', 'givenName', '---'],
		['users.csv', 'givenName', 'x'.repeat(10_000)]
	])('%s without %s: not %s', (file, missing, name) => {
		expect(meant(file, [missing], [name])).toEqual([null]);
	});

	it('means no column twice, and gives it to the nearest name', () => {
		const names = ['givenNme', 'givenNam', 'given name'];
		expect(meant('users.csv', ['givenName'], names)).toEqual([null, null, 'givenName']);
		expect(meant('users.csv', ['givenName'], names.slice(0, 2))).toEqual(['givenName', null]);
	});
});
