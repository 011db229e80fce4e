import { plural } from '../../languages/en/counts';
import type { RosterMark } from '../../core/rosters/mark';
import { marks } from '../../languages/en/nouns';

/** A sentence of the note, with the ids that the office needs where they are wanted. */
function noteLine(mark: RosterMark, withIds: boolean): string {
	const { id, name } = mark.person;
	const who = withIds && id !== null ? `${name} (id ${id})` : name;
	if (mark.kind === 'not-mine') return `${who} is not in my class.`;
	if (mark.kind === 'wrong-name') return `${who} should be called “${mark.should}”.`;
	return id === null
		? `Please add ${who} to the class. The name was typed, not picked from the roster.`
		: `Please add ${who} to the class.`;
}

/** What a teacher hands to the office. */
export const noteWords = {
	title: 'Note for the office',
	count: (count: number, classes: number) =>
		`${marks(count)} in ${plural(classes, 'class', 'classes')}`,
	empty: 'Tap “Wrong name”, “Not mine” or “Someone is missing”. What you say is put together here.',
	from: (name: string) => `From ${name}:`,
	inClass: (title: string, room: string) => (room === '' ? title : `${title}, ${room}`),
	line: noteLine,
	copy: 'Copy the note',
	copied: 'Copied.',
	notCopied: 'The browser did not let it be copied. Select the text, or save it.',
	print: 'Print',
	share: 'Share',
	csv: 'Save as CSV',
	saved: 'Saved. The file holds names: hand it on and delete it.',
	notSaved: 'The file could not be made.',
	ids: 'Copying, sharing, printing and saving add the ids that the office needs.',
	heading: 'Corrections to class lists',
	classId: (title: string, id: string) => `${title} (class id ${id})`
};

/** The same as a table. */
export const noteTableWords = {
	// By the last one Rollcall knows the note again when the office opens it (NOTE_MARK of core).
	head: ['From', 'Class', 'Class id', 'What', 'Person', 'Person id', 'Should be', 'rollcall-mark'],
	kinds: { 'not-mine': 'Not in the class', missing: 'Missing', 'wrong-name': 'Wrong name' }
};
