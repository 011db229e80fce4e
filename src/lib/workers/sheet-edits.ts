import type { Edit } from '../core/edits/edit';
import { tableOf, type EditedRoster } from '../core/edits/edited-roster';
import { SHEET_KEY } from '../core/edits/correction-sheet';
import { isMasked, isPasswordHeader } from '../core/table/masked-column';
import type { EditBy } from './edit-api';
import { cellEdits } from './edit-cells';
import { inOriginal } from './edit-rows';
import type { SheetAcceptance } from '../core/edits/read-sheet';
import { sheetTitles } from './sheet-words';

const ENROLLMENTS = 'enrollments.csv';
const ids = { sheet: 'corrected-sheet', note: 'teacher-note' } as const;

/** Whose doing it is. */
export const bySheet = (kind: SheetAcceptance['kind']): EditBy => ({
	kind: 'fix',
	fix: ids[kind],
	title: sheetTitles[kind]
});

/** True for what is about single people, so that no recipe holds it. */
export const isOfPeople = (by: EditBy): boolean =>
	by.kind === 'fix' && Object.values<string>(ids).includes(by.fix);

/** What a person takes over from a sheet or a note, as edits of the log. */
export function sheetEdits(roster: EditedRoster, { cells, remove, add }: SheetAcceptance): Edit[] {
	const changed = cells.flatMap((cell) => cellEdit(roster, cell));
	const gone = inOriginal({ kind: 'removeRecords', file: ENROLLMENTS, rows: remove }, roster);
	return [
		...changed,
		...(remove.length === 0 || gone === null ? [] : [gone]),
		...(add.length === 0
			? []
			: [{ kind: 'addRecords', file: ENROLLMENTS, records: add } satisfies Edit])
	];
}

/** A record that an edit added has no row in the original: it is named by its key. */
function cellEdit(roster: EditedRoster, cell: SheetAcceptance['cells'][number]): Edit[] {
	const { file, row, column, to } = cell;
	const plain = cellEdits(roster, { file, cells: [cell] });
	if (plain.length > 0) return plain;
	const table = tableOf(roster, file);
	const [keys, held] = [table?.column(SHEET_KEY), table?.column(column)];
	if (keys === undefined || held === undefined || row - 2 >= (table?.records ?? 0)) return [];
	// Nobody could see what a password was.
	if (isMasked(held) || isPasswordHeader(column)) return [];
	const where = [{ column: SHEET_KEY, is: keys.textAt(row - 2) }];
	return [{ kind: 'replaceValue', file, column, from: held.textAt(row - 2), to, where }];
}
