import { count as n, plural } from '../../languages/en/counts';
import type { Effect } from '$lib/core/profiles/format/parts';
import type { Verdict } from '$lib/core/profiles/judgement';
import type { BrakeLine } from '$lib/core/report/director-brakes';
import type { DirectorFacts, ReceiverLine } from '$lib/core/report/director-facts';
import { words } from '../words.en';

/* The words of the page for the director, in English. */

const { figures } = words;

/** What a file holds, as a line of a table. */
const things: Readonly<Record<string, string>> = {
	'orgs.csv': 'Schools and districts',
	'users.csv': 'People',
	'classes.csv': 'Classes',
	'courses.csv': 'Courses',
	'enrollments.csv': 'Enrollments',
	'academicSessions.csv': 'School years and terms',
	'demographics.csv': 'Demographics'
};

const verdicts: Readonly<Record<Verdict, string>> = {
	accepted: 'Would take it',
	'accepted-with-losses': 'Would take a part',
	rejected: 'Would refuse it',
	unknown: 'Nobody can say'
};

const effects: Readonly<Record<Effect, string>> = {
	refusesZip: 'the whole zip is refused',
	refusesFile: 'a whole file is refused',
	dropsRow: 'rows are left out',
	dropsValue: 'values are left out',
	none: 'nothing is lost'
};

const people = (count: number): string => plural(count, 'person', 'people');

