import type { Checked } from '../core/check';
import type { TableQuery } from '../core/explorer/shapes';
import { TableExplorer } from '../core/explorer/table-explorer';
import { failure, success, type Outcome } from '../core/outcome';
import type { Fault } from './api';
import type { ExplorerApi } from './explorer-api';
import { faultOf } from './fault';
import { EditService } from './edit-service';

/** The check worker's work on the records of a file: of the roster as it is corrected. */
export class ExplorerService extends EditService implements ExplorerApi {
	/** Weakly: a roster that is let go takes what was found in it along. */
	readonly #explorers = new WeakMap<Checked, TableExplorer>();

	exploreTable(file: string, judge: string | null): ReturnType<ExplorerApi['exploreTable']> {
		return this.#explored('exploreTable', (explorer) => explorer.table(file, judge));
	}

	exploreRows(
		query: TableQuery,
		from: number,
		count: number
	): ReturnType<ExplorerApi['exploreRows']> {
		return this.#explored('exploreRows', (explorer) => explorer.page(query, from, count));
	}

	explorePosition(query: TableQuery, record: number): ReturnType<ExplorerApi['explorePosition']> {
		return this.#explored('explorePosition', (explorer) => explorer.positionOf(query, record));
	}

	exploreValues(
		query: TableQuery,
		column: number,
		search: string,
		limit: number
	): ReturnType<ExplorerApi['exploreValues']> {
		return this.#explored('exploreValues', (explorer) =>
			explorer.values(query, column, search, limit)
		);
	}

	exploreLinks(file: string, record: number): ReturnType<ExplorerApi['exploreLinks']> {
		return this.#explored('exploreLinks', (explorer) => explorer.links(file, record));
	}

	exploreMap(judge: string | null): ReturnType<ExplorerApi['exploreMap']> {
		return this.#explored('exploreMap', (explorer) => explorer.map(judge));
	}

	#explored<Value>(
		detail: string,
		ask: (explorer: TableExplorer) => Value | null
	): Promise<Outcome<Value, Fault>> {
		const { checked } = this;
		try {
			const value = checked === null ? null : ask(this.#explorerOf(checked));
			return Promise.resolve(
				value === null ? failure({ code: 'internal', detail }) : success(value)
			);
		} catch (fault) {
			return Promise.resolve(failure(faultOf(fault, detail)));
		}
	}

	#explorerOf(checked: Checked): TableExplorer {
		const explorer = this.#explorers.get(checked) ?? new TableExplorer(checked);
		this.#explorers.set(checked, explorer);
		return explorer;
	}
}
