import type { DistrictOptions } from '../../../src/lib/core/sample/district';
import type { Version } from '../../../src/lib/core/spec/spec';
import type { Severity } from '../../../src/lib/core/findings/finding';
import type { Planting } from '../../../src/lib/core/sample/planting';
import type { EntryLies } from './zip-pack';

/** A change of the zip itself, beyond what lies in it. */
export interface ZipChange {
	/** Lies of entries about themselves, by name. */
	readonly lies?: Readonly<Record<string, EntryLies>>;
	/** Puts so many empty entries beside the files. */
	readonly emptyEntries?: number;
	/** Changes the finished bytes. */
	readonly finish?: (zip: Buffer) => Buffer;
}

/** One way to break one rule. */
export interface Fault {
	/** Unique; begins with the id of its rule. */
	readonly id: string;
	readonly rule: string;
	readonly severity: Severity;
	/** The versions of the district that it is planted in; 1.1 where none is given. */
	readonly versions?: readonly Version[];
	/** The district it needs, where that is not the usual one. */
	readonly options?: Partial<DistrictOptions>;
	/** Set where it cannot stand in one zip with others. */
	readonly alone?: true;
	/** Set for a delta that is held against the complete delivery before it. */
	readonly previous?: true;
	/** Rules that it breaks besides its own; their truths are noted by `plant`, too. */
	readonly also?: readonly string[];
	readonly zip?: ZipChange;
	/** Changes the district and notes everything a check must say about it. */
	readonly plant: (planting: Planting) => void;
}

type Suits = (cell: (column: string) => string, planting: Planting) => boolean;

/** Where a fault of one cell lies, and what becomes of the cell. */
interface CellSpot {
	readonly file: string;
	readonly column: string;
	readonly suits?: Suits;
	/** The new cell, from the old one. */
	readonly to: string | ((cell: string, planting: Planting) => string);
	/** The value a check shows, where it is an item of the cell. */
	readonly item?: string;
	/** The right value; `same` for the one that stood there. */
	readonly candidate?: string;
}

/** A fault of one cell: takes a record of `file` that suits and changes `column`. */
export interface CellFault extends CellSpot {
	readonly rule: string;
	readonly severity: Severity;
	/** Told from other faults of the rule by this. */
	readonly name?: string;
	/** The versions that it is planted in; 1.1 where none is given. */
	readonly versions?: readonly Version[];
	/** What is otherwise in a version: columns have other names there, or stand in another file. */
	readonly in?: Partial<Readonly<Record<Version, Partial<CellSpot>>>>;
	readonly options?: Partial<DistrictOptions>;
}

const plantCell = (planting: Planting, given: CellFault): void => {
	const spot: CellSpot = { ...given, ...given.in?.[planting.clean.version] };
	const { file, column, suits, to, item, candidate } = spot;
	const record = planting.pick(file, (cell) => suits?.(cell, planting) ?? true);
	const before = planting.file(file).cell(record, column);
	const value = typeof to === 'string' ? to : to(before, planting);
	planting.file(file).set(record, column, value);
	const right = candidate === 'same' ? before : candidate;
	planting.expect(given.rule, {
		file,
		record,
		column,
		value: item ?? value,
		...(right === undefined ? {} : { candidate: right })
	});
};

export const cellFault = (given: CellFault): Fault => {
	const { rule, severity, name, versions, options } = given;
	return {
		id: name === undefined ? rule : `${rule}-${name}`,
		rule,
		severity,
		...(versions ? { versions } : {}),
		...(options ? { options } : {}),
		plant: (planting) => {
			plantCell(planting, given);
		}
	};
};

/** The same faults, planted in these versions. */
export const inVersions = (versions: readonly Version[], faults: readonly Fault[]): Fault[] =>
	faults.map((fault) => ({ ...fault, versions }));

/** Classes whose students have results: who breaks an enrollment must leave these alone. */
const gradedClasses = new WeakMap<Planting, ReadonlySet<string>>();

const isGraded = (planting: Planting, classId: string): boolean => {
	let graded = gradedClasses.get(planting);
	if (!graded) {
		graded = new Set(valuesOf(planting, 'lineItems.csv', 'classSourcedId'));
		gradedClasses.set(planting, graded);
	}
	return graded.has(classId);
};

/** Every value of a column in the clean district, in the order of the file. */
export const valuesOf = ({ clean }: Planting, name: string, column: string): string[] => {
	const file = clean.files.find((each) => each.name === name);
	const at = file?.header.indexOf(column) ?? -1;
	return Array.from({ length: file?.count ?? 0 }, (_, index) => file?.record(index)[at] ?? '');
};

/** A student's enrollment with both dates where the version has dates, in a class without results. */
export const studentEnrollment: Suits = (cell, planting) =>
	cell('role') === 'student' &&
	(cell('beginDate') !== '' || planting.clean.version === '1.0') &&
	!isGraded(planting, cell('classSourcedId'));

/** The enrollment of a second teacher. */
export const coTeacherEnrollment: Suits = (cell) =>
	cell('role') === 'teacher' && cell('primary') === 'false';

/** By user the primary role, where roles stand in a file of their own. */
const rolesOfUsers = new WeakMap<Planting, ReadonlyMap<string, string>>();

const rolesOf = (planting: Planting): ReadonlyMap<string, string> => {
	const known = rolesOfUsers.get(planting);
	if (known) return known;
	const roles = valuesOf(planting, 'roles.csv', 'role');
	const types = valuesOf(planting, 'roles.csv', 'roleType');
	const users = valuesOf(planting, 'roles.csv', 'userSourcedId');
	const primary = users.flatMap((id, index): [string, string][] =>
		types[index] === 'primary' ? [[id, roles[index] ?? '']] : []
	);
	const found = new Map(primary.reverse());
	rolesOfUsers.set(planting, found);
	return found;
};

/** The role of a user, given a record of users.csv: its own column, or the first primary one in roles.csv. */
export const roleOfUser = (cell: (column: string) => string, planting: Planting): string =>
	planting.clean.version === '1.2'
		? (rolesOf(planting).get(cell('sourcedId')) ?? '')
		: cell('role');

/** A user of one role. */
export const userOf =
	(role: string): Suits =>
	(cell, planting) =>
		roleOfUser(cell, planting) === role;
