import type { PropertySpec } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { Manifest, ManifestRow, Mode } from '../roster-set';
import { nearestProperty } from './nearest-property';

const modes: readonly Mode[] = ['absent', 'bulk', 'delta'];

/**
 * The mode that a value of the manifest means: also in other capital letters and with spaces around
 * it, so that such a slip is one finding and not one for every row of the file.
 */
export function modeOf(value: string | undefined): Mode | undefined {
	const word = value?.trim().toLowerCase();
	return modes.find((mode) => mode === word);
}

/** So many rows are held against near misses: a manifest has about twenty. */
const MAX_SOUGHT = 1000;

/**
 * Reads the manifest as it was meant, so that one slip in it does not turn into a finding for every
 * file: columns under other headers by their place, a property row in the place of the header, and
 * misspelt properties where no row has the right name. Of a property that stands twice the first row
 * counts. What is wrong with each of these is for the rules to say.
 */
export function readManifest(table: Table, properties: readonly PropertySpec[]): Manifest {
	const names = headed(table, 'propertyname') ?? table.columns[0];
	const values = headed(table, 'value') ?? table.columns.find((column) => column !== names);
	const rows = rowsOf(table, names, values, properties);
	const meant = meantRows(rows, properties);
	return {
		table,
		...(names === undefined ? {} : { names }),
		...(values === undefined ? {} : { values }),
		rows,
		row: (property) => meant.get(property),
		value: (property) => meant.get(property)?.value
	};
}

const headed = (table: Table, header: string): Column | undefined =>
	table.columns.find(({ name }) => name.trim().toLowerCase() === header);

function rowsOf(
	table: Table,
	names: Column | undefined,
	values: Column | undefined,
	properties: readonly PropertySpec[]
): ManifestRow[] {
	const rows: ManifestRow[] = [];
	const [first = '', second = ''] = table.header;
	if (properties.some(({ name }) => name === first))
		rows.push({ record: -1, name: first, value: second });
	for (let record = 0; record < table.records; record++) {
		const name = names?.textAt(record) ?? '';
		rows.push({ record, name, value: values?.textAt(record) ?? '' });
	}
	return rows;
}

/** For each property the first row with its name, else the one row whose name is near. */
function meantRows(
	rows: readonly ManifestRow[],
	properties: readonly PropertySpec[]
): Map<string, ManifestRow> {
	const known = new Set(properties.map(({ name }) => name));
	const meant = new Map<string, ManifestRow>();
	for (const row of rows) if (known.has(row.name) && !meant.has(row.name)) meant.set(row.name, row);
	const strange = rows.filter(({ name }) => !known.has(name));
	for (const row of strange.slice(0, MAX_SOUGHT)) {
		const lacking = [...known].filter((name) => !meant.has(name));
		const property = nearestProperty(row.name, lacking);
		if (property !== undefined) meant.set(property, row);
	}
	return meant;
}
