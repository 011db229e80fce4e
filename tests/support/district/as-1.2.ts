import type { RosterDistrict } from '../../../src/lib/core/sample/district';
import type { RosterFile } from '../../../src/lib/core/sample/roster-file';
import { versions } from '../../../src/lib/core/spec/versions';

/*
 * The district of 1.1 written as OneRoster 1.2.1 or 1.2.0: the same people, schools, classes and
 * results, with roles in a file of their own, a few records in each of the files that came with 1.2,
 * and words of its own where 1.2 allows them.
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

/** What a column holds in every so many records; nothing in the others. */
const every =
	(nth: number, cell: (get: Get) => string) =>
	(get: Get, index: number): string =>
		index % nth === 0 ? cell(get) : '';

/** A file with more records at its end, given by the cells that are not empty. */
const withMore = (
	file: RosterFile,
	more: readonly Readonly<Record<string, string>>[]
): RosterFile => ({
	...file,
	count: file.count + more.length,
	record: (index) =>
		index < file.count
			? file.record(index)
			: file.header.map((column) => more[index - file.count]?.[column] ?? '')
});

/** `status` and `dateLastModified` as every record of a delivery has them. */
type Stamp = Readonly<Record<string, string>>;

/**
 * Staff with more than one role: in each school the principal keeps its books, too, and one teacher is
 * a counselor for a while and teaches at the next school, where that role is the primary one.
 */
const moreRoles = ({ plan }: RosterDistrict, users: RosterFile, stamp: Stamp): Stamp[] =>
	plan.schools.flatMap((school, index) => {
		const role = (record: number, name: string, more: Stamp): Stamp => ({
			...stamp,
			sourcedId: `role-${name.replace(':', '-')}-${school.id}`,
			userSourcedId: getter(users, record)('sourcedId'),
			roleType: 'secondary',
			role: name,
			orgSourcedId: school.id,
			...more
		});
		const next = plan.schools[index + 1];
		const days = { beginDate: '2026-08-17', endDate: '2027-01-11' };
		return [
			role(school.firstAdministrator, 'ext:bookkeeper', {}),
			role(school.firstTeacher, 'counselor', days),
			...(next
				? [role(school.firstTeacher, 'teacher', { roleType: 'primary', orgSourcedId: next.id })]
				: [])
		];
	});

const rolesOf = (users: RosterFile): RosterFile =>
	derived('roles.csv', users, {
		sourcedId: numbered('role'),
		userSourcedId: (get) => get('sourcedId'),
		roleType: always('primary'),
		role: roleOf,
		orgSourcedId: firstOrg,
		userProfileSourcedId: (_, index) => (index < FEW ? `profile-${String(index + 1)}` : '')
	});

const peopleOf = (district: RosterDistrict, users: RosterFile, stamp: Stamp): RosterFile[] => [
	derived('users.csv', users, {
		primaryOrgSourcedId: firstOrg,
		userMasterIdentifier: numbered('m'),
		preferredGivenName: every(9, (get) => get('givenName').slice(0, 3)),
		preferredFamilyName: every(21, (get) => `${get('familyName')}, née Ågren`),
		pronouns: every(5, always('they/them'))
	}),
	withMore(rolesOf(users), moreRoles(district, users, stamp)),
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
		source: (_, index) => (index % 2 === 0 ? 'case' : index % 3 === 0 ? 'ext:state' : 'unknown'),
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
			inProgress: every(3, always('false')),
			incomplete: always('false'),
			late: (_, index) => (index % 17 === 0 ? 'true' : 'false'),
			missing: every(2, always('false'))
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

/** Words of one's own, which 1.2 allows in some columns. */
function extended(given: ReadonlyMap<string, RosterFile>, stamp: Stamp): RosterFile[] {
	const campus = { sourcedId: 'campus-1', name: 'North Campus', type: 'ext:campus' };
	const reporting = {
		...{ sourcedId: 'rp-2027-1', title: 'Reporting 1', type: 'ext:reportingPeriod' },
		...{ startDate: '2026-09-01', endDate: '2026-10-01', schoolYear: '2027' }
	};
	const sex = (get: Get, index: number): string =>
		index % 89 === 0 ? 'ext:notTold' : index % 50 === 0 ? 'unspecified' : get('sex');
	const roles = (get: Get, index: number): string =>
		index % 5 === 0 ? 'student,ext:librarian' : get('roles');
	const changes: readonly (readonly [file: string, cells: Cells, more: readonly Stamp[]])[] = [
		['academicSessions.csv', {}, [{ ...stamp, ...reporting }]],
		['demographics.csv', { sex }, []],
		['orgs.csv', {}, [{ ...stamp, ...campus }]],
		['resources.csv', { roles }, []]
	];
	return changes.flatMap(([name, cells, more]) => {
		const from = given.get(name);
		return from ? [withMore(derived(name, from, cells), more)] : [];
	});
}

/**
 * The district by the first text of 1.2 (June 2022): users.csv has one column more, by which the two
 * texts are told apart (clause 97).
 */
export function asFirstText(district: RosterDistrict): RosterDistrict {
	const later = asVersion12(district);
	const resources = district.files.find(({ name }) => name === 'resources.csv');
	const resource = resources === undefined ? '' : getter(resources, 0)('sourcedId');
	const files = later.files.map((file) => {
		if (file.name !== 'users.csv') return file;
		const at = file.header.indexOf('userMasterIdentifier') + 1;
		const record = (index: number): string[] =>
			file.record(index).toSpliced(at, 0, index % 7 === 0 ? resource : '');
		return { ...file, header: file.header.toSpliced(at, 0, 'resourceSourcedIds'), record };
	});
	return { ...later, files };
}

/** What the first user says of status and time, for records that are added. */
const stampOf = (users: RosterFile): Stamp => {
	const get = getter(users, 0);
	return { status: get('status'), dateLastModified: get('dateLastModified') };
};

/** A district of 1.1, bulk or delta, as one of OneRoster 1.2.1. */
export function asVersion12(district: RosterDistrict): RosterDistrict {
	const given = new Map(district.files.map((file) => [file.name, file]));
	const made = new Map<string, RosterFile>();
	for (const file of district.files) made.set(file.name, derived(file.name, file, {}));
	const users = given.get('users.csv');
	if (users === undefined) throw new Error('a district has users');
	const stamp = stampOf(users);
	const people = peopleOf(district, users, stamp);
	const more = [...gradebookOf(given), ...resourcesOf(given), ...extended(given, stamp)];
	for (const file of [...people, ...more]) made.set(file.name, file);
	const manifest = given.get('manifest.csv');
	if (manifest !== undefined) made.set(manifest.name, manifestOf(manifest, new Set(made.keys())));
	return { ...district, version: '1.2', files: [...made.values()] };
}
