import type { Severity } from '../findings/finding';
import { graver } from '../findings/severity';
import type { Counted } from '../profiles/judgement';
import { shownCells } from '../report/grid';
import type { Table } from '../table/table';
import type { ExplorerRow, RecordNote } from './shapes';

/**
 * A record as a grid shows it, with all that is wrong in it.
 * @param found what counts in its file
 */
export function explorerRow(table: Table, record: number, found: readonly Counted[]): ExplorerRow {
	const notes = found.flatMap((each) => notesOf(each, record));
	const marks = new Map<number, Severity>();
	for (const { column, severity } of notes) {
		marks.set(column, graver(severity, marks.get(column) ?? severity));
	}
	return {
		record,
		row: table.row(record),
		line: table.line(record),
		cells: shownCells(table, record).map((text, index) => ({
			text,
			mark: marks.get(index) ?? null
		})),
		notes
	};
}

/** What one group says of a record: each sentence once. */
function notesOf({ group, severity }: Counted, record: number): RecordNote[] {
	const texts = new Set<string>();
	for (const hit of group.matches.hitsAt(record, group.key)) texts.add(group.findingText(hit));
	return [...texts].map((text) => ({
		severity,
		text,
		group: group.id,
		column: group.matches.columnIndex
	}));
}
