import { count as n, plural } from '../../languages/en/counts';
import type { ChurnWord } from '../../core/snapshots/words.en';
import { compareText } from '../compare/words.en';
import { words } from '../words.en';

/*
 * Words of a new school year or term: what is expected to change, and what departs from it.
 */

const { counted } = compareText;

const expected: Readonly<Record<ChurnWord, (file: string, count: number) => string>> = {
	'students-leave': (_, count) =>
		`${plural(count, 'student or family member leaves', 'students and family members leave')} after the last grade.`,
	'students-come': (_, count) =>
		`${plural(count, 'student or family member comes', 'students and family members come')} into the first grade.`,
	'students-move-up': (_, count) =>
		`${plural(count, 'student moves', 'students move')} up by one grade.`,
	'classes-end': (_, count) =>
		count === 1 ? '1 class ends with its term.' : `${n(count)} classes end with their term.`,
	'classes-begin': (_, count) =>
		`${plural(count, 'class begins', 'classes begin')} with a new term.`,
	'classes-go-on': (_, count) => `${plural(count, 'class goes', 'classes go')} on in a new term.`,
	'records-end': (file, count) =>
		isSession(file)
			? `${plural(count, 'term is', 'terms are')} over.`
			: `${counted(file, count)} ${count === 1 ? 'ends' : 'end'} with the people and classes they belong to.`,
	'records-begin': (file, count) =>
		isSession(file)
			? `${plural(count, 'term begins', 'terms begin')}.`
			: `${counted(file, count)} ${count === 1 ? 'begins' : 'begin'} with the people and classes they belong to.`,
	'records-follow': (file, count) =>
		`${counted(file, count)} ${count === 1 ? 'goes' : 'go'} along with the new year or term.`
};

const isSession = (file: string): boolean => file === 'academicSessions.csv';

export const rollOverText = {
	title: 'A new year or term',
	offer: {
		title: {
			year: 'It looks as if a new school year begins',
			term: 'It looks as if a new term begins'
		},
		body: {
			year: 'At a new year the last grade leaves, the first one comes, everybody else moves up, and the classes of the old year end. That is much, and nothing to stop for.',
			term: 'At a new term the classes of the one that is over end, and others begin. That is much, and nothing to stop for.'
		},
		take: 'Show only what departs from it'
	},
	mode: {
		ask: 'Is a new year or term expected?',
		none: 'No: count every change',
		find: 'As the terms in the files tell',
		year: 'Yes, a new school year',
		term: 'Yes, a new term',
		busy: 'Comparing again'
	},
	nothingFound:
		'The terms in the files tell of no new year and no new term, so every change counts.',
	on: {
		title: { year: 'A new school year', term: 'A new term' },
		expected: 'Expected, and not counted below',
		nothing: 'Nothing in these files changes with it.',
		departs: 'What departs from it',
		none: 'Nothing: all that changed is what was to be expected.',
		lead: 'Brakes count only this, and lists show only this unless you ask for all. Pictures and forecasts count everybody: a receiver does what it does with all who are missing.',
		why: {
			year: 'The last grade leaves, the first one comes, everybody else moves up by one, and the classes of the old year end.',
			term: 'The classes of the term that is over end, and those of the next one begin.'
		},
		same: (count: number) =>
			`${plural(count, 'student is', 'students are')} in the same grade as before.`,
		seeSame: 'See these students'
	},
	expected: (id: ChurnWord, file: string, count: number): string => expected[id](file, count),
	departs: (file: string, removed: number, added: number, changed: number, returned: number) => {
		const many = counted(file, 2).slice(2);
		const parts = [
			removed > 0 ? `${n(removed)} gone` : '',
			added > 0 ? `${n(added)} new` : '',
			returned > 0 ? `${n(returned)} back again` : '',
			changed > 0 ? `${n(changed)} changed` : ''
		].filter((part) => part !== '');
		return `${many.charAt(0).toUpperCase()}${many.slice(1)}: ${words.list(parts)}.`;
	},
	see: (file: string) => `See them: ${counted(file, 2).slice(2)}`,
	seeShort: 'See them'
} as const;
