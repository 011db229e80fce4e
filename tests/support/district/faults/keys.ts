import type { PlantedFile } from '../../../../src/lib/core/sample/planted-file';
import type { Planting } from '../../../../src/lib/core/sample/planting';
import { everyVersion, manifestVersions, type Version } from '../../../../src/lib/core/spec/spec';
import { cellFault, studentEnrollment, userOf, type Fault } from '../fault';

const delta = { mode: 'delta' } as const;

/** An enrollment that points to a user (or class) under another spelling. */
const misspelt = (
	name: string,
	column: string,
	to: string | ((id: string) => string),
	near: boolean
): Fault =>
	cellFault({
		rule: 'reference-missing',
		severity: 'error',
		name,
		versions: everyVersion,
		file: 'enrollments.csv',
		column,
		suits: (cell, planting) => studentEnrollment(cell, planting) && /[a-f]/.test(cell(column)),
		to,
		...(near ? { candidate: 'same' } : {})
	});

const missing: readonly Fault[] = [
	misspelt('nobody', 'userSourcedId', 'nobody-1', false),
	misspelt('case', 'userSourcedId', (id) => id.toUpperCase(), true),
	misspelt('space', 'userSourcedId', (id) => `${id} `, true),
	misspelt('invisible', 'classSourcedId', (id) => `${id}\u200b`, true),
	cellFault({
		rule: 'reference-missing',
		severity: 'error',
		name: 'zero',
		versions: everyVersion,
		in: { '1.2': { file: 'scoreScales.csv', column: 'orgSourcedId', suits: () => true } },
		file: 'users.csv',
		column: 'orgSourcedIds',
		suits: userOf('guardian'),
		to: (id) => id.replace(/^0+/, ''),
		candidate: 'same'
	}),
	cellFault({
		rule: 'reference-missing',
		severity: 'error',
		name: 'item',
		versions: everyVersion,
		in: {
			'1.0': {
				column: 'agents',
				suits: (cell) => cell('role') === 'student' && cell('agents').includes(',')
			}
		},
		file: 'users.csv',
		column: 'agentSourcedIds',
		suits: (cell, planting) =>
			userOf('student')(cell, planting) && cell('agentSourcedIds').includes(','),
		to: (ids) => ids.replace(/,.*$/, ',guardian-0'),
		item: 'guardian-0'
	}),
	cellFault({
		rule: 'reference-missing-delta',
		severity: 'warning',
		versions: manifestVersions,
		options: delta,
		file: 'enrollments.csv',
		column: 'userSourcedId',
		suits: studentEnrollment,
		to: 'nobody-1'
	})
];

/** One class id misspelt in three enrollments: one cause, three rows. */
const threeRows: Fault = {
	id: 'reference-missing-three-rows',
	rule: 'reference-missing',
	severity: 'error',
	versions: everyVersion,
	plant: (planting) => {
		for (let n = 0; n < 3; n++) {
			const file = 'enrollments.csv';
			const record = planting.pick(file, (cell) => studentEnrollment(cell, planting));
			planting.file(file).set(record, 'classSourcedId', 'MA-207');
			const spot = { file, record, column: 'classSourcedId', value: 'MA-207' };
			planting.expect('reference-missing', spot);
		}
	}
};

/** Tells every record of `file` whose `column` is just `id`. */
const referrers = (file: PlantedFile, column: string, id: string): number[] => {
	const found: number[] = [];
	for (let record = 0; record < file.rows; record++) {
		if (file.cell(record, column) === id) found.push(record);
	}
	return found;
};

const schoolOfClasses = [
	['classes.csv', 'schoolSourcedId'],
	['enrollments.csv', 'schoolSourcedId']
] as const;
const schoolOfUsers = ['users.csv', 'orgSourcedIds'] as const;

/** Columns that name the school of something. */
const schoolColumns: Readonly<
	Record<Version, readonly (readonly [file: string, column: string])[]>
> = {
	'1.0': [...schoolOfClasses, schoolOfUsers],
	'1.1': [...schoolOfClasses, schoolOfUsers],
	'1.2': [
		...schoolOfClasses,
		['lineItems.csv', 'schoolSourcedId'],
		['roles.csv', 'orgSourcedId'],
		['scoreScales.csv', 'orgSourcedId'],
		['users.csv', 'primaryOrgSourcedId'],
		['userResources.csv', 'orgSourcedId']
	]
};

/** A spreadsheet took the zero of one school in orgs.csv: all that belongs to it hangs in the air. */
const lostZero: Fault = {
	id: 'reference-missing-lost-zero',
	rule: 'reference-missing',
	severity: 'error',
	versions: everyVersion,
	alone: true,
	plant: (planting) => {
		const record = planting.pick('orgs.csv', (cell) => cell('type') === 'school');
		const id = planting.file('orgs.csv').cell(record, 'sourcedId');
		const lost = id.replace(/^0+/, '');
		planting.file('orgs.csv').set(record, 'sourcedId', lost);
		for (const [file, column] of schoolColumns[planting.clean.version]) {
			for (const referrer of referrers(planting.file(file), column, id)) {
				const spot = { file, record: referrer, column, value: id, candidate: lost };
				planting.expect('reference-missing', spot);
			}
		}
	}
};

