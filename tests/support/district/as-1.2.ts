import type { RosterDistrict } from '../../../src/lib/core/sample/district';
import type { RosterFile } from '../../../src/lib/core/sample/roster-file';
import { versions } from '../../../src/lib/core/spec/versions';

/*
 * The district of 1.1 written as OneRoster 1.2.1: the same people, schools, classes and results, with
 * roles in a file of their own, and a few records in each of the files that came with 1.2.
 */

const spec = versions['1.2'];
/** Records of the gradebook files that came with 1.2 are few: one for each of the first results. */
const FEW = 20;

const headerOf = (name: string): string[] =>
	spec.files.find((file) => file.name === name)?.columns.map((column) => column.name) ?? [];

/** Cells of a record, by column. */
type Get = (column: string) => string;
type Cells = Readonly<Record<string, (get: Get, index: number) => string>>;

const getter = (file: RosterFile, index: number): Get => {
	const cells = file.record(index);
	return (column) => cells[file.header.indexOf(column)] ?? '';
};

/** `count` records of a file of 1.2, each made from the record of `from` with the same number. */
const derived = (name: string, from: RosterFile, cells: Cells, count = from.count): RosterFile => {
	const header = headerOf(name);
	return {
		name,
		header,
		count: Math.min(count, from.count),
		record: (index) => {
			const get = getter(from, index);
			return header.map((column) => cells[column]?.(get, index) ?? get(column));
		}
	};
};

const numbered =
	(word: string) =>
	(_: Get, index: number): string =>
		`${word}-${String(index + 1)}`;

const always = (text: string) => (): string => text;

const firstOrg = (get: Get): string => get('orgSourcedIds').split(',')[0] ?? '';

/** For each record of a file the value of one column, by its id. */
const byId = (file: RosterFile, column: string): Map<string, string> =>
	new Map(
		Array.from({ length: file.count }, (_, index) => {
			const get = getter(file, index);
			return [get('sourcedId'), get(column)] as const;
		})
	);

/** The names of the roles that 1.2 calls otherwise. */
const roleOf = (get: Get): string =>
	get('role') === 'administrator' ? 'siteAdministrator' : get('role');

const peopleOf = (users: RosterFile): RosterFile[] => [
	derived('users.csv', users, {
		primaryOrgSourcedId: firstOrg,
		userMasterIdentifier: numbered('m')
	}),
	derived('roles.csv', users, {
		sourcedId: numbered('role'),
		userSourcedId: (get) => get('sourcedId'),
		roleType: always('primary'),
		role: roleOf,
		orgSourcedId: firstOrg,
		userProfileSourcedId: (_, index) => (index < FEW ? `profile-${String(index + 1)}` : '')
	}),
	derived(
		'userProfiles.csv',
		users,
		{
			sourcedId: numbered('profile'),
			userSourcedId: (get) => get('sourcedId'),
			profileType: always('login'),
			vendorId: always('example-vendor'),
			credentialType: always('none'),
			password: always('')
		},
		FEW
	)
];

function gradebookOf(given: ReadonlyMap<string, RosterFile>): RosterFile[] {
	const [categories, items, results] = ['categories', 'lineItems', 'results'].map((name) =>
		given.get(`${name}.csv`)
	);
	const classes = given.get('classes.csv');
	if (!categories || !items || !results || !classes) return [];
	const schools = byId(classes, 'schoolSourcedId');
	const courses = byId(classes, 'courseSourcedId');
	const classOf = byId(items, 'classSourcedId');
	const link = (name: string, from: RosterFile, cells: Cells): RosterFile =>
		derived(
			name,
			from,
			{ sourcedId: numbered(name.replace('.csv', '')), title: always(''), ...cells },
			FEW
		);
	const objective: Cells = {
		source: (_, index) => (index % 2 === 0 ? 'case' : 'unknown'),
		learningObjectiveId: (_, index) =>
			index % 2 === 0 ? 'urn:uuid:c5fb0812-bf74-4d1f-bc34-0f1bdc5a7f15' : 'Counts to a hundred'
	};
	const scale = { scoreScaleSourcedId: always('scoreScales-1') };
	return [
		derived('categories.csv', categories, { weight: always('20') }),
		derived('lineItems.csv', items, {
			academicSessionSourcedId: (get) => get('gradingPeriodSourcedId'),
			schoolSourcedId: (get) => schools.get(get('classSourcedId')) ?? ''
		}),
		derived('results.csv', results, {
			classSourcedId: (get) => classOf.get(get('lineItemSourcedId')) ?? '',
			late: always('false')
		}),
		link('scoreScales.csv', items, {
			title: always('Letters'),
			type: always('letters'),
			orgSourcedId: (get) => schools.get(get('classSourcedId')) ?? '',
			courseSourcedId: (get) => courses.get(get('classSourcedId')) ?? '',
			scoreScaleValue: always('{90-100:A},{80-89:B}')
		}),
		link('lineItemScoreScales.csv', items, {
			...scale,
			lineItemSourcedId: (get) => get('sourcedId')
		}),
		link('resultScoreScales.csv', results, {
			...scale,
			resultSourcedId: (get) => get('sourcedId')
		}),
		link('lineItemLearningObjectiveIds.csv', items, {
			...objective,
			lineItemSourcedId: (get) => get('sourcedId')
		}),
		link('resultLearningObjectiveIds.csv', results, {
			...objective,
			resultSourcedId: (get) => get('sourcedId')
		})
	];
}

function resourcesOf(given: ReadonlyMap<string, RosterFile>): RosterFile[] {
	const [links, users] = [given.get('classResources.csv'), given.get('users.csv')];
	if (!links || !users) return [];
	return [
		derived('userResources.csv', links, {
			sourcedId: numbered('userResources'),
			userSourcedId: () => getter(users, 0)('sourcedId'),
			orgSourcedId: always('')
		})
	];
}

/** The manifest of 1.2 from that of 1.1: what it says of a file that 1.1 has not is what it says of users. */
const manifestOf = (given: RosterFile, names: ReadonlySet<string>): RosterFile => {
	const said = new Map(
		Array.from({ length: given.count }, (_, index) => {
			const get = getter(given, index);
			return [get('propertyName'), get('value')] as const;
		})
	);
	const mode = said.get('file.users') ?? 'absent';
	const { header = [], properties = [] } = spec.manifest ?? {};
	return {
		name: given.name,
		header,
		count: properties.length,
		record: (index) => {
			const { name = '', file } = properties[index] ?? {};
			if (name === 'oneroster.version') return [name, '1.2'];
			const value = file === undefined ? said.get(name) : names.has(file) ? mode : 'absent';
			return [name, value ?? ''];
		}
	};
};

/** A district of 1.1, bulk or delta, as one of OneRoster 1.2.1. */
export function asVersion12(district: RosterDistrict): RosterDistrict {
	const given = new Map(district.files.map((file) => [file.name, file]));
	const made = new Map<string, RosterFile>();
	for (const file of district.files) made.set(file.name, derived(file.name, file, {}));
	const users = given.get('users.csv');
	const people = users === undefined ? [] : peopleOf(users);
	for (const file of [...people, ...gradebookOf(given), ...resourcesOf(given)])
		made.set(file.name, file);
	const manifest = given.get('manifest.csv');
	if (manifest !== undefined) made.set(manifest.name, manifestOf(manifest, new Set(made.keys())));
	return { ...district, version: '1.2', files: [...made.values()] };
}
