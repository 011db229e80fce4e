import { count as n } from '../languages/en/counts';
import { words } from './words.en';
import { rows, problems } from '../languages/en/nouns';

const { figures } = words;

/** While a check runs. */
export const runWords = {
	title: (name: string) => `Checking ${name}`,
	titleUnnamed: 'Checking your roster',
	opening: 'Opening it and looking at what is inside',
	cancel: 'Cancel',
	rowsRead: (count: number) => rows(count),
	soFar: 'read so far',
	share: (read: number, total: number) =>
		`${figures.percent(read, total)} of ${figures.bytes(total)}`,
	whole: 'Whole check',
	files: 'Files',
	states: { waiting: 'Waiting', reading: 'Reading', read: 'Read', failed: 'Not readable' },
	leave: 'You can leave this page open and go on working. Cancelling keeps nothing.',
	found: 'Found so far',
	nothing: 'Nothing so far.',
	more: (count: number) => `and ${problems(count)} more`,
	counting: 'Counts still grow. The verdict comes when every file is read.',
	times: (count: number) => (count === 1 ? 'once' : `${n(count)} times`),
	status: (read: number, total: number, rowCount: number, found: number) =>
		`${figures.percent(read, total)} read, ${rows(rowCount)}. ${found === 0 ? 'Nothing found so far.' : `${problems(found)} of problems so far.`}`
};

/** Before a zip that unpacks to very much. */
export const askWords = {
	title: 'This zip is unusual. Go on?',
	ratio: (ratio: number, total: number) =>
		`It unpacks to ${figures.bytes(total)}, ${n(Math.round(ratio))} times its size. A roster rarely shrinks that well, so it may be damaged or made to fill up memory.`,
	safe: 'It is read piece by piece and can be stopped at any time.',
	waiting: 'The check waits for your answer.',
	goOn: 'Go on',
	stop: 'Stop'
};

/** A fault of ours. */
export const faultWords = {
	title: 'We made a mistake, not your file',
	unharmed: 'Nothing was lost and nothing was sent.',
	retry: 'Try again',
	chooseAgain: 'Choose it again',
	details: 'Save details without names',
	codes: {
		'worker-died': 'The check stopped in the middle. Trying again often helps.',
		'worker-did-not-start':
			'This browser did not start the part that reads rosters. Load the page again; a recent Chrome, Edge, Firefox or Safari can do it.',
		cancelled: 'The check was stopped before its end.',
		'file-changed':
			'The file was changed or moved while it was read. Choose it again when nothing else writes to it.',
		'out-of-memory':
			'This device ran out of memory. Close other tabs and try again, or use a computer.',
		internal: 'The check stopped in the middle. Trying again often helps.'
	},
	fileName: 'rollcall-details.txt',
	report: (code: string, detail: string) =>
		`Rollcall stopped.\nCode: ${code}\nWhere: ${detail === '' ? 'not known' : detail}\nBrowser: ${navigator.userAgent}\n`
};

/** A file that cannot be checked. */
export const refusedWords = {
	title: 'This could not be checked',
	what: 'What to do',
	another: 'Choose another zip',
	rule: 'Everything about this rule, with examples',
	notYourFault: 'Nothing was sent. The file on your computer is as it was.'
};