const idTwice: readonly Fault[] = [
	{
		id: 'id-twice',
		rule: 'id-twice',
		severity: 'error',
		versions: everyVersion,
		plant: (planting) => {
			const file = 'enrollments.csv';
			const suits = (cell: (column: string) => string): boolean =>
				studentEnrollment(cell, planting);
			const pair = [planting.pick(file, suits), planting.pick(file, suits)];
			const first = Math.min(...pair);
			const record = Math.max(...pair);
			const value = planting.file(file).cell(first, 'sourcedId');
			planting.file(file).set(record, 'sourcedId', value);
			planting.expect('id-twice', { file, record, column: 'sourcedId', value });
		}
	},
	{
		id: 'id-twice-appended',
		rule: 'id-twice',
		severity: 'error',
		versions: everyVersion,
		plant: (planting) => {
			const file = 'demographics.csv';
			const cells = planting.file(file).record(planting.pick(file));
			const record = planting.file(file).append([...cells]);
			const [column = ''] = planting.file(file).header;
			planting.expect('id-twice', { file, record, column, value: cells[0] ?? '' });
		}
	}
];

/** Leaves a file out, and lets the manifest say so. */
const leaveOut = (planting: Planting, file: string): void => {
	planting.files.delete(file);
	const property = `file.${file.replace('.csv', '')}`;
	const record = planting.pick('manifest.csv', (cell) => cell('propertyName') === property);
	planting.file('manifest.csv').set(record, 'value', 'absent');
};

const targetFileGone: readonly Fault[] = [
	{
		id: 'reference-file-missing',
		rule: 'reference-file-missing',
		severity: 'error',
		versions: manifestVersions,
		alone: true,
		plant: (planting) => {
			leaveOut(planting, 'categories.csv');
			const spot = { file: 'lineItems.csv', column: 'categorySourcedId' };
			planting.expect('reference-file-missing', spot);
		}
	},
	{
		id: 'reference-file-missing-of-seven',
		rule: 'reference-file-missing',
		severity: 'error',
		versions: ['1.0'],
		alone: true,
		also: ['roster-file-missing'],
		plant: (planting) => {
			planting.files.delete('courses.csv');
			planting.expect('roster-file-missing', { file: 'courses.csv' });
			const spot = { file: 'classes.csv', column: 'courseSourcedId' };
			planting.expect('reference-file-missing', spot);
		}
	},
	{
		id: 'needed-file-missing-unnamed',
		rule: 'needed-file-missing',
		severity: 'error',
		versions: ['1.1'],
		alone: true,
		also: ['reference-file-missing'],
		options: { gradebook: false, resources: false },
		plant: (planting) => {
			// Without classes, no column names a course any more: enrollments need courses all the same.
			for (const file of ['classes.csv', 'courses.csv']) leaveOut(planting, file);
			planting.expect('needed-file-missing', { file: 'courses.csv' });
			const spot = { file: 'enrollments.csv', column: 'classSourcedId' };
			planting.expect('reference-file-missing', spot);
		}
	}
];

const wrongTypes: readonly Fault[] = [
	cellFault({
		rule: 'reference-wrong-type',
		severity: 'warning',
		name: 'grading-period',
		file: 'lineItems.csv',
		column: 'gradingPeriodSourcedId',
		to: 'sem-2027-1'
	}),
	cellFault({
		rule: 'reference-wrong-type',
		severity: 'warning',
		name: 'school-year',
		versions: manifestVersions,
		file: 'courses.csv',
		column: 'schoolYearSourcedId',
		to: 'gp-2027-1'
	})
];

/** Who goes away has no role any more. */
const deleteRole = (planting: Planting, user: string): void => {
	const role = planting.pick('roles.csv', (cell) => cell('userSourcedId') === user);
	planting.file('roles.csv').set(role, 'status', 'tobedeleted');
};

/** A guardian is deleted, and the student's record in the same delta still names this guardian. */
const deletedAgent: Fault = {
	id: 'reference-deleted',
	rule: 'reference-deleted',
	severity: 'warning',
	versions: manifestVersions,
	options: delta,
	plant: (planting) => {
		const file = 'users.csv';
		const users = planting.file(file);
		const record = planting.pick(
			file,
			(cell) => userOf('student')(cell, planting) && /^[^,]+$/.test(cell('agentSourcedIds'))
		);
		const value = users.cell(record, 'agentSourcedIds');
		const guardian = planting.pick(file, (cell) => cell('sourcedId') === value);
		const wards = users.cell(guardian, 'agentSourcedIds').split(',');
		users.set(guardian, 'status', 'tobedeleted');
		if (planting.clean.version === '1.2') deleteRole(planting, value);
		for (let student = 0; student < users.rows; student++) {
			if (!wards.includes(users.cell(student, 'sourcedId'))) continue;
			const spot = { file, record: student, column: 'agentSourcedIds', value };
			planting.expect('reference-deleted', spot);
		}
	}
};

/** A school that is its own parent. */
const parentCycle: Fault = {
	id: 'parent-cycle',
	rule: 'parent-cycle',
	severity: 'warning',
	versions: everyVersion,
	plant: (planting) => {
		const file = 'orgs.csv';
		const record = planting.pick(file, (cell) => cell('type') === 'school');
		const value = planting.file(file).cell(record, 'sourcedId');
		planting.file(file).set(record, 'parentSourcedId', value);
		planting.expect('parent-cycle', { file, record, column: 'parentSourcedId', value });
	}
};

export const keyFaults: readonly Fault[] = [
	...missing,
	threeRows,
	lostZero,
	...idTwice,
	...targetFileGone,
	...wrongTypes,
	deletedAgent,
	parentCycle
];
