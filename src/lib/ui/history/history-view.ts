import type { Series, SeriesKey, Timeline, TimelinePoint } from '$lib/core/snapshots/timeline';
import type { FileChurn } from '$lib/core/snapshots/timeline-churn';
import type { Sudden } from '$lib/core/snapshots/timeline-sudden';

/** A step that stands out, under the number by which charts and list name it. */
export interface NumberedStep {
	readonly number: number;
	/** Index of the check that it leads to. */
	readonly to: number;
	readonly sudden: readonly Sudden[];
}

/** The steps that stand out, the newest first, with number 1 for the newest. */
export function numberedSteps({ steps }: Timeline): NumberedStep[] {
	return steps
		.filter(({ sudden }) => sudden.length > 0)
		.reverse()
		.map(({ to, sudden }, at) => ({ number: at + 1, to, sudden }));
}

/** By index of a check the number of what stands out there, as far as it is about these things. */
export function marksOf(
	steps: readonly NumberedStep[],
	isAbout: (sudden: Sudden) => boolean
): ReadonlyMap<number, number> {
	return new Map(
		steps
			.filter(({ sudden }) => sudden.some(isAbout))
			.map(({ to, number }) => [to, number] as const)
	);
}

/** True for what stands out in a size, or in who came and went. */
export const isSizeOf =
	(key: SeriesKey) =>
	(sudden: Sudden): boolean =>
		sudden.what === 'size' && sudden.of === key;

/** Tells series that moved, and people, from those that never did. */
export function movedAndStill(series: readonly Series[]): {
	readonly moved: readonly Series[];
	readonly still: readonly Series[];
} {
	const isMoved = ({ key, values }: Series): boolean =>
		key === 'users.csv' || new Set(values.filter((value) => value !== null)).size > 1;
	return { moved: series.filter(isMoved), still: series.filter((each) => !isMoved(each)) };
}

/** By check what came and went of a file since the one before; null where nobody knows. */
export const churnOf = (points: readonly TimelinePoint[], file: string): (FileChurn | null)[] =>
	points.map(({ churn }) => churn?.files?.find((each) => each.file === file) ?? null);

/** The day of an ISO time on this device, YYYY-MM-DD. */
export function dayOf(at: string): string {
	const date = new Date(at);
	const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
	return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
