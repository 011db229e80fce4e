import type { Place } from '../../findings/finding';
import type { Table } from '../../table/table';
import type { Manifest, ManifestRow, RosterSet } from '../roster-set';
import { headerPlace } from '../csv/header-place';
import type { Details, Report } from '../rule';

/** The manifest when this table is the one, ready for rules that look at a single file. */
export function manifestIn(table: Table, set: RosterSet): Manifest | undefined {
	return set.manifest?.table === table ? set.manifest : undefined;
}

/**
 * Reports cells of one column of the manifest, by row. A property that stands in the place of the
 * header has no record, so it is a finding of its own. Rows with a wrong number of fields are left to
 * the rule on those.
 */
export function reportCells(
	report: Report,
	manifest: Manifest,
	part: 'name' | 'value',
	cells: ReadonlyMap<ManifestRow, Details>
): void {
	const { table } = manifest;
	const column = part === 'name' ? manifest.names : manifest.values;
	if (column === undefined) return;
	const byRecord = new Map<number, Details>();
	for (const [row, details] of cells) {
		if (row.record >= 0) byRecord.set(row.record, details);
		else report.one(headerPlace(table, column.name), { value: row[part], ...details });
	}
	if (byRecord.size === 0) return;
	const records = [...byRecord.keys()].sort((a, b) => a - b);
	report.records(table, column, records, (record) => byRecord.get(record) ?? {});
}

/** Where a row of the manifest stands, with the property in the place of the column (contracts.md). */
export function propertyPlace(
	{ table }: Manifest,
	row: ManifestRow,
	property: string
): Partial<Place> {
	if (row.record < 0) return headerPlace(table, property);
	return table.place(row.record, property);
}

/** True where a cell holds nothing but spaces. */
export const isBlank = (text: string): boolean => text.trim() === '';
