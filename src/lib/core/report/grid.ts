import type { Checked } from '../check';
import type { GroupSource } from '../findings/group-source';
import type { Hit } from '../findings/matches';
import { HIDDEN_VALUE, isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import type { GridPage, GridRow } from './report';
import { allGroups } from './summary';

/**
 * Makes the rows of groups on demand out of the columns. The hits of the group looked at last are
 * kept, so that paging through it does not scan the column again.
 */
export class GridMaker {
	#group: GroupSource | null = null;
	#hits: Hit[] = [];
	#rest: Iterator<Hit> = [][Symbol.iterator]();

	constructor(readonly checked: Checked) {}

	/** Findings `from` up to `from + count` of a group, each with `context` neighbours; null without rows. */
	page(id: string, from: number, count: number, context: number): GridPage | null {
		const group = allGroups(this.checked).find((each) => each.id === id);
		const table = this.checked.set.tables.get(group?.matches.file ?? '');
		if (group === undefined || table === undefined || !group.matches.inRecords) return null;
		const hits = this.#hitsOf(group, from + count).slice(from);
		return {
			columns: table.header,
			marked: group.matches.columnIndex,
			from,
			total: group.count,
			rows: withNeighbours(table, group, hits, context)
		};
	}

	/** The first `until` hits: a group of a million rows opens as fast as one of ten. */
	#hitsOf(group: GroupSource, until: number): Hit[] {
		if (this.#group !== group) {
			this.#group = group;
			this.#hits = [];
			this.#rest = group.hits()[Symbol.iterator]();
		}
		while (this.#hits.length < until) {
			const next = this.#rest.next();
			if (next.done === true) break;
			this.#hits.push(next.value);
		}
		return this.#hits.slice(0, until);
	}
}

/**
 * Each record once and in the order of the file, with its neighbours around it. A record with several
 * findings says them all.
 */
function withNeighbours(
	table: Table,
	group: GroupSource,
	hits: readonly Hit[],
	context: number
): GridRow[] {
	const said = new Map<number, string[]>();
	for (const hit of hits) {
		const text = group.findingText(hit);
		const texts = said.get(hit.record) ?? [];
		said.set(hit.record, texts.includes(text) ? texts : [...texts, text]);
	}
	const records = new Set(said.keys());
	for (const own of said.keys()) {
		const last = Math.min(own + context, table.records - 1);
		for (let record = Math.max(0, own - context); record <= last; record++) records.add(record);
	}
	return [...records]
		.sort((a, b) => a - b)
		.map((record) => gridRow(table, record, group, said.get(record)));
}

function gridRow(
	table: Table,
	record: number,
	{ matches, rule }: GroupSource,
	said: readonly string[] | undefined
): GridRow {
	const mark = said === undefined ? null : rule.meta.severity;
	const cells = shownCells(table, record).map((text, index) => ({
		text,
		mark: index === matches.columnIndex ? mark : null
	}));
	const line = record < 0 ? 1 : table.line(record);
	const message = said?.join(' ') ?? '';
	return { row: table.row(record), line, cells, message, context: said === undefined };
}

/**
 * The cells of a record as they may be shown, a password hidden wherever it may stand; those of the
 * header for -1, and nothing in a record that the file lacks.
 */
export function shownCells(table: Table, record: number): string[] {
	if (record < 0) return [...table.header];
	if (record >= table.records) return table.header.map(() => '');
	const cells = table.columns.map((column) => column.textAt(record));
	return table.ragged.has(record) ? withoutPassword(table, cells) : cells;
}

/**
 * In a record with a wrong number of fields the password may stand beside its column, where nothing
 * masked it: behind it when there are fields too many, before it by as many as are missing at the
 * end. All that could be one is hidden.
 */
function withoutPassword(table: Table, cells: readonly string[]): string[] {
	const column = table.columns.findIndex(isMasked);
	if (column < 0) return [...cells];
	const missing = cells.length - 1 - cells.findLastIndex((cell) => cell !== '');
	const first = Math.max(1, column - missing);
	return cells.map((cell, index) => (index >= first && cell !== '' ? HIDDEN_VALUE : cell));
}
