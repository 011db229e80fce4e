import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import { cellFault, studentEnrollment, userOf, type Fault } from '../fault';

const student = userOf('student');

/** Faults of items in lists, of numbers, and of columns that spreadsheets like to spoil. */
export const itemFaults: readonly Fault[] = [
	cellFault({
		rule: 'number-form',
		severity: 'error',
		name: 'comma',
		versions: manifestVersions,
		file: 'lineItems.csv',
		column: 'resultValueMax',
		suits: (cell) => cell('title') === 'Project',
		to: '100,5'
	}),
	cellFault({
		rule: 'email-form',
		severity: 'info',
		versions: everyVersion,
		file: 'users.csv',
		column: 'email',
		to: 'no.mail.example.org'
	}),
	cellFault({
		rule: 'user-id-form',
		severity: 'error',
		name: 'bare',
		versions: manifestVersions,
		file: 'users.csv',
		column: 'userIds',
		suits: student,
		to: 'SIS-77'
	}),
	cellFault({
		rule: 'user-id-form',
		severity: 'error',
		name: 'item',
		versions: manifestVersions,
		file: 'users.csv',
		column: 'userIds',
		suits: student,
		to: '{SIS:78},LDAP',
		item: 'LDAP'
	}),
	cellFault({
		rule: 'list-empty-item',
		severity: 'error',
		versions: everyVersion,
		in: { '1.0': { column: 'subjects', to: 'Art,,Music' } },
		file: 'classes.csv',
		column: 'periods',
		to: '1,,2',
		item: ''
	}),
	cellFault({
		rule: 'item-spaces',
		severity: 'warning',
		versions: everyVersion,
		in: { '1.0': { column: 'subjects', to: 'Art, Music', item: ' Music' } },
		file: 'classes.csv',
		column: 'periods',
		to: '1, 2',
		item: ' 2'
	}),
	cellFault({
		rule: 'scientific-notation',
		severity: 'warning',
		versions: everyVersion,
		file: 'users.csv',
		column: 'identifier',
		suits: student,
		to: '1.23E+15'
	}),
	cellFault({
		rule: 'text-became-date',
		severity: 'warning',
		versions: everyVersion,
		file: 'classes.csv',
		column: 'classCode',
		to: '4-Mar'
	}),
	cellFault({
		rule: 'subjects-differ',
		severity: 'error',
		versions: manifestVersions,
		file: 'courses.csv',
		column: 'subjects',
		suits: (cell) => !cell('subjectCodes').includes(','),
		to: (subjects) => `${subjects},Extra Credit`
	}),
	cellFault({
		rule: 'subjects-one-sided',
		severity: 'info',
		versions: manifestVersions,
		file: 'classes.csv',
		column: 'subjectCodes',
		to: ''
	}),
	cellFault({
		rule: 'status-filled-in-bulk',
		severity: 'error',
		name: 'status',
		versions: manifestVersions,
		file: 'demographics.csv',
		column: 'status',
		to: 'active'
	}),
	cellFault({
		rule: 'status-filled-in-bulk',
		severity: 'error',
		name: 'time',
		versions: manifestVersions,
		file: 'enrollments.csv',
		column: 'dateLastModified',
		suits: studentEnrollment,
		to: '2026-10-01T08:00:00.000Z'
	}),
	cellFault({
		rule: 'status-missing-in-delta',
		severity: 'error',
		name: 'status',
		versions: manifestVersions,
		options: { mode: 'delta' },
		file: 'enrollments.csv',
		column: 'status',
		to: ''
	}),
	cellFault({
		rule: 'status-missing-in-delta',
		severity: 'error',
		name: 'time',
		versions: manifestVersions,
		options: { mode: 'delta' },
		file: 'users.csv',
		column: 'dateLastModified',
		to: ''
	})
];
