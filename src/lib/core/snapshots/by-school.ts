import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import type { FileDiff } from './file-diff';
import { membership, schoolsNamed, type Kind } from './membership';
import type { RosterDiff } from './roster-diff';

/** How many there were at a school and are. `after` is before, less gone and movedOut, and new and movedIn. */
export interface SchoolCounts {
	readonly before: number;
	readonly after: number;
	/** Not in the delivery any more, or said to go. */
	readonly gone: number;
	/** There for the first time, or again. */
	readonly new: number;
	/** There before and after, at another school now, or one that they were not at. */
	readonly movedOut: number;
	readonly movedIn: number;
}

/** What changed at one school. */
export interface SchoolChange {
	/** sourcedId. */
	readonly school: string;
	/** Name as the newer delivery has it, else the older; the id where neither has it. */
	readonly name: string;
	/** `school`, `district` … as orgs.csv says; empty where it does not have it. */
	readonly type: string;
	/** True where orgs.csv had it and has it no more. */
	readonly isGone: boolean;
	readonly students: SchoolCounts;
	readonly staff: SchoolCounts;
	readonly classes: SchoolCounts;
}

/** What is counted at a school. */
export type Counted = 'students' | 'staff' | 'classes';

/** What changed by school, in the order of orgs.csv. Who is at two schools counts at both. */
export function changesBySchool(diff: RosterDiff): SchoolChange[] {
	const orgs = orgFacts(diff);
	const tally = new Tally([...orgs.keys()]);
	const users = diff.file('users.csv');
	if (users !== undefined) countPeople(diff, users, tally);
	const classes = diff.file('classes.csv');
	if (classes !== undefined) countClasses(classes, tally);
	return [...tally.schools].map(([school, counts]) => ({
		school,
		...(orgs.get(school) ?? { name: school, type: '', isGone: false }),
		students: finished(counts.students),
		staff: finished(counts.staff),
		classes: finished(counts.classes)
	}));
}

interface OrgFacts {
	readonly name: string;
	readonly type: string;
	readonly isGone: boolean;
}

/** The orgs of both deliveries by their ids, those of the newer one first. */
function orgFacts(diff: RosterDiff): Map<string, OrgFacts> {
	const facts = new Map<string, OrgFacts>();
	const file = diff.file('orgs.csv');
	const gone = new Set(file?.removed ?? []);
	addOrgs(facts, file?.tableAfter, () => false);
	addOrgs(facts, file?.tableBefore, (record) => gone.has(record));
	return facts;
}

function addOrgs(
	facts: Map<string, OrgFacts>,
	table: Table | null | undefined,
	isGone: (record: number) => boolean
): void {
	if (!table) return;
	const text = (record: number, column: string): string =>
		table.column(column)?.textAt(record) ?? '';
	for (let record = 0; record < table.records; record++) {
		const id = text(record, 'sourcedId');
		if (id === '' || facts.has(id)) continue;
		const name = text(record, 'name') || id;
		facts.set(id, { name, type: text(record, 'type'), isGone: isGone(record) });
	}
}

type Open = { -readonly [Key in keyof SchoolCounts]: SchoolCounts[Key] };

const finished = (counts: Open): SchoolCounts => ({
	...counts,
	after: counts.before - counts.gone - counts.movedOut + counts.new + counts.movedIn
});

class Tally {
	readonly schools = new Map<string, Record<Counted, Open>>();

	constructor(ids: readonly string[]) {
		for (const id of ids) this.#at(id);
	}

	add(schools: readonly string[], what: Counted | null, how: keyof SchoolCounts): void {
		if (what !== null) for (const school of schools) this.#at(school)[what][how]++;
	}

	#at(school: string): Record<Counted, Open> {
		const known = this.schools.get(school);
		if (known !== undefined) return known;
		const zero = (): Open => ({
			before: 0,
			after: 0,
			gone: 0,
			new: 0,
			movedOut: 0,
			movedIn: 0
		});
		const made = { students: zero(), staff: zero(), classes: zero() };
		this.schools.set(school, made);
		return made;
	}
}

/** One side of a file: what a record is, and where. */
interface Side {
	what(record: number): Counted | null;
	schools(record: number): readonly string[];
}

/** What a user counts as. */
export const countedAs = (kind: Kind): Counted | null =>
	kind === 'student' ? 'students' : kind === 'staff' ? 'staff' : null;

function countPeople({ before, after }: RosterDiff, users: FileDiff, tally: Tally): void {
	const [was, is] = [peopleIn(before), peopleIn(after)];
	countFile(users, was, is, tally);
}

const nobody: Side = { what: () => null, schools: () => [] };

function peopleIn(set: RosterSet): Side {
	const people = membership(set);
	if (people === null) return nobody;
	return { what: (record) => countedAs(people.kind(record)), schools: people.schools };
}

function countClasses(file: FileDiff, tally: Tally): void {
	const side = (table: FileDiff['tableAfter']): Side =>
		table === null ? nobody : { what: () => 'classes', schools: schoolsNamed(table) };
	countFile(file, side(file.tableBefore), side(file.tableAfter), tally);
}

function countFile(file: FileDiff, was: Side, is: Side, tally: Tally): void {
	const gone = new Uint8Array(file.tableBefore?.records ?? 0);
	for (const record of file.removed) gone[record] = 1;
	for (let record = 0; record < gone.length; record++) {
		if (!file.isLiveBefore(record)) continue;
		const [what, schools] = [was.what(record), was.schools(record)];
		tally.add(schools, what, 'before');
		if (gone[record] === 1) tally.add(schools, what, 'gone');
		else countMove(file.recordAfter(record), { what, schools }, is, tally);
	}
	for (const record of [...file.added, ...file.returned]) {
		tally.add(is.schools(record), is.what(record), 'new');
	}
}

/** Counts a record that stays, where it is somewhere else, or something else, now. */
function countMove(
	after: number,
	{ what, schools }: { readonly what: Counted | null; readonly schools: readonly string[] },
	is: Side,
	tally: Tally
): void {
	// What a delivery of changes does not name is as it was.
	if (after < 0) return;
	const [now, there] = [is.what(after), is.schools(after)];
	const isSame = now === what;
	tally.add(isSame ? lacking(schools, there) : schools, what, 'movedOut');
	tally.add(isSame ? lacking(there, schools) : there, now, 'movedIn');
}

const lacking = (some: readonly string[], others: readonly string[]): readonly string[] =>
	some.length === 1 && others.length === 1 && some[0] === others[0]
		? []
		: some.filter((school) => !others.includes(school));
