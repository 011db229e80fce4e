import type { Edit } from '../core/edits/edit';
import { tableOf, type EditedRoster } from '../core/edits/edited-roster';
import { recordOfRow } from '../core/edits/cell-edits';
import { unedited } from '../core/edits/edited-table';
import type { Package } from '../core/zip/package';

/**
 * An edit of the roster as it is now, as an edit of the log: that names files by where they lie in the
 * original, and records by their rows there. Null where it is about a record that the original lacks.
 */
export function inOriginal(edit: Edit, roster: EditedRoster): Edit | null {
	switch (edit.kind) {
		case 'moveFile':
		case 'dropFile': {
			const found = [...roster.paths].find(([, now]) => now === edit.path);
			return found === undefined ? edit : { ...edit, path: found[0] };
		}
		case 'setCell': {
			const row = originalRow(roster, edit.file, edit.row);
			return row === null ? null : { ...edit, row };
		}
		case 'removeRecords': {
			if (edit.rows === undefined) return edit;
			const rows = edit.rows.flatMap((row) => originalRow(roster, edit.file, row) ?? []);
			return rows.length === 0 ? null : { ...edit, rows };
		}
		default:
			return edit;
	}
}

/** The row in the original of a row as it is now; null for a record that was added. */
export function originalRow({ tables }: EditedRoster, file: string, row: number): number | null {
	const records = tables.get(file)?.records ?? null;
	if (records === null) return row;
	const record = row - 2 < records.length ? records[row - 2] : -1;
	return record < 0 ? null : record + 2;
}

/** The row as it is now of a row of the original; null where the record is gone. */
export function presentRow(
	{ set, tables }: EditedRoster,
	file: string,
	row: number
): number | null {
	const original = set.tables.get(file);
	const table = tables.get(file) ?? (original === undefined ? null : unedited(original));
	const record = table === null ? -1 : recordOfRow(table, row);
	return record < 0 ? null : record + 2;
}

/**
 * The same edit over a roster that was read from scratch with all edits so far in it: its rows are those
 * of now. Null for an edit that reaches further than cells.
 * @param roster over the original, as it is before the edit
 */
export function inPresent(edit: Edit, roster: EditedRoster): Edit | null {
	switch (edit.kind) {
		case 'replaceValue':
		case 'blankColumn':
			return edit;
		case 'setCell': {
			const row = presentRow(roster, edit.file, edit.row);
			return row === null ? null : { ...edit, row };
		}
		default:
			return null;
	}
}

/** Paths of all files as edits leave them. */
export const presentPaths = (pack: Package, { paths }: EditedRoster): string[] =>
	[...pack.files.map(({ path }) => path), ...pack.others].flatMap((path) => {
		const now = paths.get(path);
		return now === null ? [] : [now ?? path];
	});

/** True where a file has a table that cells can be changed in. */
export const hasCells = (roster: EditedRoster, file: string): boolean =>
	tableOf(roster, file) !== undefined;
