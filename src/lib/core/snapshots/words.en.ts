import { count as countOf } from '../../languages/en/counts';
import type { BrakeRule } from './brakes';

const things: Readonly<Record<string, string>> = {
	'orgs.csv': 'schools and districts',
	'academicSessions.csv': 'sessions',
	'courses.csv': 'courses',
	'classes.csv': 'classes',
	'users.csv': 'users',
	'enrollments.csv': 'enrollments',
	'demographics.csv': 'demographics',
	'roles.csv': 'roles'
};

/** What a file holds, in the plural. */
export const thingsIn = (file: string): string =>
	things[file] ?? `records of ${file.replace(/\.csv$/, '')}`;

const changeWords: Readonly<Record<BrakeRule['counts'], string>> = {
	removed: '',
	changed: ' changed',
	either: ' changed or gone'
};

/** Thresholds in words. */
export const brakeWords = {
	rule: (
		{ percent, floor, among = 0, per, counts, when, who }: BrakeRule,
		file: string,
		term: string | null = null
	): string => {
		const of = per === 'school' ? ' of a school' : term === null ? '' : ` in ${term}`;
		const what = `${who ?? thingsIn(file)}${of}${changeWords[counts]}`;
		const whole = among > 0 ? `, where there were ${among} or more` : '';
		if (percent === 0) return `${Math.max(floor, 1)} or more ${what}${whole}`;
		const limit = when === 'over' ? '' : ' or more';
		const least = floor > 0 ? `, at least ${floor}` : '';
		return `${percent} % of ${what}${limit}${least}${whole}`;
	}
} as const;

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ');

/** Why a list of thresholds is not taken. */
export const brakeRefusals = {
	noList: 'The thresholds are no list. A list of rules was expected.',
	tooMany: (count: number, most: number): string =>
		`There are ${count} rules; ${most} at most were expected.`,
	noRule: (number: number): string => `Rule ${number} is no object with a key for each setting.`,
	unknown: (number: number, key: string): string =>
		`Rule ${number}: nobody knows the key "${key}".`,
	lacking: (number: number, key: string, expected: string): string =>
		`Rule ${number}: ${key} is missing; ${expected} was expected.`,
	wrong: (number: number, key: string, value: string, expected: string): string =>
		`Rule ${number}: ${key} is ${value}; ${expected} was expected.`,
	perSchool: (number: number): string =>
		`Rule ${number}: per school, only users.csv and classes.csv can be counted.`,
	perTerm: (number: number): string =>
		`Rule ${number}: per term, only classes.csv and enrollments.csv can be counted.`,
	schoolCounts: (number: number): string =>
		`Rule ${number}: per school, only what leaves it can be counted ("counts": "removed").`,
	who: (number: number): string =>
		`Rule ${number}: "who" goes with "per": "school" and users.csv alone.`,
	oneOf: (...names: readonly string[]): string => list(names),
	files: 'a list of names of OneRoster files, each once,',
	percent: 'a number from 0 to 100',
	floor: (most: number): string => `a whole number from 0 to ${most}`
} as const;

/** What a receiver does, where its profile has no words of its own. */
export const forecastWords = {
	refused: 'nothing changes: the zip is refused, and what was there stays',
	deleted: 'deleted, as the delivery of changes says',
	unknown: 'what becomes of records that are not delivered any more is not known',
	nothingBefore: 'nothing was delivered before'
} as const;

const clueNames: Readonly<Record<string, string>> = {
	email: 'email',
	username: 'username',
	identifier: 'identifier',
	userIds: 'other ids',
	name: 'name',
	givenName: 'first name',
	familyName: 'last name',
	birthDate: 'birth date',
	grades: 'grade',
	school: 'school',
	schoolSourcedId: 'school',
	orgSourcedId: 'school',
	parentSourcedId: 'district',
	classCode: 'class code',
	courseCode: 'course code',
	courseSourcedId: 'course',
	termSourcedIds: 'term',
	title: 'title',
	type: 'type'
};

/** What two records have in common. */
export const clueWords = {
	same: (column: string): string => `same ${clueNames[column] ?? column}`
} as const;

/** How a new year or term is known. */
export const rollOverWords = {
	year: (before: string, after: string): string =>
		`Classes were in the school year ${before} and are in ${after}.`,
	term: (): string => 'A term has no classes any more, and a later one has them.',
	said: {
		year: 'You said that a new school year begins.',
		term: 'You said that a new term begins.'
	}
} as const;

/** What is expected to change, by what it is. */
export type ChurnWord =
	| 'students-leave'
	| 'students-come'
	| 'students-move-up'
	| 'classes-end'
	| 'classes-begin'
	| 'classes-go-on'
	| 'records-end'
	| 'records-begin'
	| 'records-follow';

const churnIds: Readonly<
	Record<string, Readonly<Record<'removed' | 'added' | 'changed', ChurnWord>>>
> = {
	'users.csv': {
		removed: 'students-leave',
		added: 'students-come',
		changed: 'students-move-up'
	},
	'classes.csv': { removed: 'classes-end', added: 'classes-begin', changed: 'classes-go-on' }
};

const ofOthers = {
	removed: 'records-end',
	added: 'records-begin',
	changed: 'records-follow'
} as const;

const churnTexts: Readonly<Record<ChurnWord, (file: string, count: string) => string>> = {
	'students-leave': (_, count) => `${count} leave after the last grade, or with a child who does`,
	'students-come': (_, count) => `${count} come into the first grade, or with a child who does`,
	'students-move-up': (_, count) => `${count} move up by one grade`,
	'classes-end': (_, count) => `${count} classes end with their term`,
	'classes-begin': (_, count) => `${count} classes begin with a new term`,
	'classes-go-on': (_, count) => `${count} classes go on in a new term`,
	'records-end': (file, count) => `${count} ${thingsIn(file)} end with a class, a person or a term`,
	'records-begin': (file, count) =>
		`${count} ${thingsIn(file)} begin with a class, a person or a term`,
	'records-follow': (file, count) =>
		`${count} ${thingsIn(file)} change with a class, a person or a term`
};

/** What is expected at a new year or term. */
export const churnWords = {
	id: (file: string, change: 'removed' | 'added' | 'changed'): ChurnWord =>
		(churnIds[file] ?? ofOthers)[change],
	says: (id: ChurnWord, file: string, count: number): string => churnTexts[id](file, countOf(count))
} as const;
