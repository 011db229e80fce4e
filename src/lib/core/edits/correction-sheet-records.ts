import { SchoolIndex } from '../report/html/school-index';
import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';

/** Records of a file that belong to a school: see `SchoolIndex`. In the order of the file. */
export const recordsOfSchool = (set: RosterSet, file: string, school: string): number[] =>
	recordsBySchool(new SchoolIndex(set), file, [school]).get(school) ?? [];

/** The same of several schools, in one go. Who is at several of them is with each. */
export function recordsBySchool(
	index: SchoolIndex,
	file: string,
	schools: readonly string[]
): ReadonlyMap<string, number[]> {
	const found = new Map(schools.map((school): [string, number[]] => [school, []]));
	const records = index.set.tables.get(file)?.records ?? 0;
	for (let record = 0; record < records; record++) {
		for (const school of index.schools(file, record)) found.get(school)?.push(record);
	}
	return found;
}

/**
 * Records of a file that belong to a class: the class itself, its enrollments, the people in it, and
 * their demographics.
 */
export function recordsOfClass(set: RosterSet, file: string, id: string): number[] {
	const table = set.tables.get(file);
	if (table === undefined) return [];
	const own = file === 'classes.csv' ? 'sourcedId' : 'classSourcedId';
	const column = table.column(own);
	if (column !== undefined)
		return numbersTo(table.records).filter((record) => column.textAt(record) === id);
	const people = peopleOfClass(set, id);
	const user = table.column('userSourcedId') ?? table.column('sourcedId');
	if (user === undefined || !['users.csv', 'demographics.csv', 'roles.csv'].includes(file))
		return [];
	return numbersTo(table.records).filter((record) => people.has(user.textAt(record)));
}

/** sourcedIds of the users who are enrolled in a class. */
function peopleOfClass(set: RosterSet, id: string): ReadonlySet<string> {
	const enrollments = set.tables.get('enrollments.csv');
	const [classes, users] = [
		enrollments?.column('classSourcedId'),
		enrollments?.column('userSourcedId')
	];
	const ids = set.tables.get('users.csv')?.column('sourcedId');
	if (enrollments === undefined || !classes || !users || !ids) return new Set();
	const records = recordsNamed(users, ids);
	const wanted = classes.dictionary.find(id);
	const inClass = numbersTo(enrollments.records).filter(
		(record) => classes.codeAt(record) === wanted && records[users.codeAt(record)] >= 0
	);
	return new Set(inClass.map((record) => users.textAt(record)));
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
