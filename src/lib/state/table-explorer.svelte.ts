import type {
	ColumnFilter,
	ColumnValues,
	ExplorerRow,
	ExplorerTable,
	RecordLinks,
	Tab,
	TableQuery
} from '../core/explorer/shapes';
import type { Ask } from './own-profiles.svelte';
import { RowBlocks } from './row-blocks';

/** Values of a column that are offered at once. */
const MOST_VALUES = 100;

/** What is wanted of a file, without the file and whose verdict counts. */
export type TableWish = Omit<TableQuery, 'file' | 'judge'>;

/** A search waits until the person pauses, in milliseconds. */
const PAUSE_MS = 200;

const everything: TableWish = { tab: 'all', sort: null, filters: [], find: '' };

/**
 * One file looked through: what is asked for, and the records that were seen. What was asked for stays
 * while another file is looked at, so that the way back leads where one was.
 */
export class TableView {
	table = $state.raw<ExplorerTable | null>(null);
	wish = $state.raw<TableWish>(everything);
	/** How many records the wish gives; null until it is known. */
	total = $state.raw<number | null>(null);
	/** The record that is looked at closely, with its place in the order. */
	chosen = $state.raw<{ readonly row: ExplorerRow; readonly at: number } | null>(null);
	links = $state.raw<RecordLinks | null>(null);
	/** True where an answer could not be had: the roster is no longer there. */
	hasFailed = $state(false);
	/** Counts up whenever rows came in that may have to be drawn. */
	drawn = $state(0);
	/** Counts up whenever other rows are asked for, once the first of them are there. */
	generation = $state(0);
	/** The place in the order at which the grid stands, for coming back; the grid keeps it. */
	top = 0;
	readonly #rows = new RowBlocks<ExplorerRow>(
		(from, count) => this.#load(from, count),
		() => (this.drawn += 1)
	);
	#job = 0;
	#revision = -1;
	/** The record to come back to, once the table was asked for anew. */
	#back: number | null = null;
	/** A search that was typed and waits. */
	#typed: string | null = null;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly ask: Ask,
		readonly file: string,
		readonly judge: string | null
	) {}

	get query(): TableQuery {
		return { file: this.file, judge: this.judge, ...this.wish };
	}

	/**
	 * Brings in the file, beginning with the tab in which most is wrong.
	 * @param revision how often the roster was corrected: as it was looked at before, it is at hand
	 */
	async open(revision: number): Promise<void> {
		if (revision === this.#revision) return;
		this.#revision = revision;
		const isFirst = this.table === null;
		const answer = await this.ask((api) => api.exploreTable(this.file, this.judge));
		if (!answer.ok) {
			this.hasFailed = true;
			return;
		}
		this.table = answer.value;
		if (isFirst) this.wish = { ...everything, tab: worstTab(answer.value) };
		const back = this.#back;
		this.#back = null;
		if (back === null) await this.#again();
		else await this.goTo(back);
	}

	/** Has all of it asked for anew when it is opened next, in the language in use by then. */
	sayAgain(): void {
		this.#revision = -1;
		this.#back = this.chosen?.row.record ?? null;
	}

	/** Asks for other records; a search that waits goes with it. */
	async want(change: Partial<TableWish>): Promise<void> {
		const find = this.#takeTyped() ?? this.wish.find;
		this.wish = { ...this.wish, find, ...change };
		this.top = 0;
		await this.#again();
	}

	/** Looks for what is typed, once the person pauses. */
	type(text: string): void {
		this.#takeTyped();
		this.#typed = text;
		this.#pause = setTimeout(() => void this.want({}), PAUSE_MS);
	}

	/** Narrows to values of a column (no longer where there are none), and puts in an order. */
	apply({ column, values }: ColumnFilter, sort: TableWish['sort']): Promise<void> {
		const others = this.wish.filters.filter((each) => each.column !== column);
		const filters = values.length === 0 ? others : [...others, { column, values }];
		return this.want({ filters, sort });
	}

	/** The row at a place of the order; undefined until it is there, which `drawn` tells. */
	rowAt(at: number): ExplorerRow | undefined {
		return this.#rows.rowAt(at);
	}

	/** Looks at the record at a place of the order closely. */
	async choose(at: number): Promise<void> {
		const row = this.rowAt(at) ?? (await this.#rows.loaded(at));
		if (row === undefined) return;
		const chosen = { row, at };
		this.chosen = chosen;
		this.links = null;
		const answer = await this.ask((api) => api.exploreLinks(this.file, row.record));
		if (answer.ok && this.chosen === chosen) this.links = answer.value;
	}

	/** Goes to a record: among those that are asked for, or among all where it is none of them. */
	async goTo(record: number): Promise<void> {
		this.#takeTyped();
		let at = await this.#position(record);
		if (at < 0) {
			this.wish = everything;
			at = await this.#position(record);
		}
		this.top = Math.max(0, at);
		await this.#again();
		if (at >= 0) await this.choose(at);
	}

	/** Values of a column among the records that are asked for; null where they cannot be had. */
	async values(column: number, search: string): Promise<ColumnValues | null> {
		const answer = await this.ask((api) =>
			api.exploreValues(this.query, column, search, MOST_VALUES)
		);
		return answer.ok ? answer.value : null;
	}

	/** Takes the search that waits, so that it does not come by itself. */
	#takeTyped(): string | null {
		clearTimeout(this.#pause);
		const typed = this.#typed;
		this.#typed = null;
		return typed;
	}

	async #position(record: number): Promise<number> {
		const answer = await this.ask((api) => api.explorePosition(this.query, record));
		return answer.ok ? answer.value : -1;
	}

	/** Drops what was seen and asks for the first of what is wanted now. */
	async #again(): Promise<void> {
		this.#job += 1;
		const job = this.#job;
		this.#rows.clear();
		this.chosen = null;
		this.links = null;
		await this.#rows.loaded(this.top);
		if (job === this.#job) this.generation += 1;
	}

	async #load(from: number, count: number): Promise<readonly ExplorerRow[] | null> {
		const job = this.#job;
		const answer = await this.ask((api) => api.exploreRows(this.query, from, count));
		if (job !== this.#job) return null;
		this.hasFailed = !answer.ok;
		if (!answer.ok) return null;
		this.total = answer.value.total;
		return answer.value.rows;
	}
}

function worstTab({ tabs: { invalid, warning } }: ExplorerTable): Tab {
	if (invalid > 0) return 'invalid';
	return warning > 0 ? 'warning' : 'all';
}

/** The files of a loaded roster, each with what was asked of it last. */
export class TableViews {
	/** The receiver that was picked to sort rows by; null for the standard, undefined where none was. */
	picked = $state<string | null | undefined>(undefined);
	readonly #views: Record<string, TableView> = {};

	constructor(readonly ask: Ask) {}

	/** The view of a file by a receiver's verdict; made on first use. */
	of(file: string, judge: string | null): TableView {
		return (this.#views[`${judge ?? ''}/${file}`] ??= new TableView(this.ask, file, judge));
	}

	/** Has everything that was seen asked for anew, in the language in use. */
	sayAgain(): void {
		for (const view of Object.values(this.#views)) view.sayAgain();
	}

	/** The one whose verdict counts among the chosen receivers: the first, until another is picked. */
	judge(receivers: readonly string[]): string | null {
		const { picked } = this;
		if (picked === null) return null;
		const isThere = picked !== undefined && receivers.includes(picked);
		return isThere ? picked : (receivers.at(0) ?? null);
	}
}
