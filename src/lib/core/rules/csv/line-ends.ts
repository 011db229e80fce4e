import { fileNames } from '../../spec/versions';
import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';

/**
 * True for a file whose lines end in CR CR LF: a program has put a CR before every LF where there was
 * one already. To the readers it is lines that end in CR, each with an empty line behind it.
 */
export function hasDoubledLineEnds({ end }: Table): boolean {
	const { cr, crlf, lf } = end.lineEnds;
	const blank = end.places.find(({ rule }) => rule === 'blank-line')?.count ?? 0;
	return cr > 1 && crlf + lf <= 1 && blank >= cr - 1;
}

/** The tables that were read, in the order of the standard, whatever their order in the package. */
export const tablesInOrder = ({ version, tables }: RosterSet): Table[] =>
	fileNames(version).flatMap((name) => tables.get(name) ?? []);
