import { count as n } from '../../languages/en/counts';
import type { Verdict } from '$lib/core/profiles/judgement';
import type { SeriesKey } from '$lib/core/snapshots/timeline';
import type { FileChurn } from '$lib/core/snapshots/timeline-churn';
import type { Sudden, SuddenSize } from '$lib/core/snapshots/timeline-sudden';
import { words } from '../words.en';

/* The words of the history, in English. */

const percent = words.figures.percent;

/** What is counted: as a title, and in a sentence for one and for many. */
const things: Readonly<Record<SeriesKey, readonly [title: string, one: string, many: string]>> = {
	'users.csv': ['People', 'person', 'people'],
	'classes.csv': ['Classes', 'class', 'classes'],
	'enrollments.csv': ['Enrollments', 'enrollment', 'enrollments'],
	'courses.csv': ['Courses', 'course', 'courses'],
	'academicSessions.csv': ['Sessions', 'session', 'sessions'],
	'demographics.csv': ['Demographics', 'demographics row', 'demographics rows'],
	schools: ['Schools', 'school', 'schools']
};

const counted = (key: SeriesKey, count: number): string =>
	`${n(count)} ${things[key][count === 1 ? 1 : 2]}`;

const checks = (count: number): string =>
	count === 1 ? '1 kept check' : `${n(count)} kept checks`;

const steps = (count: number): string => (count === 1 ? '1 step' : `${n(count)} steps`);

const none = (count: number): string => (count === 0 ? 'none' : n(count));

/** What came and went, as a last sentence. */
const cameAndWent = (churn: FileChurn | null): string =>
	churn === null ? '' : ` ${upper(none(churn.left))} left and ${none(churn.came)} came.`;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sizes: Readonly<Record<SuddenSize['because'], (sudden: SuddenSize) => string>> = {
	appeared: ({ of, after }) => `${counted(of, after)}, where there were none before.`,
	vanished: ({ of, before }) =>
		before === 1 ? `The one ${things[of][1]} is gone.` : `All ${counted(of, before)} are gone.`,
	large: ({ of, before, after, churn }) => {
		const moved = percent(Math.abs(after - before), before);
		const way = after < before ? `fell from ${n(before)} to ${n(after)}, ${moved} fewer` : '';
		const rise = `rose from ${n(before)} to ${n(after)}, ${moved} more`;
		return `${things[of][0]} ${way === '' ? rise : way}.${cameAndWent(churn)}`;
	},
	replaced: ({ of, before, after, churn }) =>
		`There are about as many ${things[of][2]} as before (${n(before)}, then ${n(after)}), but they are others.${cameAndWent(churn)} Perhaps the ids changed.`,
	rewritten: ({ of, churn }) =>
		`${n(churn?.changed ?? 0)} of ${counted(of, churn?.before ?? 0)} read differently than before.`,
	unusual: ({ of, before, after, churn, usual }) =>
		`${things[of][0]} went from ${n(before)} to ${n(after)}: ${n(Math.abs(after - before))} ${after < before ? 'fewer' : 'more'}, where ${n(usual ?? 0)} up or down is usual here.${cameAndWent(churn)}`
};

const verdicts: Readonly<Record<Verdict, string>> = {
	accepted: 'would take',
	'accepted-with-losses': 'would take part of',
	rejected: 'would refuse',
	unknown: 'cannot be told about'
};

const findings = { error: 'Errors', warning: 'Warnings', info: 'Notes' } as const;

