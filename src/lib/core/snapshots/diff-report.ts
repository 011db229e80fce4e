import { inPieces, jsonTexts } from '../report/json-texts';
import { HIDDEN_VALUE } from '../table/masked-column';
import type { Table } from '../table/table';
import type { Brake } from './brakes';
import type { Comparison, ReceiverForecast } from './comparison';
import type { CellChange, FileDiff } from './file-diff';
import type { FileForecast, Forecast } from './forecast';
import type { Rekeyed } from './rekeyed';

/** One file of `rollcall-diff/1`: `before` is removed, changed and unchanged, `after` the same with added and returned. */
export interface DiffFile {
	readonly name: string;
	readonly before: number;
	readonly after: number;
	readonly added: number;
	readonly removed: number;
	readonly changed: number;
	readonly returned: number;
	readonly unchanged: number;
	readonly columns: Readonly<Record<string, number>>;
}

/** What became of a record. */
export type Change = 'added' | 'removed' | 'changed' | 'returned';

/** One record of `rollcall-diff/1`. */
export interface DiffRecord {
	readonly file: string;
	readonly key: string;
	readonly change: Change;
	readonly columns: readonly CellChange[];
}

/** One receiver of `rollcall-diff/1`. */
export interface DiffForecast extends Pick<Forecast, 'profile' | 'title' | 'classes' | 'frozen'> {
	/** True where the receiver refuses the zip, so that nothing changes. */
	readonly refused: boolean;
	readonly records: readonly Omit<FileForecast, 'off'>[];
	readonly brakes: readonly Brake[];
}

/** `rollcall-diff/1`, contracts.md "The diff". */
export interface DiffReport {
	readonly format: 'rollcall-diff/1';
	readonly files: readonly DiffFile[];
	readonly records: Iterable<DiffRecord>;
	readonly brakes: readonly Brake[];
	readonly forecasts: readonly DiffForecast[];
	readonly rekeyed: readonly Omit<Rekeyed, 'recordBefore' | 'recordAfter'>[];
}

/**
 * A comparison as `rollcall-diff/1`.
 * @param sample records kept of each file and kind of change; null keeps all. Counts stay exact.
 */
export const diffReport = (
	{ diff, brakes, forecasts, rekeyed }: Comparison,
	sample: number | null
): DiffReport => ({
	format: 'rollcall-diff/1',
	files: diff.files.map(diffFile),
	records: diffRecords(diff.files, sample),
	brakes,
	forecasts: forecasts.map(diffForecast),
	rekeyed: rekeyed.map(({ file, before, after, because, confidence }) => ({
		file,
		before,
		after,
		because,
		confidence
	}))
});

/** The same as JSON, piece by piece. */
export function* diffJson(comparison: Comparison, sample: number | null): Generator<string> {
	yield* inPieces(jsonTexts(diffReport(comparison, sample)));
}

/** The counts of one file. */
export const diffFile = (file: FileDiff): DiffFile => ({
	name: file.name,
	before: file.before,
	after: file.after,
	added: file.added.length,
	removed: file.removed.length,
	changed: file.changed.length,
	returned: file.returned.length,
	unchanged: file.unchanged,
	columns: file.columns
});

const diffForecast = (each: ReceiverForecast): DiffForecast => ({
	profile: each.profile,
	title: each.title,
	refused: each.isRefused,
	records: each.files.map(({ off: _, ...file }) => file),
	classes: each.classes,
	frozen: each.frozen,
	brakes: each.brakes
});

function* diffRecords(
	files: readonly FileDiff[],
	sample: number | null
): Generator<DiffRecord, void, undefined> {
	for (const file of files) {
		for (const change of ['added', 'removed', 'changed', 'returned'] as const) {
			const records = file[change];
			for (const record of sample === null ? records : records.slice(0, sample)) {
				yield diffRecord(file, change, record);
			}
		}
	}
}

/** A record of a file by its number: in the table before where it is removed, else in the one after. */
export function diffRecord(file: FileDiff, change: Change, record: number): DiffRecord {
	const table = change === 'removed' ? file.tableBefore : file.tableAfter;
	return {
		file: file.name,
		key: table === null ? '' : keyText(table, record),
		change,
		columns: change === 'changed' || change === 'returned' ? file.changes(record) : []
	};
}

/** The identifier of a record; in demographics of 1.0 that of its user. */
export function keyText(table: Table, record: number): string {
	const column = table.column('sourcedId') ?? table.column('userSourcedId');
	return column?.textAt(record) ?? HIDDEN_VALUE;
}
