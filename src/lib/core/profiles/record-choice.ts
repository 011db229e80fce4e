import { RecordMarks } from '../findings/record-marks';
import type { Narrowing } from '../rules/rule';
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
		return this.isAll ? {} : { judged: (record) => this.has(record) };
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

const byCode =
	(test: CodeTest): RecordTest =>
	(record) =>
		test.holds(test.column.codeAt(record));
