import type { Column } from '../../table/column';
import { isBlank } from '../cells/cell-columns';
import { joined } from '../joins';
import { acceptedTypes } from '../keys/accepted-types';
import type { RosterSet } from '../roster-set';
import { recordsById } from './sole-records';

/** Stands for a school that is blank, not in the package, or no school. */
export const UNKNOWN = -1;

/** Departments of departments; beyond so many a circle is more likely. */
const MAX_CLIMB = 16;

/** The schools that two columns name, as numbers that are equal where the school is, or `UNKNOWN`. */
export interface CommonSchools {
	/** By code of the one column. */
	readonly own: Int32Array;
	/** By code of the other. */
	readonly others: Int32Array;
}

/**
 * Numbers the schools in two columns alike. A department stands for the school above it, because sets
 * of 1.1 name now the one and now the other. What is blank, not in orgs.csv or no school is `UNKNOWN`:
 * other rules speak of that. Where orgs.csv was not read, the values themselves are compared.
 */
export function commonSchools(set: RosterSet, own: Column, other: Column): CommonSchools {
	const schools = schoolsById(set);
	if (schools === null) return byValue(own, other);
	const of = (column: Column): Int32Array =>
		joined(column, schools.ids).map((id) => (id < 0 ? UNKNOWN : schools.byId[id]));
	return { own: of(own), others: of(other) };
}

function byValue(own: Column, other: Column): CommonSchools {
	const { size } = own.dictionary;
	const blankOr = (column: Column, number: (code: number) => number): Int32Array =>
		Int32Array.from({ length: column.dictionary.size }, (_, code) =>
			isBlank(column.text(code)) ? UNKNOWN : number(code)
		);
	const codes = joined(other, own);
	return {
		own: blankOr(own, (code) => code),
		// A value that the first column lacks equals none of its numbers.
		others: blankOr(other, (code) => (codes[code] < 0 ? size + code : codes[code]))
	};
}

/** For each code of the identifiers in orgs.csv the code of its school, or `UNKNOWN`. */
function schoolsById(set: RosterSet): { ids: Column; byId: Int32Array } | null {
	const orgs = set.tables.get('orgs.csv');
	const ids = orgs?.column('sourcedId');
	if (orgs === undefined || ids === undefined) return null;
	const records = recordsById(set, orgs, ids);
	const [type, parent] = [orgs.column('type'), orgs.column('parentSourcedId')];
	const typeOf = (id: number): string => (id < 0 ? '' : (type?.textAt(records[id]) ?? ''));
	const parents = parent === undefined ? null : joined(parent, ids);
	const above = (id: number): number =>
		parent === undefined || parents === null ? UNKNOWN : parents[parent.codeAt(records[id])];
	const wrong = wrongTypes(set);
	const byId = records.map((record, code) => {
		let id = record < 0 ? UNKNOWN : code;
		for (let step = 0; step < MAX_CLIMB && typeOf(id) === 'department'; step++) {
			const next = above(id);
			id = next < 0 || records[next] < 0 ? UNKNOWN : next;
		}
		return typeOf(id) === 'department' || wrong.has(typeOf(id)) ? UNKNOWN : id;
	});
	return { ids, byId };
}

/** The types of organizations about which reference-wrong-type speaks. */
function wrongTypes(set: RosterSet): ReadonlySet<string> {
	const columns = set.fileSpec('enrollments.csv')?.columns ?? [];
	const to = columns.find(({ name }) => name === 'schoolSourcedId')?.references;
	return (to && acceptedTypes(set, to)?.wrong) ?? new Set();
}
