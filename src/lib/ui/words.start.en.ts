import { count as n, plural, list } from '../languages/en/counts';
import { words } from './words.en';
import { files, rows, errors, warnings, notes } from '../languages/en/nouns';

const { figures } = words;

/** The first screen. */
export const startWords = {
	headline: 'Check your roster before it goes out.',
	lead: 'Drop tonight’s OneRoster zip. In seconds you learn what breaks the standard, on which line it stands, and what to change in your student system.',
	promise: 'Your file is read inside this page and goes nowhere: requests since load,',
	proof: 'See the proof',
	drop: 'Drop your roster zip here',
	or: 'or press to choose it: one zip, or loose CSV files; two zips to compare them',
	orOne: 'or press to choose it: one zip, or loose CSV files',
	letGo: 'Let go to check it',
	collecting: 'Looking into the folder',
	folder: 'Choose a folder',
	folderNote: 'If your computer has unpacked the zip, give the folder.',
	sample: 'Try it with a sample district',
	sampleNote: 'Seven made-up schools, 9,120 made-up students',
	looseFiles: (count: number) => (count === 1 ? '1 CSV file' : `${n(count)} CSV files`),
	refusals: {
		'several-zips':
			'That was more than Rollcall can read at once. Give one zip to check it, or two zips and nothing else on the first page to compare them.',
		'too-many':
			'That folder holds more than 2,000 files. Give the folder that has the CSV files in it.',
		empty: 'There was no file in that. Give the zip, or the folder that has the CSV files in it.',
		unreadable: 'The browser may not read that. Copy it to this computer first, then give it again.'
	}
};

/** Earlier checks, a line for each. */
export const earlierWords = {
	title: 'Checked on this device',
	note: 'Counts only: no name, no id, no value.',
	when: 'When',
	what: 'What was read',
	found: 'What was found',
	input: (fileCount: number, rowCount: number, size: number) =>
		`${files(fileCount)}, ${rows(rowCount)}, ${figures.bytes(size)}`,
	counts: (error: number, warning: number, info: number) => {
		const parts = [
			error > 0 ? errors(error) : '',
			warning > 0 ? warnings(warning) : '',
			info > 0 ? notes(info) : ''
		].filter((part) => part !== '');
		return parts.length === 0 ? 'No problems' : list(parts);
	},
	refused: 'Could not be checked',
	receivers: (verdicts: readonly string[]) => {
		const refusing = verdicts.filter((verdict) => verdict === 'rejected').length;
		const all = plural(verdicts.length, 'receiver', 'receivers');
		return refusing === 0
			? `${all}, none would refuse it`
			: `${n(refusing)} of ${all} would refuse it`;
	},
	forget: 'Forget',
	forgetOne: (when: string) => `Forget the check of ${when}`,
	forgetAll: 'Forget all',
	forgotten: 'Forgotten.'
};

/** What the first screen says of what is held; the rest is in ui/privacy. */
export const heldWords = {
	linesHeld: (count: number) =>
		count === 0
			? 'No earlier check is kept on this device at the moment.'
			: `${plural(count, 'earlier check is', 'earlier checks are')} kept on this device at the moment.`
};
