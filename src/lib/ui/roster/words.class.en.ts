import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { students } from '../../languages/en/nouns';

const { figures, list } = words;
const { day } = figures;

/** One class and who is in it. */
export const classWords = {
	room: (room: string) => (room === '' ? 'No room' : room),
	hint: 'Tap a name to see whether something keeps the person from logging in.',
	teachers: (names: readonly string[]) =>
		names.length === 0 ? 'Nobody teaches it, by the roster.' : `Taught by ${list(names)}.`,
	missing: 'Someone is missing',
	noStudents: 'No student is in this class.',
	noStudentsAdvice: 'Add those who are missing, and hand the note to the office.',
	leftLead: 'Their enrollment is over, or the roster marks it as deleted.',
	left: (count: number) => `${students(count)} left out: no longer in this class`,
	unlisted: (ids: readonly string[]) =>
		`${plural(ids.length, 'id is', 'ids are')} enrolled here and not in users.csv, so nobody can say who it is: ${list(ids.slice(0, 10))}${ids.length > 10 ? ' and more' : ''}.`,
	begins: (on: string) => `starts ${day(on)}`,
	ends: (on: string) => `ends ${day(on)}`,
	off: 'login is off'
};

/** What can be said of a person in a class. */
export const personRowWords = {
	wrongName: 'Wrong name',
	wrongNameOf: (name: string) => `Wrong name: ${name}`,
	notMine: 'Not mine',
	notMineOf: (name: string) => `Not mine: ${name}`,
	undo: 'Undo',
	undoOf: (name: string) => `Undo what you said of ${name}`,
	should: 'Should be called',
	save: 'Set name',
	cancel: 'Cancel',
	said: {
		'not-mine': () => 'Not in my class',
		missing: () => 'Missing: should be in this class',
		'wrong-name': (should: string) => `Should be called “${should}”`
	}
};

/** Saying who is missing. */
export const missingWords = {
	title: (title: string) => `Who is missing in ${title}?`,
	label: 'Name of who is missing',
	placeholder: 'Search the whole roster',
	add: 'Add',
	addOf: (name: string) => `Add ${name}`,
	typed: (name: string) => `Add “${name}” as typed`,
	typedNote: 'For somebody whom the roster does not have.',
	close: 'Close'
};
