import type { Brake } from '../../core/snapshots/brakes';
import type { SchoolChange } from '../../core/snapshots/by-school';
import type { SchoolCount } from '../../core/snapshots/counts-by-school';
import type { ClassCounts, DiffFile, DiffForecast } from '../../core/snapshots/diff-report';
import type { RecordName } from '../../core/snapshots/people';
import type { Rekeyed } from '../../core/snapshots/rekeyed';

/*
 * What the screens of a comparison need of it, in the ui's own terms. Where a route passes the values
 * of the worker on, TypeScript holds the two against each other.
 */

/** One receiver's forecast, as far as the lists and the lead sentence go. */
export interface ForecastShape extends Pick<
	DiffForecast,
	'profile' | 'title' | 'refused' | 'records' | 'classes'
> {
	readonly offBySchool: readonly SchoolCount[];
}

/** A record under two ids, with who it is. */
export interface TwinShape extends Omit<Rekeyed, 'recordBefore' | 'recordAfter'> {
	readonly nameBefore: RecordName;
	readonly nameAfter: RecordName;
}

/** What changed, in numbers. */
export interface ComparisonShape {
	readonly isDelta: boolean;
	readonly files: readonly DiffFile[];
	readonly schools: readonly SchoolChange[];
	readonly classes: ClassCounts;
	readonly brakes: readonly Brake[];
	readonly rollOver: {
		readonly departures: readonly DiffFile[];
		readonly sameGrade: number;
	} | null;
	readonly forecasts: readonly ForecastShape[];
	readonly rekeyed: readonly TwinShape[];
}

/** One of the two deliveries: its name, and when it was made, in milliseconds since 1970. */
export interface DeliveryShape {
	readonly name: string;
	readonly at?: number;
	readonly isKept?: boolean;
}

/** What a person decided about a record under two ids: give the old id back, or they are two. */
export type TwinDecision = 'keep' | 'two';
