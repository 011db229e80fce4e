import { describe, expect, it } from 'vitest';
import { nearName } from './near-name';
import { standardNames } from './standard-names';

describe('nearName', () => {
	it.each([
		['user.csv', 'users.csv'],
		['users (1).csv', 'users.csv'],
		['users - Copy.csv', 'users.csv'],
		['users.csv.csv', 'users.csv'],
		['users.txt', 'users.csv'],
		['Academic_Sessions.csv', 'academicSessions.csv'],
		['academicSession.csv', 'academicSessions.csv'],
		['enrolments.csv', 'enrollments.csv'],
		['enrollmnets.csv', 'enrollments.csv'],
		['org.csv', 'orgs.csv'],
		['readme.txt', null],
		['School.csv', null],
		['a.csv', null],
		['notes.csv', null],
		['.csv', null]
	])('%s is near %s', (name, expected) => {
		expect(nearName(name, standardNames)).toBe(expected);
	});
});
