import { joinedItems } from '../rules/item-joins';
import { listItems } from '../rules/distinct-values';
import { references, type Reference } from '../rules/keys/references';
import type { RosterSet } from '../rules/roster-set';
import { RecordNames } from '../snapshots/people';
import type { Column } from '../table/column';
import { codeCounts } from './code-counts';
import type { LeadingCell, NamedBy, RecordLinks, RecordTarget } from './shapes';

/** Values of one list column by which a record may be named: more would make no filter. */
const MOST_VALUES = 500;

/** How the records of a set hang together, looked up for one record at a time. */
export class LinkFinder {
	readonly #all: readonly Reference[];
	readonly #names: RecordNames;

	constructor(readonly set: RosterSet) {
		this.#all = references(set);
		this.#names = new RecordNames(set);
	}

	/** The file to which the values of a column lead; null where they are no references. */
	leadsTo(file: string, column: number): string | null {
		return this.#reference(file, column)?.to.file ?? null;
	}

	/** What a record names, and what names it. */
	links(file: string, record: number): RecordLinks {
		const table = this.set.tables.get(file);
		const leads = this.#all
			.filter((each) => each.table === table)
			.flatMap((each) => this.#leading(each, record));
		return { label: this.#label(file, record), leads, namedBy: this.#namedBy(file, record) };
	}

	#reference(file: string, column: number): Reference | undefined {
		return this.#all.find((each) => each.table.name === file && each.column.index === column);
	}

	#leading({ column, to, isList }: Reference, record: number): LeadingCell[] {
		const text = column.textAt(record);
		const items = isList ? listItems(text) : [text];
		const targets = items.filter((item) => item !== '').map((item) => this.#target(to, item));
		return targets.length === 0 ? [] : [{ column: column.index, targets }];
	}

	#target({ file, column }: Reference['to'], value: string): RecordTarget {
		const ids = this.set.tables.get(file)?.column(column);
		const code = ids?.dictionary.find(value) ?? -1;
		const record = ids === undefined || code < 0 ? null : ids.firstRecords[code];
		return { file, value, record, label: record === null ? '' : this.#label(file, record) };
	}

	#namedBy(file: string, record: number): NamedBy[] {
		return this.#all.flatMap((each) => {
			if (each.to.file !== file) return [];
			const ids = this.set.tables.get(file)?.column(each.to.column);
			const codes = ids === undefined ? [] : codesNaming(each, ids, record);
			if (codes.length === 0) return [];
			const counts = codeCounts(each.column);
			return [
				{
					file: each.table.name,
					column: each.column.index,
					columnName: each.column.name,
					count: codes.reduce((sum, code) => sum + counts[code], 0),
					values: codes.slice(0, MOST_VALUES).map((code) => each.column.text(code))
				}
			];
		});
	}

	/** A name with its id, or the id alone where nothing else is known. */
	#label(file: string, record: number): string {
		const { name, key, of } = this.#names.name(file, record);
		const known = [name, of].filter((part) => part !== '' && part !== key);
		return known.length === 0 ? key : `${known.join(' · ')} (${key})`;
	}
}

/** The codes of a referring column whose cells name a record. */
function codesNaming({ column, isList }: Reference, ids: Column, record: number): number[] {
	const id = ids.codeAt(record);
	if (id === ids.emptyCode) return [];
	if (!isList) {
		const code = column.dictionary.codeOf(ids.dictionary, id);
		return code < 0 ? [] : [code];
	}
	const { starts, codes } = joinedItems(column, ids);
	const naming: number[] = [];
	for (let code = 0; code < column.dictionary.size; code++) {
		if (codes.subarray(starts[code], starts[code + 1]).includes(id)) naming.push(code);
	}
	return naming;
}
