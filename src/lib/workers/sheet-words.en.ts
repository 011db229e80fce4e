import { count as countOf } from '../languages/en/counts';
import type { NoteProblem } from '../core/rosters/note-changes';

/** By whom a correction of the list was, and its title. */
export const sheetTitles = { sheet: 'Corrected sheet', note: 'Note of a teacher' } as const;

/** Why a mark of a note changes nothing, and what to do. `who` and `where` are the person and the class. */
export const noteProblems: Readonly<
	Record<NoteProblem, (who: string, where: string, line: number) => string>
> = {
	'no-class': (who, where, line) =>
		`Row ${String(line)}, ${who}: the class ${where} is not in this roster. Open the roster that the note was made with.`,
	'no-person': (who, where, line) =>
		`Row ${String(line)}, ${who} in ${where}: the name was typed and not picked, so nobody can tell who is meant. Look the person up, and add them in the student system if they are new.`,
	'unknown-person': (who, where, line) =>
		`Row ${String(line)}, ${who} in ${where}: the person is not in users.csv. Add them in the student system.`,
	'not-enrolled': (who, where, line) =>
		`Row ${String(line)}, ${who}: is not in ${where}, so there is nothing to take out.`,
	'enrolled-already': (who, where, line) =>
		`Row ${String(line)}, ${who}: is in ${where} already, so there is nothing to add.`,
	'no-role': (who, where, line) =>
		`Row ${String(line)}, ${who}: is neither a student nor staff in users.csv, so they cannot be put into ${where}.`,
	'no-enrollments': (who, where, line) =>
		`Row ${String(line)}, ${who} in ${where}: enrollments.csv holds changes only or could not be read. Open the complete roster.`
};

/** What is said where a list was cut. */
export const sheetNotes = {
	cut: (shown: number, all: number): string =>
		`These are the first ${countOf(shown)} of ${countOf(all)} records with changes. Take these over, then open the sheet again for the rest.`
} as const;
