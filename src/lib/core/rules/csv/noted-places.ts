import type { PlaceList } from '../../csv/batch';
import type { Table } from '../../table/table';

/** One place that a reader noted, with what it found there. */
export type NotedPlace = ReturnType<PlaceList['at']>;

/** What the readers noted of a file under the id of a rule. */
export const notedPlaces = (table: Table, rule: string): PlaceList | undefined =>
	table.end.places.find((list) => list.rule === rule);

/** True when the readers noted something of the header row itself under one of these ids. */
export function isNotedInHeader(table: Table, rules: readonly string[]): boolean {
	return rules.some((rule) => {
		const list = notedPlaces(table, rule);
		// Places stand in the order of the file, so the header's come first; blank lines are none of it.
		return list !== undefined && list.count > 0 && list.at(0).record < 0;
	});
}
