import { recordsNamed } from '../../rules/joins';
import type { RosterSet } from '../../rules/roster-set';
import { membership, schoolsNamed } from '../../snapshots/membership';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';

/** The sourcedIds of the schools (and other organizations) of a record; none for one of no school. */
type SchoolsOf = (record: number) => readonly string[];

/** Which records lead to a school where they name none themselves: the column, and the file it leads to. */
const paths: Readonly<Record<string, readonly (readonly [column: string, file: string])[]>> = {
	'enrollments.csv': [
		['classSourcedId', 'classes.csv'],
		['userSourcedId', 'users.csv']
	],
	'demographics.csv': [['sourcedId', 'users.csv']],
	'roles.csv': [['userSourcedId', 'users.csv']],
	'userProfiles.csv': [['userSourcedId', 'users.csv']],
	'lineItems.csv': [['classSourcedId', 'classes.csv']],
	'results.csv': [
		['lineItemSourcedId', 'lineItems.csv'],
		['studentSourcedId', 'users.csv']
	],
	'scoreScales.csv': [['classSourcedId', 'classes.csv']],
	'lineItemScoreScales.csv': [['lineItemSourcedId', 'lineItems.csv']],
	'lineItemLearningObjectiveIds.csv': [['lineItemSourcedId', 'lineItems.csv']],
	'resultScoreScales.csv': [['resultSourcedId', 'results.csv']],
	'resultLearningObjectiveIds.csv': [['resultSourcedId', 'results.csv']],
	'classResources.csv': [['classSourcedId', 'classes.csv']],
	'courseResources.csv': [['courseSourcedId', 'courses.csv']],
	'userResources.csv': [
		['classSourcedId', 'classes.csv'],
		['userSourcedId', 'users.csv']
	]
};

const nowhere: SchoolsOf = () => [];

/**
 * To which schools the records of a roster belong: those that a record names, else those of the class,
 * person or line item that it names. Who is at several schools belongs to each of them. A school that
 * is not in orgs.csv is none.
 */
export class SchoolIndex {
	readonly #made = new Map<string, SchoolsOf>();
	/** Names by id, in the order of orgs.csv; the id where there is no name. */
	readonly names: ReadonlyMap<string, string>;

	constructor(readonly set: RosterSet) {
		this.names = namesOf(set.tables.get('orgs.csv'));
	}

	/** Schools of a record of a file, each once. */
	schools(file: string, record: number): readonly string[] {
		return this.#of(file)(record).filter((id) => this.names.has(id));
	}

	#of(file: string): SchoolsOf {
		const known = this.#made.get(file);
		if (known !== undefined) return known;
		// What leads back to where it came from leads to no school.
		this.#made.set(file, nowhere);
		const made = this.#make(file);
		this.#made.set(file, made);
		return made;
	}

	#make(file: string): SchoolsOf {
		const table = this.set.tables.get(file);
		if (table === undefined) return nowhere;
		if (file === 'orgs.csv') return named(table.column('sourcedId'));
		const people = file === 'users.csv' ? membership(this.set) : null;
		if (people !== null) return (record) => people.schools(record);
		const ways = [schoolsNamed(table), ...this.#ways(file, table)];
		return (record) => {
			for (const way of ways) {
				const found = way(record);
				if (found.length > 0) return found;
			}
			return [];
		};
	}

	#ways(file: string, table: Table): SchoolsOf[] {
		return (paths[file] ?? []).flatMap(([name, target]): SchoolsOf[] => {
			const column = table.column(name);
			const ids = this.set.tables.get(target)?.column('sourcedId');
			if (column === undefined || ids === undefined) return [];
			const records = recordsNamed(column, ids);
			const there = this.#of(target);
			return [
				(record) => {
					const found = records[column.codeAt(record)];
					return found < 0 ? [] : there(found);
				}
			];
		});
	}
}

const named = (column: Column | undefined): SchoolsOf =>
	column === undefined ? nowhere : (record) => [column.textAt(record)];

function namesOf(orgs: Table | undefined): Map<string, string> {
	const names = new Map<string, string>();
	const ids = orgs?.column('sourcedId');
	if (orgs === undefined || ids === undefined) return names;
	for (let record = 0; record < orgs.records; record++) {
		const id = ids.textAt(record);
		if (id !== '' && !names.has(id)) names.set(id, orgs.column('name')?.textAt(record) || id);
	}
	return names;
}
