import { inPieces, jsonTexts } from '../report/json-texts';
import type { Brake } from './brakes';
import type { Comparison, ReceiverForecast } from './comparison';
import type { CellChange } from './cell-changes';
import type { ClassEffects } from './class-effects';
import type { FileDiff } from './file-diff';
import type { FileForecast } from './file-forecast';
import type { Forecast } from './forecast';
import { keyText } from './people';
import type { ProfileBrake } from './profile-brakes';
import type { Rekeyed } from './rekeyed';
import type { RollOver } from './roll-over';
import type { BrakeReason } from './snapshot';

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
	/** Headers that one side alone has: they change no record. */
	readonly columnsAdded: readonly string[];
	readonly columnsRemoved: readonly string[];
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
export interface DiffForecast extends Pick<Forecast, 'profile' | 'title' | 'schools' | 'frozen'> {
	/** True where the receiver refuses the zip, so that nothing changes. */
	readonly refused: boolean;
	readonly records: readonly Omit<FileForecast, 'off'>[];
	readonly classes: ClassCounts;
	readonly brakes: readonly ProfileBrake[];
}

/** How many people and classes stay and are left without each other. */
export type ClassCounts = Readonly<Record<keyof ClassEffects, number>>;

/** `rollcall-diff/1`, contracts.md "The diff". */
export interface DiffReport {
	readonly format: 'rollcall-diff/1';
	readonly files: readonly DiffFile[];
	readonly records: Iterable<DiffRecord>;
	/** A new school year or term, after which the brakes judge only what departs from it; or null. */
	readonly rollOver: Pick<RollOver, 'kind' | 'because' | 'expected'> | null;
	readonly brakes: readonly Brake[];
	/** Why changes are right at which a brake asked, as a person said it. */
	readonly reasons: readonly BrakeReason[];
	readonly forecasts: readonly DiffForecast[];
	readonly rekeyed: readonly Omit<Rekeyed, 'recordBefore' | 'recordAfter'>[];
}

/**
 * A comparison as `rollcall-diff/1`.
 * @param sample records kept of each file and kind of change; null keeps all. Counts stay exact.
 * @param reasons what a person answered where a brake asked
 */
export const diffReport = (
	{ diff, rollOver, brakes, forecasts, rekeyed }: Comparison,
	sample: number | null,
	reasons: readonly BrakeReason[] = []
): DiffReport => ({
	format: 'rollcall-diff/1',
	files: diff.files.map(diffFile),
	records: diffRecords(diff.files, sample),
	rollOver:
		rollOver === null
			? null
			: { kind: rollOver.kind, because: rollOver.because, expected: rollOver.expected },
	brakes,
	reasons,
	forecasts: forecasts.map(diffForecast),
	rekeyed: rekeyed.map(({ recordBefore: _, recordAfter: __, ...each }) => each)
});

/** The same as JSON, piece by piece. */
export function* diffJson(
	comparison: Comparison,
	sample: number | null,
	reasons: readonly BrakeReason[] = []
): Generator<string> {
	yield* inPieces(jsonTexts(diffReport(comparison, sample, reasons)));
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
	columns: file.columns,
	columnsAdded: file.columnsAdded,
	columnsRemoved: file.columnsRemoved
});

/** One receiver, its lists as counts. */
export const diffForecast = (each: ReceiverForecast): DiffForecast => ({
	profile: each.profile,
	title: each.title,
	refused: each.isRefused,
	records: each.files.map(({ off: _, ...file }) => file),
	classes: classCounts(each.classes),
	schools: each.schools,
	frozen: each.frozen,
	brakes: each.brakes
});

/** The lists as their lengths. */
export const classCounts = (effects: ClassEffects): ClassCounts => ({
	studentsWithoutClass: effects.studentsWithoutClass.length,
	teachersWithoutClass: effects.teachersWithoutClass.length,
	classesWithoutTeacher: effects.classesWithoutTeacher.length
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
