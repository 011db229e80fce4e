import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { FileDiff } from './file-diff';
import type { Twin } from './rekeyed';
import { plainText, solePairs } from './sole-records';
import { clueWords } from './words';

/** By what a class, a course or a school is known again. */
interface Clue {
	/** Columns that have to be filled and the same, and together stand once in each file. */
	readonly same: readonly string[];
	/** Where these are the same, too, it is sure. */
	readonly sure: readonly string[];
	/** Where one of these is filled on both sides and not the same, it is no case. */
	readonly against: readonly string[];
	/** What it is where `sure` does not hold: null for no case. */
	readonly otherwise: 'likely' | null;
}

const clues: Readonly<Record<string, readonly Clue[]>> = {
	'classes.csv': [
		{
			same: ['classCode', 'schoolSourcedId', 'termSourcedIds', 'courseSourcedId'],
			sure: ['title'],
			against: [],
			otherwise: 'likely'
		},
		{
			same: ['title', 'courseSourcedId', 'schoolSourcedId', 'termSourcedIds'],
			sure: [],
			against: ['classCode', 'periods', 'location'],
			otherwise: 'likely'
		}
	],
	'courses.csv': [
		{
			same: ['courseCode', 'orgSourcedId', 'title'],
			sure: ['title'],
			against: ['grades'],
			otherwise: null
		}
	],
	'orgs.csv': [
		{ same: ['identifier', 'type'], sure: ['name'], against: [], otherwise: 'likely' },
		{
			same: ['name', 'type', 'parentSourcedId'],
			sure: [],
			against: ['identifier'],
			otherwise: 'likely'
		}
	]
};

/** Classes, courses and schools that went under one id and came under another. */
export function rekeyedThings({ name, tableBefore, tableAfter, removed, added }: FileDiff): Twin[] {
	if (tableBefore === null || tableAfter === null || !Object.hasOwn(clues, name)) return [];
	if (removed.length === 0 || added.length === 0) return [];
	const taken = { before: new Set<number>(), after: new Set<number>() };
	return clues[name].flatMap((clue) => {
		const gone = removed.filter((record) => !taken.before.has(record));
		const come = added.filter((record) => !taken.after.has(record));
		const found = byClue(
			clue,
			{ table: tableBefore, records: gone },
			{ table: tableAfter, records: come }
		);
		for (const { recordBefore, recordAfter } of found) {
			taken.before.add(recordBefore);
			taken.after.add(recordAfter);
		}
		return found;
	});
}

interface Side {
	readonly table: Table;
	readonly records: readonly number[];
}

function byClue(clue: Clue, gone: Side, come: Side): Twin[] {
	const [was, is] = [columnsOf(gone.table, clue.same), columnsOf(come.table, clue.same)];
	if (was === null || is === null) return [];
	const [isOnceBefore, isOnceAfter] = [onceIn(gone.table, was), onceIn(come.table, is)];
	const pairs = solePairs(gone.records, come.records, wholeIn(was), wholeIn(is));
	return pairs.flatMap(([recordBefore, recordAfter]) => {
		if (!isOnceBefore(recordBefore) || !isOnceAfter(recordAfter)) return [];
		const confidence = judged(clue, gone.table, recordBefore, come.table, recordAfter);
		if (confidence === null) return [];
		const same = [...clue.same, ...(confidence === 'sure' ? clue.sure : [])];
		const because = [...new Set(same.map((column) => clueWords.same(column)))];
		return [{ recordBefore, recordAfter, because, confidence }];
	});
}

/** By record the cells of some columns as one text; null where one is empty. */
function wholeIn(columns: readonly Column[]): (record: number) => string | null {
	return (record) => {
		const cells = columns.map((column) => plainText(column.textAt(record)));
		return cells.includes('') ? null : cells.join('\u0000');
	};
}

/**
 * Tells whether no other record of the file has the same cells as one record. Counted when somebody
 * asks: where nothing pairs, nobody does.
 */
function onceIn(table: Table, columns: readonly Column[]): (record: number) => boolean {
	const codes = (record: number): string =>
		columns.map((column) => column.codeAt(record)).join(',');
	let counts: Map<string, number> | null = null;
	return (record) => {
		if (counts === null) {
			counts = new Map();
			for (let other = 0; other < table.records; other++) {
				const key = codes(other);
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		}
		return counts.get(codes(record)) === 1;
	};
}

const columnsOf = (table: Table, names: readonly string[]): Column[] | null => {
	const columns = names.flatMap((name) => table.column(name) ?? []);
	return columns.length < names.length ? null : columns;
};

function judged(
	{ sure, against, otherwise }: Clue,
	was: Table,
	recordBefore: number,
	is: Table,
	recordAfter: number
): Twin['confidence'] | null {
	const both = (name: string): [string, string] => [
		plainText(was.column(name)?.textAt(recordBefore) ?? ''),
		plainText(is.column(name)?.textAt(recordAfter) ?? '')
	];
	const isAgainst = against.some((name) => {
		const [one, other] = both(name);
		return one !== '' && other !== '' && one !== other;
	});
	if (isAgainst) return null;
	const isSure = sure.length > 0 && sure.every((name) => both(name)[0] === both(name)[1]);
	return isSure ? 'sure' : otherwise;
}
