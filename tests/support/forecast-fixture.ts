import type { ForecastShape, RecordShape } from '../../src/lib/ui/forecast/forecast-shape';
import type { Brake } from '../../src/lib/core/snapshots/brakes';
import { sentence } from './ui-fixture';

/* Made-up forecasts and brakes for component tests. */

/** What a receiver does with one file: nothing, but for what is given. */
export const recordShape = (given: Partial<RecordShape> = {}): RecordShape => ({
	file: 'users.csv',
	create: 0,
	update: 0,
	switchOff: 0,
	rejected: 0,
	bringBack: 0,
	unknown: 0,
	because: { missing: 0, refused: 0, cascade: 0 },
	do: 'remove',
	does: 'removed at the next run',
	afterDays: null,
	reversible: null,
	causes: [],
	...given
});

/** A receiver that removes 1,055 people: three are missing, the others are misspelt. */
export const forecastShape = (given: Partial<ForecastShape> = {}): ForecastShape => ({
	profile: 'strict',
	title: 'Strict',
	refused: false,
	records: [
		recordShape({
			create: 18,
			update: 36,
			switchOff: 1055,
			rejected: 1052,
			bringBack: 2,
			because: { missing: 3, refused: 1052, cascade: 0 },
			reversible: true,
			causes: [
				{
					group: 'g5',
					file: 'users.csv',
					message: 'pupil is not a role. student is.',
					count: 1052,
					kinds: { student: 1052, staff: 0, family: 0, other: 0 }
				}
			]
		}),
		recordShape({
			file: 'enrollments.csv',
			switchOff: 4208,
			because: { missing: 0, refused: 0, cascade: 4208 },
			causes: [
				{
					group: 'g5',
					file: 'users.csv',
					message: 'pupil is not a role. student is.',
					count: 4208,
					kinds: null
				}
			]
		})
	],
	classes: { studentsWithoutClass: 4, teachersWithoutClass: 1, classesWithoutTeacher: 0 },
	schools: [
		{
			record: 2,
			school: '0114',
			name: 'Northgate K-8',
			students: 3,
			staff: 1,
			classes: 2,
			enrollments: 40
		}
	],
	frozen: [],
	brakes: [],
	offKinds: { student: 1054, staff: 1, family: 0, other: 0 },
	offAsExpected: 0,
	offBySchool: [
		{ id: '0113', name: 'Alder Creek High', count: 1052 },
		{ id: '0114', name: 'Northgate K-8', count: 3 }
	],
	classesBySchool: {
		studentsWithoutClass: [{ id: '0113', name: 'Alder Creek High', count: 4 }],
		teachersWithoutClass: [{ id: '0113', name: 'Alder Creek High', count: 1 }],
		classesWithoutTeacher: []
	},
	...given
});

/** The group that the misspelt role is in. */
export const causeGroups = new Map([
	[
		'g5',
		{
			id: 'g5',
			column: 'role',
			value: 'pupil',
			message: sentence('`pupil` is not a role. `student` is.')
		}
	]
]);

/** A brake that asks: 198 of 412 students of a school. */
export const brakeShape = (given: Partial<Brake> = {}): Brake => ({
	file: 'users.csv',
	school: '0114',
	term: null,
	rule: '10 % of students of a school, at least 20',
	percent: 10,
	floor: 20,
	among: 0,
	counts: 'removed',
	who: 'students',
	when: 'over',
	of: 412,
	count: 198,
	share: 0.481,
	over: true,
	...given
});