export const historyWords = {
	things,
	figure: n,
	counted,
	checks,
	title: 'Over time',
	/** The one sentence of the section. */
	headline: {
		none: 'A line over time begins with the first check that you keep.',
		one: 'One check is kept. A line over time needs two.',
		calm: (count: number) => `Nothing sudden in ${checks(count)}.`,
		sudden: (sudden: number, count: number) =>
			`${sudden === 1 ? 'One sudden change' : `${n(sudden)} sudden changes`} in ${checks(count)}.`
	},
	noneHint: 'After a check, choose to keep it. Two of them make a line.',
	oneHint: 'Keep the next one as well, and the two stand here side by side.',
	system: 'Student system',
	unnamed: 'No system named',
	leftOut: {
		locked: (count: number) =>
			`${upper(checks(count))} ${count === 1 ? 'is' : 'are'} locked and not in the charts. Unlock with your passphrase to see ${count === 1 ? 'it' : 'them'} here.`,
		changesOnly: (count: number) =>
			`${upper(checks(count))} ${count === 1 ? 'holds' : 'hold'} changes only (delta), which say nothing about the size of a roster. ${count === 1 ? 'It is' : 'They are'} left out.`,
		unreadable: (count: number) =>
			`The roster of ${checks(count)} cannot be read any more, so nobody can say who came and went there.`
	},
	cursor: {
		label: 'Look at a kept check',
		value: (at: string, name: string, place: number, all: number) =>
			`${name.includes(at) ? name : name === '' ? at : `${name}, ${at}`}, ${n(place)} of ${n(all)}`,
		first: 'Oldest',
		last: 'Newest'
	},
	sudden: {
		title: 'What stands out',
		none: 'No step between two kept checks stands out.',
		step: (from: string, to: string) => `${from} to ${to}`,
		number: (number: number) => `Number ${n(number)}`,
		compare: 'See who',
		compareLong: (number: number) => `See who: compare the two checks of number ${n(number)}`,
		how: 'A step stands out when more than 10\u00a0% (and 20 at least) come, go or are replaced; when more than 75\u00a0% read differently; when a size moves five times as far as it usually does; when errors or warnings double (and grow by 20); or when a receiver would begin to refuse.',
		size: (sudden: SuddenSize) => sizes[sudden.because](sudden),
		sentence: (sudden: Sudden): string => {
			if (sudden.what === 'size') return sizes[sudden.because](sudden);
			if (sudden.what === 'findings')
				return `${findings[sudden.of]} rose from ${n(sudden.before)} to ${n(sudden.after)}.`;
			return `${sudden.receiver} ${verdicts[sudden.before]} the check before, and would refuse this one.`;
		}
	},
	size: {
		title: 'Size',
		note: 'Each scale is its own. Where one does not begin at 0, it says so.',
		broken: (from: number) => `The scale begins at ${n(from)}.`,
		uncounted: 'not counted',
		/** What never moved needs no chart. */
		still: (all: readonly string[]) => `As many in every check: ${words.list(all)}.`,
		/** What a chart says to those who do not see it. */
		summary: (key: SeriesKey, first: string, last: string, least: string, most: string) =>
			`${things[key][0]} over time: ${first} in the oldest check, ${last} in the newest, ${least} at least and ${most} at most. Every number stands in the table.`
	},
	findings: {
		title: 'Problems found',
		note: 'Of the standard and of the receivers chosen at the time.',
		kinds: findings,
		summary: (first: string, last: string) =>
			`Problems found over time: ${first} in the oldest check, ${last} in the newest. Every number stands in the table.`,
		counts: (error: number, warning: number, info: number) =>
			`${n(error)} ${error === 1 ? 'error' : 'errors'}, ${n(warning)} ${warning === 1 ? 'warning' : 'warnings'}, ${n(info)} ${info === 1 ? 'note' : 'notes'}`
	},
	churn: {
		title: 'Who came and went',
		note: 'From each kept check to the next.',
		roots:
			'Up: came, and changed on top. Down: left. Bars grow with the square root of the count, so that small changes can be seen.',
		kinds: { left: 'Left', came: 'Came', changed: 'Changed' },
		of: 'Of',
		why: 'For this, the kept rosters are read again, one pair after the other. Only the counts are remembered.',
		count: (count: number) =>
			`Work it out (${count === 1 ? '1 roster to read' : `${n(count)} rosters to read`})`,
		counting: (done: number, all: number) =>
			`Reading kept roster ${n(Math.min(done + 1, all))} of ${n(all)}`,
		stop: 'Stop',
		done: (count: number) => `Worked out for ${steps(count)}.`,
		stopped: 'Stopped. What was worked out until then stays.',
		failed: {
			locked: 'The kept checks were locked meanwhile. Unlock them and go on.',
			fault: 'That did not work. It is our mistake, not your file’s. Try again.'
		},
		notCounted: 'not worked out yet',
		cannot: {
			'other-version': 'another version of OneRoster than the check before',
			'changes-only': 'changes only'
		},
		counts: ({ came, left, changed }: FileChurn) =>
			`${n(left)} left, ${n(came)} came, ${n(changed)} changed`,
		summary: (key: SeriesKey, left: number, came: number, count: number) =>
			`${things[key][0]} who came and went, over ${steps(count)}: ${n(left)} left and ${n(came)} came in all. Every number stands in the table.`
	},
	table: {
		title: 'All numbers as tables',
		hide: 'Hide the tables',
		show: 'Show all numbers as tables',
		caption: 'Kept checks, the newest first',
		churnCaption: 'Who came and went from one kept check to the next, the newest first',
		when: 'Checked',
		name: 'Name',
		from: 'From',
		to: 'To',
		standsOut: 'Stands out',
		errors: 'Errors',
		warnings: 'Warnings',
		notes: 'Notes'
	}
} as const;
