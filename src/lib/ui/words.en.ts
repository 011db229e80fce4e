import { count as n, plural } from '../languages/en/counts';
import { figuresOf } from './figures';

/*
 * Every word of the interface in English. Say what is wrong, the value and the nearest right one;
 * then what it costs, then what to do. Count exactly, say what is shown and what was not checked.
 * Buttons say what happens.
 */

const figures = figuresOf('en');

const rows = (count: number) => plural(count, 'row', 'rows');
const files = (count: number) => plural(count, 'file', 'files');
const errors = (count: number) => plural(count, 'error', 'errors');
const warnings = (count: number) => plural(count, 'warning', 'warnings');
const notes = (count: number) => plural(count, 'note', 'notes');
const problems = (count: number) => plural(count, 'group', 'groups');

/** Parts of a sentence with commas and a last "and". */
const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

export const words = {
	language: 'en',
	figures,
	rows,
	files,
	list,

	app: {
		name: 'Rollcall',
		skip: 'Skip to the content',
		nav: 'Main',
		check: 'Check',
		compare: 'Compare',
		rules: 'Rules',
		profiles: 'Receivers',
		privacy: 'Privacy',
		requests: 'Requests since load:',
		installing: 'Saving itself for offline use',
		ready: 'Works offline',
		update: 'Update Rollcall',
		footer: 'Works without a network once it has opened. Nothing to install, no account.',
		standard: 'Checks OneRoster 1.0, 1.1 and 1.2 CSV'
	},

	titles: {
		start: 'Check your roster before it goes out · Rollcall',
		running: 'Checking · Rollcall',
		asking: 'Go on? · Rollcall',
		sealed: 'Class pack · Rollcall',
		report: 'Report · Rollcall',
		group: 'One problem and its rows · Rollcall',
		receiver: 'One receiver · Rollcall',
		save: 'Save what was corrected · Rollcall',
		table: 'All rows of a file · Rollcall',
		map: 'How the files hang together · Rollcall',
		share: 'Save or share the report · Rollcall',
		refused: 'Could not be checked · Rollcall',
		failed: 'We made a mistake · Rollcall',
		privacy: 'What is held, and where · Rollcall',
		missing: 'Not found · Rollcall'
	},

	severity: { error: 'Error', warning: 'Warning', info: 'Note', ok: 'Fine' },

	start: {
		headline: 'Check your roster before it goes out.',
		lead: 'Drop tonight’s OneRoster zip. In seconds you learn what breaks the standard, on which line it stands, and what to change in your student system.',
		promise: 'Your file is read inside this page and goes nowhere: requests since load,',
		proof: 'See the proof',
		drop: 'Drop your roster zip here',
		or: 'or press to choose it: one zip, or loose CSV files; two zips to compare them',
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
			unreadable:
				'The browser may not read that. Copy it to this computer first, then give it again.'
		}
	},

	history: {
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
	},

	run: {
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
	},

	ask: {
		title: 'This zip is unusual. Go on?',
		ratio: (ratio: number, total: number) =>
			`It unpacks to ${figures.bytes(total)}, ${n(Math.round(ratio))} times its size. A roster rarely shrinks that well, so it may be damaged or made to fill up memory.`,
		safe: 'It is read piece by piece and can be stopped at any time.',
		waiting: 'The check waits for your answer.',
		goOn: 'Go on',
		stop: 'Stop'
	},

	fault: {
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
	},

	refused: {
		title: 'This could not be checked',
		what: 'What to do',
		another: 'Choose another zip',
		rule: 'Everything about this rule, with examples',
		notYourFault: 'Nothing was sent. The file on your computer is as it was.'
	},

	version: {
		checkedAs: (version: string) => `Checked as OneRoster ${version}`,
		none: 'No version of OneRoster was seen',
		because: (evidence: string) => `What the files show: ${evidence}.`,
		chosen: 'You chose this version.',
		choose: 'Check the same files by another version',
		checkAs: (version: string) => `Check as ${version}`,
		automatic: 'Go by what the files show'
	},

	report: {
		checkedIn: (milliseconds: number) => `checked in ${figures.duration(milliseconds)}`,
		standard: (version: string) => `OneRoster ${version}`,
		judgedBy: (day: string) => `as of ${figures.day(day)}`,
		clean: (fileCount: number, rowCount: number, version: string | null) =>
			`No problems. ${files(fileCount)}, ${rows(rowCount)}${version === null ? '' : `, OneRoster ${version}`}.`,
		cleanInPart: 'No problems in what could be read.',
		cleanLead: 'Everything that the standard demands was checked. You can send it.',
		cleanExcept: (count: number) =>
			`What was checked breaks no rule. ${plural(count, 'check', 'checks')} could not be made: see the end of this page.`,
		partLead:
			'Some files could not be read in full, so this is not the whole truth. They are named below.',
		warningsOnly: (count: number) => `No errors. ${warnings(count)} to look at.`,
		notesOnly: (count: number) => `No problems. ${notes(count)} to read.`,
		oneError: 'One error to fix.',
		oneCauseAll: (count: number) => `One cause explains all ${n(count)} errors.`,
		oneCause: (part: number, all: number) => `One cause explains ${n(part)} of ${n(all)} errors.`,
		manyCauses: (count: number, causes: number) => `${errors(count)} with ${n(causes)} causes.`,
		counted: (error: number, warning: number, info: number, groups: number) =>
			`${list(
				[
					error > 0 ? errors(error) : '',
					warning > 0 ? warnings(warning) : '',
					info > 0 ? notes(info) : ''
				].filter((part) => part !== '')
			)}, in ${problems(groups)}.`,
		keep: 'Keep this check',
		another: 'Check another zip',
		compare: 'Compare with an earlier zip',
		share: 'Save or share the report',
		verdict: 'Verdict',
		verdicts: {
			error: {
				word: 'Breaks the standard',
				title: (version: string) => `This roster does not follow ${version}.`,
				body: 'Who receives it may refuse it, or leave out the rows that are wrong.'
			},
			warning: {
				word: 'Follows the standard',
				title: (version: string) => `This roster follows ${version}.`,
				body: 'A receiver would take it, but something in it is probably not meant that way.'
			},
			ok: {
				word: 'Follows the standard',
				title: (version: string) => `This roster follows ${version}.`,
				body: 'No rule of the standard is broken.'
			},
			part: {
				word: 'Read in part',
				title: () => 'Part of this roster could not be read.',
				body: 'What could be read breaks no rule. What is in the other files nobody can say yet.'
			}
		},
		anyStandard: 'OneRoster',
		tally: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
		fixFirst: 'Fix this first',
		lookFirst: 'Look at this first',
		order:
			'In the order to fix them: zip, schools, sessions, courses, classes, people, enrollments',
		follows: (number: string) => `goes away with number ${number}`,
		explains: (count: number) => `explains ${n(count)} more further down`,
		takesAlong: (names: readonly string[], findings: number) => {
			const where = names.length > 3 ? files(names.length) : list(names);
			return `${n(findings)} more in ${where} ${findings === 1 ? 'goes' : 'go'} away with it`;
		},
		look: 'Look',
		lookAt: (number: string) => `Look at number ${number}`,
		rowsWord: (count: number) => (count === 1 ? 'row' : 'rows'),
		placesWord: (count: number) => (count === 1 ? 'place' : 'places'),
		place: (file: string, column: string | null) =>
			column === null ? file : `${file}, column ${column}`,
		wholeZip: 'the package',
		files: 'Files',
		legend: { valid: 'Valid', warning: 'Warning', invalid: 'Invalid' },
		noRows: 'No rows',
		bar: (valid: number, warning: number, invalid: number) =>
			`${n(valid)} valid, ${n(warning)} warning, ${n(invalid)} invalid`,
		changesOnly: 'changes only',
		states: {
			checked: '',
			recovered: 'Read with repairs',
			damaged: 'Damaged: read in part',
			unreadable: 'Could not be read',
			absent: 'Not in the zip',
			'not-oneroster': 'Not part of OneRoster',
			skipped: 'Not opened'
		},
		showGroups: (count: number) => (count === 1 ? 'See its problem' : `See its ${n(count)} groups`),
		/** For screen readers, beginning with the words on the button: voice control goes by those. */
		showGroupsOf: (file: string, count: number) =>
			`${count === 1 ? 'See its problem' : `See its ${n(count)} groups`}: ${file}`,
		allRows: 'All rows',
		allRowsOf: (file: string) => `All rows: ${file}`,
		fileMap: 'Map of the files',
		notRun: 'Not checked',
		notRunLead: 'These checks could not be made, so nothing is said about them.',
		foot: 'Line 1 of every file is its header. Counts are exact.'
	},

	previous: {
		title: 'These are changes only',
		lead: 'They may name records that were sent before. Give the last complete delivery too, and Rollcall looks there.',
		give: 'Give the last complete delivery',
		or: 'drop it here, or press to choose the zip',
		letGo: 'Let go to check against it',
		usedTitle: 'Held against the last complete delivery',
		against: (name: string, size: number) => `${name}, ${figures.bytes(size)}`,
		other: 'Give another one',
		problemTitle: 'The earlier delivery was not used'
	},

	filter: {
		title: 'Show',
		severities: 'By severity',
		all: 'All',
		error: 'Errors',
		warning: 'Warnings',
		info: 'Notes',
		file: 'File',
		allFiles: 'All files',
		search: 'Find in the groups',
		placeholder: 'A word, a column, a value',
		showing: (shown: number, all: number) =>
			shown === all ? `All ${problems(all)}` : `Showing ${n(shown)} of ${problems(all)}`,
		none: 'No group fits',
		noneHint: 'Another word, or all severities and files, may find it.',
		clear: 'Show all groups',
		more: (count: number) => `Show ${n(count)} more`
	},

	group: {
		crumbs: 'You are here',
		back: 'Report',
		position: (number: string, all: number) => `Number ${number} of ${n(all)}`,
		previous: 'Previous problem',
		next: 'Next problem',
		counted: (count: number, values: number, hasRows: boolean) => {
			const places = hasRows ? rows(count) : plural(count, 'place', 'places');
			return values > 1 ? `${places}, ${n(values)} different values.` : `${places}.`;
		},
		follows: 'It goes away when this is fixed:',
		wrong: 'What is wrong',
		why: 'Why it matters',
		todo: 'What to do in your student system',
		written: 'Where this is written',
		basis: {
			MUST: 'The standard demands it.',
			SHOULD: 'The standard recommends it.',
			DESC: 'The standard describes it so.',
			PRACTICE: 'Good practice, not a demand of the standard.'
		},
		rows: 'The rows',
		noRows: 'This is about a whole file or the package, so there are no rows to show.',
		loading: 'Getting the rows',
		failed: 'The rows could not be shown',
		failedHint: 'That is our mistake, not your file’s.',
		retry: 'Try again',
		neighbours: 'Show neighbours',
		region: 'Rows, scrolls both ways',
		caption: (file: string) => `Rows of ${file}`,
		line: 'Line',
		shown: (from: number, to: number, total: number) => `${n(from)} to ${n(to)} of ${n(total)}`,
		hint: 'Line 1 is the header. The marked cell is the one that is wrong.',
		hintRow: 'Line 1 is the header. The whole row is meant.',
		neighbour: 'neighbour, not part of this problem',
		empty: 'empty',
		previousPage: 'Previous',
		nextPage: 'Next',
		pages: 'Pages of rows',
		page: 'Page',
		ofPages: (count: number) => `of ${n(count)}`,
		go: 'Go',
		moreCharacters: (count: number) => `… ${n(count)} more characters`
	},

	/** Names of characters that cannot be seen. */
	characters: {
		nul: 'NUL',
		tab: 'TAB',
		lineBreak: 'line break',
		space: 'space',
		noBreakSpace: 'no-break space',
		zeroWidth: 'zero width',
		softHyphen: 'soft hyphen',
		direction: 'direction mark',
		byteOrderMark: 'byte order mark',
		unknown: 'unreadable',
		other: 'control'
	},

	/** What the start screen says as well; the rest is in ui/privacy. */
	privacy: {
		linesHeld: (count: number) =>
			count === 0
				? 'No earlier check is kept on this device at the moment.'
				: `${plural(count, 'earlier check is', 'earlier checks are')} kept on this device at the moment.`
	},

	missing: {
		title: 'This page does not exist',
		body: 'The address may be old or mistyped. Nothing was lost.',
		home: 'Go to the check'
	},
	broken: {
		title: 'We made a mistake',
		body: 'This page could not be shown. Nothing was sent. Loading it again often helps.'
	}
};
