import { recordsNamed } from '../rules/joins';
import type { Table } from '../table/table';
import { ExpectedPeople } from './expected-people';
import type { FileDiff } from './file-diff';
import type { RollOverKind, SessionChange } from './roll-over';
import type { RosterDiff } from './roster-diff';
import type { SessionUse } from './session-use';
import { churnWords, type ChurnWord } from './words';

/** Something that changes as expected. */
export interface ExpectedChange {
	readonly id: ChurnWord;
	readonly file: string;
	readonly count: number;
	readonly says: string;
}

/** Marks of the records of one file that change as expected. */
export interface ExpectedFile {
	/** By record before. */
	readonly removed: Uint8Array;
	/** By record after: new ones, and ones that differ. */
	readonly added: Uint8Array;
	readonly changed: Uint8Array;
}

/** A new year or term, by its sessions. */
export interface RollOverCase extends SessionChange {
	readonly kind: RollOverKind;
	readonly was: SessionUse;
	readonly is: SessionUse;
}

/** Which changes a new year or term brings with it. */
export class ExpectedChurn {
	readonly #files = new Map<string, ExpectedFile>();
	readonly summary: readonly ExpectedChange[];
	readonly sameGrade: readonly number[];
	/** By record of classes.csv whether it ends, or begins. */
	readonly #ended: Uint8Array;
	readonly #begun: Uint8Array;

	constructor(
		readonly diff: RosterDiff,
		readonly given: RollOverCase
	) {
		const classes = diff.file('classes.csv');
		const { was, is, ended, begun } = given;
		this.#ended = marks(classes?.tableBefore, (record) => {
			const terms = was.terms(record);
			return terms.length > 0 && terms.every(({ key }) => ended.has(key));
		});
		this.#begun = marks(classes?.tableAfter, (record) =>
			is.terms(record).some(({ key }) => begun.has(key))
		);
		const people = given.kind === 'year' ? new ExpectedPeople(diff) : null;
		this.sameGrade = people?.sameGrade ?? [];
		for (const file of diff.files) this.#files.set(file.name, this.#expected(file, people));
		this.summary = this.#summary();
	}

	/** The marks of a file; undefined where nothing of it is expected to change. */
	file(name: string): ExpectedFile | undefined {
		return this.#files.get(name);
	}

	#expected(file: FileDiff, people: ExpectedPeople | null): ExpectedFile {
		if (file.name === 'users.csv') return people?.marks ?? noMarks(file);
		if (file.name === 'academicSessions.csv') return this.#sessions(file);
		if (file.name === 'classes.csv') return this.#classes(file);
		if (file.name === 'courses.csv') return this.#courses(file);
		return this.#followers(file, people);
	}

	#sessions(file: FileDiff): ExpectedFile {
		const { was, is, ended, begun, kind } = this.given;
		const isOver = (record: number): boolean => ended.has(was.sessions[record].key);
		const isNew = (record: number): boolean => begun.has(is.sessions[record].key);
		return {
			removed: marks(file.tableBefore, isOver),
			added: marks(file.tableAfter, (record) => isNew(record) || kind === 'term'),
			changed: marks(file.tableAfter, isNew)
		};
	}

	#classes(file: FileDiff): ExpectedFile {
		return {
			removed: this.#ended,
			added: this.#begun,
			changed: changedWithin(file, ['termSourcedIds'], (record) => this.#begun[record] === 1)
		};
	}

	#courses(file: FileDiff): ExpectedFile {
		if (this.given.kind === 'term') return noMarks(file);
		const { ended, begun, was, is } = this.given;
		const year = 'schoolYearSourcedId';
		const [before, after] = [yearOf(file.tableBefore, year), yearOf(file.tableAfter, year)];
		const keyOf = (use: SessionUse, id: string) => use.sessions.find((each) => each.id === id)?.key;
		return {
			removed: marks(file.tableBefore, (record) => ended.has(keyOf(was, before(record)) ?? '')),
			added: marks(file.tableAfter, (record) => begun.has(keyOf(is, after(record)) ?? '')),
			changed: changedWithin(file, [year], () => true)
		};
	}

	/** Files whose records go and come with a person or a class. */
	#followers(file: FileDiff, people: ExpectedPeople | null): ExpectedFile {
		const { before, after } = this.diff;
		const { tableBefore, tableAfter } = file;
		const classBefore = namedBy(tableBefore, 'classSourcedId', before.tables.get('classes.csv'));
		const classAfter = namedBy(tableAfter, 'classSourcedId', after.tables.get('classes.csv'));
		const userColumn = file.name === 'demographics.csv' ? 'sourcedId' : 'userSourcedId';
		const userBefore = namedBy(tableBefore, userColumn, before.tables.get('users.csv'));
		const userAfter = namedBy(tableAfter, userColumn, after.tables.get('users.csv'));
		const goes = (user: number): boolean => people?.marks.removed[user] === 1;
		const comes = (user: number): boolean => people?.marks.added[user] === 1;
		// In roles.csv the school of who moves up changes with its own row.
		const moves = (user: number): boolean =>
			file.name === 'roles.csv' && people?.marks.changed[user] === 1;
		const isEnded = (record: number): boolean => this.#ended[classBefore(record)] === 1;
		const isBegun = (record: number): boolean => this.#begun[classAfter(record)] === 1;
		const movesBefore = (record: number): boolean => {
			const user = this.diff.file('users.csv')?.recordAfter(userBefore(record)) ?? -1;
			return moves(user);
		};
		return {
			removed: marks(
				tableBefore,
				(record) => isEnded(record) || goes(userBefore(record)) || movesBefore(record)
			),
			added: marks(
				tableAfter,
				(record) => isBegun(record) || comes(userAfter(record)) || moves(userAfter(record))
			),
			changed: marks(tableAfter, (record) => isBegun(record) || moves(userAfter(record)))
		};
	}

	#summary(): ExpectedChange[] {
		return this.diff.files.flatMap((file) => {
			const expected = this.#files.get(file.name);
			if (expected === undefined) return [];
			return (['removed', 'added', 'changed'] as const).flatMap((change) => {
				const count = file[change].filter((record) => expected[change][record] === 1).length;
				const id = churnWords.id(file.name, change);
				if (count === 0) return [];
				return [{ id, file: file.name, count, says: churnWords.says(id, file.name, count) }];
			});
		});
	}
}

