import { joinedItems } from '../rules/item-joins';
import type { RosterSet } from '../rules/roster-set';

/** A column of one file whose items name records of another. */
type Reference = readonly [from: string, column: string, to: string];

/** What a class needs besides itself, in an order in which each file is full before it is asked. */
const NEEDED: readonly Reference[] = [
	['classes.csv', 'courseSourcedId', 'courses.csv'],
	['classes.csv', 'schoolSourcedId', 'orgs.csv'],
	['classes.csv', 'termSourcedIds', 'academicSessions.csv'],
	['courses.csv', 'schoolYearSourcedId', 'academicSessions.csv'],
	['courses.csv', 'orgSourcedId', 'orgs.csv'],
	['enrollments.csv', 'schoolSourcedId', 'orgs.csv'],
	['enrollments.csv', 'userSourcedId', 'users.csv'],
	['users.csv', 'orgSourcedIds', 'orgs.csv'],
	['users.csv', 'primaryOrgSourcedId', 'orgs.csv'],
	['roles.csv', 'orgSourcedId', 'orgs.csv'],
	['orgs.csv', 'parentSourcedId', 'orgs.csv'],
	['academicSessions.csv', 'parentSourcedId', 'academicSessions.csv']
];

/** Some records of each file of a set. */
export class KeptRecords {
	readonly #byFile = new Map<string, Set<number>>();

	constructor(readonly set: RosterSet) {}

	of(file: string): ReadonlySet<number> {
		return this.#byFile.get(file) ?? new Set();
	}

	add(file: string, record: number): void {
		const records = this.#byFile.get(file) ?? new Set<number>();
		this.#byFile.set(file, records.add(record));
	}

	/** Adds the records of a file that name a kept one of another. */
	addNaming(file: string, column: string, target: string): void {
		const table = this.set.tables.get(file);
		const names = table?.column(column);
		const ids = this.set.tables.get(target)?.column('sourcedId');
		if (table === undefined || names === undefined || ids === undefined) return;
		const kept = new Uint8Array(ids.dictionary.size);
		for (const record of this.of(target)) kept[ids.codeAt(record)] = 1;
		const { starts, codes } = joinedItems(names, ids);
		const marked = Uint8Array.from({ length: names.dictionary.size }, (_, code) =>
			codes.subarray(starts[code], starts[code + 1]).some((id) => id >= 0 && kept[id] === 1) ? 1 : 0
		);
		for (const record of names.recordsOf(marked)) this.add(file, record);
	}

	/** Adds whatever the kept records name, up to the district and the school year. */
	addNeeded(): void {
		for (const [from, column, to] of NEEDED) {
			// A file that names itself: a school, its district, and so on up.
			let before = -1;
			while (before !== this.of(to).size) {
				before = this.of(to).size;
				this.#addNamed(from, column, to);
				if (from !== to) break;
			}
		}
	}

	#addNamed(from: string, column: string, to: string): void {
		const names = this.set.tables.get(from)?.column(column);
		const ids = this.set.tables.get(to)?.column('sourcedId');
		if (names === undefined || ids === undefined) return;
		const { starts, codes } = joinedItems(names, ids);
		for (const record of [...this.of(from)]) {
			const code = names.codeAt(record);
			for (const id of codes.subarray(starts[code], starts[code + 1])) {
				if (id >= 0) this.add(to, ids.firstRecords[id]);
			}
		}
	}
}
