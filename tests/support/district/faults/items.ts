import { cellFault, studentEnrollment, userOf, type Fault } from '../fault';

const student = userOf('student');

/** Faults of items in lists, of numbers, and of columns that spreadsheets like to spoil. */
export const itemFaults: readonly Fault[] = [
	cellFault({
		rule: 'number-form',
		severity: 'error',
		name: 'comma',
		file: 'lineItems.csv',
		column: 'resultValueMax',
		suits: (cell) => cell('title') === 'Project',
		to: '100,5'
	}),
	cellFault({
		rule: 'email-form',
		severity: 'info',
		file: 'users.csv',
		column: 'email',
		to: 'no.mail.example.org'
	}),
	cellFault({
		rule: 'user-id-form',
		severity: 'error',
		name: 'bare',
		file: 'users.csv',
		column: 'userIds',
		suits: student,
		to: 'SIS-77'
	}),
	cellFault({
		rule: 'user-id-form',
		severity: 'error',
		name: 'item',
		file: 'users.csv',
		column: 'userIds',
		suits: student,
		to: '{SIS:78},LDAP',
		item: 'LDAP'
	}),
	cellFault({
		rule: 'list-empty-item',
		severity: 'error',
		file: 'classes.csv',
		column: 'periods',
		to: '1,,2',
		item: ''
	}),
	cellFault({
		rule: 'item-spaces',
		severity: 'warning',
		file: 'classes.csv',
		column: 'periods',
		to: '1, 2',
		item: ' 2'
	}),
	cellFault({
		rule: 'scientific-notation',
		severity: 'warning',
		file: 'users.csv',
		column: 'identifier',
		suits: student,
		to: '1.23E+15'
	}),
	cellFault({
		rule: 'text-became-date',
		severity: 'warning',
		file: 'classes.csv',
		column: 'classCode',
		to: '4-Mar'
	}),
	cellFault({
		rule: 'subjects-differ',
		severity: 'error',
		file: 'courses.csv',
		column: 'subjects',
		suits: (cell) => !cell('subjectCodes').includes(','),
		to: (subjects) => `${subjects},Extra Credit`
	}),
	cellFault({
		rule: 'subjects-one-sided',
		severity: 'info',
		file: 'classes.csv',
		column: 'subjectCodes',
		to: ''
	}),
	cellFault({
		rule: 'status-filled-in-bulk',
		severity: 'error',
		name: 'status',
		file: 'demographics.csv',
		column: 'status',
		to: 'active'
	}),
	cellFault({
		rule: 'status-filled-in-bulk',
		severity: 'error',
		name: 'time',
		file: 'enrollments.csv',
		column: 'dateLastModified',
		suits: studentEnrollment,
		to: '2026-10-01T08:00:00.000Z'
	}),
	cellFault({
		rule: 'status-missing-in-delta',
		severity: 'error',
		name: 'status',
		options: { mode: 'delta' },
		file: 'enrollments.csv',
		column: 'status',
		to: ''
	}),
	cellFault({
		rule: 'status-missing-in-delta',
		severity: 'error',
		name: 'time',
		options: { mode: 'delta' },
		file: 'users.csv',
		column: 'dateLastModified',
		to: ''
	})
];
