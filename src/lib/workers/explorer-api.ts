import type { Outcome } from '../core/outcome';
import type {
	ColumnValues,
	ExplorerPage,
	ExplorerTable,
	FileMap,
	RecordLinks,
	TableQuery
} from '../core/explorer/shapes';
import type { Fault } from './api';

/** What the page may ask of the check worker about the records of a file, also of a corrected one. */
export interface ExplorerApi {
	/** A file with its columns and tabs, sorted by what a receiver (null: the standard) says. */
	exploreTable(file: string, judge: string | null): Promise<Outcome<ExplorerTable, Fault>>;
	/** Records `from` up to `from + count` of a query. */
	exploreRows(
		query: TableQuery,
		from: number,
		count: number
	): Promise<Outcome<ExplorerPage, Fault>>;
	/** Where a record stands among those of a query; -1 where it is none of them. */
	explorePosition(query: TableQuery, record: number): Promise<Outcome<number, Fault>>;
	/** Values of a column among the records of a query, its own filter left out; at most `limit`. */
	exploreValues(
		query: TableQuery,
		column: number,
		search: string,
		limit: number
	): Promise<Outcome<ColumnValues, Fault>>;
	/** What a record names, and what names it. */
	exploreLinks(file: string, record: number): Promise<Outcome<RecordLinks, Fault>>;
	/** The files and the references between them. */
	exploreMap(judge: string | null): Promise<Outcome<FileMap, Fault>>;
}
