import { unguarded } from '../edits/correction-sheet-guard';
import { sheetRows } from '../csv/sheet-rows';
import type { RosterMark } from './mark';
import { NOTE_MARK } from './note-csv';

/** One mark of a teacher's note that the office opened. */
export interface NotedMark {
	/** Row of the note, the header being 1. */
	readonly line: number;
	readonly kind: RosterMark['kind'];
	readonly from: string;
	/** sourcedId of the class, and its title. */
	readonly inClass: string;
	readonly title: string;
	/** sourcedId of the person; empty where only a name was typed. */
	readonly person: string;
	readonly name: string;
	readonly should: string;
}

const KINDS: readonly RosterMark['kind'][] = ['not-mine', 'missing', 'wrong-name'];

/** Columns before the one by which a note is known: see `noteTable` of the screen. */
const COLUMNS = 7;

/**
 * Reads a note that a teacher saved, whatever a spreadsheet made of it; null for a file that is none.
 * A row whose last column is none of the three kinds is passed over.
 */
export function readNote(bytes: Uint8Array): readonly NotedMark[] | null {
	const read = sheetRows(bytes, NOTE_MARK);
	if (!read.ok) return null;
	const [header, ...rows] = read.value.rows;
	const at = header.findIndex((name) => name.trim() === NOTE_MARK);
	if (at < COLUMNS) return null;
	return rows.flatMap((cells, index) => {
		const kind = KINDS.find((each) => each === cells[at]?.trim());
		if (kind === undefined) return [];
		const [from, title, inClass, , name, person, should] = cells
			.slice(at - COLUMNS, at)
			.map((cell) => unguarded(cell).trim());
		return [{ line: index + 2, kind, from, title, inClass, name, person, should }];
	});
}
