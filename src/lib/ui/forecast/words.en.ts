import { count as n, plural } from '../../languages/en/counts';
import type { KindCounts } from '../../core/snapshots/kind-counts';
import { compareText } from '../compare/words.en';
import { words } from '../words.en';

/*
 * Words of what each receiver would do, in English. What "off" means at a receiver are the words of
 * its profile; here are those around them.
 */

const { counted, people } = compareText;
const schools = (count: number): string => plural(count, 'school', 'schools');
const day = (date: string): string => words.figures.day(date);

const kindNames: Readonly<Record<keyof KindCounts, readonly [string, string]>> = {
	student: ['student', 'students'],
	staff: ['staff member', 'staff members'],
	family: ['family member', 'family members'],
	other: ['person without a role', 'people without a role']
};

/** The people by what they are: 1,052 students and 2 staff members. */
const kinds = (counts: KindCounts): string =>
	words.list(
		(['student', 'staff', 'family', 'other'] as const)
			.filter((kind) => counts[kind] > 0)
			.map((kind) => plural(counts[kind], ...kindNames[kind]))
	);

/** Columns of a person or a class as a school says them. */
const columns: Readonly<Record<string, string>> = {
	role: 'role',
	grades: 'grade',
	grade: 'grade',
	username: 'username',
	email: 'email',
	orgSourcedIds: 'school',
	schoolSourcedId: 'school',
	classSourcedId: 'class',
	userSourcedId: 'person',
	courseSourcedId: 'course',
	termSourcedIds: 'term',
	givenName: 'first name',
	familyName: 'last name',
	sourcedId: 'id'
};

/** True for columns whose values are of a list, or ids of other records: a receiver knows them or not. */
const isKnownOrNot = (column: string): boolean =>
	/^(role|grades?|type|classType|sex)$/.test(column) || /.SourcedIds?$/.test(column);

