import type { LoadedSet } from '../../rules/loaded-set';
import { listItems } from '../../rules/distinct-values';
import type { Column } from '../../table/column';
import type { Edit } from '../edit';

/** Columns in which people write freely what is one and the same. */
const columns = [
	['classes.csv', 'subjects'],
	['courses.csv', 'subjects'],
	['classes.csv', 'grades'],
	['courses.csv', 'grades'],
	['users.csv', 'grades']
] as const;

/** Several spellings of one thing, such as `Math`, `math` and `MATH.`. */
export interface SpellingCluster {
	readonly file: string;
	readonly column: string;
	/** The spellings with their number of records, the most frequent first. */
	readonly spellings: readonly { readonly text: string; readonly records: number }[];
}

/**
 * Clusters of spellings in subjects and grades, which differ in nothing but case, blanks, signs and
 * accents (fingerprints as OpenRefine makes them). Grade: to be looked at, with the most frequent
 * spelling as the proposal. Codes of grades that differ in zeros are not one and the same here.
 */
export const spellingClusters = ({ tables }: LoadedSet): SpellingCluster[] =>
	columns.flatMap(([file, name]) => {
		const column = tables.get(file)?.column(name);
		return column === undefined ? [] : clustersIn(file, column);
	});

/** The edits that give all spellings of a cluster the one that was chosen. */
export const clusterEdits = ({ file, column, spellings }: SpellingCluster, to: string): Edit[] =>
	spellings
		.filter(({ text }) => text !== to)
		.map(({ text: from }) => ({ kind: 'replaceValue', file, column, from, to, isItem: true }));

const fingerprint = (text: string): string =>
	text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

function clustersIn(file: string, column: Column): SpellingCluster[] {
	const all = new Map<string, Map<string, number>>();
	for (const [item, records] of itemCounts(column)) {
		const key = fingerprint(item);
		if (key === '') continue;
		all.set(key, (all.get(key) ?? new Map<string, number>()).set(item, records));
	}
	return [...all.values()]
		.filter((spellings) => spellings.size > 1)
		.map((spellings) => ({
			file,
			column: column.name,
			spellings: [...spellings]
				.map(([text, records]) => ({ text, records }))
				.sort((a, b) => b.records - a.records || (a.text < b.text ? -1 : 1))
		}));
}

/** Every item of a list column with the number of records that hold it. */
function itemCounts(column: Column): Map<string, number> {
	const cells = new Uint32Array(column.dictionary.size);
	for (const block of column.codes.blocks) for (let i = 0; i < block.length; i++) cells[block[i]]++;
	const counts = new Map<string, number>();
	cells.forEach((records, code) => {
		for (const item of new Set(listItems(column.text(code))))
			counts.set(item, (counts.get(item) ?? 0) + records);
	});
	return counts;
}
