import type { RosterSet } from '../rules/roster-set';
import type { ClassEffects } from './class-effects';
import { membership, schoolsNamed } from './membership';
import { RecordNames, type SchoolName } from './people';

/** How many of some records are at one school. */
export interface SchoolCount extends SchoolName {
	readonly count: number;
}

/**
 * How many of some users or classes are at each school, most first. Who is at two schools counts at
 * both.
 * @param records numbers in the file of `set`
 */
export function countsBySchool(
	set: RosterSet,
	file: 'users.csv' | 'classes.csv',
	records: Iterable<number>
): SchoolCount[] {
	const table = set.tables.get(file);
	if (table === undefined) return [];
	const schools =
		file === 'users.csv' ? (membership(set)?.schools ?? schoolsNamed(table)) : schoolsNamed(table);
	const counts = new Map<string, number>();
	for (const record of records) {
		for (const id of schools(record)) counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const names = new RecordNames(set);
	return [...counts]
		.map(([id, count]) => ({ id, name: names.school(id), count }))
		.sort((a, b) => b.count - a.count);
}

/** The same for each list of who is left without a class. */
export const effectsBySchool = (
	set: RosterSet,
	effects: ClassEffects
): Record<keyof ClassEffects, SchoolCount[]> => ({
	studentsWithoutClass: countsBySchool(set, 'users.csv', effects.studentsWithoutClass),
	teachersWithoutClass: countsBySchool(set, 'users.csv', effects.teachersWithoutClass),
	classesWithoutTeacher: countsBySchool(set, 'classes.csv', effects.classesWithoutTeacher)
});
