import { joinedItems } from '../rules/item-joins';
import type { RosterSet } from '../rules/roster-set';
import type { Table } from '../table/table';
import { offMarks } from './off-records';

/** A session, and how many classes name it. */
export interface Session {
	readonly record: number;
	readonly id: string;
	/** School year as the file says it, else the year in which the session ends. */
	readonly year: string;
	readonly start: string;
	readonly end: string;
	/** Id and days together: a system may give an id to the next year's session. */
	readonly key: string;
	classes: number;
}

/** The sessions of a delivery and the classes in them. */
export class SessionUse {
	readonly sessions: readonly Session[];
	readonly #terms: (classRecord: number) => readonly Session[];

	constructor(set: RosterSet) {
		const table = set.tables.get('academicSessions.csv');
		this.sessions = table === undefined ? [] : sessionsOf(table);
		this.#terms = termsOf(set.tables.get('classes.csv'), table, this.sessions);
		const classes = set.tables.get('classes.csv');
		const off = classes === undefined ? null : offMarks(classes);
		for (let record = 0; record < (classes?.records ?? 0); record++) {
			if (off?.[record] !== 1) for (const session of this.#terms(record)) session.classes++;
		}
	}

	/** The sessions in which a class takes place. */
	terms(classRecord: number): readonly Session[] {
		return this.#terms(classRecord);
	}

	/** The school year of most classes; where there are none, the latest one. Empty without sessions. */
	get year(): string {
		const counts = new Map<string, number>();
		for (const { year, classes } of this.sessions) {
			counts.set(year, (counts.get(year) ?? 0) + classes);
		}
		const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
		return order[0]?.[0] ?? '';
	}

	get used(): Session[] {
		return this.sessions.filter(({ classes }) => classes > 0);
	}
}

function sessionsOf(table: Table): Session[] {
	return Array.from({ length: table.records }, (_, record) => {
		const cell = (name: string): string => table.column(name)?.textAt(record).trim() ?? '';
		const [id, start, end] = [cell('sourcedId'), cell('startDate'), cell('endDate')];
		const year = cell('schoolYear') || end.slice(0, 4);
		return { record, id, year, start, end, key: `${id} ${start} ${end}`, classes: 0 };
	});
}

function termsOf(
	classes: Table | undefined,
	table: Table | undefined,
	sessions: readonly Session[]
): (record: number) => readonly Session[] {
	const column = classes?.column('termSourcedIds');
	const ids = table?.column('sourcedId');
	if (column === undefined || ids === undefined) return () => [];
	const { starts, codes } = joinedItems(column, ids);
	const { firstRecords } = ids;
	const byCode = Array.from({ length: column.dictionary.size }, (_, code) =>
		Array.from(codes.subarray(starts[code], starts[code + 1]))
			.filter((id) => id >= 0)
			.map((id) => sessions[firstRecords[id]])
	);
	return (record) => byCode[column.codeAt(record)];
}
