import type { Column } from '../../table/column';
import type { ClassSpans } from './class-spans';
import { daysOf, NO_DAY } from './days';

/**
 * So many days after the end of its last session an enrollment may end. Many exports write the last
 * day of a session as its end date, and the day after it for enrollments, which is right.
 */
const GRACE_DAYS = 1;

/** Enrollments that do not fit the sessions of their class, as records in order. */
export interface OutsideSpans {
	/** Those that begin outside. */
	readonly begins: readonly number[];
	/** Those that only end outside. */
	readonly ends: readonly number[];
	/** Tells of a record whether it ends outside. */
	readonly endsOutside: (record: number) => boolean;
}

/**
 * Holds the dates of enrollments against the spans of their classes, in one pass over the codes. The
 * first day of a span belongs to it, its end does not; an end date is the day after the last one.
 * Where an enrollment ends no later than it begins, dates-out-of-order speaks.
 * @param columns class, begin and end of the enrollments
 */
export function outsideSpans(columns: readonly Column[], spans: ClassSpans): OutsideSpans {
	const [named, , end] = columns;
	const endDays = daysOf(end);
	const endsOutside = (record: number): boolean =>
		isLate(spans, spans.numbers[named.codeAt(record)], endDays[end.codeAt(record)]);
	return { ...scan(columns, spans), endsOutside };
}

// A function of its own, because variables that a closure holds on to are slower to read.
function scan(
	[named, begin, end]: readonly Column[],
	spans: ClassSpans
): { begins: number[]; ends: number[] } {
	const { numbers, starts, ends } = spans;
	const [firstDays, endDays] = [daysOf(begin), daysOf(end)];
	const early: number[] = [];
	const late: number[] = [];
	let record = 0;
	for (let at = 0; at < named.codes.blocks.length; at++) {
		const classes = named.codes.blocks[at];
		const froms = begin.codes.blocks[at];
		const untils = end.codes.blocks[at];
		for (let i = 0; i < classes.length; i++, record++) {
			const span = numbers[classes[i]];
			if (span < 0) continue;
			const from = firstDays[froms[i]];
			const until = endDays[untils[i]];
			if (from !== NO_DAY && until !== NO_DAY && until <= from) continue;
			if (from !== NO_DAY && (from < starts[span] || from >= ends[span])) early.push(record);
			else if (isLate(spans, span, until)) late.push(record);
		}
	}
	return { begins: early, ends: late };
}

const isLate = ({ starts, ends }: ClassSpans, span: number, day: number): boolean =>
	day !== NO_DAY && (day <= starts[span] || day > ends[span] + GRACE_DAYS);
