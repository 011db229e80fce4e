import { lines, smallestSet } from '../smallest-set';

type Files = Readonly<Record<string, string>>;

const TIME = '2026-10-01T08:00:00.000Z';

/** A file of the smallest set with more rows. */
export const more = (file: string, ...rows: readonly string[]): Files => ({
	[file]: lines(smallestSet[file].trimEnd(), ...rows)
});

/** What can be said of a user; the rest is as it mostly is. */
interface UserCells {
	readonly role?: string;
	readonly given?: string;
	readonly family?: string;
	readonly middle?: string;
	readonly email?: string;
	readonly username?: string;
	readonly orgs?: string;
	readonly enabled?: string;
}

/** A row of users.csv. */
export function user(id: string, cells: UserCells = {}): string {
	const { role = 'student', given = 'Kim', family = 'Adler', middle = '', email = '' } = cells;
	const { username = id, orgs = 'school-1', enabled = 'true' } = cells;
	const grade = role === 'student' ? '03' : '';
	return `${id},,,${enabled},${orgs},${role},${username},,${given},${family},${middle},,${email},,,,${grade},`;
}

/** A row of enrollments.csv; `number` makes its identifier. */
export const seat = (
	number: number,
	classId: string,
	userId: string,
	role = 'student',
	dates = ','
): string => `enrollment-${String(number)},,,${classId},school-1,${userId},${role},false,${dates}`;

/** A row of classes.csv. */
export const schoolClass = (id: string, terms = 'year-27', type = 'scheduled'): string =>
	`${id},,,Reading ${id},03,course-1,R-${id},${type},Room 2,school-1,${terms},Reading,01028,2`;

/** The smallest set with two semesters. */
export const semesters: Files = more(
	'academicSessions.csv',
	'semester-1,,,Fall,semester,2026-08-17,2027-01-11,year-27,2027',
	'semester-2,,,Spring,semester,2027-01-11,2027-06-05,year-27,2027'
);

/** Numbers from 1 on. */
export const numbers = (count: number): number[] =>
	Array.from({ length: count }, (_, index) => index + 1);

/** demographics.csv with these rows of identifier, birth date and sex, and a manifest that says so. */
export const births = (...rows: readonly string[]): Files => ({
	'manifest.csv': smallestSet['manifest.csv'].replace(
		'file.demographics,absent',
		'file.demographics,bulk'
	),
	'demographics.csv': lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		...rows.map((row) => {
			const [id, ...cells] = row.split(',');
			return `${id},,,${cells.join(',')},,,,,,,,,,,`;
		})
	)
});

/** The same files as changes: nothing can be said about what they leave out. */
export const asChanges = (files: Files): Files =>
	Object.fromEntries(
		Object.entries({ ...smallestSet, ...files }).map(([file, text]) => [
			file,
			file === 'manifest.csv'
				? text.replaceAll(',bulk', ',delta')
				: text.replaceAll(/^([^,\r\n]+),,,/gm, `$1,active,${TIME},`)
		])
	);
