import type { Place } from '../../findings/finding';
import type { Table } from '../../table/table';
import { notedPlaces } from './noted-places';

/** A place in the header row: row 1, and line 1 unless empty lines stand above it. */
export function headerPlace(table: Table, column: string | null): Partial<Place> {
	return { file: table.name, row: 1, line: 1 + blankLinesAbove(table), column };
}

/** The readers note an empty line under the record that follows it; the header is record -1. */
function blankLinesAbove(table: Table): number {
	const blank = notedPlaces(table, 'blank-line');
	let above = 0;
	while (blank !== undefined && above < blank.count && blank.at(above).record < 0) above++;
	return above;
}
