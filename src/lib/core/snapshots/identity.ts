import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { isMasked } from '../table/masked-column';
import { membership, type Kind } from './membership';
import { onceOnly, plainText } from './sole-records';

/** What makes one person. Texts are plain; an empty one says nothing. */
export interface Identity {
	readonly given: string;
	readonly family: string;
	readonly birth: string;
	readonly grade: string;
	readonly schools: string;
	readonly kind: Kind;
	/** Values of the person's own, in the order of `OWN_COLUMNS`. */
	readonly own: readonly string[];
	/** Whether no one else in the file has the same value. */
	isOnce(at: number): boolean;
}

/** Columns whose values belong to one person, the surest last. */
export const OWN_COLUMNS = ['email', 'username', 'identifier', 'userIds'] as const;

interface Own {
	readonly column: Column;
	isOnce(record: number): boolean;
}

/** The people of one delivery. */
export class Identities {
	readonly #known = new Map<number, Identity>();
	readonly #own: readonly (Own | null)[];
	readonly #births: (record: number) => string;
	readonly #people;

	constructor(
		set: RosterSet,
		readonly table: Table
	) {
		this.#people = membership(set);
		this.#births = birthDates(set, table);
		this.#own = OWN_COLUMNS.map((name) => {
			const column = table.column(name);
			return column === undefined || isMasked(column) ? null : { column, isOnce: lazily(column) };
		});
	}

	at(record: number): Identity {
		const known = this.#known.get(record);
		if (known !== undefined) return known;
		const made = this.#make(record);
		this.#known.set(record, made);
		return made;
	}

	#make(record: number): Identity {
		const cell = (name: string): string => plainText(this.table.column(name)?.textAt(record) ?? '');
		const all = this.#own.map((own) => plainText(own?.column.textAt(record) ?? ''));
		return {
			given: cell('givenName'),
			family: cell('familyName'),
			birth: this.#births(record),
			grade: cell('grades'),
			schools: [...(this.#people?.schools(record) ?? [])].sort().join(','),
			kind: this.#people?.kind(record) ?? 'other',
			own: all,
			isOnce: (at) => this.#own[at]?.isOnce(record) === true
		};
	}
}

/** Counted only where somebody asks: mostly nobody comes back, and nothing has to be. */
function lazily(column: Column): (record: number) => boolean {
	let known: ((record: number) => boolean) | null = null;
	return (record) => (known ??= onceOnly(column))(record);
}

/** By record of users.csv the day of birth, as demographics.csv has it. */
function birthDates(set: RosterSet, users: Table): (record: number) => string {
	const table = set.tables.get('demographics.csv');
	const ids = table?.column('sourcedId');
	const births = table?.column('birthDate');
	const own = users.column('sourcedId');
	if (ids === undefined || births === undefined || own === undefined) return () => '';
	// By the way that the check has gone already: a day of birth names its user.
	const named = recordsNamed(ids, own);
	const rows = new Int32Array(users.records).fill(-1);
	for (let row = table?.records ?? 0; row-- > 0;) {
		const user = named[ids.codeAt(row)];
		if (user >= 0) rows[user] = row;
	}
	return (record) => (rows[record] < 0 ? '' : births.textAt(rows[record]).trim());
}
