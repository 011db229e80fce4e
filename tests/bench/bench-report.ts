import type { DiffFigures } from './diff-run';
import type { FixFigures } from './fix-run';
import type { KeptFigures } from './kept-run';
import type { RunFigures } from './measured-run';
import type { ZipFacts } from './zip-facts';

/** What the bench prints: contracts.md, "The bench". Times in milliseconds, a MB is a million bytes. */
export interface BenchReport extends BenchRun {
	/** Null for a zip that was given. */
	readonly students: number | null;
	readonly records: number;
	readonly rawMB: number;
	readonly zipMB: number;
	/** Ids of the profiles that it was judged by, where there were some. */
	readonly profiles?: readonly string[];
	readonly cores: number;
	/** Two loaded deliveries held against each other; null where there is no second one. */
	readonly diffMs: number | null;
	/** The highest memory while both were loaded and compared, above the empty page. */
	readonly diffMB: number | null;
	/** A value replaced in a column of the loaded district, and checked again. */
	readonly recheckMs: number | null;
	/** Writing the corrected zip over native inflate plus deflate of the files that changed. */
	readonly exportRatio: number | null;
	/** Keeping a check in which every user has a password; null where it is not measured. */
	readonly keepMs: number | null;
	/** What a kept check takes in storage over the length of its zip. */
	readonly keptRatio: number | null;
	/** Opening it again as the earlier of two, up to its tables. */
	readonly reopenMs: number | null;
	/** The same as a multiple of the check of its zip in the same page. */
	readonly reopenRatio: number | null;
	readonly runs: readonly BenchRun[];
}

