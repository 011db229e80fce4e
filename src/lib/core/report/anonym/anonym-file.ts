import {
	DOUBLED,
	NOT_CLOSED,
	BARE_QUOTE,
	QUOTED,
	TEXT_AFTER,
	type RecordScan
} from '../../csv/record-scan';
import { RawRecords, type Between, type RawBytes, type RawTaker } from '../../csv/raw-records';
import { OutputBlocks } from '../../edits/output-blocks';
import { headerReading } from '../../rules/header/header-reading';
import { folded } from '../../rules/cells/nearest-token';
import type { RosterSet } from '../../rules/roster-set';
import type { Table } from '../../table/table';
import type { FileEnd } from '../../zip/package';
import { codecOf, laneOf, type FieldCodec, type Writable } from './codecs';
import type { ColumnFake } from './column-fakes';
import type { Fakes } from './fakes';
import type { Draws } from './invented';

/** What is needed to write one file with invented values. */
export interface AnonymPlan {
	readonly table: Table;
	readonly set: RosterSet;
	readonly columns: readonly ColumnFake[];
	readonly fakes: Fakes;
	readonly encoding: Writable;
	/** Counts the cells that become others. */
	readonly tally: { cells: number };
}

/**
 * Writes a file with invented values: record by record as it stands, in its own encoding, quotes and
 * line ends, with its blank lines, broken quotes and surplus fields. The end says whether it was whole.
 */
export async function* anonymFile(
	chunks: AsyncGenerator<Uint8Array, FileEnd, undefined>,
	plan: AnonymPlan
): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	const lane = laneOf(plan.encoding);
	const writer = new AnonymWriter(plan);
	const records = new RawRecords(writer, plan.table.end.delimiter.charCodeAt(0));
	try {
		for (;;) {
			const step = await chunks.next();
			const isOver = step.done === true;
			records.push(isOver ? lane.inEnd() : lane.in(step.value));
			if (isOver) records.end();
			for (const block of writer.out.take(isOver)) yield lane.out(block);
			if (isOver) return step.value;
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
}

class AnonymWriter implements RawTaker {
	readonly out = new OutputBlocks();
	readonly #codec: FieldCodec;
	readonly #isNamed: boolean;
	readonly #later: number | undefined;
	readonly #names: ReadonlySet<string>;
	/** Letters in the place of what nobody reads: as hard to compress as a text. */
	readonly #filler: Draws;
	#width = 0;

	constructor(readonly plan: AnonymPlan) {
		const { table, set, encoding } = plan;
		const { state, later } = headerReading(table, set);
		this.#codec = codecOf(encoding);
		this.#filler = plan.fakes.draws(`filler ${table.name}`);
		this.#isNamed = state !== 'missing';
		this.#later = later;
		this.#names = new Set(set.headerSpec(table.name)?.columns.map(({ name }) => folded(name)));
	}

	record(record: number, { bytes, from, to }: RawBytes, scan: RecordScan): void {
		if (record < 0) this.#width = scan.count;
		const stays = record < 0 ? this.#isNamed : record === this.#later;
		if (stays) {
			this.out.write(bytes.subarray(from, to));
			return;
		}
		const isWhole = this.#isNamed && scan.count === this.#width;
		let copied = from;
		for (let f = 0; f < scan.count; f++) {
			const start = scan.starts[f] - ((scan.flags[f] & QUOTED) !== 0 ? 1 : 0);
			const made = this.#field(bytes, scan, f, isWhole ? this.plan.columns[f] : undefined);
			if (made === null) continue;
			this.plan.tally.cells++;
			this.out.write(bytes.subarray(copied, start));
			this.out.write(made);
			copied = scan.ends[f];
		}
		this.out.write(bytes.subarray(copied, to));
	}

	/** A record that is too long is read by nobody: its signs stay, and nothing else of it. */
	between({ bytes, from, to }: RawBytes, kind: Between): void {
		const raw = bytes.slice(from, to);
		const isText = kind === 'long' || kind === 'rest';
		this.out.write(
			isText ? raw.map((byte) => (isLetter(byte) ? SMALL_A + this.#filler.below(26) : byte)) : raw
		);
	}

	/** The field anew; null where it stays as it stands. */
	#field(
		bytes: Uint8Array,
		scan: RecordScan,
		f: number,
		column: ColumnFake | undefined
	): Uint8Array | null {
		const flags = scan.flags[f];
		const raw = this.#codec.decode(bytes.subarray(scan.starts[f], scan.closes[f]));
		const inside = (flags & DOUBLED) === 0 ? raw : raw.replaceAll('""', '"');
		const behind =
			(flags & TEXT_AFTER) === 0
				? ''
				: this.#codec.decode(bytes.subarray(scan.closes[f] + 1, scan.ends[f]));
		const text = inside + behind;
		const made = this.#value(text, column);
		if (made === text) return null;
		if ((flags & (BARE_QUOTE | NOT_CLOSED)) !== 0 || (flags & QUOTED) === 0)
			return this.#codec.encode(made);
		const cut = behind === '' ? made.length : Math.min(inside.length, made.length - 1);
		const quoted = made.slice(0, cut).replaceAll('"', '""');
		return this.#codec.encode(`"${quoted}"${made.slice(cut)}`);
	}

	#value(text: string, column: ColumnFake | undefined): string {
		if (column !== undefined) return column.fake(text);
		const isName = !this.#isNamed && this.#names.has(folded(text));
		return isName ? text : this.plan.fakes.fake(text);
	}
}

const SMALL_A = 0x61;

const isLetter = (byte: number): boolean =>
	byte >= 0x80 ||
	(byte >= 0x30 && byte <= 0x39) ||
	(byte >= 0x41 && byte <= 0x5a) ||
	(byte >= 0x61 && byte <= 0x7a);
