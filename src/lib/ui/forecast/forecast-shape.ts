import type { MessagePart } from '../../core/findings/finding';
import type { SchoolCount } from '../../core/snapshots/counts-by-school';
import type { ClassCounts, DiffForecast } from '../../core/snapshots/diff-report';
import type { KindCounts } from '../../core/snapshots/kind-counts';

/*
 * What the forecast of a receiver needs, in the ui's own terms. Where a route passes the worker's
 * values on, TypeScript holds the two against each other.
 */

/** One receiver, with where its people are. */
export interface ForecastShape extends DiffForecast {
	/** What the people are who are switched off. */
	readonly offKinds: KindCounts;
	/** How many of them go as the new year or term brings with it. */
	readonly offAsExpected: number;
	/** People who are switched off, by school; most people first. */
	readonly offBySchool: readonly SchoolCount[];
	/** Who is left without a class, by school. */
	readonly classesBySchool: Readonly<Record<keyof ClassCounts, readonly SchoolCount[]>>;
}

/** What a receiver would do with the records of one file. */
export type RecordShape = DiffForecast['records'][number];

/** What costs records that are switched off because something is refused. */
export type CauseShape = RecordShape['causes'][number];

/** A group of the report of the newer delivery, as far as a cause speaks of it. */
export interface CauseGroup {
	readonly id: string;
	readonly column: string | null;
	/** The value; null where the group has several or none. */
	readonly value: string | null;
	readonly message: readonly MessagePart[];
}