/** The figures of one run, or of their medians. */
export interface BenchRun {
	readonly inflateMs: number;
	readonly checkMs: number;
	/** The whole check as a multiple of native inflate. */
	readonly ratio: number;
	readonly firstFindingMs: number | null;
	readonly longestTaskMs: number;
	readonly peakMB: number;
	/** Peak memory over records. */
	readonly bytesPerRow: number;
	/** The same check without profiles, in the same browser. */
	readonly baseCheckMs?: number;
	/** The check with profiles as a multiple of that without. */
	readonly profilesRatio?: number;
	readonly peers?: {
		readonly papaparseMs: number;
		readonly papaparseRatio: number;
		readonly fflateInflateMs: number;
		readonly fflateInflateRatio: number;
	};
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const inMB = (bytes: number): number => rounded(bytes / 1e6, 1);

/** The middle one of an odd number of values. */
const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function benchRun({ peers, baseCheckMs, ...figures }: RunFigures, records: number): BenchRun {
	const { inflateMs, checkMs, firstFindingMs, longestTaskMs, peakBytes } = figures;
	const ratioOf = (ms: number): number => rounded(ms / inflateMs, 2);
	return {
		inflateMs: Math.round(inflateMs),
		checkMs: Math.round(checkMs),
		ratio: ratioOf(checkMs),
		firstFindingMs: firstFindingMs === null ? null : Math.round(firstFindingMs),
		longestTaskMs: Math.round(longestTaskMs),
		peakMB: inMB(peakBytes),
		bytesPerRow: rounded(peakBytes / records, 1),
		...(baseCheckMs === undefined
			? {}
			: {
					baseCheckMs: Math.round(baseCheckMs),
					profilesRatio: rounded(checkMs / baseCheckMs, 2)
				}),
		...(peers === undefined
			? {}
			: {
					peers: {
						papaparseMs: Math.round(peers.papaparseMs),
						papaparseRatio: ratioOf(peers.papaparseMs),
						fflateInflateMs: Math.round(peers.fflateInflateMs),
						fflateInflateRatio: ratioOf(peers.fflateInflateMs)
					}
				})
	};
}

/** Medians key by key, with the runs beside them. */
export function benchReport(
	students: number | null,
	{ records, rawBytes, zipBytes }: ZipFacts,
	figures: readonly RunFigures[],
	profiles: readonly string[],
	cores: number,
	diff: DiffFigures | null,
	kept: KeptFigures | null,
	fix: FixFigures | null
): BenchReport {
	const runs = figures.map((run) => benchRun(run, records));
	const of = (value: (run: BenchRun) => number): number => median(runs.map(value));
	const finds = runs.every(({ firstFindingMs }) => firstFindingMs !== null);
	const hasPeers = runs.every(({ peers }) => peers !== undefined);
	return {
		students,
		records,
		rawMB: inMB(rawBytes),
		zipMB: inMB(zipBytes),
		...(profiles.length === 0 ? {} : { profiles }),
		inflateMs: of((run) => run.inflateMs),
		checkMs: of((run) => run.checkMs),
		ratio: of((run) => run.ratio),
		firstFindingMs: finds ? of((run) => run.firstFindingMs ?? NaN) : null,
		longestTaskMs: of((run) => run.longestTaskMs),
		peakMB: of((run) => run.peakMB),
		bytesPerRow: of((run) => run.bytesPerRow),
		...(profiles.length === 0 ? {} : medianProfiles(of)),
		cores,
		diffMs: diff === null ? null : Math.round(diff.diffMs),
		diffMB: diff === null ? null : inMB(diff.diffBytes),
		recheckMs: fix === null ? null : Math.round(fix.recheckMs),
		exportRatio: fix === null ? null : rounded(fix.exportRatio, 2),
		keepMs: kept === null ? null : Math.round(kept.keepMs),
		keptRatio: kept === null ? null : rounded(kept.keptRatio, 3),
		reopenMs: kept === null ? null : Math.round(kept.reopenMs),
		reopenRatio: kept === null ? null : rounded(kept.reopenMs / kept.checkMs, 2),
		...(hasPeers ? { peers: medianPeers(of) } : {}),
		runs
	};
}

const medianProfiles = (of: (value: (run: BenchRun) => number) => number) => ({
	baseCheckMs: of(({ baseCheckMs }) => baseCheckMs ?? NaN),
	profilesRatio: of(({ profilesRatio }) => profilesRatio ?? NaN)
});

const medianPeers = (of: (value: (run: BenchRun) => number) => number) => ({
	papaparseMs: of(({ peers }) => peers?.papaparseMs ?? NaN),
	papaparseRatio: of(({ peers }) => peers?.papaparseRatio ?? NaN),
	fflateInflateMs: of(({ peers }) => peers?.fflateInflateMs ?? NaN),
	fflateInflateRatio: of(({ peers }) => peers?.fflateInflateRatio ?? NaN)
});

const keptLines = ({ keepMs, keptRatio, reopenMs, reopenRatio }: BenchReport): string[] =>
	(
		[
			['keep, ms', keepMs],
			['kept bytes, ratio', keptRatio],
			['reopen, ms', reopenMs],
			['reopen / check', reopenRatio]
		] as const
	).flatMap(([name, value]) =>
		value === null ? [] : [name.padEnd(20) + String(value).padStart(10)]
	);

/** The report as a short table: a line for each figure, the median first, then the runs. */
export function benchTable(report: BenchReport): string {
	const { runs, students, records, rawMB, zipMB, cores, profiles } = report;
	const who = students === null ? '' : `${students} students, `;
	const head = `${who}${records} records, ${rawMB} MB of CSV in a zip of ${zipMB} MB, ${cores} cores`;
	const line = (name: string, value: (run: BenchRun) => number | null): string =>
		[report, ...runs].reduce(
			(text, run) => text + String(value(run) ?? '-').padStart(10),
			name.padEnd(20)
		);
	return [
		head,
		`${''.padEnd(20)}    median${runs.map((_, i) => `run ${i + 1}`.padStart(10)).join('')}`,
		line('native inflate, ms', (run) => run.inflateMs),
		line('whole check, ms', (run) => run.checkMs),
		line('ratio', (run) => run.ratio),
		line('first finding, ms', (run) => run.firstFindingMs),
		line('longest task, ms', (run) => run.longestTaskMs),
		line('peak memory, MB', (run) => run.peakMB),
		line('bytes per row', (run) => run.bytesPerRow),
		...(profiles === undefined
			? []
			: [
					line('without profiles, ms', (run) => run.baseCheckMs ?? null),
					line(`with ${String(profiles.length)}, ratio`, (run) => run.profilesRatio ?? null)
				]),
		...(report.diffMs === null ? [] : [`diff, ms${String(report.diffMs).padStart(22)}`]),
		...(report.diffMB === null ? [] : [`diff, peak MB${String(report.diffMB).padStart(17)}`]),
		...(report.recheckMs === null
			? []
			: [`edit and recheck, ms${String(report.recheckMs).padStart(10)}`]),
		...(report.exportRatio === null
			? []
			: [`export, ratio${String(report.exportRatio).padStart(17)}`]),
		...keptLines(report),
		...(report.peers === undefined
			? []
			: [
					line('papaparse, ms', (run) => run.peers?.papaparseMs ?? null),
					line('fflate inflate, ms', (run) => run.peers?.fflateInflateMs ?? null)
				])
	].join('\n');
}
