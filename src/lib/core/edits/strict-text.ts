import { COMMA } from '../csv/bounds';
import { createDecoder, type Encoding } from '../csv/encoding';
import { fieldBytes, fieldText, isQuoted } from '../csv/raw-fields';
import { RawRecords, type Between, type RawBytes, type RawTaker } from '../csv/raw-records';
import type { RecordScan } from '../csv/record-scan';
import type { Table } from '../table/table';
import type { FileEnd } from '../zip/package';
import { OutputBlocks } from './output-blocks';

type Chunks = AsyncGenerator<Uint8Array, FileEnd, undefined>;

/** How a file that the lenient reader read is written. */
export interface ForeignText {
	readonly encoding: Exclude<Encoding, 'unknown'>;
	/** One ASCII character. */
	readonly delimiter: string;
}

/** How a file is written, where that is not UTF-8 with commas; null where it is, or nobody knows. */
export function foreignText({
	recovered,
	end: { encoding, delimiter }
}: Table): ForeignText | null {
	if (!recovered || encoding === 'unknown') return null;
	// The reader notes one of its own encodings.
	return { encoding: encoding as ForeignText['encoding'], delimiter };
}

/** Bytes decoded at once: a bound for the text held at a time. */
const PIECE = 1 << 16;

/**
 * The same file in UTF-8 with commas: every field has the text that the lenient reader saw, records,
 * line ends and quotes stay. The file's own mark of its encoding goes.
 */
export async function* strictText(chunks: Chunks, foreign: ForeignText): Chunks {
	const { encoding, delimiter } = foreign;
	const writer = new StrictWriter(encoding !== 'utf-8');
	const records = new RawRecords(writer, delimiter.charCodeAt(0));
	const decoder = createDecoder(encoding);
	const encoder = new TextEncoder();
	const push = (chunk: Uint8Array): void => {
		for (let from = 0; from < chunk.length; from += PIECE) {
			const piece = chunk.subarray(from, from + PIECE);
			records.push(encoding === 'utf-8' ? piece : encoder.encode(decoder.decode(piece)));
		}
	};
	const end = (): void => {
		if (encoding !== 'utf-8') records.push(encoder.encode(decoder.end()));
		records.end();
	};
	try {
		for (;;) {
			const step = await chunks.next();
			if (step.done === true) {
				end();
				yield* writer.out.take(true);
				return step.value;
			}
			push(step.value);
			yield* writer.out.take();
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
}

const comma = Uint8Array.of(COMMA);

class StrictWriter implements RawTaker {
	readonly out = new OutputBlocks();

	constructor(readonly dropMark: boolean) {}

	record(_: number, { bytes, to }: RawBytes, scan: RecordScan): void {
		for (let f = 0; f < scan.count; f++) {
			if (f > 0) this.out.write(comma);
			this.out.write(fieldBytes(fieldText(bytes, scan, f), isQuoted(scan, f)));
		}
		this.out.write(bytes.subarray(scan.ends[scan.count - 1] ?? to, to));
	}

	between({ bytes, from, to }: RawBytes, kind: Between): void {
		if (kind !== 'mark' || !this.dropMark) this.out.write(bytes.subarray(from, to));
	}
}
