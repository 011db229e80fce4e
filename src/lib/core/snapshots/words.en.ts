import type { BrakeRule } from './brakes';

const things: Readonly<Record<string, string>> = {
	'orgs.csv': 'schools and districts',
	'academicSessions.csv': 'sessions',
	'courses.csv': 'courses',
	'classes.csv': 'classes',
	'users.csv': 'users',
	'enrollments.csv': 'enrollments',
	'demographics.csv': 'demographics'
};

/** What a file holds, in the plural. */
export const thingsIn = (file: string): string =>
	things[file] ?? `records of ${file.replace(/\.csv$/, '')}`;

/** Thresholds in words. */
export const brakeWords = {
	rule: ({ percent, floor, per, counts, when }: BrakeRule, file: string): string => {
		const change = counts === 'removed' ? '' : ' changed';
		const place = per === 'school' ? ' of a school' : '';
		const limit = when === 'over' ? '' : ' or more';
		return `${percent} % of ${thingsIn(file)}${place}${change}${limit}, at least ${floor}`;
	}
} as const;

/** What a receiver does, where its profile has no words of its own. */
export const forecastWords = {
	refused: 'nothing changes: the zip is refused, and what was there stays',
	deleted: 'deleted, as the delivery of changes says',
	unknown: 'what becomes of records that are not delivered any more is not known'
} as const;

const clueNames: Readonly<Record<string, string>> = {
	email: 'email',
	username: 'username',
	identifier: 'identifier',
	'givenName familyName': 'name',
	birthDate: 'birth date',
	grades: 'grade',
	orgSourcedIds: 'school',
	schoolSourcedId: 'school',
	orgSourcedId: 'school',
	parentSourcedId: 'district',
	role: 'role',
	classCode: 'class code',
	courseCode: 'course code',
	courseSourcedId: 'course',
	termSourcedIds: 'term',
	title: 'title',
	name: 'name',
	type: 'type'
};

/** What two records have in common. */
export const clueWords = {
	isKnown: (column: string): boolean => Object.hasOwn(clueNames, column),
	same: (columns: readonly string[]): string => {
		const key = columns.join(' ');
		return `same ${clueNames[key] ?? key}`;
	}
} as const;
