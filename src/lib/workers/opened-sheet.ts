import {
	sheetDifference,
	type SheetChange,
	type SheetDifference
} from '../core/edits/correction-sheet-difference';
import { sheetWords } from '../core/edits/correction-sheet-words';
import type { SheetItem, SheetRecord } from '../core/edits/read-sheet';
import { sheetTable, type KnownSheet } from '../core/edits/sheet-table';
import { noteChanges, type NoteChange } from '../core/rosters/note-changes';
import { readNote, type NotedMark } from '../core/rosters/note-reading';
import { hasPackHead } from '../core/rosters/sealed-pack';
import type { RosterSet } from '../core/rules/roster-set';
import { RecordNames } from '../core/snapshots/people';
import type { OpenedSheet } from './sheet-api';
import { noteProblems, sheetNotes } from './sheet-words';

/** The page shows so many records and sentences of one sheet. */
const MOST_RECORDS = 1000;
const MOST_SENTENCES = 200;

/** What a file that somebody opened would change: the note of a teacher, or a corrected sheet. */
export function openedSheet(set: RosterSet, bytes: Uint8Array): OpenedSheet {
	if (hasPackHead(bytes)) return { kind: 'refused', because: sheetWords.classPack };
	const marks = readNote(bytes);
	if (marks !== null) return openedNote(set, marks);
	const known = sheetTable(set, bytes);
	if (known.ok) return differenceView(set, known.value);
	const { problem } = known;
	const because = problem.code === 'unknown' ? sheetWords.unknown : sheetWords.readProblem(problem);
	return { kind: 'refused', because };
}

function differenceView(set: RosterSet, { table, sheet }: KnownSheet): OpenedSheet {
	const said = sheetDifference(table, sheet);
	const names = new RecordNames(set);
	const byRow = new Map<number, SheetItem[]>();
	const keys = new Map<number, string>();
	const put = ({ row, key, column, before, after }: SheetChange, isConflict: boolean): void => {
		const item = { what: 'cell', row, column, before, after, isConflict } as const;
		byRow.set(row, [...(byRow.get(row) ?? []), item]);
		keys.set(row, key);
	};
	for (const change of said.changes) put(change, false);
	for (const change of said.conflicts) put(change, true);
	const records = [...byRow].slice(0, MOST_RECORDS).map(([row, items]) => {
		const key = keys.get(row) ?? '';
		return { name: names.name(table.name, row - 2).name || key, key, items };
	});
	return {
		...{ kind: 'sheet', file: table.name, records, count: byRow.size },
		refused: said.problems.slice(0, MOST_SENTENCES).map((problem) => sheetWords.problem(problem)),
		refusedCount: said.problems.length,
		notes: [...sheetNotesOf(said), ...cutNote(records.length, byRow.size)]
	};
}

const cutNote = (shown: number, all: number): string[] =>
	shown < all ? [sheetNotes.cut(shown, all)] : [];

const sheetNotesOf = (said: SheetDifference): string[] => [
	sheetWords.counts(said),
	...(said.stale > 0 ? [sheetWords.stale(said.stale)] : []),
	...(said.isChecked ? [] : [sheetWords.unchecked]),
	...((said.missing ?? 0) > 0 ? [sheetWords.missing(said.missing ?? 0)] : []),
	...(said.ignored.length > 0 ? [sheetWords.ignored(said.ignored)] : [])
];

function openedNote(set: RosterSet, marks: readonly NotedMark[]): OpenedSheet {
	const changes = noteChanges(set, marks);
	const problems = changes.flatMap((change) =>
		change.kind === 'problem'
			? [noteProblems[change.because](change.mark.name, change.mark.title, change.mark.line)]
			: []
	);
	const all = changes.flatMap((change): SheetRecord[] => {
		const item = noteItem(change);
		if (item === null) return [];
		return [{ name: change.mark.name, key: change.mark.person, items: [item] }];
	});
	const records = all.slice(0, MOST_RECORDS);
	return {
		...{ kind: 'note', file: 'enrollments.csv', records, count: all.length },
		refused: problems.slice(0, MOST_SENTENCES),
		refusedCount: problems.length,
		notes: cutNote(records.length, all.length)
	};
}

function noteItem(change: NoteChange): SheetItem | null {
	const inClass = change.mark.title;
	switch (change.kind) {
		case 'remove':
			return { what: 'remove', rows: change.rows, inClass };
		case 'add':
			return { what: 'add', record: change.record, inClass };
		case 'name': {
			const { row, givenName, familyName } = change;
			return { what: 'name', row, givenName, familyName, should: change.mark.should };
		}
		case 'problem':
			return null;
	}
}
