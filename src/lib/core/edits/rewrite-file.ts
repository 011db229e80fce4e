import { CR, LF } from '../csv/bounds';
import { fieldBytes, fieldText, isQuoted, needsQuotes, rawField } from '../csv/raw-fields';
import { RawRecords, type Between, type RawBytes, type RawTaker } from '../csv/raw-records';
import type { RecordScan } from '../csv/record-scan';
import type { FileEnd } from '../zip/package';
import type { Quoting } from './edit';
import type { FilePlan } from './file-plan';
import { OutputBlocks } from './output-blocks';

/** How many records of a file were copied as they stand, of how many. */
export interface Rewritten {
	readonly records: number;
	readonly untouched: number;
	/** How reading the original ended: what was written counts only when it is whole. */
	readonly fileEnd: FileEnd;
}

const ends = { crlf: Uint8Array.of(CR, LF), lf: Uint8Array.of(LF) } as const;
const comma = Uint8Array.of(0x2c);

/**
 * Writes a file anew by a plan: what the plan does not name is copied byte by byte, down to the single
 * field; a new value takes over the quotes of the old one. The file has to be one that the strict
 * reader takes (UTF-8, commas).
 * @param chunks the original file's inflated bytes
 */
export async function* rewriteFile(
	chunks: AsyncGenerator<Uint8Array, FileEnd, undefined>,
	plan: FilePlan
): AsyncGenerator<Uint8Array, Rewritten, undefined> {
	const writer = new FileWriter(plan);
	const records = new RawRecords(writer);
	try {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) {
				records.end();
				writer.end();
				yield* writer.out.take(true);
				return { records: writer.records, untouched: writer.untouched, fileEnd: step.value };
			}
			records.push(step.value);
			yield* writer.out.take();
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
}

const wantsQuotes = (text: string, quoting: Quoting): boolean =>
	quoting === 'all' || needsQuotes(text) || (quoting === 'blanks' && text.includes(' '));

class FileWriter implements RawTaker {
	readonly out = new OutputBlocks();
	records = 0;
	untouched = 0;
	/** The line end of the record before, for records that are added. */
	#lineEnd: Uint8Array = ends.crlf;
	#endsInLine = true;
	/** Fields of the header. */
	#width = 0;
	/** True while all fields so far stood in quotes: records that are added do, too. */
	#allQuoted = true;

	constructor(readonly plan: FilePlan) {}

	record(record: number, raw: RawBytes, scan: RecordScan): void {
		const { plan } = this;
		const lineEnd = this.#endOf(raw, scan);
		if (record < 0) this.#width = scan.count;
		else this.records++;
		if (record >= 0 && plan.isRemoved(record)) return;
		this.#noteQuotes(scan);
		this.#breakLine();
		const isAnew = record < 0 ? plan.header !== null : plan.isTouched(record);
		if (isAnew || plan.columns !== null || plan.quoting !== null) this.#fields(record, raw, scan);
		else this.out.write(raw.bytes.subarray(raw.from, raw.to - lineEnd.length));
		if (record >= 0 && !isAnew) this.untouched++;
		this.#endLine(lineEnd);
	}

	between({ bytes, from, to }: RawBytes, kind: Between): void {
		if (kind === 'mark' && this.plan.dropMark) return;
		if (kind === 'long') {
			this.records++;
			this.untouched++;
		}
		this.out.write(bytes.subarray(from, to));
		this.#endsInLine = kind === 'mark' || kind === 'blank' || kind === 'lineEnd';
	}

	/** Records that are added come at the end, in the file's own line ends. */
	end(): void {
		for (const cells of this.plan.added) {
			this.#breakLine();
			cells.forEach((cell, at) => {
				if (at > 0) this.out.write(comma);
				this.out.write(fieldBytes(cell, this.#quotesFor(cell, this.#allQuoted)));
			});
			this.#endLine(this.#lineEnd);
		}
	}

	/** The record field by field. A record that is ragged keeps its cells at their places. */
	#fields(record: number, { bytes }: RawBytes, scan: RecordScan): void {
		const isRagged = record >= 0 && scan.count !== this.#width;
		const columns = isRagged ? null : this.plan.columns;
		const count = columns?.length ?? scan.count;
		for (let at = 0; at < count; at++) {
			if (at > 0) this.out.write(comma);
			const from = columns === null ? at : columns[at];
			const to = isRagged ? null : this.#newValue(record, at);
			const isKept = to === null && from >= 0;
			this.out.write(isKept ? this.#kept(bytes, scan, from) : this.#made(to ?? '', scan, from));
		}
	}

	/** What a cell (or, for -1, a header) becomes; null where it stays. */
	#newValue(record: number, at: number): string | null {
		const { header, cell } = this.plan;
		return record < 0 ? (header?.[at] ?? null) : cell(record, at);
	}

	#kept(bytes: Uint8Array, scan: RecordScan, f: number): Uint8Array {
		const { quoting } = this.plan;
		if (quoting === null || (quoting === 'all' && isQuoted(scan, f)))
			return rawField(bytes, scan, f);
		const text = fieldText(bytes, scan, f);
		return fieldBytes(text, wantsQuotes(text, quoting));
	}

	#made(text: string, scan: RecordScan, from: number): Uint8Array {
		const was = from >= 0 ? isQuoted(scan, from) : this.#allQuoted;
		return fieldBytes(text, this.#quotesFor(text, was));
	}

	#quotesFor(text: string, was: boolean): boolean {
		const { quoting } = this.plan;
		return quoting === null ? was : wantsQuotes(text, quoting);
	}

	/** What ends the record as it stands; nothing at the end of a file without a last line end. */
	#endOf({ bytes, to }: RawBytes, scan: RecordScan): Uint8Array {
		const last = scan.ends[scan.count - 1] ?? to;
		return bytes.slice(last, to);
	}

	#endLine(lineEnd: Uint8Array): void {
		if (lineEnd.length > 0) {
			this.#lineEnd = this.plan.lineEnd === null ? lineEnd : ends[this.plan.lineEnd];
			this.out.write(this.#lineEnd);
		}
		this.#endsInLine = lineEnd.length > 0;
	}

	/** A line that is not ended, because it was the last, is ended before another follows. */
	#breakLine(): void {
		if (!this.#endsInLine) this.out.write(this.#lineEnd);
		this.#endsInLine = true;
	}

	#noteQuotes(scan: RecordScan): void {
		for (let f = 0; this.#allQuoted && f < scan.count; f++) {
			if (!isQuoted(scan, f)) this.#allQuoted = false;
		}
	}
}
