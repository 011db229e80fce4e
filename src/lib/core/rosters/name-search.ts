import { listItems } from '../rules/distinct-values';
import { firstOfId } from './enrollment-index';
import { searchedWords } from './folded-name';
import { FAR, FoldedColumn } from './name-costs';
import type { RosterPeople } from './roster-people';

/** Columns in which a person's name stands; the last four from OneRoster 1.2 on. */
const NAME_COLUMNS = [
	'givenName',
	'familyName',
	'middleName',
	'preferredGivenName',
	'preferredFamilyName',
	'preferredMiddleName'
];
/** Columns by which somebody is found who is typed as an id, letter by letter. */
const ID_COLUMNS = ['sourcedId', 'identifier', 'username', 'email'];

/** Costs are sorted into as many heaps: twelve words with two slips each fit. */
const HEAPS = 64;

/** Records that fit, the nearest first, and how many fit in all. */
export interface NameMatches {
	readonly records: readonly number[];
	readonly count: number;
}

/**
 * True for what may be an id or a user name. To look those up takes tables of the largest columns, which
 * are made on first use, and nobody should wait for that who mistyped a name.
 */
export const mayBeId = (query: string): boolean => /[\d@_]/.test(query);

const nobody: NameMatches = { records: [], count: 0 };

/**
 * Finds people by name. Distances are worked out for each distinct name; a person costs a few look-ups
 * of small numbers, and nobody a string.
 */
export class NameSearch {
	#columns: readonly FoldedColumn[] | null = null;

	constructor(readonly people: RosterPeople) {}

	/**
	 * @param query words of a name in any order, or an id
	 * @param limit how many at most are named
	 */
	find(query: string, limit: number): NameMatches {
		const words = searchedWords(query);
		const byName = words.length === 0 ? nobody : this.#byName(words, limit);
		if (byName.count > 0) return byName;
		const byId = mayBeId(query) ? this.#byId(query.trim()) : [];
		return { records: byId.slice(0, limit), count: byId.length };
	}

	#byName(words: readonly string[], limit: number): NameMatches {
		const { users } = this.people;
		const columns = (this.#columns ??= NAME_COLUMNS.flatMap((name) => {
			const column = users?.column(name);
			return column === undefined ? [] : [new FoldedColumn(column)];
		}));
		const costs = words.map((word) =>
			columns.map((folded) => ({ column: folded.column, cost: folded.costs(word) }))
		);
		const heaps = Array.from({ length: 2 * HEAPS }, (): number[] => []);
		const { staff } = this.people;
		let count = 0;
		for (let record = 0; record < (users?.records ?? 0); record++) {
			const cost = costOf(costs, record);
			if (cost === FAR) continue;
			count++;
			// Who teaches looks for themselves first.
			const heap = (staff[record] === 1 ? 0 : HEAPS) + Math.min(cost, HEAPS - 1);
			if (heaps[heap].length < limit) heaps[heap].push(record);
		}
		const records = heaps.flatMap((heap) => this.people.sorted(heap)).slice(0, limit);
		return { records, count };
	}

	#byId(text: string): number[] {
		const { users } = this.people;
		if (text === '' || listItems(text).length > 1) return [];
		const found = ID_COLUMNS.flatMap((name) => {
			const column = users?.column(name);
			const code = column?.dictionary.find(text) ?? -1;
			return column === undefined || code < 0 ? [] : [column.firstRecords[code]];
		});
		return [...new Set(found.map((record) => firstOfId(users, record)))];
	}
}

/** The sum over all words of the nearest of a person's names; `FAR` where one word fits none. */
function costOf(
	costs: readonly (readonly { column: FoldedColumn['column']; cost: Uint8Array }[])[],
	record: number
): number {
	let sum = 0;
	for (const word of costs) {
		let best = FAR;
		for (const { column, cost } of word) best = Math.min(best, cost[column.codeAt(record)]);
		if (best === FAR) return FAR;
		sum += best;
	}
	return Math.min(sum, FAR - 1);
}