export const forecastText = {
	counted,
	people,
	kinds,
	title: 'Who would be switched off, and what that means',
	lead: 'At each receiver, in its own terms: what is missing from the newer roster, and what is in it and refused.',
	choose: {
		title: 'No receiver is chosen',
		body: 'What becomes of whoever is missing differs: one removes at once, another keeps. Choose who gets this roster.',
		act: 'Choose receivers'
	},

	card: {
		where: (count: number) => `in ${schools(count)}`,
		people: (count: number) => (count === 1 ? 'person' : 'people'),
		none: 'Nobody is switched off.',
		unknown: (count: number) =>
			`${people(count)} ${count === 1 ? 'is' : 'are'} in the newer roster no more. What becomes of ${count === 1 ? 'this one' : 'them'} is not known.`,
		meaning: (title: string) => `What “off” means at ${title}`,
		usual: (title: string) => `What ${title} does with who is missing`,
		expected: (count: number, all: number) =>
			count === all
				? 'All of them leave as the new year or term brings with it.'
				: `${n(count)} of them leave as the new year or term brings with it.`,
		because: ({ missing = 0, refused = 0, cascade = 0 }: Readonly<Record<string, number>>) => {
			const parts = [
				missing > 0
					? plural(missing, 'is not in the newer roster', 'are not in the newer roster')
					: '',
				refused > 0 ? plural(refused, 'is in it and refused', 'are in it and refused') : '',
				cascade > 0
					? plural(
							cascade,
							'hangs on something that is refused',
							'hang on something that is refused'
						)
					: ''
			].filter((part) => part !== '');
			return parts.length === 0 ? '' : `${words.list(parts)}.`;
		},
		others: 'Not only people:',
		otherLine: (file: string, count: number, word: string) => `${counted(file, count)}: ${word}`,
		counts: {
			create: 'New',
			update: 'Updated',
			bringBack: 'Brought back',
			rejected: 'Refused'
		},
		peopleOnly: 'People',
		see: 'See who',
		seeOf: (title: string) => `See who would be switched off at ${title}`,
		closer: 'Why, and by record type',
		closerOf: (title: string) => `${title}: why, and by record type`
	},
	refused: {
		title: 'Nothing changes',
		body: (title: string) =>
			`${title} would refuse this zip as a whole. Who is there now stays, and whoever is new is not added.`,
		act: 'See what stops it',
		actOf: (title: string) => `See what stops it: ${title}`
	},

	off: {
		words: {
			remove: 'removed',
			deactivate: 'deactivated',
			archive: 'archived',
			unenroll: 'unenrolled',
			delete: 'deleted',
			detach: 'left as made by hand',
			none: 'nothing happens',
			unknown: 'not written down'
		},
		erased: (date: string) => `login lost, erased on ${day(date)}`,
		unknown: 'not written down'
	},
	undo: {
		nothing: 'Nothing happens to who is missing',
		back: 'Comes back when the same id is sent again',
		never: 'Cannot be undone',
		until: (date: string) => `Cannot be undone after ${day(date)}`,
		unsaid: (title: string) => `Whether it can be undone is not written down: ask ${title}`,
		unknown: (title: string) => `Not written down: ask ${title} before you send`,
		counted: 'Counted from today. The receiver counts from the day on which it takes the zip.'
	},

	causes: {
		title: 'What is in the file, and refused all the same',
		lead: 'Repair these, and nobody is switched off for them.',
		begin: (who: string) => `${who} would be switched off`,
		because: 'because of this:',
		their: (column: string) => `their ${columns[column] ?? column}`,
		theirOther: (column: string, file: string) =>
			`the ${columns[column] ?? column} of the ${counted(file, 1).slice(2)} that they belong to`,
		empty: (whose: string) => `because ${whose} is empty.`,
		before: (whose: string) => `because ${whose}`,
		after: (title: string, column: string) =>
			isKnownOrNot(column) ? `is not known to ${title}.` : `is not one that ${title} takes.`,
		repair: 'Repair it',
		repairOf: (sentence: string) => `Repair it: ${sentence}`,
		more: (count: number) => `Show ${plural(count, 'more cause', 'more causes')}`
	},

	schools: {
		title: 'Schools that go',
		goes: (name: string) => `${name} goes`,
		with: (students: number, staff: number, classes: number, places: number) => {
			const parts = [
				students > 0 ? plural(students, 'student', 'students') : '',
				staff > 0 ? plural(staff, 'staff member', 'staff members') : '',
				classes > 0 ? counted('classes.csv', classes) : '',
				places > 0 ? counted('enrollments.csv', places) : ''
			].filter((part) => part !== '');
			return parts.length === 0 ? '.' : `, and with it ${words.list(parts)}.`;
		}
	},

	effects: {
		title: 'Who stays, and is left without a class',
		studentsWithoutClass: (count: number) =>
			`${plural(count, 'student keeps the account and loses', 'students keep the account and lose')} every class.`,
		teachersWithoutClass: (count: number) =>
			`${plural(count, 'teacher is', 'teachers are')} left without any class.`,
		classesWithoutTeacher: (count: number) =>
			`${plural(count, 'class is', 'classes are')} left without a teacher.`,
		list: {
			studentsWithoutClass: 'See these students',
			teachersWithoutClass: 'See these teachers',
			classesWithoutTeacher: 'See these classes'
		},
		at: (title: string, act: string) => `${act}: ${title}`
	},

	bySchool: {
		title: 'By school',
		at: (name: string, count: number) => `${name}: ${n(count)}`,
		some: (count: number) => `and ${schools(count)} more`,
		see: (name: string, count: number) => `${name}: ${n(count)}, see who`
	},

	frozen: {
		title: 'Changes that would not be made',
		one: (count: number, column: string, file: string) =>
			`${plural(count, 'change', 'changes')} of ${column} in ${file}:`
	},

	types: {
		title: 'By record type',
		caption: (title: string) => `What ${title} would do, by record type`,
		what: 'Records',
		columns: {
			create: 'New',
			update: 'Updated',
			switchOff: 'Switched off',
			bringBack: 'Brought back',
			rejected: 'Refused',
			unknown: 'Not known'
		},
		means: 'What becomes of who is missing',
		of: (file: string) => {
			const many = counted(file, 2).slice(2);
			return many.charAt(0).toUpperCase() + many.slice(1);
		},
		untouched: (files: readonly string[]) =>
			`Nothing changes in: ${words.list(files.map((file) => counted(file, 2).slice(2)))}.`
	}
} as const;
