import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { people } from '../../languages/en/nouns';

const { figures, list } = words;

/** The first screen of a teacher. */
export const rosterStartWords = {
	headline: 'Who does the roster say is in your class?',
	lead: 'Open the roster zip that the office gave you. Find your name, look at your classes, and tap what is not right.',
	promise: 'Nothing leaves this device, and nothing stays on it when you are done.',
	sample: 'Try it with a sample district'
};

/** Looking for a person by name. */
export const findWords = {
	headline: 'What is your name?',
	lead: 'Teachers come first. You can also look for a student, to see why a login does not work.',
	label: 'Name or id',
	placeholder: 'For example, Delgado',
	none: (text: string) => `Nobody called “${text}” is in users.csv.`,
	noneAdvice:
		'Try the family name alone, or part of it. If it is right, the office has to add the person to the student system: who is not in the roster gets no login.',
	unlisted: (rows: number) =>
		`This id stands in ${words.rows(rows)} of enrollments.csv, but not in users.csv. The person is enrolled and has no record, so no login is made.`,
	count: (shown: number, count: number) =>
		shown < count
			? `Showing ${figures.count(shown)} of ${people(count)}. Type more of the name.`
			: `${people(count)} found.`,
	off: 'login is off',
	kinds: { student: 'Student', staff: 'Staff', family: 'Family', other: 'No role' }
};

/** One person and the classes. */
export const personWords = {
	classesOf: (name: string) => `Classes of ${name}`,
	other: 'Someone else',
	classes: 'Classes',
	none: 'The roster has no class for this person that is under way.',
	noneAdvice: 'If that is wrong, the office has to enroll the person in the student system.',
	pastLead: 'Their term or the enrollment is over, or the roster marks them as deleted.',
	past: (count: number) => `${plural(count, 'class', 'classes')} left out: over or deleted`
};

/** Why a person cannot log in. */
export const loginWords = {
	title: (name: string) => `Can ${name} log in?`,
	fine: 'Nothing in the roster keeps this person from logging in.',
	fineNote: (classes: number, receivers: readonly string[]) =>
		`On, and in ${plural(classes, 'class', 'classes')}. ${
			receivers.length === 0
				? 'No receiver was chosen for the check, so none was asked.'
				: `${list(receivers)} would take the record.`
		} If the login still fails, ask whoever runs the program.`,
	why: (count: number) => `${plural(count, 'reason', 'reasons')} why a login may fail`,
	todo: 'What to do:',
	close: 'Close'
};
