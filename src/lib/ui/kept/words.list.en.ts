import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { checks } from '../../languages/en/nouns';

const { figures, rows } = words;
const { bytes, moment } = figures;

/** The list of kept checks. */
export const keptListWords = {
	title: 'Kept checks',
	pageTitle: 'Kept checks · Rollcall',
	lead: (count: number, size: number) =>
		count === 0 ? '' : `${checks(count)}, ${bytes(size)}, on this device and nowhere else.`,
	leadMemory: (count: number, size: number) =>
		count === 0
			? ''
			: `${checks(count)}, ${bytes(size)}, in the memory of this tab and nowhere else.`,
	loading: 'Looking up what is kept.',
	none: 'No check is kept',
	noneBody:
		'Check a roster, then choose “Keep this check” in its report. The next export can be held against it.',
	check: 'Check a roster',
	facts: (system: string | null, oneroster: string | null, size: number) => [
		system === null ? 'The files do not name their system' : `From ${system}`,
		...(oneroster === null ? [] : [`OneRoster ${oneroster}`]),
		bytes(size)
	],
	size: (fileCount: number, rowCount: number) => `${words.files(fileCount)}, ${rows(rowCount)}`,
	encrypted: 'Encrypted',
	noVerdict: 'Checked against the standard alone.',
	reasons: 'Big changes that were said to be right',
	reason: (count: number, of: number, file: string, said: string) =>
		`${figures.count(count)} of ${figures.count(of)} in ${file}: “${said}”`,
	open: 'Open its report',
	openOne: (name: string) => `Open its report: ${name}`,
	compare: 'Compare the next export with it',
	compareOne: (name: string) => `Compare the next export with it: ${name}`,
	edit: 'Name and note',
	editOne: (name: string) => `Name and note: ${name}`,
	saveName: 'Save',
	cancel: 'Cancel',
	saveFile: 'Save as a file',
	saveFileOne: (name: string) => `Save as a file: ${name}`,
	remove: 'Remove',
	removeOne: (name: string) => `Remove: ${name}`,
	removeTitle: 'Remove this check?',
	removeBody: (name: string, at: string) =>
		`“${name}”, checked ${moment(at)}, goes from this device. It cannot be undone. Your own files are not touched.`,
	keepIt: 'Keep it',
	removed: (name: string) => `“${name}” is removed.`,
	changed: (name: string) => `“${name}” is saved.`,
	vanishedTitle: 'What was kept here is gone',
	vanished:
		'The browser made room by itself, or somebody deleted everything in another tab. It does not mean that nothing was ever kept, and says nothing about the rosters. A check that you saved as a file can be taken in again.',
	wait: 'Reading what is kept.'
} as const;

/** The report of a kept check. */
export const keptReportWords = {
	verdicts: 'What the receivers would have done',
	back: 'All kept checks',
	lead: 'Counts and groups as they were found that day. Rows are shown when the zip itself is checked again.',
	files: 'Files',
	file: 'File',
	count: 'Rows',
	state: 'With an error',
	groups: (count: number) => plural(count, 'group of problems', 'groups of problems'),
	none: 'No problem was found.',
	where: (file: string | null, column: string | null) =>
		[file ?? 'the zip', column].filter((part) => part !== null).join(', '),
	leftOut: 'Not kept with it',
	leftOutBy: {
		other: 'no file of OneRoster',
		refused: 'could not be opened',
		damaged: 'may hold passwords and could not be read to its end'
	}
} as const;
