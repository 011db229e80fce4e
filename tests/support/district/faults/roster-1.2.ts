import { headerRecord } from '../../../../src/lib/core/sample/planted-file';
import type { Planting } from '../../../../src/lib/core/sample/planting';
import type { Severity } from '../../../../src/lib/core/findings/finding';
import { cellFault, userOf, type CellFault, type Fault } from '../fault';

/* Faults of rules that hold in OneRoster 1.2 alone, planted in the district as 1.2 writes it. */

const delta = { mode: 'delta' } as const;
const fault12 = (fault: Fault): Fault => ({ ...fault, versions: ['1.2'] });
const cell12 = (fault: CellFault): Fault => fault12(cellFault(fault));

const cells: readonly Fault[] = [
	cell12({
		rule: 'extension-not-allowed',
		severity: 'error',
		file: 'resources.csv',
		column: 'importance',
		to: 'ext:tertiary'
	}),
	cell12({
		rule: 'extension-not-allowed',
		severity: 'error',
		name: 'status',
		options: delta,
		file: 'courses.csv',
		column: 'status',
		to: 'ext:paused'
	}),
	cell12({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'other-roles',
		file: 'resources.csv',
		column: 'roles',
		to: 'counselor'
	}),
	cell12({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'inactive',
		options: delta,
		file: 'demographics.csv',
		column: 'status',
		to: 'inactive',
		candidate: 'tobedeleted'
	}),
	cell12({
		rule: 'date-time-form',
		severity: 'error',
		name: 'no-milliseconds',
		options: delta,
		file: 'demographics.csv',
		column: 'dateLastModified',
		to: '2026-10-01T08:00:00Z',
		candidate: '2026-10-01T08:00:00.000Z'
	}),
	cell12({
		rule: 'grade-unlisted',
		severity: 'info',
		file: 'courses.csv',
		column: 'grades',
		to: '9',
		candidate: '09'
	}),
	cell12({
		rule: 'id-not-allowed',
		severity: 'error',
		file: 'enrollments.csv',
		column: 'sourcedId',
		to: 'enr:1'
	}),
	cell12({
		rule: 'number-form',
		severity: 'error',
		name: 'weight',
		file: 'categories.csv',
		column: 'weight',
		to: '33.3'
	}),
	cell12({
		rule: 'weight-percent-sign',
		severity: 'warning',
		file: 'categories.csv',
		column: 'weight',
		to: '20%',
		candidate: '20'
	}),
	cell12({
		rule: 'score-scale-form',
		severity: 'error',
		file: 'scoreScales.csv',
		column: 'scoreScaleValue',
		to: '{90-100:A},B',
		item: 'B'
	}),
	cell12({
		rule: 'learning-objective-form',
		severity: 'error',
		file: 'resultLearningObjectiveIds.csv',
		column: 'learningObjectiveId',
		suits: (cell) => cell('source') === 'case',
		to: 'MATH.3.OA.1'
	})
];

const property = (
	rule: string,
	name: string,
	change: 'propertyName' | 'value',
	to: string
): Fault =>
	cell12({
		rule,
		severity: 'warning',
		file: 'manifest.csv',
		column: change,
		suits: (cell) => cell('propertyName') === name,
		to,
		candidate: change === 'value' ? '1.2' : name
	});

/** A guardian and the only role: nothing else hangs on it, as guardians are in no class and have no results. */
const pickRole = (planting: Planting): { role: number; user: string; record: number } => {
	const record = planting.pick('users.csv', (cell) => userOf('guardian')(cell, planting));
	const user = planting.file('users.csv').cell(record, 'sourcedId');
	const role = planting.pick('roles.csv', (cell) => cell('userSourcedId') === user);
	return { role, user, record };
};

const roleFault = (
	rule: string,
	plant: (planting: Planting, picked: ReturnType<typeof pickRole>) => void,
	severity: Severity = 'warning'
): Fault =>
	fault12({ id: rule, rule, severity, plant: (planting) => plant(planting, pickRole(planting)) });

const atUser = (
	planting: Planting,
	rule: string,
	{ record, user: value }: ReturnType<typeof pickRole>
): void => {
	planting.expect(rule, { file: 'users.csv', record, column: 'sourcedId', value });
};

