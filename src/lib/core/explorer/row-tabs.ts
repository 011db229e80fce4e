import type { RecordMarks } from '../findings/record-marks';
import type { Counted } from '../profiles/judgement';
import { marksOf } from '../profiles/profile-files';
import type { Table } from '../table/table';
import type { Tab } from './shapes';

/** The records of one file, sorted into tabs by the worst that counts in each. */
export class RowTabs {
	readonly #errors: RecordMarks;
	readonly #warnings: RecordMarks;
	readonly counts: Readonly<Record<Tab, number>>;

	/** @param found what counts in this file */
	constructor(table: Table, found: readonly Counted[]) {
		this.#errors = marksOf(table, found, ({ severity }) => severity === 'error');
		this.#warnings = marksOf(table, found, ({ severity }) => severity === 'warning');
		const all = table.records;
		const invalid = this.#errors.countWithout(null);
		const warning = this.#warnings.countWithout(this.#errors);
		this.counts = { all, invalid, warning, valid: all - invalid - warning };
	}

	isIn(tab: Tab, record: number): boolean {
		if (tab === 'all') return true;
		if (this.#errors.has(record)) return tab === 'invalid';
		return this.#warnings.has(record) ? tab === 'warning' : tab === 'valid';
	}
}
