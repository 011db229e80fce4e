import { cellFault, coTeacherEnrollment, studentEnrollment, userOf, type Fault } from '../fault';

const guardian = userOf('guardian');
const delta = { mode: 'delta' } as const;

/** A row of commas below the table, as a spreadsheet leaves it. */
const rowOfCommas: Fault = {
	id: 'record-empty',
	rule: 'record-empty',
	severity: 'error',
	plant: (planting) => {
		const file = 'resources.csv';
		const resources = planting.file(file);
		resources.append(resources.header.map(() => ''));
		// Picked, so that no other fault writes into it.
		const record = planting.pick(file, (cell) => cell('sourcedId') === '');
		planting.expect('record-empty', { file, record });
	}
};

/** A result to be deleted that says less than other results. */
const emptyDeletion: Fault = {
	id: 'value-required-deleted',
	rule: 'value-required-deleted',
	severity: 'warning',
	options: delta,
	plant: (planting) => {
		const file = 'results.csv';
		const record = planting.pick(file);
		planting.file(file).set(record, 'status', 'tobedeleted');
		planting.file(file).set(record, 'scoreDate', '');
		planting.expect('value-required-deleted', { file, record, column: 'scoreDate', value: '' });
	}
};

/** Faults of single cells. Each column is one on which no other rule looks twice. */
export const cellFaults: readonly Fault[] = [
	rowOfCommas,
	emptyDeletion,
	cellFault({
		rule: 'value-required',
		severity: 'error',
		file: 'orgs.csv',
		column: 'name',
		suits: (cell) => cell('type') === 'school',
		to: ''
	}),
	cellFault({
		rule: 'value-blank',
		severity: 'warning',
		file: 'courses.csv',
		column: 'title',
		to: '  '
	}),
	cellFault({
		rule: 'null-word',
		severity: 'info',
		file: 'users.csv',
		column: 'middleName',
		suits: guardian,
		to: 'NULL'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'local',
		file: 'results.csv',
		column: 'scoreDate',
		to: '9/14/2026',
		candidate: '2026-09-14'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'timestamp',
		file: 'demographics.csv',
		column: 'birthDate',
		to: (date) => `${date}T00:00:00Z`,
		candidate: 'same'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'other',
		file: 'demographics.csv',
		column: 'birthDate',
		to: 'in spring'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'enrollment',
		file: 'enrollments.csv',
		column: 'beginDate',
		suits: studentEnrollment,
		to: '8/17/2026',
		candidate: '2026-08-17'
	}),
	cellFault({
		rule: 'date-impossible',
		severity: 'error',
		file: 'demographics.csv',
		column: 'birthDate',
		to: '2015-02-30'
	}),
	cellFault({
		rule: 'date-time-form',
		severity: 'error',
		options: delta,
		file: 'enrollments.csv',
		column: 'dateLastModified',
		to: '2026-10-01 08:00'
	}),
	cellFault({
		rule: 'year-form',
		severity: 'error',
		file: 'academicSessions.csv',
		column: 'schoolYear',
		suits: (cell) => cell('type') === 'gradingPeriod',
		to: '2026-2027'
	}),
	cellFault({
		rule: 'boolean-value',
		severity: 'error',
		file: 'users.csv',
		column: 'enabledUser',
		to: 'TRUE',
		candidate: 'true'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'misspelt',
		file: 'users.csv',
		column: 'role',
		suits: guardian,
		to: 'guardien',
		candidate: 'guardian'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'other-list',
		file: 'enrollments.csv',
		column: 'role',
		suits: coTeacherEnrollment,
		to: 'aide'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'letter',
		file: 'demographics.csv',
		column: 'sex',
		to: 'X'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'case',
		file: 'academicSessions.csv',
		column: 'type',
		// The other semester keeps its type: a fault of references needs one that is known.
		suits: (cell) => cell('type') === 'semester' && cell('sourcedId') !== 'sem-2027-1',
		to: 'Semester',
		candidate: 'semester'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'status',
		options: delta,
		file: 'demographics.csv',
		column: 'status',
		to: 'removed'
	}),
	cellFault({
		rule: 'extension-token',
		severity: 'warning',
		file: 'resources.csv',
		column: 'importance',
		to: 'ext:tertiary'
	}),
	cellFault({
		rule: 'status-inactive',
		severity: 'warning',
		options: delta,
		file: 'enrollments.csv',
		column: 'status',
		to: 'inactive'
	}),
	cellFault({
		rule: 'id-characters',
		severity: 'warning',
		file: 'enrollments.csv',
		column: 'sourcedId',
		suits: studentEnrollment,
		to: (id) => `enr:${id}#1`
	}),
	cellFault({
		rule: 'id-length',
		severity: 'warning',
		file: 'enrollments.csv',
		column: 'sourcedId',
		suits: studentEnrollment,
		to: (id) => id.padEnd(256, '-0')
	}),
	cellFault({
		rule: 'text-too-long',
		severity: 'warning',
		file: 'lineItems.csv',
		column: 'description',
		to: 'Read the chapter. '.repeat(15).trim()
	}),
	cellFault({
		rule: 'grade-code',
		severity: 'warning',
		name: 'lost-zero',
		file: 'users.csv',
		column: 'grades',
		suits: (cell) => cell('grades').startsWith('0'),
		to: (grade) => grade.slice(1),
		candidate: 'same'
	}),
	cellFault({
		rule: 'grade-code',
		severity: 'warning',
		name: 'kindergarten',
		file: 'courses.csv',
		column: 'grades',
		suits: (cell) => cell('grades') === 'KG',
		to: 'K',
		candidate: 'KG'
	}),
	cellFault({
		rule: 'subject-code',
		severity: 'info',
		file: 'courses.csv',
		column: 'subjectCodes',
		suits: (cell) => !cell('subjectCodes').includes(','),
		to: 'MATH1'
	}),
	cellFault({
		rule: 'residence-code',
		severity: 'info',
		file: 'demographics.csv',
		column: 'publicSchoolResidenceStatus',
		to: '1652'
	}),
	cellFault({
		rule: 'number-form',
		severity: 'error',
		name: 'score',
		file: 'results.csv',
		column: 'score',
		to: 'A+'
	})
];
