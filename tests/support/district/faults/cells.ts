import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import {
	cellFault,
	coTeacherEnrollment,
	studentEnrollment,
	userOf,
	valuesOf,
	type Fault
} from '../fault';

const guardian = userOf('guardian');
const delta = { mode: 'delta' } as const;

/** A row of commas below the table, as a spreadsheet leaves it. */
const rowOfCommas: Fault = {
	id: 'record-empty',
	rule: 'record-empty',
	severity: 'error',
	versions: everyVersion,
	plant: (planting) => {
		const file = planting.clean.version === '1.0' ? 'demographics.csv' : 'resources.csv';
		const cells = planting.file(file).header.map(() => '');
		const record = planting.add(file, cells);
		planting.expect('record-empty', { file, record });
	}
};

/** A result to be deleted that says less than other results. */
const emptyDeletion: Fault = {
	id: 'value-required-deleted',
	rule: 'value-required-deleted',
	severity: 'warning',
	versions: manifestVersions,
	options: delta,
	plant: (planting) => {
		const file = 'results.csv';
		// In 1.2 other files name the first results, which would be left pointing to a deleted one.
		const named = new Set(valuesOf(planting, 'resultScoreScales.csv', 'resultSourcedId'));
		const record = planting.pick(file, (cell) => !named.has(cell('sourcedId')));
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
		versions: everyVersion,
		file: 'orgs.csv',
		column: 'name',
		suits: (cell) => cell('type') === 'school',
		to: ''
	}),
	cellFault({
		rule: 'value-blank',
		severity: 'warning',
		versions: everyVersion,
		file: 'courses.csv',
		column: 'title',
		to: '  '
	}),
	cellFault({
		rule: 'null-word',
		severity: 'info',
		versions: everyVersion,
		in: { '1.0': { column: 'sms' } },
		file: 'users.csv',
		column: 'middleName',
		suits: guardian,
		to: 'NULL'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'local',
		versions: manifestVersions,
		file: 'results.csv',
		column: 'scoreDate',
		to: '9/14/2026',
		candidate: '2026-09-14'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'timestamp',
		versions: everyVersion,
		in: { '1.0': { column: 'birthdate' } },
		file: 'demographics.csv',
		column: 'birthDate',
		to: (date) => `${date}T00:00:00Z`,
		candidate: 'same'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'other',
		versions: everyVersion,
		in: { '1.0': { column: 'birthdate' } },
		file: 'demographics.csv',
		column: 'birthDate',
		to: 'in spring'
	}),
	cellFault({
		rule: 'date-form',
		severity: 'error',
		name: 'enrollment',
		versions: manifestVersions,
		file: 'enrollments.csv',
		column: 'beginDate',
		suits: studentEnrollment,
		to: '8/17/2026',
		candidate: '2026-08-17'
	}),
	cellFault({
		rule: 'date-impossible',
		severity: 'error',
		versions: everyVersion,
		in: { '1.0': { column: 'birthdate' } },
		file: 'demographics.csv',
		column: 'birthDate',
		to: '2015-02-30'
	}),
	cellFault({
		rule: 'date-time-form',
		severity: 'error',
		versions: manifestVersions,
		options: delta,
		file: 'enrollments.csv',
		column: 'dateLastModified',
		to: '2026-10-01 08:00'
	}),
	cellFault({
		rule: 'year-form',
		severity: 'error',
		versions: manifestVersions,
		file: 'academicSessions.csv',
		column: 'schoolYear',
		suits: (cell) => cell('type') === 'gradingPeriod',
		to: '2026-2027'
	}),
	cellFault({
		rule: 'boolean-value',
		severity: 'error',
		versions: everyVersion,
		in: {
			'1.0': {
				file: 'demographics.csv',
				column: 'white',
				suits: (cell) => cell('white') === 'true',
				to: 'yes'
			}
		},
		file: 'users.csv',
		column: 'enabledUser',
		to: 'TRUE',
		candidate: 'true'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'misspelt',
		versions: everyVersion,
		in: {
			'1.2': {
				file: 'roles.csv',
				suits: (cell) => cell('role') === 'siteAdministrator',
				to: 'siteAdministratr',
				candidate: 'siteAdministrator'
			}
		},
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
		versions: everyVersion,
		in: { '1.0': { to: 'mentor' } },
		file: 'enrollments.csv',
		column: 'role',
		suits: coTeacherEnrollment,
		to: 'aide'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'letter',
		versions: everyVersion,
		file: 'demographics.csv',
		column: 'sex',
		to: 'X'
	}),
	cellFault({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'case',
		versions: manifestVersions,
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
		versions: manifestVersions,
		options: delta,
		file: 'demographics.csv',
		column: 'status',
		to: 'removed'
	}),
	cellFault({
		rule: 'extension-token',
		severity: 'warning',
		versions: ['1.0', '1.1'],
		in: { '1.0': { file: 'demographics.csv', column: 'sex', to: 'ext:unknown' } },
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
		versions: everyVersion,
		file: 'enrollments.csv',
		column: 'sourcedId',
		suits: studentEnrollment,
		to: (id) => id.padEnd(256, '-0')
	}),
	cellFault({
		rule: 'text-too-long',
		severity: 'warning',
		versions: everyVersion,
		in: { '1.0': { file: 'classes.csv', column: 'location' } },
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
		versions: manifestVersions,
		file: 'demographics.csv',
		column: 'publicSchoolResidenceStatus',
		to: '1652'
	}),
	cellFault({
		rule: 'number-form',
		severity: 'error',
		name: 'score',
		versions: manifestVersions,
		file: 'results.csv',
		column: 'score',
		to: 'A+'
	})
];
