import { count as n, plural } from '../../languages/en/counts';
import { words } from '../words.en';

/*
 * Every word of the screen that compares two deliveries, in English. Words of a school: switched off,
 * gone, new. Counts are exact; what a bar means is said beside it.
 */

const people = (count: number) => plural(count, 'person', 'people');

/** What a file holds: one of them, several of them. */
const things: Readonly<Record<string, readonly [string, string]>> = {
	'orgs.csv': ['school or district', 'schools and districts'],
	'academicSessions.csv': ['term', 'terms'],
	'courses.csv': ['course', 'courses'],
	'classes.csv': ['class', 'classes'],
	'users.csv': ['person', 'people'],
	'enrollments.csv': ['class place', 'class places'],
	'demographics.csv': ['demographic record', 'demographic records'],
	'roles.csv': ['role', 'roles']
};

/** The number with what the file holds: 1 class, 12 people. */
const counted = (file: string, count: number): string => {
	const [one, many] = things[file] ?? ['row', 'rows'];
	return plural(count, one, many);
};

const sides = { before: 'Earlier', after: 'Newer' } as const;

export const compareText = {
	title: 'Compare two rosters · Rollcall',
	people,
	counted,
	sides,

	start: {
		headline: 'What changed since last time?',
		lead: 'Give an earlier roster and a newer one. Rollcall says who is new, who is gone, and who would be switched off before you send it.',
		drop: { before: 'The earlier roster', after: 'The newer roster' },
		what: {
			before: 'what you sent last: a complete zip',
			after: 'what you would send now: a complete zip, or changes only (delta)'
		},
		press: 'Drop it here, or press to choose it.',
		both: 'You can drop both at once.',
		letGo: 'Let go to take it',
		change: { before: 'Choose another earlier one', after: 'Choose another newer one' },
		madeOn: (when: string) => `file from ${when}`,
		kept: 'kept on this device',
		loaded: 'checked just now, and loaded',
		sorted:
			'Put in order by the day and time of the files. Swap them if it was the other way round.',
		swap: 'Swap the two',
		go: 'Compare',
		missing: {
			both: 'Give both rosters first.',
			before: 'Give the earlier roster first.',
			after: 'Give the newer roster first.'
		},
		stays: 'Both are read inside this page. Nothing leaves this device.'
	},

	kept: {
		label: 'Or take one that is kept on this device',
		use: 'Take it',
		wait: 'Getting it',
		failed: 'It could not be opened. The page of kept checks says why.',
		locked: 'What is kept on this device is locked.',
		unlock: 'Unlock it first'
	},

	reading: {
		title: 'Reading both rosters',
		comparing: 'Comparing them',
		steps: { after: 'The newer roster', before: 'The earlier roster', compare: 'What changed' },
		states: { waiting: 'Waiting', now: 'Now', done: 'Done' },
		progress: { after: 'Reading the newer roster', before: 'Reading the earlier roster' },
		leave: 'You can leave this page open and go on working.'
	},

	stopped: {
		title: 'These two cannot be compared',
		todo: {
			refused:
				'Check that one by itself to see what is wrong with it, or give another one in its place.',
			'other-version':
				'Export both in the same version of OneRoster, or give an earlier roster of this version.',
			'changes-only':
				'Give the last complete roster (bulk) as the earlier one. Changes can be the newer one.',
			sealed:
				'Open it on the start page with its passphrase, or give the roster zip it was made from. Once it is open there, it is the newer one here.',
			'nothing-loaded': 'Give both rosters again.'
		},
		sealed: 'The newer one is a class pack that Rollcall encrypted with a passphrase.',
		again: 'Choose again',
		unharmed: 'Nothing was sent. The files on your computer are as they were.'
	},

	head: {
		side: (side: keyof typeof sides, name: string) => `${sides[side]}: ${name}`,
		another: 'Compare others',
		report: 'Report of the newer one',
		save: 'Save all changes as JSON',
		saving: 'Making the file',
		saved: 'The file is in your downloads.',
		savedNote: 'It holds names and ids. Keep it as you keep the roster.',
		notSaved: 'The file could not be made. That is our mistake, not your file’s. Try again.',
		busy: 'Comparing again',
		receivers: 'Choose receivers',
		otherReceivers: 'Choose other receivers'
	},

	lead: {
		off: (count: number, at: string | null) =>
			`${people(count)} would be switched off${at === null ? '' : ` at ${at}`}.`,
		upTo: (count: number) => `Up to ${people(count)} would be switched off.`,
		nobodyOff: 'Nobody would be switched off.',
		gone: (count: number) =>
			`${people(count)} ${count === 1 ? 'is' : 'are'} gone since the earlier roster.`,
		nobodyGone: 'Nobody is gone since the earlier roster.',
		atOne: (part: number, all: number) =>
			part === all ? 'All at one school.' : `${n(part)} of them at one school.`,
		otherFiles: (count: number) => `${words.rows(count)} changed, and no person.`,
		nothing: 'Nothing changed.',
		same: (rows: number, files: number) =>
			`All ${words.rows(rows)} in ${words.files(files)} are as they were. Whoever takes it has the same people as before.`,
		newColumns: (count: number) =>
			`Only ${plural(count, 'column', 'columns')} came or went: see the files below.`,
		at: (title: string, count: number) => `${title}: ${count === 0 ? 'nobody' : n(count)}`,
		refuses: (title: string) => `${title} would refuse the zip, so nothing changes there`,
		files: (added: number, removed: number, changed: number, returned: number) => {
			const parts = [
				removed > 0 ? `${n(removed)} gone` : 'nobody gone',
				added > 0 ? `${n(added)} new` : '',
				changed > 0 ? `${n(changed)} changed` : '',
				returned > 0 ? `${n(returned)} back again` : ''
			].filter((part) => part !== '');
			return `People in the files: ${words.list(parts)}.`;
		},
		rekeyed: (count: number) =>
			`${n(count)} of those who are gone ${count === 1 ? 'seems' : 'seem'} to be here under another id: see below.`,
		choose: 'Choose receivers to learn who would be switched off, and what that means there.',
		delta:
			'The newer one holds changes only (delta): it was taken as the earlier one with these changes made.'
	},

	schools: {
		title: {
			students: 'Students by school',
			staff: 'Staff by school',
			classes: 'Classes by school'
		},
		what: { students: 'Students', staff: 'Staff', classes: 'Classes' },
		show: 'Count by school',
		school: 'School',
		counts: 'Before and after',
		share: 'Share that left, from 0 to 100 %',
		left: 'Left',
		legend: { kept: 'Still there', gone: 'Gone', moved: 'At another school now' },
		brake: (percent: number) => `Stop line, ${String(percent)} %`,
		bar: (gone: number, moved: number, of: number) =>
			`${n(gone)} gone${moved > 0 ? `, ${n(moved)} at another school now` : ''}, of ${n(of)}`,
		aside: (left: number, percent: string) =>
			left === 0 ? 'None left' : `−${n(left)}, ${percent}`,
		over: 'over the stop line',
		isGone: 'not in orgs.csv any more',
		all: (count: number) => `Show all ${plural(count, 'school', 'schools')}`,
		some: (shown: number, all: number) => `Showing ${n(shown)} of ${n(all)}, largest share first.`,
		list: (what: string, school: string) => `${school}: see the ${what} who are gone`,
		none: 'Neither roster says who is at which school.'
	},

	files: {
		title: 'Rows by file',
		file: 'File',
		counts: 'Before and after',
		changes: 'What changed',
		share: 'Gone',
		legend: { gone: 'Gone', added: 'New or back again', changed: 'Changed' },
		bar: (gone: number, added: number, returned: number, changed: number) =>
			words.list([
				`${n(gone)} gone`,
				`${n(added)} new`,
				...(returned > 0 ? [`${n(returned)} back again`] : []),
				`${n(changed)} changed`
			]),
		aside: (gone: number, percent: string) => (gone === 0 ? 'None gone' : `${percent} gone`),
		same: 'No change',
		changed: (count: number) => `${n(count)} changed`,
		back: (count: number) => `${n(count)} back`,
		columns: (added: readonly string[], removed: readonly string[]) =>
			[
				added.length > 0 ? `Columns only in the newer one: ${added.join(', ')}.` : '',
				removed.length > 0 ? `Columns only in the earlier one: ${removed.join(', ')}.` : ''
			]
				.filter((part) => part !== '')
				.join(' '),
		scale: 'Bars grow with the square root of the count, so that small changes can be seen.',
		list: (file: string) => `${file}: see what changed`
	}
} as const;