/** The most that stands under a brake: what is longer is cut, and says so. */
const LONGEST_REASON = 140;
const short = (reason: string): string =>
	reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1).trimEnd()}…`;

export const directorWords = {
	pageTitle: 'Page for the director · Rollcall',
	title: 'The roster in numbers',
	fileName: 'roster-in-numbers.html',
	way: 'Page for the director',
	wayNote: 'One printable sheet: numbers, no names.',
	wayOpen: 'Open the page for the director',

	screen: {
		headline: 'A page for the director.',
		lead: 'Numbers and no names, on one sheet of paper. Look it over, then print it or save it.',
		print: 'Print this page',
		save: 'Save as HTML',
		saved: 'The page is in your downloads. It opens in any browser, without a network.',
		reasons:
			'Reasons stand as somebody wrote them: look whether one of them names a person before you pass it on.',
		back: 'Back to the report',
		backCompare: 'Back to the comparison',
		hashing: 'Working out the fingerprint of the file',
		none: 'Nothing has been checked yet.',
		noneLead: 'This page is made of a check that is loaded. Check a roster first, then come back.',
		check: 'Check a roster',
		withoutCompare:
			'Nothing was compared, so this says nothing about who would be switched off. Compare with the delivery before to have that, too.',
		compare: 'Compare two deliveries'
	},

	checked: (at: string) => `Checked ${figures.moment(at)}`,
	notDated: 'Time of the check unknown',
	standard: (version: string | null) =>
		version === null ? 'OneRoster, version not seen' : `OneRoster ${version}`,
	noNames: 'Numbers only: no name, no id',

	lead: {
		take: (part: number, all: number) => {
			if (all === 1)
				return part === 1 ? 'The receiver would take it.' : 'The receiver would refuse it.';
			if (part === all) return `All ${n(all)} receivers would take it.`;
			return part === 0
				? `None of ${n(all)} receivers would take it.`
				: `${n(part)} of ${n(all)} receivers would take it.`;
		},
		nobody: (errors: number) =>
			errors === 0
				? 'It breaks no rule of the standard.'
				: `It breaks rules of the standard in ${plural(errors, 'place', 'places')}.`,
		off: (most: number) =>
			most === 0 ? 'Nobody would be switched off.' : `Up to ${people(most)} would be switched off.`,
		gone: (count: number) =>
			count === 0
				? 'Nobody is gone since the delivery before.'
				: `${people(count)} gone since the delivery before.`,
		asked: (count: number) =>
			count === 0 ? '' : `${plural(count, 'limit', 'limits')} asked for a look.`
	},

	receivers: {
		title: 'Who receives it',
		none: 'No receiver was chosen. The standard alone was checked.',
		receiver: 'Receiver',
		verdict: 'Verdict',
		failed: 'Rows not stored',
		found: 'Errors',
		off: 'Switched off',
		means: 'What that means there',
		verdicts,
		noOff: 'not compared',
		refuses: 'nobody',
		keeps: 'Who refuses the zip keeps what was there before, so nobody is switched off there.',
		seeMeans: 'What being switched off means at each of them stands in the comparison.',
		offOf: ({ people: count, kinds, unknown }: NonNullable<ReceiverLine['off']>) => {
			const parts = [
				kinds.student > 0 ? plural(kinds.student, 'student', 'students') : '',
				kinds.staff > 0 ? `${n(kinds.staff)} staff` : ''
			].filter((part) => part !== '');
			const of = parts.length === 0 || count === 0 ? '' : ` (${parts.join(', ')})`;
			const more = unknown === 0 ? '' : `, ${n(unknown)} unclear`;
			return `${n(count)}${of}${more}`;
		}
	},

	content: {
		title: 'What is in it',
		what: 'What',
		rows: 'Rows',
		before: 'Before',
		gone: 'Gone',
		added: 'New',
		changed: 'Changed',
		things,
		notRead: (count: number) =>
			`${plural(count, 'file', 'files')} could not be read to the end: what is in the rest nobody can say.`,
		delta: 'It holds changes only (delta).',
		rollOver: {
			year: 'Held against what a new school year brings with it.',
			term: 'Held against what a new term brings with it.'
		},
		classes: ({
			studentsWithoutClass,
			teachersWithoutClass,
			classesWithoutTeacher
		}: NonNullable<DirectorFacts['compared']>['classes']) =>
			`Left over: ${plural(studentsWithoutClass, 'student', 'students')} and ${plural(teachersWithoutClass, 'teacher', 'teachers')} without a class, ${plural(classesWithoutTeacher, 'class', 'classes')} without a teacher.`,
		rekeyed: (count: number) =>
			`${plural(count, 'record', 'records')} came back under another id, which a receiver takes for a stranger.`
	},

	refused: {
		title: 'What is refused or left out',
		titleStandard: 'What breaks the standard',
		none: 'Nothing.',
		line: (count: number, file: string | null) =>
			`${plural(count, 'place', 'places')}${file === null ? '' : `, most in ${file}`}`,
		effects,
		at: (receivers: readonly string[], all: number) => {
			if (receivers.length === 0) return '';
			if (receivers.length === all && all > 1) return 'at every receiver';
			return receivers.length > 3
				? `at ${n(receivers.length)} receivers`
				: `at ${words.list(receivers)}`;
		},
		more: (count: number) =>
			`And ${plural(count, 'more kind', 'more kinds')} of problem: see the report.`
	},

	brakes: {
		title: 'What asked for a look, and the reason given',
		none: 'No limit was passed.',
		notCompared: 'Nothing was compared.',
		line: ({ count, of, schools, file }: BrakeLine) =>
			`${n(count)} of ${n(of)} ${(things[file] ?? file).toLowerCase()}${schools === null ? '' : ` at ${plural(schools, 'school', 'schools')}`}`,
		limit: ({ rule, receiver }: BrakeLine) =>
			`limit${receiver === null ? '' : ` of ${receiver}`}: ${rule}`,
		reason: (reasons: readonly string[]) => reasons.map((reason) => `“${short(reason)}”`).join(' '),
		noReason: (count: number) =>
			count === 1 ? 'No reason given.' : `No reason given for ${n(count)} of them.`,
		more: (count: number) => `And ${n(count)} more.`
	},

	foot: {
		seen: 'Seen by',
		date: 'Date',
		file: 'File',
		size: figures.bytes,
		hash: (sha256: string) => `SHA-256 ${sha256}`,
		noHash: 'no fingerprint (sample, or the file is not at hand any more)',
		tool: (version: string) =>
			`Made with Rollcall ${version}, on this device, without sending anything.`,
		revisions: (receivers: readonly ReceiverLine[]) =>
			receivers.length === 0
				? ''
				: `Receivers’ rules as of ${[...new Set(receivers.map(({ revision }) => figures.day(revision)))].join('; ')}.`
	}
} as const;
