import { setCellAt, type Applied } from './cell-edits';
import type { SetManifest } from './edit';
import type { EditedTable } from './edited-table';
import { addRecords } from './shape-edits';

/** Sets a property of the manifest in its first row of the name, or adds the row. */
export function manifestEdit(edited: EditedTable, { property, value }: SetManifest): Applied {
	const { table } = edited;
	const [names, values] = [table.column('propertyName'), table.column('value')];
	if (names === undefined || values === undefined) return { edited, changed: 0 };
	const code = names.dictionary.find(property);
	if (code >= 0) return setCellAt(edited, names.firstRecords[code], values.name, value);
	const records = [{ [names.name]: property, [values.name]: value }];
	return addRecords(edited, { kind: 'addRecords', file: table.name, records });
}
