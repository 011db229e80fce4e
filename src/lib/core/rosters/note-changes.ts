import { SheetKeys } from '../edits/correction-sheet-keys';
import type { RosterSet } from '../rules/roster-set';
import { membership, type Kind } from '../snapshots/membership';
import type { Table } from '../table/table';
import { cell } from './coded-cells';
import { EnrollmentIndex } from './enrollment-index';
import type { NotedMark } from './note-reading';

/** Why a mark changes nothing. */
export type NoteProblem =
	| 'no-class'
	/** The name was typed, so nobody can tell who is meant. */
	| 'no-person'
	| 'unknown-person'
	| 'not-enrolled'
	| 'enrolled-already'
	/** The person is neither a student nor at work at a school. */
	| 'no-role'
	/** The file of the enrollments holds changes only, or was not read. */
	| 'no-enrollments';

/** What a mark would change. Rows count from the header, which is row 1. */
export type NoteChange =
	| { readonly kind: 'remove'; readonly mark: NotedMark; readonly rows: readonly number[] }
	| {
			readonly kind: 'add';
			readonly mark: NotedMark;
			readonly record: Readonly<Record<string, string>>;
	  }
	/** The right name is for a person to type: `should` says how the teacher has it. */
	| {
			readonly kind: 'name';
			readonly mark: NotedMark;
			readonly row: number;
			readonly givenName: string;
			readonly familyName: string;
	  }
	| { readonly kind: 'problem'; readonly mark: NotedMark; readonly because: NoteProblem };

/** Roles of enrollments that every version of the standard has (OneRoster CSV 1.1, 2.8; 1.2, 4.7). */
const ROLES: Readonly<Partial<Record<Kind, string>>> = { student: 'student', staff: 'teacher' };

/** What the marks of a note would change in a roster, in the order of the note. */
export function noteChanges(set: RosterSet, marks: readonly NotedMark[]): NoteChange[] {
	const book = new NoteBook(set);
	return marks.map((mark) => {
		const change = book.change(mark);
		return typeof change === 'string' ? { kind: 'problem', mark, because: change } : change;
	});
}

class NoteBook {
	readonly #index: EnrollmentIndex;
	readonly #people;
	readonly #users: SheetKeys | null;
	readonly #classes: SheetKeys | null;
	/** sourcedIds of enrollments that the note itself adds. */
	readonly #added = new Set<string>();

	constructor(readonly set: RosterSet) {
		this.#index = new EnrollmentIndex(set);
		this.#people = membership(set);
		const keysOf = (table: Table | undefined) =>
			table === undefined ? null : new SheetKeys(table);
		this.#users = keysOf(set.tables.get('users.csv'));
		this.#classes = keysOf(set.tables.get('classes.csv'));
	}

	change(mark: NotedMark): NoteChange | NoteProblem {
		if (mark.person === '') return 'no-person';
		const user = this.#users?.find(mark.person);
		if (typeof user !== 'number') return 'unknown-person';
		if (mark.kind === 'wrong-name') return this.#name(mark, user);
		const inClass = this.#classes?.find(mark.inClass);
		if (typeof inClass !== 'number') return 'no-class';
		const isWhole = this.set.mode('enrollments.csv') !== 'delta';
		if (!isWhole || this.#index.enrollments === undefined) return 'no-enrollments';
		const rows = Array.from(this.#index.ofUser(user)).filter(
			(row) => this.#index.classOf(row) === inClass && !this.#index.isOff(row)
		);
		return mark.kind === 'not-mine'
			? this.#remove(mark, rows, this.#index.enrollments)
			: this.#add(mark, rows, user, inClass);
	}

	#remove(mark: NotedMark, rows: readonly number[], table: Table): NoteChange | NoteProblem {
		if (rows.length === 0) return 'not-enrolled';
		return { kind: 'remove', mark, rows: rows.map((row) => table.row(row)) };
	}

	#add(
		mark: NotedMark,
		rows: readonly number[],
		user: number,
		inClass: number
	): NoteChange | NoteProblem {
		if (rows.length > 0) return 'enrolled-already';
		const role = ROLES[this.#people?.kind(user) ?? 'other'];
		if (role === undefined) return 'no-role';
		const { users, classes } = this.#index;
		const [person, id] = [cell(users, 'sourcedId', user), cell(classes, 'sourcedId', inClass)];
		const record = {
			sourcedId: this.#newId(`${id}-${person}`),
			classSourcedId: id,
			schoolSourcedId: cell(classes, 'schoolSourcedId', inClass),
			userSourcedId: person,
			role
		};
		return { kind: 'add', mark, record };
	}

	/** An id that no enrollment has; the same note gives the same one. */
	#newId(wanted: string): string {
		const ids = this.#index.enrollments?.column('sourcedId')?.dictionary;
		const isTaken = (id: string) => this.#added.has(id) || (ids?.find(id) ?? -1) >= 0;
		let id = wanted;
		for (let more = 2; isTaken(id); more++) id = `${wanted}-${String(more)}`;
		this.#added.add(id);
		return id;
	}

	#name(mark: NotedMark, user: number): NoteChange {
		const { users } = this.#index;
		const [givenName, familyName] = [
			cell(users, 'givenName', user),
			cell(users, 'familyName', user)
		];
		return { kind: 'name', mark, row: users?.row(user) ?? 0, givenName, familyName };
	}
}
