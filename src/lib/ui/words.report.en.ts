import { count as n, plural, list } from '../languages/en/counts';
import { words } from './words.en';
import { files, rows, warnings, notes, errors, problems } from '../languages/en/nouns';

const { figures } = words;

/** The report of a check. */
export const reportWords = {
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
	order: 'In the order to fix them: zip, schools, sessions, courses, classes, people, enrollments',
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
};

/** By which version of OneRoster was checked. */
export const versionWords = {
	checkedAs: (version: string) => `Checked as OneRoster ${version}`,
	none: 'No version of OneRoster was seen',
	because: (evidence: string) => `What the files show: ${evidence}.`,
	chosen: 'You chose this version.',
	choose: 'Check the same files by another version',
	checkAs: (version: string) => `Check as ${version}`,
	automatic: 'Go by what the files show'
};

/** The last complete delivery, which changes are held against. */
export const previousWords = {
	title: 'These are changes only',
	lead: 'They may name records that were sent before. Give the last complete delivery too, and Rollcall looks there.',
	give: 'Give the last complete delivery',
	or: 'drop it here, or press to choose the zip',
	letGo: 'Let go to check against it',
	usedTitle: 'Held against the last complete delivery',
	against: (name: string, size: number) => `${name}, ${figures.bytes(size)}`,
	other: 'Give another one',
	problemTitle: 'The earlier delivery was not used'
};

/** Choosing which groups are shown. */
export const filterWords = {
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
		shown < all
			? `Showing ${n(shown)} of ${problems(all)}`
			: all === 1
				? 'The one group'
				: `All ${problems(all)}`,
	none: 'No group fits',
	noneHint: 'Another word, or all severities and files, may find it.',
	clear: 'Show all groups',
	more: (count: number) => `Show ${n(count)} more`
};
