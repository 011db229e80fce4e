import type { SchoolChange, SchoolCounts } from '../../src/lib/core/snapshots/by-school';
import type { DiffFile } from '../../src/lib/core/snapshots/diff-report';
import type { DiffRow } from '../../src/lib/core/snapshots/diff-rows';
import type { RecordName } from '../../src/lib/core/snapshots/people';
import type { ComparisonShape, ForecastShape, TwinShape } from '../../src/lib/ui/compare/shapes';

/* A comparison as screens get it, for tests of the ui. Nobody in it is a real person. */

/** One file; what is left out is none. */
export function file(name: string, given: Partial<DiffFile> = {}): DiffFile {
	const { before = 0, added = 0, removed = 0, changed = 0, returned = 0 } = given;
	return {
		name,
		before,
		after: before - removed + added + returned,
		added,
		removed,
		changed,
		returned,
		unchanged: before - removed - changed,
		columns: {},
		columnsAdded: [],
		columnsRemoved: [],
		...given
	};
}

const none: SchoolCounts = { before: 0, after: 0, gone: 0, new: 0, movedOut: 0, movedIn: 0 };

/** A school with the students given. */
export const school = (
	id: string,
	students: Partial<SchoolCounts>,
	given: Partial<SchoolChange> = {}
): SchoolChange => ({
	school: id,
	name: `School ${id}`,
	type: 'school',
	isGone: false,
	students: { ...none, ...students },
	staff: none,
	classes: none,
	...given
});

/** A receiver that would switch off so many people, of whom so many are at each school. */
export const forecast = (
	profile: string,
	title: string,
	off: number,
	bySchool: readonly number[] = []
): ForecastShape => ({
	profile,
	title,
	refused: false,
	records: [
		{
			file: 'users.csv',
			create: 0,
			update: 0,
			switchOff: off,
			rejected: 0,
			bringBack: 0,
			unknown: 0,
			because: { missing: off, refused: 0, cascade: 0 },
			causes: [],
			do: 'deactivate',
			does: 'switched off',
			afterDays: null,
			reversible: true
		}
	],
	classes: { studentsWithoutClass: 0, teachersWithoutClass: 0, classesWithoutTeacher: 0 },
	offBySchool: bySchool.map((count, at) => ({
		id: `s${String(at + 1)}`,
		name: `School ${String(at + 1)}`,
		count
	}))
});

/** A comparison; what is left out is empty. */
export const comparison = (given: Partial<ComparisonShape> = {}): ComparisonShape => ({
	isDelta: false,
	files: [],
	schools: [],
	classes: { studentsWithoutClass: 0, teachersWithoutClass: 0, classesWithoutTeacher: 0 },
	brakes: [],
	rollOver: null,
	forecasts: [],
	rekeyed: [],
	...given
});

/** A person as lists show one. */
export const person = (key: string, name: string, given: Partial<RecordName> = {}): RecordName => ({
	key,
	name,
	kind: 'student',
	role: 'student',
	grade: '05',
	schools: [{ id: 's1', name: 'School 1' }],
	of: '',
	...given
});

/** A row of a list of people. */
export const row = (name: RecordName, given: Partial<DiffRow> = {}): DiffRow => ({
	file: 'users.csv',
	rowBefore: 2,
	rowAfter: null,
	name,
	because: null,
	rekeyed: null,
	changes: [],
	before: [{ column: 'sourcedId', text: name.key }],
	after: [],
	...given
});

/** A person under two ids. */
export const twin = (before: string, after: string, given: Partial<TwinShape> = {}): TwinShape => ({
	file: 'users.csv',
	before,
	after,
	because: ['same email', 'same name'],
	confidence: 'sure',
	isSwap: false,
	fix: {
		file: 'users.csv',
		column: 'sourcedId',
		before: after,
		after: before,
		references: [{ file: 'enrollments.csv', column: 'userSourcedId', list: false, records: 6 }]
	},
	nameBefore: person(before, 'Amara Okafor'),
	nameAfter: person(after, 'Amara Okafor'),
	...given
});
