import type { Column } from '../../table/column';
import { joinedItems } from '../item-joins';
import { neededTables } from '../needed-tables';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { daysOf, NO_DAY } from './days';
import { neededColumns } from './needed-columns';
import { recordsById, soleRecords } from './sole-records';

/** From the first day of the earliest session to the end of the latest, as `daysOf` counts days. */
export interface Spans {
	/** `NO_DAY` where the sessions are not known in full. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}

/** When classes meet. Many classes share the same sessions, so the spans are few. */
export interface ClassSpans extends Spans {
	/** For each code of a column that names classes the number of its span; -1 where there is none. */
	readonly numbers: Int32Array;
}

/**
 * When the classes that a column names meet, by their sessions. A class of which one session is not
 * in the package, or has dates that are missing or in the wrong order, has no span: other rules speak
 * of that. Undefined where a file or column is missing; the report then says that the column's file
 * was not looked at.
 */
export function classSpans(set: RosterSet, report: Report, named: Column): ClassSpans | undefined {
	const { file } = named;
	const tables = neededTables(set, report, file, ['classes.csv', 'academicSessions.csv']);
	if (tables === undefined) return undefined;
	const [, classes, sessions] = tables;
	const columns = neededColumns(report, classes, ['sourcedId', 'termSourcedIds'], file);
	const dates = neededColumns(report, sessions, ['sourcedId', 'startDate', 'endDate'], file);
	if (columns === undefined || dates === undefined) return undefined;
	const [classIds, terms] = columns;
	const [sessionIds, start, end] = dates;
	const sessionRecords = recordsById(set, sessions, sessionIds);
	const spans = spansOf(terms, sessionIds, {
		starts: dayById(sessionRecords, start),
		ends: dayById(sessionRecords, end)
	});
	const numbers = soleRecords(set, named, classes, classIds).map((record) => {
		const code = record < 0 ? -1 : terms.codeAt(record);
		return code < 0 || spans.starts[code] === NO_DAY ? -1 : code;
	});
	return { ...spans, numbers };
}

/** The day of the one record that holds each identifier. */
export function dayById(records: Int32Array, column: Column): Int32Array {
	const days = daysOf(column);
	return records.map((record) => (record < 0 ? NO_DAY : days[column.codeAt(record)]));
}

/** The span of each distinct list of sessions, from those of the single ones. */
export function spansOf(terms: Column, ids: Column, { starts, ends }: Spans): Spans {
	const items = joinedItems(terms, ids);
	const spans = {
		starts: new Int32Array(terms.dictionary.size).fill(NO_DAY),
		ends: new Int32Array(terms.dictionary.size).fill(NO_DAY)
	};
	const isUsable = (id: number): boolean =>
		id >= 0 && starts[id] !== NO_DAY && starts[id] < ends[id];
	for (let code = 0; code < terms.dictionary.size; code++) {
		const sessions = items.codes.subarray(items.starts[code], items.starts[code + 1]);
		if (sessions.length === 0 || !sessions.every(isUsable)) continue;
		spans.starts[code] = sessions.reduce((least, id) => Math.min(least, starts[id]), Infinity);
		spans.ends[code] = sessions.reduce((most, id) => Math.max(most, ends[id]), NO_DAY);
	}
	return spans;
}
