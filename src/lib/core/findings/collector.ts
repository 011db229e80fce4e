import type { Column } from '../table/column';
import type { Table } from '../table/table';
import type { PlaceList } from '../csv/batch';
import type { Details, ItemCase, Narrowing, Report, Rule } from '../rules/rule';
import type { Version } from '../spec/spec';
import type { NotRun } from '../report/report';
import type { Observation } from './observation';
import type { LateWords, Place } from './finding';
import type { Matches } from './matches';
import { CodeMatches } from './code-matches';
import { ItemMatches } from './item-matches';
import { PlaceMatch } from './place-match';
import { PlaceMatches } from './place-matches';
import { RecordMatches } from './record-matches';

/** Everything one rule found. */
export class Collector implements Report {
	readonly matches: Matches[] = [];
	readonly notRuns: NotRun[] = [];
	readonly #byColumn = new Map<string, CodeMatches | ItemMatches | RecordMatches>();

	constructor(
		readonly rule: Rule,
		readonly tables: ReadonlyMap<string, Table>,
		readonly version: Version
	) {}

	codes(
		column: Column,
		codes: Iterable<number>,
		details?: (code: number) => Details,
		how?: Narrowing
	): void {
		const key = `codes ${column.file} ${column.index}`;
		const make = (): CodeMatches => new CodeMatches(this.#table(column), column);
		this.#merged(key, CodeMatches, make).add(codes, details, how);
	}

	items(column: Column, cases: readonly ItemCase[], how?: Narrowing): void {
		const key = `items ${column.file} ${column.index}`;
		const make = (): ItemMatches => new ItemMatches(this.#table(column), column);
		this.#merged(key, ItemMatches, make).add(cases, how);
	}

	records(
		table: Table,
		column: Column | null,
		records: Iterable<number>,
		details?: (record: number) => Details
	): void {
		const key = `records ${table.name} ${column?.index ?? -1}`;
		const make = (): RecordMatches => new RecordMatches(table, column);
		this.#merged(key, RecordMatches, make).add(records, details);
	}

	places(table: Table, list: PlaceList, details: (index: number) => Details = () => ({})): void {
		const columns = new Set<number>();
		for (let i = 0; i < list.count; i++) columns.add(list.at(i).column);
		for (const index of [...columns].sort((a, b) => a - b)) {
			this.matches.push(new PlaceMatches(table, list, index, details));
		}
	}

	one(place: Partial<Place>, details: Details = {}): void {
		this.matches.push(new PlaceMatch(place, details));
	}

	observation(seen: Observation): void {
		const { variant, value, facts } = seen;
		this.one(seen, {
			facts,
			...(variant === undefined ? {} : { variant }),
			...(value === null ? {} : { value })
		});
	}

	notRun(file: string, because: LateWords): void {
		const words = because();
		if (this.notRuns.some((one) => one.file === file && one.because === words)) return;
		this.notRuns.push(unrun(this.rule.meta.id, file, because));
	}

	#merged<Kind extends CodeMatches | ItemMatches | RecordMatches>(
		key: string,
		kind: abstract new (...args: never[]) => Kind,
		make: () => Kind
	): Kind {
		const known = this.#byColumn.get(key);
		if (known instanceof kind) return known;
		const fresh = make();
		this.#byColumn.set(key, fresh);
		this.matches.push(fresh);
		return fresh;
	}

	#table(column: Column): Table {
		const table = this.tables.get(column.file);
		if (table === undefined) throw new Error(`no table for the column's file ${column.file}`);
		return table;
	}
}

/** A check that could not be made; why is put into words whenever somebody reads it. */
const unrun = (rule: string, file: string, why: LateWords): NotRun => ({
	rule,
	file,
	get because() {
		return why();
	}
});
