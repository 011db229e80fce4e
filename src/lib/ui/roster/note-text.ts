import type { RosterMark } from '../../core/rosters/mark';
import type { NoteTable } from '../../core/rosters/note-csv';
import { noteWords, noteTableWords } from './words.note';

const text = noteWords;

/** The marks of one class, in the order in which they were made. */
export interface ClassMarks {
	readonly inClass: RosterMark['inClass'];
	readonly marks: readonly RosterMark[];
}

/** Marks by class, in the order in which classes were first marked. */
export function byClass(marks: readonly RosterMark[]): ClassMarks[] {
	const classes = new Map(marks.map(({ inClass }) => [inClass.record, inClass]));
	return [...classes.values()].map((inClass) => ({
		inClass,
		marks: marks.filter((mark) => mark.inClass.record === inClass.record)
	}));
}

/** The note as plain text, with the ids that the office needs. */
export function noteText(from: string, marks: readonly RosterMark[]): string {
	const parts = byClass(marks).map(({ inClass, marks: some }) => {
		const title = text.inClass(text.classId(inClass.title, inClass.id), inClass.room);
		return [title, ...some.map((mark, at) => `${String(at + 1)}. ${text.line(mark, true)}`)];
	});
	return [`${text.heading}\n${text.from(from)}`, ...parts.map((lines) => lines.join('\n'))].join(
		'\n\n'
	);
}

/** The note as a table, a row for each mark. */
export const noteTable = (from: string, marks: readonly RosterMark[]): NoteTable => ({
	head: noteTableWords.head,
	rows: marks.map((mark) => [
		from,
		mark.inClass.title,
		mark.inClass.id,
		noteTableWords.kinds[mark.kind],
		mark.person.name,
		mark.person.id ?? '',
		mark.kind === 'wrong-name' ? mark.should : '',
		mark.kind
	])
});
