import { count as n } from '../../languages/en/counts';
import type { Counts } from '../../core/report/report';
import { words } from '../words.en';
import { editWords } from './words.en';

/* The words of leaving out what a receiver would refuse: before it is done, and where it is saved. */

const rows = words.rows;

export const leaveOutText = {
	title: 'Leave out what would be refused',
	lead: (titles: readonly string[]) =>
		`${words.list(titles)} ${titles.length === 1 ? 'refuses' : 'refuse'} single rows of this zip. Correct them where you can. The rest can be left out, with all that hangs on it. You see first what goes, and whom that switches off.`,
	offer: (title: string) => `See what would be left out for ${title}`,
	planning: 'Working out what hangs on it, and checking again',
	stop: 'Stop',
	nothing: (title: string) =>
		`No single row is left that could be left out for ${title}. What it refuses now has to be corrected.`,
	drop: 'Not now',
	done: (count: number) => `Leave out ${count === 1 ? 'this row' : `these ${rows(count)}`}`,

	plan: {
		title: (title: string) => `What would be left out for ${title}`,
		sum: (count: number, files: number) =>
			`${rows(count)} of ${words.files(files)} would not be in the corrected zip.`,
		then: (sentence: string) => `Then: ${sentence}`,
		came: (came: Counts) => `${editWords.found(came)} would be new.`,
		caption: 'Rows that would be left out, by file',
		columns: { file: 'File', refused: 'Refused', through: 'Hang on them', stays: 'Stay' },
		through: (count: number, file: string) => `${n(count)} through ${file}`,
		none: 'none',
		roots: 'What takes most others along',
		rootsLead: 'Correct one of these instead, and what hangs on it stays.',
		rootColumns: {
			row: 'Row',
			what: 'Who or what',
			why: 'Why it is refused',
			takes: 'Takes along'
		},
		samples: 'Some of these rows',
		sampleColumns: { row: 'Row', what: 'Who or what', why: 'Why' },
		place: (file: string, row: number) => `${file}, row ${n(row)}`,
		known: (name: string, key: string) =>
			name.trim() === '' || name === key ? { name: key, key: null } : { name, key },
		note: 'Your own zip stays as it is. What is left out can be saved as a file of its own, beside the corrected zip, and you can undo this.'
	},

	off: {
		title: 'Whom that switches off',
		lead: 'As soon as the corrected zip is taken, and as far as they are there from an earlier one.',
		nobody: 'Nobody is switched off.',
		unknown: (count: number) =>
			`${words.figures.count(count)} ${count === 1 ? 'person goes' : 'people go'} missing. What becomes of them is not known.`,
		upTo: (kinds: string) => `Up to ${kinds}`,
		theirs: (title: string) => `${title} takes these rows today. They would be missing there, too.`,
		means: 'That means:'
	},

	saved: {
		title: 'What was left out',
		lead: 'These rows are not in the corrected zip. Save them for the office, so that they are put right in the student system. They hold personal data; columns of passwords are not in them.',
		columns: { file: 'File', count: 'Left out', stays: 'Stay in the zip', save: 'Save' },
		save: 'Save as CSV',
		saveOf: (file: string) => `Save as CSV: what was left out of ${file}`,
		failed: 'The file could not be made. That is our mistake. Try again.',
		done: (file: string) => `What was left out of ${file} is saved.`
	}
} as const;
