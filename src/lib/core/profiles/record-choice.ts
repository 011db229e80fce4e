import { RecordMarks } from '../findings/record-marks';
import type { Narrowing } from '../rules/rule';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { CodeTest } from './code-test';

/** Says of a record whether it is so. */
export type RecordTest = (record: number) => boolean;

/** A condition on records: on the values of one column, on each record, or the same for all. */
export type RecordPart = CodeTest | RecordTest | boolean;

/** Records of a table that conditions choose: those of which all hold. */
export class RecordChoice {
	/** Null where every record counts that passes the tests. Shared with others: not to be changed. */
	readonly marks: RecordMarks | null;
	readonly tests: readonly RecordTest[];

	constructor(
		readonly table: Table,
		parts: readonly RecordPart[]
	) {
		const codeTests = parts
			.filter((part) => part instanceof CodeTest)
			.filter((each) => !each.isAll);
		const marked = codeTests.flatMap(({ records }) => records ?? []);
		if (parts.includes(false)) marked.push(new RecordMarks(table.records));
		this.marks = marked.length === 0 ? null : marked.reduce((all, some) => all.both(some));
		this.tests = [
			...codeTests.filter(({ records }) => records === null).map(byCode),
			...parts.filter((part) => typeof part === 'function')
		];
	}

	/** True where it is sure that all records are chosen. */
	get isAll(): boolean {
		return this.marks === null && this.tests.length === 0;
	}

	/** True where it is sure that none is. */
	get isEmpty(): boolean {
		return this.marks?.isEmpty === true;
	}

	has(record: number): boolean {
		if (this.marks !== null && !this.marks.has(record)) return false;
		for (const test of this.tests) if (!test(record)) return false;
		return true;
	}

	/** For a report: only these records count. */
	get narrowing(): Narrowing {
		const { marks } = this;
		if (this.isAll) return {};
		if (marks === null || this.tests.length > 0) return { judged: (record) => this.has(record) };
		return { judged: (record) => marks.has(record) };
	}

	/** How many records are chosen. */
	get count(): number {
		if (this.isAll) return this.table.records;
		if (this.marks !== null && this.tests.length === 0) return this.marks.countWithout(null);
		let count = 0;
		this.each(() => count++);
		return count;
	}

	/** A mark for each value of a column of the table that some chosen record holds. */
	codesIn(column: Column): Uint8Array {
		const found = new Uint8Array(column.dictionary.size);
		if (this.isAll) return found.fill(1);
		if (this.marks !== null && this.tests.length === 0) markCodes(column, this.marks, found);
		else
			this.each((record) => {
				found[column.codeAt(record)] = 1;
			});
		return found;
	}

	/** Visits the records in order. */
	each(visit: (record: number) => void): void {
		const { marks, tests } = this;
		const look = (record: number): void => {
			if (tests.every((test) => test(record))) visit(record);
		};
		if (marks !== null) marks.each(tests.length === 0 ? visit : look);
		else for (let record = 0; record < this.table.records; record++) look(record);
	}
}

/** Marks the code of every record that is marked. */
function markCodes(column: Column, marks: RecordMarks, found: Uint8Array): void {
	let first = 0;
	for (const block of column.codes.blocks) {
		for (let i = 0; i < block.length; i++) if (marks.has(first + i)) found[block[i]] = 1;
		first += block.length;
	}
}

const byCode =
	(test: CodeTest): RecordTest =>
	(record) =>
		test.holds(test.column.codeAt(record));
