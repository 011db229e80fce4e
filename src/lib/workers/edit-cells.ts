import { tableOf, type EditedRoster } from '../core/edits/edited-roster';
import type { Edit } from '../core/edits/edit';
import { conditionTest } from '../core/edits/cell-edits';
import { listItems } from '../core/rules/distinct-values';
import type { Column } from '../core/table/column';
import { HIDDEN_VALUE, isMasked, isPasswordHeader } from '../core/table/masked-column';
import type { Table } from '../core/table/table';
import type { CellWish, EditSample } from './edit-api';
import { inOriginal, presentRow } from './edit-rows';
import type { MadeEdit } from './edit-steps';

/** Cells of the grid as edits of the log. A password is never written here: nobody could see what it was. */
export function cellEdits(roster: EditedRoster, { file, cells }: CellWish): Edit[] {
	const table = tableOf(roster, file);
	return cells.flatMap(({ row, column, to }) => {
		const found = table?.column(column);
		if (found === undefined || isMasked(found) || isPasswordHeader(column)) return [];
		const edit = inOriginal({ kind: 'setCell', file, row, column, to }, roster);
		return edit ?? [];
	});
}

/** Cells beside the changed one that help to see which record it is. */
const MOST_CELLS = 5;

/**
 * The first record that edits change, as it stands and as it would be; null where they change no cell.
 * @param before the roster before the edits
 */
export function sampleOf(made: readonly MadeEdit[], before: EditedRoster): EditSample | null {
	for (const { edit } of made) {
		if (edit.kind !== 'setCell' && edit.kind !== 'replaceValue') continue;
		const table = tableOf(before, edit.file);
		const column = table?.column(edit.column);
		if (table === undefined || column === undefined) continue;
		const record = firstRecord(edit, before, table, column);
		if (record === null) continue;
		return sampleAt(table, column, record, afterOf(edit, column.textAt(record)));
	}
	return null;
}

type CellEdit = Extract<Edit, { readonly kind: 'setCell' | 'replaceValue' }>;

function firstRecord(
	edit: CellEdit,
	before: EditedRoster,
	table: Table,
	column: Column
): number | null {
	if (edit.kind === 'setCell') {
		const row = presentRow(before, edit.file, edit.row);
		return row === null ? null : row - 2;
	}
	const meets = conditionTest(table, edit.where ?? []);
	for (let record = 0; record < table.records; record++) {
		const text = column.textAt(record);
		const holds = edit.isItem === true ? listItems(text).includes(edit.from) : text === edit.from;
		if (holds && meets(record)) return record;
	}
	return null;
}

const afterOf = (edit: CellEdit, text: string): string =>
	edit.kind === 'replaceValue' && edit.isItem === true
		? listItems(text)
				.map((item) => (item === edit.from ? edit.to : item))
				.join(',')
		: edit.to;

function sampleAt(table: Table, changed: Column, record: number, after: string): EditSample {
	const filled = table.columns.filter(
		(column) => column === changed || column.textAt(record) !== ''
	);
	const at = filled.indexOf(changed);
	const first = Math.max(0, Math.min(at - 1, filled.length - MOST_CELLS));
	const shown = filled.slice(first, first + MOST_CELLS);
	return {
		file: table.name,
		line: table.line(record),
		cells: shown.map((column) => {
			const text = isMasked(column) ? HIDDEN_VALUE : column.textAt(record);
			return { column: column.name, before: text, after: column === changed ? after : text };
		})
	};
}
