import { encodeBlocks, renderRecord, type ByteFile, type RosterFile } from './roster-file';

/** Number that stands for the header where records are counted from 0. */
export const headerRecord = -1;

/** Extra lines above (after) a record: a line break in a field, or a blank line. */
interface Shift {
	readonly after: number;
	readonly lines: number;
}

/** How a planted file turns into bytes. */
export interface Writing {
	renderRecord: (cells: readonly string[]) => string;
	/** What ends a record; the header is record -1. */
	lineEnd: (record: number) => string;
	/** Another encoding than UTF-8 without a mark. Only for files that fit into memory. */
	encode: ((text: string) => Uint8Array) | null;
}

const crlf = (): string => '\r\n';

/**
 * A roster file with faults in it. Works as an overlay, so that a file of any size is still made
 * record by record: changed cells, rewritten records, records added at the end, lines put between.
 */
export class PlantedFile implements ByteFile {
	name: string;
	header: readonly string[];
	readonly writing: Writing = { renderRecord, lineEnd: crlf, encode: null };
	private readonly source: RosterFile;
	private readonly changed = new Map<number, string[]>();
	private readonly texts = new Map<number, string>();
	private readonly linesBefore = new Map<number, string>();
	private readonly appended: string[][] = [];
	private readonly shifts: Shift[] = [];
	private readonly rewrites: ((cells: string[]) => string[])[] = [];

	constructor(source: RosterFile) {
		this.source = source;
		this.name = source.name;
		this.header = source.header;
	}

	/** The roster file itself while nothing has changed its bytes: all that have it write the same. */
	get origin(): RosterFile | undefined {
		const { header, source, writing } = this;
		const edits = [this.changed, this.texts, this.linesBefore].some((changes) => changes.size > 0);
		const longer = this.appended.length > 0 || this.rewrites.length > 0;
		const rewritten = writing.renderRecord !== renderRecord || writing.lineEnd !== crlf;
		const changed = edits || longer || rewritten || writing.encode !== null;
		return changed || header !== source.header ? undefined : source;
	}

	/** Number of records after the header. */
	get rows(): number {
		return this.source.count + this.appended.length;
	}

	/** Cells of a record as they now are. */
	record(index: number): string[] {
		const cells =
			this.changed.get(index) ??
			this.appended[index - this.source.count] ??
			this.source.record(index);
		return this.rewrites.reduce((now, rewrite) => rewrite(now), cells);
	}

	/** One cell, by the column's name in the standard. */
	cell(index: number, column: string): string {
		return this.record(index)[this.source.header.indexOf(column)] ?? '';
	}

	/** Changes one cell. */
	set(index: number, column: string, value: string): void {
		const cells = [...this.record(index)];
		cells[this.source.header.indexOf(column)] = value;
		this.changed.set(index, cells);
	}

	/** Passes every record through `rewrite`, for faults that a whole file has. */
	rewrite(rewrite: (cells: string[]) => string[]): void {
		this.rewrites.push(rewrite);
	}

	/** Writes a record (or the header) as `text`; line breaks in it move what follows down. */
	setText(index: number, text: string): void {
		this.texts.set(index, text);
		const lines = text.split('\n').length - 1;
		if (lines > 0) this.shifts.push({ after: index, lines });
	}

	/** Puts a line of its own before a record. */
	insertLine(before: number, text: string): void {
		this.linesBefore.set(before, text);
		this.shifts.push({ after: before - 1, lines: 1 });
	}

	/** Adds a record at the end and returns its number. */
	append(cells: string[]): number {
		this.appended.push(cells);
		return this.rows - 1;
	}

	/** The physical line on which a record (or the header) begins. */
	lineOf(index: number): number {
		const moved = this.shifts.filter((shift) => shift.after < index);
		return index + 2 + moved.reduce((sum, shift) => sum + shift.lines, 0);
	}

	*chunks(): Generator<Uint8Array> {
		const { encode } = this.writing;
		if (encode) yield encode([...this.lines()].join(''));
		else yield* encodeBlocks(this.lines());
	}

	private *lines(): Generator<string> {
		const { lineEnd } = this.writing;
		const render = this.writing.renderRecord;
		yield (this.texts.get(headerRecord) ?? render(this.header)) + lineEnd(headerRecord);
		for (let index = 0; index < this.rows; index++) {
			const above = this.linesBefore.get(index);
			if (above !== undefined) yield above + lineEnd(index);
			yield (this.texts.get(index) ?? render(this.record(index))) + lineEnd(index);
		}
	}
}
