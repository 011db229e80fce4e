import type { Checked } from '../check';
import { conclusion } from '../conclusion';
import type { Collector } from '../findings/collector';
import { rules } from '../rules/index';
import type { Rule } from '../rules/rule';
import { RuleRun } from '../rules/run-rules';
import type { Table } from '../table/table';
import type { EditedRoster } from './edited-roster';
import type { EditedTable } from './edited-table';
import { look, setWith, tracedSet, wholeLook, type Looks } from './traced-set';

/** What one rule found, and which columns it looked at. */
interface Ran {
	readonly collector: Collector;
	readonly looks: Looks;
}

/**
 * Checks a roster again after edits of cells, and runs only the rules that looked at a column that was
 * edited. What comes out is what a check of the exported zip would say. Edits of anything but cells
 * (the shape of a file, its records, the manifest, how it is written) want a whole check.
 */
export class Recheck {
	/** By rule what it found last. */
	#ran: readonly Ran[] = [];
	#roster: EditedRoster | null = null;

	constructor(readonly checked: Checked) {}

	/**
	 * Runs every rule once and notes what it looks at. Takes about as long as the rules of a check;
	 * done ahead of the first edit.
	 */
	async prepare(pause?: () => Promise<void>): Promise<void> {
		const { set } = this.checked;
		const ran: Ran[] = [];
		for (const rule of rules) {
			await pause?.();
			if (rule.meta.versions.includes(set.version)) ran.push(await this.#run(rule, set));
		}
		this.#ran = ran;
		this.#roster = null;
	}

	/** The check after edits; null where they reach further than cells, so that a whole check is due. */
	async after(roster: EditedRoster): Promise<Checked | null> {
		const edited = this.#editedColumns(roster);
		if (edited === null) return null;
		const tables = new Map([...roster.tables].map(([name, { table }]) => [name, table]));
		const set = setWith(this.checked.set, tables);
		const ran: Ran[] = [];
		for (const before of this.#ran) {
			const isTouched = [...edited].some((each) => before.looks.has(each));
			ran.push(isTouched ? await this.#run(before.collector.rule, set) : before);
		}
		this.#ran = ran;
		this.#roster = roster;
		const { input, version, evidence, previous } = this.checked;
		const collectors = ran.map(({ collector }) => collector);
		return { ...conclusion(set, { input, version, evidence }, collectors), previous };
	}

	async #run(rule: Rule, set: Checked['set']): Promise<Ran> {
		const looks: Looks = new Set();
		const run = new RuleRun([rule], tracedSet(set, looks));
		for (const table of run.set.tables.values()) run.file(table);
		await run.finish();
		const [collector] = run.collectors;
		return { collector, looks };
	}

	/** What has changed since the last time, as looks; null where more than cells did. */
	#editedColumns(roster: EditedRoster): ReadonlySet<string> | null {
		if (roster.styles.size + roster.paths.size + roster.added.size > 0) return null;
		const before = this.#roster?.tables ?? new Map<string, EditedTable>();
		const edited = new Set<string>();
		for (const name of new Set([...roster.tables.keys(), ...before.keys()])) {
			const columns = this.#remadeIn(roster.tables.get(name), before.get(name));
			if (columns === null) return null;
			for (const column of columns) edited.add(look(name, column));
			if (columns.length > 0) edited.add(wholeLook(name));
		}
		return edited;
	}

	/** Columns of a file that were made anew since the last time; null where more than cells changed. */
	#remadeIn(now: EditedTable | undefined, before: EditedTable | undefined): string[] | null {
		const original = now?.original ?? before?.original;
		if (original === undefined) return [];
		const is = now?.table ?? original;
		return isOfCells(is, original) ? remade(is, before?.table ?? original) : null;
	}
}

/** Columns that were made anew. */
const remade = (is: Table, was: Table): string[] =>
	is.columns.filter((column, at) => column !== was.columns[at]).map(({ name }) => name);

/**
 * True where the two differ in cells alone. Files of which the reader noted places are left to a whole
 * check, because their bytes move; so is the manifest, which says how all the others are read.
 */
const isOfCells = (table: Table, original: Table): boolean =>
	table.name !== 'manifest.csv' &&
	table.records === original.records &&
	table.columns.length === original.columns.length &&
	table.columns.every(({ name }, at) => name === original.columns[at].name) &&
	original.end.places.every(({ count }) => count === 0) &&
	!original.recovered;
