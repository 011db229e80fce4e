import type { Verdict } from '../profiles/judgement';
import type { FileChurn } from './timeline-churn';
import type { Series, SeriesKey, TimelinePoint } from './timeline';

/**
 * What stands out in a step from one kept check to the next, and why:
 * - `appeared`, `vanished`: there were none before, or are none now;
 * - `large`: more than 10 % more or fewer, or gone;
 * - `replaced`: about as many as before, and more than 10 % of them are others;
 * - `rewritten`: more than 75 % differ from before;
 * - `unusual`: no large share, but far from what this roster usually does.
 */
export interface SuddenSize {
	readonly what: 'size';
	readonly of: SeriesKey;
	readonly because: 'appeared' | 'vanished' | 'large' | 'replaced' | 'rewritten' | 'unusual';
	readonly before: number;
	readonly after: number;
	/** Null where it is not worked out. */
	readonly churn: FileChurn | null;
	/** By how many it usually moves; null where there are too few steps to say. */
	readonly usual: number | null;
}

/** Many more findings than before. */
export interface SuddenFindings {
	readonly what: 'findings';
	readonly of: 'error' | 'warning';
	readonly before: number;
	readonly after: number;
}

/** A receiver that took the one before and would refuse this one. */
export interface SuddenVerdict {
	readonly what: 'verdict';
	readonly receiver: string;
	readonly before: Verdict;
}

export type Sudden = SuddenSize | SuddenFindings | SuddenVerdict;

/** Where nobody set anything a brake asks there, too: see `defaultBrakes`. */
const LARGE_PERCENT = 10;
const FLOOR = 20;
/** From Clever's limit for updates. */
const REWRITTEN_PERCENT = 75;
/** So many times what is usual is unusual. */
const UNUSUAL_TIMES = 5;
/** What is usual can be told from so many other steps on. */
const FEWEST_STEPS = 4;

/** What stands out in the step to the point of this index. */
export function suddenIn(
	points: readonly TimelinePoint[],
	series: readonly Series[],
	to: number
): Sudden[] {
	const sizes = series.flatMap((each) => suddenSize(each, points[to], to) ?? []);
	return [...sizes, ...suddenFindings(points, to), ...suddenVerdicts(points, to)];
}

function suddenSize(series: Series, point: TimelinePoint, to: number): SuddenSize | null {
	const { key, values } = series;
	const [before, after] = [values[to - 1], values[to]];
	if (before === null || after === null) return null;
	const churn = point.churn?.files?.find(({ file }) => file === key) ?? null;
	const usual = usualMove(values, to);
	const because = reason(before, after, churn, usual);
	return because === null ? null : { what: 'size', of: key, because, before, after, churn, usual };
}

function reason(
	before: number,
	after: number,
	churn: FileChurn | null,
	usual: number | null
): SuddenSize['because'] | null {
	if (before === 0 || after === 0) return emptied(before, after);
	const moved = Math.abs(after - before);
	if (isMany(moved, before, LARGE_PERCENT)) return 'large';
	if (churn !== null && isMany(churn.left, churn.before, LARGE_PERCENT)) return 'replaced';
	if (churn !== null && isMany(churn.changed, churn.before, REWRITTEN_PERCENT)) return 'rewritten';
	const isUnusual = usual !== null && moved >= FLOOR && moved > UNUSUAL_TIMES * usual;
	return isUnusual ? 'unusual' : null;
}

function emptied(before: number, after: number): 'appeared' | 'vanished' | null {
	if (before === after) return null;
	return before === 0 ? 'appeared' : 'vanished';
}

const isMany = (count: number, of: number, percent: number): boolean =>
	count >= FLOOR && count * 100 > of * percent;

/** The middle of what the other steps moved by. */
function usualMove(values: Series['values'], to: number): number | null {
	const moves: number[] = [];
	for (let at = 1; at < values.length; at++) {
		const [before, after] = [values[at - 1], values[at]];
		if (at !== to && before !== null && after !== null) moves.push(Math.abs(after - before));
	}
	if (moves.length < FEWEST_STEPS) return null;
	moves.sort((a, b) => a - b);
	return moves[Math.floor(moves.length / 2)];
}

/** At least twice as many, and 20 more. */
function suddenFindings(points: readonly TimelinePoint[], to: number): SuddenFindings[] {
	return (['error', 'warning'] as const).flatMap((of) => {
		const [before, after] = [points[to - 1].line.counts[of], points[to].line.counts[of]];
		const isSudden = after - before >= FLOOR && after >= 2 * before;
		return isSudden ? [{ what: 'findings', of, before, after }] : [];
	});
}

function suddenVerdicts(points: readonly TimelinePoint[], to: number): SuddenVerdict[] {
	const earlier = new Map(points[to - 1].line.verdicts.map(({ id, verdict }) => [id, verdict]));
	return points[to].line.verdicts.flatMap(({ id, title, verdict }) => {
		const before = earlier.get(id);
		const took = before === 'accepted' || before === 'accepted-with-losses';
		return took && verdict === 'rejected' ? [{ what: 'verdict', receiver: title, before }] : [];
	});
}
