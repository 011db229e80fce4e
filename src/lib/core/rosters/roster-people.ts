import type { RosterSet } from '../rules/roster-set';
import { membership, type Kind, type Membership } from '../snapshots/membership';
import { offMarks } from '../snapshots/off-records';
import { RecordNames } from '../snapshots/people';
import type { Table } from '../table/table';
import { cell, codedCells } from './coded-cells';
import type { EnrollmentIndex } from './enrollment-index';
import { foldedName } from './folded-name';
import type { PersonCard } from './shapes';

/** The people of users.csv: who they are, and in which order a list has them. */
export class RosterPeople {
	readonly users: Table | undefined;
	readonly names: RecordNames;
	readonly #membership: Membership | null;
	#staff: Uint8Array | null = null;
	readonly #off: Uint8Array | null;
	readonly #isEnabled: (record: number) => boolean;

	constructor(
		set: RosterSet,
		readonly index: EnrollmentIndex
	) {
		this.users = set.tables.get('users.csv');
		this.names = new RecordNames(set);
		this.#membership = membership(set);
		this.#off = this.users === undefined ? null : offMarks(this.users);
		this.#isEnabled = codedCells(
			this.users,
			'enabledUser',
			(text) => text.trim().toLowerCase() !== 'false'
		);
	}

	card(record: number): PersonCard {
		const schools = this.#membership?.schools(record) ?? [];
		const id = cell(this.users, 'sourcedId', record);
		return {
			record,
			id,
			name: this.#name(record) || id,
			kind: this.kind(record),
			role: this.#membership?.role(record) ?? '',
			grade: cell(this.users, 'grades', record),
			schools: schools.map((school) => this.names.school(school)),
			isOn: this.isEnabled(record) && !this.isGone(record)
		};
	}

	/**
	 * What somebody is by users.csv or roles.csv. A role that the standard does not have, such as `pupil`,
	 * would make staff of a student: who is in classes as a student only is one.
	 */
	kind(record: number): Kind {
		const kind = this.#membership?.kind(record) ?? 'other';
		if (kind !== 'staff') return kind;
		const rows = this.index.ofUser(record);
		const isStudent = rows.length > 0 && rows.every((row) => this.index.kind(row) === 'student');
		return isStudent ? 'student' : kind;
	}

	/** By record whether the person works at a school. Worked out once, for looking through all of them. */
	get staff(): Uint8Array {
		this.#staff ??= Uint8Array.from({ length: this.users?.records ?? 0 }, (_, record) =>
			this.kind(record) === 'staff' ? 1 : 0
		);
		return this.#staff;
	}

	/** True where the record is marked as deleted. */
	isGone(record: number): boolean {
		return this.#off?.[record] === 1;
	}

	/** False where `enabledUser` says false. An empty cell says nothing. */
	isEnabled(record: number): boolean {
		return this.#isEnabled(record);
	}

	/** By this a list is sorted: family name, given name, id. */
	sortKey(record: number): string {
		const part = (name: string): string => foldedName(cell(this.users, name, record));
		return [part('familyName'), part('givenName'), cell(this.users, 'sourcedId', record)].join(
			'\t'
		);
	}

	/** Records in the order of a class list. */
	sorted(records: readonly number[]): number[] {
		return records
			.map((record) => ({ record, key: this.sortKey(record) }))
			.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record - b.record))
			.map(({ record }) => record);
	}

	/** As people call the person: from 1.2 on the preferred name, where there is one. */
	#name(record: number): string {
		const either = (preferred: string, name: string): string =>
			cell(this.users, preferred, record) || cell(this.users, name, record);
		return [either('preferredGivenName', 'givenName'), either('preferredFamilyName', 'familyName')]
			.filter((part) => part !== '')
			.join(' ');
	}
}
