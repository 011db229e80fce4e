import { count as n } from '../../languages/en/counts';
import type { Brake, BrakeRule } from '../../core/snapshots/brakes';
import { compareText } from '../compare/words.en';
import { words } from '../words.en';

/*
 * Words of the brakes: what stops and asks before a big change. It never forbids.
 */

const { counted } = compareText;

type Counting = Pick<Brake, 'file' | 'school' | 'counts' | 'who'>;

const inTerm = ({ term }: Brake): string => (term === null ? '' : ` in ${term}`);

/** What a brake counts, as so many of it: 198 students, 14 classes. */
function things({ file, school, who }: Counting, count: number): string {
	if (who === 'students') return count === 1 ? '1 student' : `${n(count)} students`;
	if (who === 'staff') return count === 1 ? '1 staff member' : `${n(count)} staff members`;
	if (school !== null && file === 'users.csv')
		return count === 1 ? '1 student or staff member' : `${n(count)} students and staff members`;
	return counted(file, count);
}

const changes: Readonly<Record<BrakeRule['counts'], readonly [string, string]>> = {
	removed: ['would be gone', 'would be gone'],
	changed: ['changes', 'change'],
	either: ['changes or is gone', 'change or are gone']
};

/** "198 of 412 students". */
const part = (brake: Brake): string =>
	`${n(brake.count)} of ${things(brake, brake.of)}${inTerm(brake)}`;

/** A share with one digit where it has one: 48.1 %, 10 %. */
const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;

const limit = ({ percent: most, floor, among, when }: Brake): string => {
	const share = most === 0 ? '' : `${when === 'over' ? 'above' : 'from'} ${String(most)} %`;
	const least = floor > 0 ? `from ${n(floor)} on` : '';
	const both = [share, least].filter((each) => each !== '').join(' and ');
	return `${both === '' ? 'at any number' : both}${among > 0 ? `, where there were ${n(among)} or more` : ''}`;
};

export const brakeText = {
	things,
	part,
	percent,
	title: 'Stop and look',
	ofReceiver: (title: string, rule: string) => `${title}: ${rule}`,

	card: {
		stop: (sentence: string) => `Stop and look: ${sentence}`,
		school: (name: string, brakes: readonly Brake[]) =>
			`${name} loses ${words.list(brakes.slice(0, 2).map(part))}.`,
		roster: (brake: Brake) => `${part(brake)} ${changes[brake.counts][brake.count === 1 ? 0 : 1]}.`,
		receiver: (name: string, brake: Brake) =>
			`${name} stops here by itself: ${part(brake)} ${changes[brake.counts][brake.count === 1 ? 0 : 1]}.`,
		line: (brake: Brake) => `${part(brake)}: that is ${percent(brake.share)}.`,
		/** Where the heading has just said of how many. */
		only: (brake: Brake) => `That is ${percent(brake.share)}.`,
		asked: (brake: Brake, isOwn: boolean) =>
			`${isOwn ? 'You asked to be stopped' : 'Rollcall stops'} ${limit(brake)}`,
		theirs: (brake: Brake, title: string) => `${title} stops ${limit(brake)}`,
		whole: (brake: Brake, isRollOver: boolean) =>
			isRollOver
				? `counted against the ${n(brake.of)} that were expected to stay.`
				: `counted against the ${n(brake.of)} that were there before.`,
		/** Where several lines say of how many each. */
		wholes: (isRollOver: boolean) =>
			isRollOver
				? 'counted each against those that were expected to stay.'
				: 'counted each against those that were there before.',
		does: (title: string, does: string) => `What ${title} does then: ${does}`,
		see: 'See who is gone',
		seeClasses: 'See which classes are gone',
		seeRows: 'See what is gone',
		seeChanged: 'See what changed',
		seeAt: (act: string, name: string) => `${act}: ${name}`
	},

	reason: {
		ask: 'Why is this right?',
		askAt: (name: string) => `Why is this right? ${name}`,
		picks: ['A school closed', 'A term ended', 'Students moved schools'],
		label: 'Your reason, in a sentence',
		placeholder: 'Say it in a sentence. It is kept with this check.',
		give: 'Keep this reason',
		all: (count: number) =>
			`Give this reason to ${count === 1 ? 'the other place that asks, too' : `the other ${n(count)} places that ask, too`}`,
		missing: 'Choose a reason or write one first.',
		never: 'Nothing is blocked: you can send the zip with or without a reason.',
		given: 'Answered',
		change: 'Change the reason',
		changeAt: (name: string) => `Change the reason: ${name}`,
		when: (iso: string) => `Given ${words.figures.moment(iso)}.`,
		kept: 'It is kept with this check.',
		held: 'This check is not kept yet: the reason waits in this tab, and goes along when you keep the check.',
		keep: 'Keep this check',
		status: (count: number) =>
			count === 1 ? 'The reason is noted.' : `The reason is noted at ${n(count)} places.`
	},

	more: (count: number) =>
		count === 1 ? 'Show 1 more place that asks' : `Show ${n(count)} more places that ask`,
	calm: {
		title: 'Nothing asks to stop',
		body: (count: number) =>
			count === 0
				? 'No brake is set.'
				: `${count === 1 ? '1 brake was' : `${n(count)} brakes were`} held against this change, and none was passed.`
	},

	table: {
		title: 'All brakes, and how close they are',
		lead: 'Record types one by one. What left each school is in the picture of schools below.',
		what: 'Records',
		count: 'Of how many',
		share: 'Share',
		limit: 'Asks',
		state: 'Now',
		asks: 'Asks',
		quiet: 'Below',
		limitOf: limit
	},

	settings: {
		title: 'When to stop and ask',
		lead: 'Kept on this device. A change counts at once.',
		notKept:
			'This browser keeps nothing for this page: what you set holds until the tab is closed.',
		usual: 'These come with Rollcall.',
		own: 'These are your own.',
		reset: 'Back to those that come with Rollcall',
		rule: (number: number) => `Brake ${n(number)}`,
		per: {
			file: 'Of each record type by itself',
			school: 'At each school',
			term: 'In each academic session'
		},
		what: 'What is counted',
		whose: {
			students: 'Students',
			staff: 'Staff',
			everybody: 'Students and staff',
			classes: 'Classes'
		},
		counts: { removed: 'That go', changed: 'That change', either: 'That change or go' },
		countsLabel: 'Which of them',
		percent: 'Share in percent',
		floor: 'Not below so many',
		among: 'Only where there were at least',
		when: 'The share itself',
		whens: { over: 'does not ask yet', atLeast: 'asks already' },
		remove: 'Remove this brake',
		removeOne: (number: number) => `Remove this brake: ${n(number)}`,
		addFile: 'Add a brake for record types',
		addSchool: 'Add a brake for each school',
		none: 'No brake is set: nothing will ask.',
		of: (file: string) => {
			const many = counted(file, 2).slice(2);
			return many.charAt(0).toUpperCase() + many.slice(1);
		},
		refused: 'Not taken:'
	}
} as const;
