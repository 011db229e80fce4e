import { HIDDEN_VALUE, isPasswordHeader } from '../table/masked-column';
import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import { shown } from './cell-changes';
import { kindOf, membership, schoolsNamed, type Kind, type Membership } from './membership';

/** A school as a person reads it. */
export interface SchoolName {
	/** sourcedId. */
	readonly id: string;
	/** The id where orgs.csv does not have it. */
	readonly name: string;
}

/** A record as a person knows it again. */
export interface RecordName {
	/** sourcedId. */
	readonly key: string;
	/** Name of a person, title of a class or course, name of a school; the id where there is none. */
	readonly name: string;
	readonly kind: Kind | null;
	readonly role: string;
	readonly grade: string;
	readonly schools: readonly SchoolName[];
	/** Of a class the title of its course; of an enrollment the title of the class; else empty. */
	readonly of: string;
}

/** A cell as it may be shown: never a password. */
export interface NamedCell {
	readonly column: string;
	readonly text: string;
}

/** Names for the records of a set. What it needs of other files is looked up when it is asked for. */
export class RecordNames {
	#membership: Membership | null | undefined;
	readonly #byFile = new Map<string, ((id: string) => number) | null>();

	constructor(readonly set: RosterSet) {}

	/** A record of a file by its number. */
	name(file: string, record: number): RecordName {
		const table = this.set.tables.get(file);
		if (table === undefined || record < 0 || record >= table.records) return nobody;
		const cell = (column: string): string => cellText(table, column, record);
		if (file === 'users.csv') return this.#person(record, cell);
		const key = keyText(table, record);
		const plain = { ...nobody, key, schools: this.#schools(schoolsNamed(table)(record)) };
		if (file === 'enrollments.csv') return this.#enrollment(plain, cell);
		if (file === 'demographics.csv') return this.#ofUser(plain, key);
		if (file === 'roles.csv') return this.#ofUser(plain, cell('userSourcedId'));
		const of = file === 'classes.csv' ? this.#course(cell('courseSourcedId')) : '';
		return { ...plain, name: cell('title') || cell('name') || key, grade: cell('grades'), of };
	}

	#course(id: string): string {
		return this.#lookUp('courses.csv', id, 'title');
	}

	/** A record that belongs to a user is named by that user. */
	#ofUser(plain: RecordName, id: string): RecordName {
		const user = this.#named('users.csv', id);
		return user === null ? { ...plain, name: id } : { ...user, key: plain.key };
	}

	#enrollment(plain: RecordName, cell: (column: string) => string): RecordName {
		const id = cell('userSourcedId');
		const user = this.#named('users.csv', id);
		const role = cell('role');
		return {
			...plain,
			name: user?.name ?? id,
			kind: kindOf(role),
			role,
			grade: user?.grade ?? '',
			of: this.#lookUp('classes.csv', cell('classSourcedId'), 'title')
		};
	}

	/** Name of a school by its sourcedId; the id where orgs.csv does not have it. */
	school(id: string): string {
		return this.#lookUp('orgs.csv', id, 'name');
	}

	/** The cells of a record, in the order of the file. */
	cells(file: string, record: number): NamedCell[] {
		const table = this.set.tables.get(file);
		if (table === undefined || record < 0 || record >= table.records) return [];
		return table.columns.map((column) => {
			const text = shown(column, record);
			const isSecret = isPasswordHeader(column.name) && text !== '';
			return { column: column.name, text: isSecret ? HIDDEN_VALUE : text };
		});
	}

	#named(file: string, id: string): RecordName | null {
		const record = this.#find(file, id);
		return record < 0 ? null : this.name(file, record);
	}

	#person(record: number, cell: (column: string) => string): RecordName {
		this.#membership ??= membership(this.set);
		const people = this.#membership;
		const key = cell('sourcedId');
		const name = [cell('givenName'), cell('familyName')].filter((part) => part !== '').join(' ');
		return {
			key,
			name: name || key,
			kind: people?.kind(record) ?? 'other',
			role: people?.role(record) ?? '',
			grade: cell('grades'),
			schools: this.#schools(people?.schools(record) ?? []),
			of: ''
		};
	}

	#schools(ids: readonly string[]): SchoolName[] {
		return ids.map((id) => ({ id, name: this.school(id) }));
	}

	/** A cell of the record with an id; the id where there is none. */
	#lookUp(file: string, id: string, column: string): string {
		const record = this.#find(file, id);
		const table = this.set.tables.get(file);
		return (table === undefined || record < 0 ? '' : cellText(table, column, record)) || id;
	}

	#find(file: string, id: string): number {
		const known = this.#byFile.get(file);
		const find = known === undefined ? this.#finder(file) : known;
		this.#byFile.set(file, find);
		return find === null || id === '' ? -1 : find(id);
	}

	#finder(file: string): ((id: string) => number) | null {
		const ids = this.set.tables.get(file)?.column('sourcedId');
		if (ids === undefined) return null;
		return (id) => {
			const code = ids.dictionary.find(id);
			return code < 0 ? -1 : ids.firstRecords[code];
		};
	}
}

const nobody: RecordName = {
	key: '',
	name: '',
	kind: null,
	role: '',
	grade: '',
	schools: [],
	of: ''
};

/** A cell as it may be shown; empty where there is no such column. */
function cellText(table: Table, name: string, record: number): string {
	const column = table.column(name);
	return column === undefined ? '' : shown(column, record);
}

/** The identifier of a record; in demographics of 1.0 that of its user. */
export const keyText = (table: Table, record: number): string =>
	cellText(table, 'sourcedId', record);