const roles: readonly Fault[] = [
	roleFault('user-without-role', (planting, picked) => {
		// The role goes to another guardian, so that no row is lost: as a secondary one.
		const roles = planting.file('roles.csv');
		roles.set(picked.role, 'userSourcedId', pickRole(planting).user);
		roles.set(picked.role, 'roleType', 'secondary');
		atUser(planting, 'user-without-role', picked);
	}),
	roleFault('user-without-primary-role', (planting, picked) => {
		planting.file('roles.csv').set(picked.role, 'roleType', 'secondary');
		atUser(planting, 'user-without-primary-role', picked);
	}),
	roleFault('primary-role-twice', (planting, { role }) => {
		const roles = planting.file('roles.csv');
		const record = roles.append(['role-again', ...roles.record(role).slice(1)]);
		const spot = { file: 'roles.csv', record, column: 'roleType', value: 'primary' };
		planting.expect('primary-role-twice', spot);
	}),
	roleFault('primary-org-without-role', (planting, { record }) => {
		const users = planting.file('users.csv');
		const own = users.cell(record, 'primaryOrgSourcedId');
		const value = planting.clean.plan.schools.find(({ id }) => id !== own)?.id ?? '';
		users.set(record, 'primaryOrgSourcedId', value);
		const spot = { file: 'users.csv', record, column: 'primaryOrgSourcedId', value };
		planting.expect('primary-org-without-role', spot);
	}),
	roleFault('profile-of-other-user', (planting, { role }) => {
		const value = 'profile-1';
		planting.file('roles.csv').set(role, 'userProfileSourcedId', value);
		const spot = { file: 'roles.csv', record: role, column: 'userProfileSourcedId', value };
		planting.expect('profile-of-other-user', spot);
	}),
	roleFault('master-id-twice', (planting, { record: first }) => {
		const users = planting.file('users.csv');
		const second = planting.pick('users.csv');
		const record = Math.max(first, second);
		const value = users.cell(Math.min(first, second), 'userMasterIdentifier');
		users.set(record, 'userMasterIdentifier', value);
		const spot = { file: 'users.csv', record, column: 'userMasterIdentifier', value };
		planting.expect('master-id-twice', spot);
	}),
	fault12({
		id: 'dates-out-of-order-role',
		rule: 'dates-out-of-order',
		severity: 'warning',
		plant: (planting) => {
			const file = 'roles.csv';
			const { role: record } = pickRole(planting);
			const value = '2026-08-17';
			planting.file(file).set(record, 'beginDate', '2027-06-05');
			planting.file(file).set(record, 'endDate', value);
			planting.expect('dates-out-of-order', { file, record, column: 'endDate', value });
		}
	})
];

const results: readonly Fault[] = [
	fault12({
		id: 'result-not-student',
		rule: 'result-not-student',
		severity: 'warning',
		plant: (planting) => {
			const file = 'results.csv';
			const { user: value } = pickRole(planting);
			const record = planting.pick(file);
			planting.file(file).set(record, 'studentSourcedId', value);
			planting.expect('result-not-student', { file, record, column: 'studentSourcedId', value });
		}
	}),
	cell12({
		rule: 'result-class-differs',
		severity: 'warning',
		file: 'results.csv',
		column: 'classSourcedId',
		to: (own, planting) => {
			const classes = planting.file('classes.csv');
			const other = [0, 1].map((record) => classes.cell(record, 'sourcedId'));
			return other.find((id) => id !== own) ?? '';
		}
	})
];

/** The set as the first text of 1.2 has it: users.csv with one column more. */
const firstText: Fault = {
	...cellFault({
		rule: 'date-time-milliseconds',
		severity: 'warning',
		options: delta,
		file: 'courses.csv',
		column: 'dateLastModified',
		to: '2026-10-01T08:00:00Z',
		candidate: '2026-10-01T08:00:00.000Z'
	})
};

const sets: readonly Fault[] = [
	fault12({
		...firstText,
		alone: true,
		plant: (planting) => {
			const users = planting.file('users.csv');
			const at = users.header.indexOf('userMasterIdentifier') + 1;
			firstText.plant(planting);
			users.header = users.header.toSpliced(at, 0, 'resourceSourcedIds');
			users.rewrite((each) => each.toSpliced(at, 0, ''));
		}
	}),
	fault12({
		id: 'needed-file-missing',
		rule: 'needed-file-missing',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = 'roles.csv';
			planting.files.delete(file);
			const manifest = planting.file('manifest.csv');
			const row = planting.pick('manifest.csv', (cell) => cell('propertyName') === 'file.roles');
			manifest.set(row, 'value', 'absent');
			planting.expect('needed-file-missing', { file });
		}
	}),
	fault12({
		id: 'manifest-property-missing-newer',
		rule: 'manifest-property-missing',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const manifest = planting.file('manifest.csv');
			const newer =
				/^file\.(?:roles|userProfiles|userResources|scoreScales|\w+(?:ScoreScales|ObjectiveIds)),/;
			manifest.writing.encode = (text) =>
				new TextEncoder().encode(
					text
						.split('\r\n')
						.filter((line) => !newer.test(line))
						.join('\r\n')
				);
			planting.expect('manifest-property-missing', { file: 'manifest.csv' });
		}
	}),
	fault12({
		id: 'column-unknown-role',
		rule: 'column-unknown',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const users = planting.file('users.csv');
			users.header = [...users.header, 'orgSourcedIds'];
			users.rewrite((each) => [...each, '']);
			const spot = { file: 'users.csv', record: headerRecord, column: 'orgSourcedIds' };
			planting.expect('column-unknown', spot);
		}
	})
];

export const roster12Faults: readonly Fault[] = [
	...cells,
	property('manifest-footnote-mark', 'file.userProfiles', 'propertyName', 'file.userProfiles*'),
	property('manifest-document-number', 'oneroster.version', 'value', '1.2.1'),
	...roles,
	...results,
	...sets
];
