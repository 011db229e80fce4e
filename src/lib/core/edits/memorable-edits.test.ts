import { describe, expect, it } from 'vitest';
import type { Edit } from './edit';
import { isMemorable } from './memorable-edits';

const replace = (file: string, column: string, from: string, to: string): Edit => ({
	...{ kind: 'replaceValue', file, column, from, to }
});

describe('isMemorable', () => {
	it.each<[string, Edit]>([
		['a role in another case', replace('users.csv', 'role', 'Student', 'student')],
		['a word for a role', replace('enrollments.csv', 'role', 'pupil', 'student')],
		['a flag', replace('users.csv', 'enabledUser', 'TRUE', 'true')],
		['a grade', replace('users.csv', 'grades', '3', '03')],
		['a column that is emptied', { kind: 'blankColumn', file: 'users.csv', column: 'status' }],
		[
			'a header in another case',
			{ kind: 'renameColumn', file: 'users.csv', column: 'Given Name', to: 'givenName' }
		],
		['a file out of its folder', { kind: 'moveFile', path: 'Export/Users.csv', to: 'users.csv' }],
		['the name of the zip', { kind: 'nameZip', to: 'OneRoster.zip' }],
		['line ends', { kind: 'restyleFile', file: 'users.csv', lineEnd: 'crlf' }]
	])('holds: %s', (_, edit) => {
		expect(isMemorable(edit)).toBe(true);
	});

	it.each<[string, Edit]>([
		['a name', replace('users.csv', 'familyName', 'Diaz', 'Díaz')],
		['a name among roles', replace('users.csv', 'role', 'Ada Diaz', 'student')],
		['a short name among grades', replace('users.csv', 'grades', 'Ada', '03')],
		['a birth date', replace('demographics.csv', 'birthDate', '3/4/2015', '2015-03-04')],
		['an id', replace('enrollments.csv', 'userSourcedId', '0042', '42')],
		['a login', replace('users.csv', 'username', 'ADA', 'ada')],
		['a column of one’s own', replace('users.csv', 'metadata.lunch', 'free', 'Free')],
		[
			'a condition that names somebody',
			{
				...{ kind: 'blankColumn', file: 'users.csv', column: 'status' },
				where: [{ column: 'familyName', is: 'Diaz' }]
			}
		],
		['a cell', { kind: 'setCell', file: 'users.csv', row: 2, column: 'role', to: 'student' }],
		['rows', { kind: 'removeRecords', file: 'users.csv', rows: [2] }],
		['records', { kind: 'addRecords', file: 'users.csv', records: [{ role: 'student' }] }],
		[
			'a first row that holds a person',
			{ kind: 'renameColumn', file: 'users.csv', column: 'Ada', to: 'givenName' }
		],
		['a file that may be named for a person', { kind: 'dropFile', path: 'IEP Ada Diaz.pdf' }]
	])('does not hold: %s', (_, edit) => {
		expect(isMemorable(edit)).toBe(false);
	});
});
