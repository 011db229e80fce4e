import type { Counts } from '../../core/report/report';
import { words } from '../words';

/*
 * The words of corrections: what one is, what it would do, how sure it is, and how it is taken back.
 * Quick fixes bring their own titles; so do edits, in core.
 */

const n = words.figures.count;
const plural = (count: number, one: string, many: string): string =>
	`${n(count)} ${count === 1 ? one : many}`;

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
		/** For screen readers: the sign before a value means this. */
		minus: 'Stands there:',
		plus: 'Would stand there:'
	},

	list: {
		columns: {
			what: 'Correction',
			where: 'Where',
			cells: 'Cells',
			gone: 'Checked again',
			undo: 'Undo'
		},
		undo: 'Undo',
		undoOne: (what: string) => `Undo this correction: ${what}`,
		none: 'Nothing was changed.'
	}
} as const;

function newsOf(gone: Counts, came: Counts): string {
	const more = found(came);
	const parts = [found(gone) === '' ? '' : goneWords(gone), more === '' ? '' : `${more} more`];
	const said = parts.filter((part) => part !== '');
	return said.length === 0 ? 'The problems are as they were.' : `${said.join(', ')}.`;
}
