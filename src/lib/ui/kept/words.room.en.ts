import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import type { KeepRule, RoomLine } from './shapes';

const { figures } = words;

/** How long a kept check stays, to follow "a check stays". */
export const keptFor = ({ last, days }: KeepRule): string => {
	const parts = [
		...(last === null ? [] : [`more than ${figures.count(last)} are kept`]),
		...(days === null ? [] : [`one is older than ${plural(days, 'day', 'days')}`])
	];
	return parts.length === 0
		? 'until you remove it'
		: `until you remove it, or ${parts.join(', or ')}`;
};

/** Room on the device, and how long kept checks stay. */
export const roomWords = {
	title: 'Room and time',
	used: 'Stored by kept checks',
	left: 'Room left, as the browser has it',
	unknown: 'The browser does not say',
	stays: 'Does the browser keep it?',
	answer: ({ persist, isPersistent }: RoomLine) => {
		if (isPersistent) return 'Yes, until you delete it: the browser said so when it was asked.';
		if (persist === 'denied')
			return 'It was asked and does not promise. When the disk is full it may delete everything of this page at once.';
		if (persist === 'unavailable')
			return 'This browser cannot be asked. When the disk is full it may delete everything of this page at once.';
		return 'Not asked yet: that is done when the first check is kept.';
	},
	safari:
		'Safari deletes what a page stores after seven days of use without a visit to the page. Save a kept check as a file, or add Rollcall to the home screen or the Dock, if you need it longer.',
	rule: 'How long kept checks stay',
	all: 'Until I remove them',
	last: 'Only the newest few',
	days: 'Only those of the last days',
	lastLabel: 'How many of the newest',
	daysLabel: 'How many days back',
	now: (kept: KeepRule) => `A check stays ${keptFor(kept)}.`,
	set: 'Save',
	wrong: 'Write a whole number of at least 1.',
	askTitle: (count: number) => `Remove ${plural(count, 'older check', 'older checks')} now?`,
	askBody: (count: number) =>
		`By this rule ${count === 1 ? 'one check goes' : `${figures.count(count)} checks go`} at once. It cannot be undone.`,
	keep: 'Leave it as it was',
	yes: 'Remove and save',
	saved: (gone: number) =>
		gone === 0 ? 'Saved.' : `Saved. ${plural(gone, 'check was', 'checks were')} removed.`
} as const;
