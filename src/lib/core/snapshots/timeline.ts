import type { KeptChurn } from './timeline-churn';
import type { SnapshotLine, SourceSystem } from './snapshot';
import { suddenIn, type Sudden } from './timeline-sudden';

/** A kept check as it goes into the history. */
export interface TimelineCheck {
	readonly id: string;
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	/** Null while it is locked. */
	readonly line: SnapshotLine | null;
	/** What reading its roster gave; null where that was not done yet. */
	readonly churn: KeptChurn | null;
}

/** A kept check in a history, whose line can be read. */
export interface TimelinePoint extends TimelineCheck {
	readonly line: SnapshotLine;
}

/** What is counted over time: rows of a file, or schools, as orgs.csv has them. */
export type SeriesKey = (typeof sizedFiles)[number] | 'schools';

/** One thing over time. */
export interface Series {
	readonly key: SeriesKey;
	/** By point how many there were; null where nobody counted them. */
	readonly values: readonly (number | null)[];
}

/** From one kept check to the next. */
export interface TimelineStep {
	/** Index of the point that it leads to; it comes from the one before. */
	readonly to: number;
	/** What came and went; null where that is not worked out, or cannot be. */
	readonly churn: KeptChurn | null;
	/** What stands out. Empty for an ordinary step. */
	readonly sudden: readonly Sudden[];
}

/** How a roster moved over the kept checks of one system. */
export interface Timeline {
	/** The oldest first. */
	readonly points: readonly TimelinePoint[];
	/** Without those that are 0 in every check. */
	readonly series: readonly Series[];
	/** One less than points. */
	readonly steps: readonly TimelineStep[];
	/** Ids of the points whose roster is still to be read, for what came and went. */
	readonly uncounted: readonly string[];
	/** How many kept checks are not among the points, and why. */
	readonly leftOut: { readonly locked: number; readonly changesOnly: number };
}

/** Files whose rows tell the size of a roster, in the order in which people ask. */
export const sizedFiles = [
	'users.csv',
	'classes.csv',
	'enrollments.csv',
	'courses.csv',
	'academicSessions.csv',
	'demographics.csv'
] as const;

/** What tells systems apart: rosters of two of them have no history together. */
export const systemKey = ({ name, code }: SourceSystem): string => code ?? name ?? '';

/** The systems whose checks are kept, that of the newest check first. Locked checks do not tell theirs. */
export function systemsOf(checks: readonly TimelineCheck[]): SourceSystem[] {
	const systems = new Map<string, SourceSystem>();
	for (const { line } of inOrder(checks).reverse()) {
		if (line !== null && !systems.has(systemKey(line.source)))
			systems.set(systemKey(line.source), line.source);
	}
	return [...systems.values()];
}

/**
 * The history of the kept checks of one system. What holds changes only is no roster, and is left
 * out.
 * @param system as `systemKey` gives it
 */
export function timelineOf(checks: readonly TimelineCheck[], system: string): Timeline {
	const open = inOrder(checks).filter((check): check is TimelinePoint => check.line !== null);
	const own = open.filter(({ line }) => systemKey(line.source) === system);
	const whole = own.filter(({ line }) => !isChangesOnly(line));
	// What was held against another check than the one before it is worked out anew.
	const points = whole.map((point, at) => ({
		...point,
		churn: fitting(point, whole.at(at - 1), at)
	}));
	const series = seriesOf(points);
	return {
		points,
		series,
		steps: points.slice(1).map(({ churn }, at) => ({
			to: at + 1,
			churn,
			sudden: suddenIn(points, series, at + 1)
		})),
		uncounted: points.filter(({ churn }) => churn === null).map(({ id }) => id),
		leftOut: { locked: checks.length - open.length, changesOnly: own.length - whole.length }
	};
}

/** Ids of the rosters that are to be read: those not counted, and the one before each; the oldest first. */
export function rostersToRead({ points, uncounted }: Timeline): string[] {
	const wanted = new Set(uncounted);
	return points
		.filter(({ id }, at) => wanted.has(id) || wanted.has(points.at(at + 1)?.id ?? ''))
		.map(({ id }) => id);
}

const inOrder = (checks: readonly TimelineCheck[]): TimelineCheck[] =>
	[...checks].sort((a, b) => order(a.at, b.at) || order(a.id, b.id));

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const isChangesOnly = ({ files }: SnapshotLine): boolean =>
	files.some(({ mode }) => mode === 'delta');

function fitting(
	{ churn }: TimelinePoint,
	before: TimelinePoint | undefined,
	at: number
): KeptChurn | null {
	return churn?.since === (at === 0 ? null : before?.id) ? churn : null;
}

function seriesOf(points: readonly TimelinePoint[]): Series[] {
	const ofFiles = sizedFiles.map((key) => ({
		key,
		values: points.map(({ line }) => rowsOf(line, key))
	}));
	const schools = points.map(({ churn }) => churn?.sizes.schools ?? null);
	return [...ofFiles, { key: 'schools' as const, values: schools }].filter(({ values }) =>
		values.some((value) => value !== null && value > 0)
	);
}

const rowsOf = ({ files }: SnapshotLine, name: string): number =>
	files.find((file) => file.name === name)?.rows ?? 0;
