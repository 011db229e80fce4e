import type { Applied } from './cell-edits';
import { setCell } from './cell-edits';
import type { SetManifest } from './edit';
import type { EditedTable } from './edited-table';
import { addRecords } from './shape-edits';

/** Sets a property of the manifest in its first row of the name, or adds the row. */
export function manifestEdit(edited: EditedTable, { property, value }: SetManifest): Applied {
	const { table, records } = edited;
	const [names, values] = [table.column('propertyName'), table.column('value')];
	if (names === undefined || values === undefined) return { edited, changed: 0 };
	const code = names.dictionary.find(property);
	const record = code < 0 ? -1 : names.firstRecords[code];
	const original = record < 0 ? -1 : (records?.[record] ?? record);
	if (original < 0) {
		return addRecords(edited, {
			kind: 'addRecords',
			file: table.name,
			records: [{ propertyName: property, value }]
		});
	}
	const row = original + 2;
	return setCell(edited, {
		kind: 'setCell',
		file: table.name,
		row,
		column: values.name,
		to: value
	});
}
