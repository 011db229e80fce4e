import type { Checked } from '../check';
import type { GroupSource } from '../findings/group-source';
import type { Hit } from '../findings/matches';
import type { Table } from '../table/table';
import type { GridCell, GridPage, GridRow } from './report';

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
		const group = this.checked.groups.find((each) => each.id === id);
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

function withNeighbours(
	table: Table,
	group: GroupSource,
	hits: readonly Hit[],
	context: number
): GridRow[] {
	const own = new Set(hits.map(({ record }) => record));
	const rows: GridRow[] = [];
	let shown = -1;
	for (const hit of hits) {
		const last = Math.min(hit.record + context, table.records - 1);
		for (let record = Math.max(shown + 1, hit.record - context); record < hit.record; record++) {
			if (record >= 0 && !own.has(record)) rows.push(row(table, record, null, ''));
		}
		rows.push(row(table, hit.record, group, group.findingText(hit)));
		shown = hit.record;
		for (let record = hit.record + 1; record <= last && !own.has(record); record++) {
			rows.push(row(table, record, null, ''));
			shown = record;
		}
	}
	return rows;
}

function row(table: Table, record: number, group: GroupSource | null, message: string): GridRow {
	const marked = group?.matches.columnIndex ?? -1;
	const mark = group?.rule.meta.severity ?? null;
	const cells: GridCell[] = table.columns.map((column, index) => ({
		text: record < 0 ? column.name : column.textAt(record),
		mark: index === marked ? mark : null
	}));
	const line = record < 0 ? 1 : table.line(record);
	return { row: table.row(record), line, cells, message, context: group === null };
}