function marks(
	table: Table | null | undefined,
	isExpected: (record: number) => boolean
): Uint8Array {
	const made = new Uint8Array(table?.records ?? 0);
	for (let record = 0; record < made.length; record++) if (isExpected(record)) made[record] = 1;
	return made;
}

const noMarks = (file: FileDiff): ExpectedFile => ({
	removed: new Uint8Array(file.tableBefore?.records ?? 0),
	added: new Uint8Array(file.tableAfter?.records ?? 0),
	changed: new Uint8Array(file.tableAfter?.records ?? 0)
});

/** Marks the changed records of which only some columns differ. */
export function changedWithin(
	file: FileDiff,
	columns: readonly string[],
	isExpected: (record: number) => boolean
): Uint8Array {
	const made = new Uint8Array(file.tableAfter?.records ?? 0);
	const isOf = (column: string): boolean =>
		columns.some((name) => file.tableAfter?.column(name)?.name === column);
	for (const record of file.changed) {
		const isWithin = file.changes(record).every(({ column }) => isOf(column));
		if (isWithin && isExpected(record)) made[record] = 1;
	}
	return made;
}

const yearOf =
	(table: Table | null, name: string) =>
	(record: number): string =>
		table?.column(name)?.textAt(record) ?? '';

/** For each record of a table the record of another that a column of it names, or -1. */
function namedBy(
	table: Table | null,
	name: string,
	target: Table | undefined
): (record: number) => number {
	const column = table?.column(name);
	const ids = target?.column('sourcedId');
	if (column === undefined || ids === undefined) return () => -1;
	const named = recordsNamed(column, ids);
	return (record) => named[column.codeAt(record)];
}
