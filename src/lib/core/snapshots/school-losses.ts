import { membership, schoolsNamed } from './membership';
import { countedAs } from './by-school';
import type { OffList } from './off-list';
import type { RosterDiff } from './roster-diff';

/** A school that a receiver switches off, and what goes with it there. */
export interface SchoolLoss {
	/** Number in the orgs.csv before. */
	readonly record: number;
	/** sourcedId. */
	readonly school: string;
	readonly name: string;
	readonly students: number;
	readonly staff: number;
	readonly classes: number;
	readonly enrollments: number;
}

/** The schools that go, with how much of each is switched off at the same time. */
export function schoolLosses(
	{ before, file }: RosterDiff,
	offOf: (file: string) => OffList
): SchoolLoss[] {
	const orgs = file('orgs.csv')?.tableBefore;
	const off = offOf('orgs.csv');
	if (!orgs || off.length === 0) return [];
	const text = (record: number, column: string): string =>
		orgs.column(column)?.textAt(record) ?? '';
	const losses = new Map<string, Open>();
	for (const record of off.records) {
		const school = text(record, 'sourcedId');
		const name = text(record, 'name') || school;
		losses.set(school, {
			record,
			school,
			name,
			students: 0,
			staff: 0,
			classes: 0,
			enrollments: 0
		});
	}
	countPeople(before, offOf('users.csv'), losses);
	for (const [name, what] of [
		['classes.csv', 'classes'],
		['enrollments.csv', 'enrollments']
	] as const) {
		const table = file(name)?.tableBefore;
		if (!table) continue;
		const schools = schoolsNamed(table);
		for (const record of offOf(name).records) add(losses, schools(record), what);
	}
	return [...losses.values()];
}

type Open = { -readonly [Key in keyof SchoolLoss]: SchoolLoss[Key] };
type Losses = ReadonlyMap<string, Open>;

function countPeople(before: RosterDiff['before'], off: OffList, losses: Losses): void {
	const people = off.length === 0 ? null : membership(before);
	if (people === null) return;
	for (const record of off.records) {
		const what = countedAs(people.kind(record));
		if (what !== null) add(losses, people.schools(record), what);
	}
}

function add(
	losses: Losses,
	schools: readonly string[],
	what: 'students' | 'staff' | 'classes' | 'enrollments'
): void {
	for (const school of schools) {
		const loss = losses.get(school);
		if (loss !== undefined) loss[what]++;
	}
}
