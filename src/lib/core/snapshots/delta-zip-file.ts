import { OutputBlocks } from '../edits/output-blocks';
import { COMMA, CR, LF, QUOTE } from '../csv/bounds';
import { fieldBytes } from '../csv/raw-fields';
import type { FileSpec } from '../spec/spec';
import type { Column } from '../table/column';
import { isMasked } from '../table/masked-column';
import type { Table } from '../table/table';
import type { DeltaRecords } from './delta-zip-records';
import type { FileDiff } from './file-diff';

const encoder = new TextEncoder();
const lineEnd = Uint8Array.of(CR, LF);
const comma = Uint8Array.of(COMMA);
const nothing = new Uint8Array(0);

/** One column of a file of changes: what it says of a record before and after. */
interface DeltaColumn {
	readonly header: string;
	readonly kind: 'status' | 'time' | 'cell';
	readonly before: Column | undefined;
	readonly after: Column | undefined;
}

/**
 * The bytes of one file of changes: UTF-8, commas, CRLF, quotes where they are needed. Its columns are
 * those of the newer file (of the older, where that is gone), with status and dateLastModified added
 * where they are missing: a delta has them filled in every row (OneRoster CSV 1.1 and 1.2, section 3;
 * clauses 55 and 56). Cells of passwords are empty: no table has them.
 * @param at the one time of all changes
 */
export function* deltaFileBytes(
	file: FileDiff,
	{ active, gone }: DeltaRecords,
	spec: FileSpec,
	at: string
): Generator<Uint8Array, void, undefined> {
	const columns = columnsOf(file, spec);
	const out = new OutputBlocks();
	const time = encoder.encode(at);
	writeRow(out, columns, ({ header }) => fieldBytes(header, false));
	for (const record of active) {
		writeRow(out, columns, (column) => cell(column, 'active', time, column.after, record));
		yield* out.take();
	}
	for (const record of gone) {
		const now = file.recordAfter(record);
		writeRow(out, columns, (column) => {
			const [held, row] = now >= 0 ? [column.after, now] : [column.before, record];
			return cell(column, 'tobedeleted', time, held, row);
		});
		yield* out.take();
	}
	yield* out.take(true);
}

const statuses = {
	active: encoder.encode('active'),
	tobedeleted: encoder.encode('tobedeleted')
} as const;

function cell(
	{ kind }: DeltaColumn,
	status: keyof typeof statuses,
	time: Uint8Array,
	held: Column | undefined,
	record: number
): Uint8Array {
	if (kind === 'status') return statuses[status];
	if (kind === 'time') return time;
	if (held === undefined || isMasked(held)) return nothing;
	const code = held.codeAt(record);
	const bytes = held.dictionary.bytes(code);
	return isPlain(bytes) ? bytes : fieldBytes(held.text(code), true);
}

/** True for a value that needs no quotes (RFC 4180, section 2). */
function isPlain(bytes: Uint8Array): boolean {
	for (const byte of bytes) {
		if (byte === COMMA || byte === QUOTE || byte === CR || byte === LF) return false;
	}
	return true;
}

function writeRow(
	out: OutputBlocks,
	columns: readonly DeltaColumn[],
	fieldOf: (column: DeltaColumn) => Uint8Array
): void {
	columns.forEach((column, at) => {
		if (at > 0) out.write(comma);
		out.write(fieldOf(column));
	});
	out.write(lineEnd);
}

function columnsOf({ tableBefore, tableAfter }: FileDiff, spec: FileSpec): DeltaColumn[] {
	const table = tableAfter ?? tableBefore;
	if (table === null) throw new Error('a file of changes has a table on one side');
	return headerWithState(table, spec).map((header) => ({
		header,
		kind: header === 'status' ? 'status' : header === 'dateLastModified' ? 'time' : 'cell',
		before: tableBefore?.column(header),
		after: tableAfter?.column(header)
	}));
}

/** The header with both columns of state, each behind the one that the standard has before it. */
function headerWithState({ header }: Table, spec: FileSpec): string[] {
	const full = [...header];
	const names = spec.columns.map(({ name }) => name);
	for (const name of ['status', 'dateLastModified']) {
		if (full.includes(name)) continue;
		full.splice(full.indexOf(names[names.indexOf(name) - 1] ?? '') + 1, 0, name);
	}
	return full;
}
