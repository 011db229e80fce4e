import { count as n, plural } from '../../languages/en/counts';
import type { Effect } from '../../core/profiles/format/parts';
import type { Verdict } from '../../core/profiles/judgement';
import type { FileState } from '../../core/rules/roster-set';
import { words } from '../words.en';

const { list } = words;

/** At most so many names are spelled out; the others are counted. */
const MOST_NAMES = 4;

const named = (titles: readonly string[]): string => {
	if (titles.length <= MOST_NAMES) return list(titles);
	const shown = titles.slice(0, MOST_NAMES - 1);
	return list([...shown, `${n(titles.length - shown.length)} more`]);
};

const answeredSome = (count: number, open: number): string => {
	if (open === 0) return 'answered';
	if (open < count) return `${n(open)} not answered`;
	return count === 1 ? 'not answered' : 'none answered';
};

/** The words around receivers: choosing them, what they would do, and what they ask. */
export const receiverWords = {
	named,

	line: {
		label: 'Receivers',
		chosen: 'Checked for',
		none: 'Checked against the standard alone.',
		choose: 'Choose receivers',
		change: 'Change',
		changeLong: 'Change the receivers',
		unknown: (ids: readonly string[]) =>
			`The address of this page asks for ${list(ids.map((id) => `“${id}”`))}, which Rollcall does not know.`,
		missing:
			'The list of receivers did not arrive. Load the page again when there is a network; the check itself works.'
	},

	picker: {
		title: 'Who receives this roster?',
		lead: 'Each of them gets a verdict of its own. Your choice is kept on this device.',
		search: 'Find a receiver',
		placeholder: 'A name, such as ST Math',
		own: 'Your own profile',
		facts: (base: string, questions: number) =>
			questions === 0
				? `OneRoster ${base}`
				: `OneRoster ${base} · ${plural(questions, 'question', 'questions')}`,
		none: 'No receiver of that name',
		noneHint: 'A receiver that is not in the list can be described by a profile of your own.',
		clear: 'Show all receivers',
		status: (count: number) => (count === 0 ? 'None chosen' : `${n(count)} chosen`),
		clearChoice: 'Choose none',
		cancel: 'Cancel',
		done: 'Done',
		doneWith: (count: number) =>
			count === 0
				? 'Check the standard alone'
				: `Check for ${plural(count, 'receiver', 'receivers')}`
	},

	verdicts: {
		title: 'What each receiver would do',
		region: 'Verdicts by file',
		caption: 'What each receiver does with each file',
		file: 'File',
		standard: 'The standard',
		judging: 'Judging again',
		see: 'See the details',
		/** Beginning with the words on the link: voice control goes by those. */
		seeOf: (title: string) => `See the details: ${title}`,
		invite: 'A vendor may refuse what the standard allows, and take what it forbids.',
		words: {
			accepted: 'Accepted',
			'accepted-with-losses': 'Accepted with losses',
			rejected: 'Would be refused',
			unknown: 'Cannot be said'
		} satisfies Record<Verdict, string>,
		counts: (error: number, warning: number, info: number) => {
			const parts = [
				error > 0 ? plural(error, 'error', 'errors') : '',
				warning > 0 ? plural(warning, 'warning', 'warnings') : '',
				info > 0 ? plural(info, 'note', 'notes') : ''
			].filter((part) => part !== '');
			return parts.length === 0 ? 'No problems' : parts.join(', ');
		}
	},

	matrix: {
		zip: 'The zip itself',
		fine: 'Fine',
		notRead: 'Not read',
		notJudged: 'Not judged',
		refused: (count: number) => `${n(count)} refused`,
		toFix: (count: number) => `${n(count)} to fix`,
		toLookAt: (count: number) => `${n(count)} to look at`,
		/** What is said of a file in which nothing was found; null where it was read as a whole. */
		states: {
			checked: null,
			recovered: null,
			damaged: 'Read in part',
			unreadable: 'Not readable',
			absent: 'Not in the zip',
			'not-oneroster': 'Not OneRoster',
			skipped: 'Not opened'
		} satisfies Record<FileState, string | null>
	},

	groups: {
		at: 'Counts at',
		by: 'Receiver',
		all: 'All receivers',
		everyone: (count: number) => `all ${n(count)} receivers`,
		relaxed: (count: number) => `Not counted by your receivers (${n(count)})`,
		relaxedLead:
			'The standard says otherwise, but everyone you chose lets this pass. It changes no verdict.'
	},

	effects: {
		title: 'What your receivers do',
		/** To follow the receiver's name. */
		does: {
			refusesZip: 'refuses the zip',
			refusesFile: 'refuses the file',
			dropsRow: 'leaves the rows out',
			dropsValue: 'loses the value',
			none: 'takes it'
		} satisfies Record<Effect, string>,
		passes: 'lets it pass',
		rule: (id: string) => `Rule ${id}`,
		calls: (name: string) => `Its own name for the column: ${name}.`,
		part: (count: number, all: number) => `This is about ${n(count)} of the ${n(all)}.`
	},

	questions: {
		title: 'Questions of your receivers',
		lead: 'Answers are kept on this device and change the verdicts at once.',
		summary: (count: number, open: number) =>
			`${plural(count, 'question', 'questions')}, ${answeredSome(count, open)}`,
		yes: 'Yes',
		no: 'No',
		taken: (answer: string) => `Not answered: taken as “${answer}”.`,
		passedOver: 'Not answered: passed over.',
		takeBack: 'Take the answer back',
		takeBackOf: (ask: string) => `Take the answer back: ${ask}`,
		listHint: 'Several with commas between them.'
	},

	day: {
		title: 'Judge by the rules of another day',
		titleDated: 'Rules that change',
		label: 'Day',
		hint: (day: string | null) =>
			day === null
				? 'Left empty, the rules of the day of the check hold.'
				: `Left empty, the rules of the day of the check hold: ${words.figures.day(day)}.`,
		judged: (day: string) => `Judged by the rules of ${words.figures.day(day)}.`,
		changes: 'What is announced',
		from: (day: string) => `From ${words.figures.day(day)}`,
		until: (day: string) => `Until ${words.figures.day(day)}`,
		today: 'Go by the day of the check',
		wordless: (rule: string) => `Rule ${rule}`
	}
} as const;
