import type { PlantedFile } from '../../../../src/lib/core/sample/planted-file';
import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import { cellFault, coTeacherEnrollment, studentEnrollment, userOf, type Fault } from '../fault';

const sessionOrder: Fault = {
	id: 'dates-out-of-order-session',
	rule: 'dates-out-of-order',
	severity: 'warning',
	versions: everyVersion,
	plant: (planting) => {
		const file = 'academicSessions.csv';
		const record = planting.pick(file, (cell) => cell('type') === 'gradingPeriod');
		const value = planting.file(file).cell(record, 'startDate');
		planting.file(file).set(record, 'endDate', value);
		planting.expect('dates-out-of-order', { file, record, column: 'endDate', value });
	}
};

const dates: readonly Fault[] = [
	sessionOrder,
	cellFault({
		rule: 'dates-out-of-order',
		severity: 'warning',
		name: 'enrollment',
		versions: manifestVersions,
		file: 'enrollments.csv',
		column: 'endDate',
		suits: (cell, planting) =>
			studentEnrollment(cell, planting) && cell('beginDate') === '2026-09-08',
		to: '2026-08-31'
	}),
	cellFault({
		rule: 'dates-out-of-order',
		severity: 'warning',
		name: 'line-item',
		versions: manifestVersions,
		file: 'lineItems.csv',
		column: 'dueDate',
		to: '2026-08-20'
	}),
	cellFault({
		rule: 'enrollment-outside-session',
		severity: 'warning',
		name: 'begin',
		versions: manifestVersions,
		file: 'enrollments.csv',
		column: 'beginDate',
		suits: studentEnrollment,
		to: '2026-06-01'
	}),
	cellFault({
		rule: 'enrollment-outside-session',
		severity: 'warning',
		name: 'end',
		versions: manifestVersions,
		file: 'enrollments.csv',
		column: 'endDate',
		suits: studentEnrollment,
		to: '2027-08-01'
	}),
	cellFault({
		rule: 'school-year-end',
		severity: 'info',
		versions: manifestVersions,
		file: 'academicSessions.csv',
		column: 'schoolYear',
		suits: (cell) => cell('type') === 'schoolYear',
		to: '2026'
	})
];

const roles: readonly Fault[] = [
	cellFault({
		rule: 'primary-teacher-twice',
		severity: 'warning',
		versions: everyVersion,
		file: 'enrollments.csv',
		column: 'primary',
		suits: coTeacherEnrollment,
		to: 'true'
	}),
	cellFault({
		rule: 'primary-not-teacher',
		severity: 'warning',
		versions: everyVersion,
		file: 'enrollments.csv',
		column: 'primary',
		suits: studentEnrollment,
		to: 'true'
	}),
	cellFault({
		rule: 'enrollment-school-differs',
		severity: 'warning',
		versions: everyVersion,
		file: 'enrollments.csv',
		column: 'schoolSourcedId',
		suits: studentEnrollment,
		to: (id, planting) =>
			planting.clean.plan.schools.find((school) => school.id !== id)?.id ?? 'no other school'
	}),
	cellFault({
		rule: 'enrollment-role-differs',
		severity: 'info',
		versions: everyVersion,
		in: { '1.0': { to: 'aide' } },
		file: 'enrollments.csv',
		column: 'role',
		suits: studentEnrollment,
		to: 'proctor'
	})
];

/** The row number of the record of `file` whose `sourcedId` is `id`. */
const recordOf = (file: PlantedFile, id: string): number => {
	for (let record = 0; record < file.rows; record++) {
		if (file.cell(record, 'sourcedId') === id) return record;
	}
	return -1;
};

/** A result of a student who is in another grade than the class. */
const notEnrolled: Fault = {
	id: 'result-not-enrolled',
	rule: 'result-not-enrolled',
	severity: 'warning',
	versions: manifestVersions,
	plant: (planting) => {
		const file = 'results.csv';
		const results = planting.file(file);
		const users = planting.file('users.csv');
		const record = planting.pick(file);
		const student = recordOf(users, results.cell(record, 'studentSourcedId'));
		const grade = users.cell(student, 'grades');
		const other = planting.pick(
			'users.csv',
			(cell) => userOf('student')(cell, planting) && cell('grades').slice(-1) !== grade.slice(-1)
		);
		const value = users.cell(other, 'sourcedId');
		results.set(record, 'studentSourcedId', value);
		planting.expect('result-not-enrolled', { file, record, column: 'studentSourcedId', value });
	}
};

export const logicFaults: readonly Fault[] = [
	...dates,
	...roles,
	cellFault({
		rule: 'score-out-of-range',
		severity: 'warning',
		versions: manifestVersions,
		file: 'results.csv',
		column: 'score',
		to: '250'
	}),
	cellFault({
		rule: 'score-range-order',
		severity: 'warning',
		versions: manifestVersions,
		file: 'lineItems.csv',
		column: 'resultValueMin',
		suits: (cell) => cell('title') === 'Project',
		to: '101'
	}),
	notEnrolled
];
