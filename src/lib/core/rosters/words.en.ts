import type { Standing } from './standing';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** A day given as YYYY-MM-DD: October 1, 2026. Core asks no device for its language. */
export function dayInWords(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${MONTHS[Number(month) - 1] ?? month} ${Number(date)}, ${year}`;
}

type Said = readonly [message: string, advice: string];

const stop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const standings: Readonly<Record<Standing['as'], (title: string, day: string) => string>> = {
	in: (title) => `${title} is under way.`,
	later: (title, day) => `${title} begins for this person on ${dayInWords(day)}.`,
	deleted: (title) => `The enrollment in ${title} is marked as deleted.`,
	'class-deleted': (title) => `The class ${title} is marked as deleted.`,
	ended: (title, day) => `${title} ended for this person on ${dayInWords(day)}.`,
	'term-over': (title, day) => `The term of ${title} was over on ${dayInWords(day)}.`,
	'term-later': (title, day) => `The term of ${title} begins on ${dayInWords(day)}.`,
	'class-missing': (title) => `The class ${title} is not in classes.csv.`
};

/** Why somebody cannot log in: what the roster says, then what to do. */
export const loginWords = {
	deleted: (value: string): Said => [
		`The record in users.csv is marked as gone (status “${value}”), so receivers switch the account off.`,
		'If the person is still at the school, have the office make the record active in the student system and export again.'
	],
	notEnabled: [
		'users.csv says that the account is switched off (enabledUser is “false”).',
		'Have the office switch the account on in the student system and export again.'
	] as Said,
	noUsername: [
		'There is no user name in users.csv. Many receivers log people in by it.',
		'Have the office fill in the user name in the student system and export again.'
	] as Said,
	twice: (id: string, first: number, row: number): Said => [
		`The id “${id}” stands in users.csv twice, in rows ${first} and ${row}. A receiver keeps one of the two, or none.`,
		'Have the office give each person an id of their own, or merge the two records.'
	],
	notEnrolled: [
		'No row in enrollments.csv puts this person in a class. Many receivers open an account only for people in a class.',
		'Have the office add the person to a class in the student system and export again.'
	] as Said,
	noCurrentClass: (because: readonly string[]): Said => [
		`This person is in no class that is under way. ${because.join(' ')}`,
		'Have the office correct the enrollment, or the days of its term, and export again.'
	],
	standing: (title: string, standing: Standing): string =>
		standings[standing.as](title, 'day' in standing ? standing.day : ''),
	refusedZip: (receiver: string, because: string): Said => [
		`${receiver} would refuse the whole zip, so nobody’s login changes there. ${stop(because)}`,
		'The district’s data team has to correct the zip. Nothing is wrong with this person.'
	],
	refusedFile: (receiver: string, file: string, because: string): Said => [
		`${receiver} would refuse ${file} as a whole. ${stop(because)}`,
		'The district’s data team has to correct the file. Nothing is wrong with this person.'
	],
	refusedRow: (receiver: string, because: string): Said => [
		`${receiver} would leave this person out. ${stop(because)}`,
		'Have the office correct the person’s record in the student system and export again.'
	],
	refusedClasses: (receiver: string, count: number, because: string): Said => [
		`${receiver} would leave out ${count === 1 ? 'the only enrollment' : `all ${count} enrollments`} of this person. ${stop(because)}`,
		'Have the office correct the class or the enrollment in the student system and export again.'
	]
};
