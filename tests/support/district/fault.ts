import type { DistrictOptions } from '../../../src/lib/core/sample/district';
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

/** Versions of OneRoster in which whole districts are made. */
export type DistrictVersion = '1.0' | '1.1' | '1.2';

/** One way to break one rule. */
export interface Fault {
	/** Unique; begins with the id of its rule. */
	readonly id: string;
	readonly rule: string;
	readonly severity: Severity;
	/** The versions of the district that it is planted in; 1.1 where none is given. */
	readonly versions?: readonly DistrictVersion[];
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

/** A fault of one cell: takes a record of `file` that suits and changes `column`. */
export interface CellFault {
	readonly rule: string;
	readonly severity: Severity;
	/** Told from other faults of the rule by this. */
	readonly name?: string;
	readonly file: string;
	readonly column: string;
	readonly suits?: Suits;
	/** The new cell, from the old one. */
	readonly to: string | ((cell: string, planting: Planting) => string);
	/** The value a check shows, where it is an item of the cell. */
	readonly item?: string;
	/** The right value; `same` for the one that stood there. */
	readonly candidate?: string;
	readonly options?: Partial<DistrictOptions>;
}

export const cellFault = (given: CellFault): Fault => {
	const { rule, severity, name, file, column, suits, to, item, candidate, options } = given;
	return {
		id: name === undefined ? rule : `${rule}-${name}`,
		rule,
		severity,
		...(options ? { options } : {}),
		plant: (planting) => {
			const record = planting.pick(file, (cell) => suits?.(cell, planting) ?? true);
			const before = planting.file(file).cell(record, column);
			const value = typeof to === 'string' ? to : to(before, planting);
			planting.file(file).set(record, column, value);
			const right = candidate === 'same' ? before : candidate;
			planting.expect(rule, {
				file,
				record,
				column,
				value: item ?? value,
				...(right === undefined ? {} : { candidate: right })
			});
		}
	};
};

/** Classes whose students have results: who breaks an enrollment must leave these alone. */
const gradedClasses = new WeakMap<Planting, ReadonlySet<string>>();

const isGraded = (planting: Planting, classId: string): boolean => {
	let graded = gradedClasses.get(planting);
	if (!graded) {
		const items = planting.clean.files.find((file) => file.name === 'lineItems.csv');
		const ids = Array.from({ length: items?.count ?? 0 }, (_, i) => items?.record(i)[7] ?? '');
		graded = new Set(ids);
		gradedClasses.set(planting, graded);
	}
	return graded.has(classId);
};

/** A student's enrollment with both dates, in a class without results. */
export const studentEnrollment: Suits = (cell, planting) =>
	cell('role') === 'student' &&
	cell('beginDate') !== '' &&
	!isGraded(planting, cell('classSourcedId'));

/** The enrollment of a second teacher. */
export const coTeacherEnrollment: Suits = (cell) =>
	cell('role') === 'teacher' && cell('primary') === 'false';

/** A user of one role. */
export const userOf =
	(role: string): Suits =>
	(cell) =>
		cell('role') === role;
