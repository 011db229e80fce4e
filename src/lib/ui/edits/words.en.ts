import { count as n, plural } from '../../languages/en/counts';
import type { Counts } from '../../core/report/report';
import { words } from '../words.en';

/*
 * The words of corrections: what one is, what it would do, how sure it is, and how it is taken back.
 * Quick fixes bring their own titles; so do edits, in core.
 */

const corrections = (count: number): string => plural(count, 'correction', 'corrections');
const places = (count: number): string => plural(count, 'place', 'places');

/** 46 errors and 2 warnings; empty where there is nothing. */
const found = ({ error, warning, info }: Counts): string =>
	words.list(
		[
			error > 0 ? plural(error, 'error', 'errors') : '',
			warning > 0 ? plural(warning, 'warning', 'warnings') : '',
			info > 0 ? plural(info, 'note', 'notes') : ''
		].filter((part) => part !== '')
	);

const goneWords = (gone: Counts): string => {
	const what = found(gone);
	return what === '' ? 'No problem goes away' : `${what} gone`;
};

export const editWords = {
	corrections,
	found,
	gone: goneWords,
	title: 'Your corrections',

	bar: {
		label: 'Corrections',
		count: (lines: number) => corrections(lines),
		none: 'No correction any more',
		unsaved: 'not saved yet',
		undo: 'Undo',
		redo: 'Redo',
		save: 'Save the corrected zip',
		busy: 'Checking again',
		untouched: 'Your own zip stays as it is.'
	},

	news: {
		made: (gone: Counts, came: Counts) => `Corrected and checked again. ${newsOf(gone, came)}`,
		undone: (gone: Counts, came: Counts) => `Taken back and checked again. ${newsOf(gone, came)}`,
		redone: (gone: Counts, came: Counts) => `Put back and checked again. ${newsOf(gone, came)}`,
		nothing: 'That changed nothing: it stands there already.',
		failed:
			'That correction could not be made. That is our mistake, not your file’s. Nothing was changed.'
	},

	safe: {
		title: 'Corrections that change no meaning',
		lead: (count: number) =>
			`${corrections(count)} can be made at once: capital letters, spaces, date forms, lost zeros and the like. You see each before it is made.`,
		offer: (count: number) => `Fix what is safe (${corrections(count)})`,
		planning: 'Working out what they would do, and checking that nothing new comes of it',
		stop: 'Stop',
		planned: (changes: number, gone: Counts) =>
			`${places(changes)} would change. ${goneWords(gone)}, none is new.`,
		plannedNew: (changes: number, gone: Counts, came: Counts) =>
			`${places(changes)} would change. ${goneWords(gone)}; ${found(came)} can be seen for the first time.`,
		make: (count: number) =>
			`Make ${count === 1 ? 'this correction' : `these ${corrections(count)}`}`,
		drop: 'Not now',
		nothing: 'Nothing can be corrected at once after all: each would bring something new.',
		held: 'Left alone',
		heldLead: 'These would have brought something new, so they are not among them.',
		left: (left: Counts) =>
			found(left) === ''
				? 'Nothing else is left to do.'
				: `${found(left)} stay for you to look at.`,
		columns: { what: 'Correction', where: 'Where', count: 'Changes', gone: 'Then' }
	},

	change: {
		becomes: 'becomes',
		emptied: 'empty',
		before: 'before',
		after: 'after',
		where: (file: string | null, column: string | null, row: number | null) => {
			if (file === null) return 'the zip';
			const place = column === null ? file : `${file}, ${column}`;
			return row === null ? place : `${place}, row ${n(row)}`;
		},
		more: (count: number) => `and ${n(count)} more`,
		byHand: 'By hand',
		recipe: (name: string) => `Recipe ${name}`,
		leftOut: (title: string) => `Left out, because ${title} would refuse it`,
		/** For screen readers: the sign before a value means this. */
		minus: 'Stands there:',
		plus: 'Would stand there:'
	},

	fix: {
		title: 'Fix it here',
		loading: 'Looking for corrections',
		none: 'No ready correction answers this. Change the cells in the rows below, or correct it in your student system and export again.',
		noneHere:
			'No ready correction answers this. Correct it in your student system and export again.',
		which: 'Which correction',
		choose: 'Choose one',
		fill: 'Fill in',
		fillMore: (count: number) =>
			`${plural(count, 'more cell is', 'more cells are')} empty. Fill those in the rows below, or in your student system.`,
		grades: {
			safe: 'Safe: the meaning stays what it was.',
			look: 'Probably right. Look once before you make it.',
			fill: 'Only you know what belongs there.'
		},
		gradeWords: { safe: 'safe', look: 'look first', fill: 'fill in' },
		first: 'First choose what is meant.',
		firstFill: 'First fill in what is missing.',
		working: 'Working out what it would do',
		nothing: 'It would change nothing.',
		cells: (count: number, file: string | null, column: string | null) =>
			`${places(count)} ${count === 1 ? 'changes' : 'change'}, in ${editWhere(file, column)}`,
		line: (line: number, file: string) => `Line ${n(line)} of ${file}, for example:`,
		goes: (gone: Counts) =>
			`${found(gone)} ${gone.error + gone.warning + gone.info === 1 ? 'goes' : 'go'} away`,
		goesNone: 'No problem goes away by this alone',
		noneNew: 'none is new',
		brings: (came: Counts) => `${found(came)} would be new`,
		make: (count: number) => (count === 1 ? 'Fix this one' : `Fix these ${n(count)}`),
		makeWord: (before: string, after: string) => `Change ${before} to ${after}`,
		safeAll: (count: number) => `Fix all ${n(count)} that are safe`,
		calm: 'Your own zip stays as it is. You can undo this.'
	},

	grid: {
		region: 'Rows, to be changed. Scrolls both ways',
		how: 'Arrow keys go from cell to cell. Enter or a double click changes one, Escape leaves it as it was, the space bar selects the row. You can paste a column of values.',
		select: 'Select',
		selectRow: (line: number) => `Select line ${n(line)}`,
		selectAll: 'Select all rows shown',
		selected: (count: number) => plural(count, 'row is selected', 'rows are selected'),
		set: (column: string) => `Set ${column} of them to`,
		setButton: 'Set',
		edit: (column: string, line: number) => `${column}, line ${n(line)}`,
		allowed: 'Allowed here, the nearest first',
		ids: 'Ids that come near',
		locked: 'Passwords are neither shown nor changed here.',
		done: (count: number) =>
			`${plural(count, 'cell was', 'cells were')} changed and checked again.`,
		same: 'Nothing was changed: it stands there already.',
		pasted: (used: number, given: number) =>
			used === given
				? `${plural(used, 'value was', 'values were')} pasted.`
				: `${n(used)} of ${plural(given, 'value was', 'values were')} pasted: there are no more rows on this page.`,
		failed: 'That could not be changed. That is our mistake, not your file’s.'
	},

	list: {
		columns: {
			what: 'Correction',
			where: 'Where',
			cells: 'Cells',
			gone: 'Checked again',
			undo: 'Undo'
		},
		noneGone: 'None by itself',
		undo: 'Undo',
		undoOne: (what: string) => `Undo this correction: ${what}`,
		none: 'Nothing was changed.'
	}
} as const;

const editWhere = (file: string | null, column: string | null): string =>
	file === null ? 'the zip' : column === null ? file : `${file}, ${column}`;

function newsOf(gone: Counts, came: Counts): string {
	const more = found(came);
	const parts = [found(gone) === '' ? '' : goneWords(gone), more === '' ? '' : `${more} more`];
	const said = parts.filter((part) => part !== '');
	return said.length === 0 ? 'The problems are as they were.' : `${said.join(', ')}.`;
}
