import { fileText, withColumn, type DistrictFiles } from './district-files';
import type { Sent } from './profile-cases';

const SCHOOL = '0101';
const PROGRAM = 'prog_myp';
/** What the roles of the district are called at ManageBac+. */
const ROLES: Readonly<Record<string, string>> = {
	siteAdministrator: 'systemAdministrator',
	guardian: 'parent'
};

type Rows = readonly string[][];

/** The records of which a cell is so; the header stays. */
function only(rows: Rows, is: (cellOf: (column: string) => string) => boolean): string[][] {
	const [header = [], ...records] = rows;
	return [header, ...records.filter((record) => is((name) => record[header.indexOf(name)] ?? ''))];
}

/** The rows with more columns behind them, which hold the same in every record. */
const added = (rows: Rows, names: readonly string[], cell = ''): string[][] =>
	rows.map((row, at) => [...row, ...names.map((name) => (at === 0 ? name : cell))]);

/** One primary role for everybody: students in the program, all others at the school. */
function roles(rows: Rows): string[][] {
	const seen = new Set<string>();
	const primary = only(rows, (cellOf) => {
		const user = cellOf('userSourcedId');
		if (cellOf('roleType') !== 'primary' || seen.has(user)) return false;
		return seen.add(user).size > 0;
	});
	const placed = withColumn(primary, 'orgSourcedId', (_, cellOf) =>
		cellOf('role') === 'student' ? PROGRAM : SCHOOL
	);
	return withColumn(placed, 'role', (role) => ROLES[role] ?? role);
}

const users = (rows: Rows): string[][] =>
	withColumn(
		withColumn(rows, 'username', (name) => `${name}@larkfield.example.org`),
		'primaryOrgSourcedId',
		() => ''
	);

const changes: Readonly<Record<string, (rows: Rows) => string[][]>> = {
	'orgs.csv': (rows) => [
		...only(rows, (cellOf) => ['0100', SCHOOL].includes(cellOf('sourcedId'))),
		[PROGRAM, '', '', 'IB MYP', 'ext:program', '', SCHOOL]
	],
	'academicSessions.csv': (rows) =>
		added(
			only(rows, (cellOf) => ['schoolYear', 'semester'].includes(cellOf('type'))),
			['metadata.managebac.orgSourcedId'],
			PROGRAM
		),
	'courses.csv': (rows) =>
		added(
			withColumn(rows, 'orgSourcedId', () => PROGRAM),
			['levels', 'selfTaught', 'languageLevels', 'phases', 'snsBasedOn'].map(
				(name) => `metadata.managebac.${name}`
			)
		),
	'classes.csv': (rows) =>
		added(
			withColumn(rows, 'schoolSourcedId', () => SCHOOL),
			['metadata.managebac.courseSourcedIds']
		),
	'users.csv': users,
	'roles.csv': roles,
	'enrollments.csv': (rows) => withColumn(rows, 'schoolSourcedId', () => SCHOOL)
};

/** A district of OneRoster 1.2 as one school in the dialect of ManageBac+. */
export const managebacDistrict = (files: DistrictFiles): Sent => ({
	files: Object.fromEntries(
		[...files].map(([name, rows]) => [name, fileText(changes[name]?.(rows) ?? rows)])
	)
});
