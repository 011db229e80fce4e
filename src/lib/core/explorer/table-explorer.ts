import type { Checked } from '../check';
import type { Counted } from '../profiles/judgement';
import { isMasked } from '../table/masked-column';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { columnValues } from './column-values';
import { explorerRow } from './explorer-row';
import { fileMap } from './file-map';
import { countedBy } from './judged-by';
import { LinkFinder } from './record-links';
import { selected } from './record-selection';
import { RowTabs } from './row-tabs';
import type {
	ColumnValues,
	ExplorerColumn,
	ExplorerPage,
	ExplorerTable,
	FileMap,
	RecordLinks,
	TableQuery
} from './shapes';

/** Values whose length decides how wide a column is drawn. */
const MEASURED_VALUES = 200;

/**
 * Read this first: the files of a checked roster, looked through record by record. What a query found is
 * kept until another one comes, so that scrolling costs only the records that are seen.
 */
export class TableExplorer {
	readonly #links: LinkFinder;
	readonly #tabs = new Map<string, RowTabs>();
	#last: { readonly key: string; readonly records: Uint32Array } | null = null;

	constructor(readonly checked: Checked) {
		this.#links = new LinkFinder(checked.set);
	}

	/** A file with its columns and tabs; null where it was not read. */
	table(file: string, judge: string | null): ExplorerTable | null {
		const table = this.#table(file);
		if (table === undefined) return null;
		const columns = table.columns.map((column) => this.#column(column));
		return { file, columns, tabs: this.#tabsOf(table, judge).counts };
	}

	/** Records `from` up to `from + count` of a query; null where its file was not read. */
	page(query: TableQuery, from: number, count: number): ExplorerPage | null {
		const table = this.#table(query.file);
		if (table === undefined) return null;
		const records = this.#records(table, query);
		const found = this.#found(query.file, query.judge);
		const rows = [...records.subarray(from, from + count)].map((record) =>
			explorerRow(table, record, found)
		);
		return { from, total: records.length, rows };
	}

	/** Where a record stands among those of a query; -1 where it is not one of them. */
	positionOf(query: TableQuery, record: number): number | null {
		const table = this.#table(query.file);
		return table === undefined ? null : this.#records(table, query).indexOf(record);
	}

	/** The values that a column has among the records of a query, its own filter left out. */
	values(query: TableQuery, at: number, search: string, limit: number): ColumnValues | null {
		const table = this.#table(query.file);
		const column = table?.columns[at];
		if (table === undefined || column === undefined || isMasked(column)) return null;
		const unsorted = { ...query, sort: null };
		const records = selected(table, this.#tabsOf(table, query.judge), unsorted, at);
		return columnValues(column, records, search, limit);
	}

	/** What a record names, and what names it; null where there is no such record. */
	links(file: string, record: number): RecordLinks | null {
		const records = this.#table(file)?.records ?? 0;
		return record >= 0 && record < records ? this.#links.links(file, record) : null;
	}

	map(judge: string | null): FileMap {
		const { set } = this.checked;
		return fileMap(set, (file) => {
			const table = set.tables.get(file);
			if (table === undefined) return { all: 0, invalid: 0, warning: 0, valid: 0 };
			return this.#tabsOf(table, judge).counts;
		});
	}

	#table(file: string): Table | undefined {
		return this.checked.set.tables.get(file);
	}

	#records(table: Table, query: TableQuery): Uint32Array {
		const key = JSON.stringify(query);
		if (this.#last?.key !== key) {
			this.#last = { key, records: selected(table, this.#tabsOf(table, query.judge), query) };
		}
		return this.#last.records;
	}

	#tabsOf(table: Table, judge: string | null): RowTabs {
		const key = `${judge ?? ''}/${table.name}`;
		const known = this.#tabs.get(key) ?? new RowTabs(table, this.#found(table.name, judge));
		this.#tabs.set(key, known);
		return known;
	}

	#found(file: string, judge: string | null): readonly Counted[] {
		return countedBy(this.checked, judge).filter(({ group }) => group.matches.file === file);
	}

	#column(column: Column): ExplorerColumn {
		const { dictionary, name, file, index } = column;
		const measured = Math.min(dictionary.size, MEASURED_VALUES);
		let width = name.length;
		for (let code = 0; code < measured; code++) width = Math.max(width, column.text(code).length);
		return {
			name,
			distinct: dictionary.size,
			width,
			leadsTo: this.#links.leadsTo(file, index),
			isHidden: isMasked(column)
		};
	}
}
