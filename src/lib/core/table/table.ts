import type { Batch, CsvEnd, LineShifts } from '../csv/batch';
import type { Place } from '../findings/finding';
import { Column } from './column';
import { synonymOf } from './column-synonyms';
import { HIDDEN_VALUE, maskedColumn, namesColumns, passwordPlaces } from './masked-column';

/**
 * One file as columns. Records are counted from 0 after the header, so record 0 is row 2. A record
 * with a wrong number of fields is ragged: rules on cells and rows leave it out, because its values
 * may stand in the wrong columns; its identifier still counts as present.
 */
export class Table {
	readonly columns: readonly Column[];
	/** Records with a wrong number of fields, by number. */
	readonly ragged: ReadonlySet<number>;
	readonly records: number;

	constructor(
		/** The standard's name of the file. */
		readonly name: string,
		readonly header: readonly string[],
		builder: { columns: readonly Column[]; ragged: ReadonlySet<number>; records: number },
		readonly end: CsvEnd,
		/** True when the lenient reader had to read it. */
		readonly recovered: boolean
	) {
		this.columns = builder.columns;
		this.ragged = builder.ragged;
		this.records = builder.records;
	}

	/**
	 * The first column with exactly this header; where there is none, the one that another version of
	 * the standard names so. The column keeps the name that it has in the file.
	 */
	column(name: string): Column | undefined {
		const other = synonymOf(this.name, name);
		return this.#named(name) ?? (other === undefined ? undefined : this.#named(other));
	}

	#named(name: string): Column | undefined {
		return this.columns.find((column) => column.name === name);
	}

	/** The record's number in its file, the header being row 1. */
	row(record: number): number {
		return record + 2;
	}

	/** The physical line on which the record starts. */
	line(record: number): number {
		return record + 2 + shiftAt(this.end.lineShifts, record);
	}

	place(record: number, column: string | null): Place {
		const row = this.row(record);
		return { file: this.name, row, line: this.line(record), byte: null, column };
	}

	/** Bytes held by all columns. */
	get byteLength(): number {
		return this.columns.reduce(
			(sum, column) => sum + column.codes.byteLength + column.dictionary.byteLength,
			0
		);
	}
}

/** Takes the batches of one file and makes its table: the sink of the csv readers. */
export class TableBuilder {
	readonly ragged = new Set<number>();
	columns: Column[] = [];
	records = 0;
	#header: readonly string[] = [];

	constructor(readonly name: string) {}

	header(fields: readonly string[]): void {
		const hidden = passwordPlaces(this.name, fields);
		const isNamed = namesColumns(fields);
		this.#header = fields.map((field, index) =>
			hidden.has(index) && !isNamed && field !== '' ? HIDDEN_VALUE : field
		);
		this.columns = this.#header.map((field, index) =>
			hidden.has(index)
				? maskedColumn(this.name, field, index)
				: new Column(this.name, field, index)
		);
	}
	batch(batch: Batch): void {
		const { buffer, byteOffset, byteLength } = batch.bytes;
		const view = new DataView(buffer, byteOffset, byteLength);
		for (const column of this.columns) column.append(batch, view);
		for (const record of batch.ragged) this.ragged.add(record);
		this.records += batch.records;
	}

	/** The finished table. */
	table(end: CsvEnd, recovered: boolean): Table {
		for (const column of this.columns) column.freeze();
		return new Table(this.name, this.#header, this, end, recovered);
	}
}

/** Line number minus row number at a record: the last shift at or before it. */
function shiftAt(shifts: LineShifts, record: number): number {
	let low = 0;
	let high = shifts.records.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (shifts.records[middle] <= record) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? 0 : shifts.shifts[low - 1];
}
