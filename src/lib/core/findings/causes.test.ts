import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { deltaSet } from '../rules/delta-set';
import { smallestSet } from '../rules/smallest-set';
import { smallestSet10 } from '../rules/smallest-set-1.0';
import { writeZip } from '../zip/zip-writer';
import { MAX_COMPARED } from './causes';

type Files = Readonly<Record<string, string | null>>;

/** What each group says of its cause, by file and column: the place of the cause, or null. */
async function causes(files: Files, set = smallestSet): Promise<Record<string, string | null>> {
	const entries = Object.entries({ ...set, ...files }).flatMap(([name, text]) =>
		text === null ? [] : [{ name, bytes: new TextEncoder().encode(text) }]
	);
	const result = await checked(zipInput(writeZip(entries)));
	const groups = result.groups.map((group) => group.group(0));
	const places = new Map(
		groups.map(({ id, rule, file, column, value }) => [
			id,
			[rule, file, column, value].filter((part) => part !== null).join(' ')
		])
	);
	const placeOf = (id: string | null): string | null =>
		id === null ? null : (places.get(id) ?? 'a group that is not there');
	return Object.fromEntries(groups.map(({ id, causedBy }) => [placeOf(id), placeOf(causedBy)]));
}

/** The smallest set's file with every `from` as `to`. */
const all = (file: string, from: string, to: string): Files => ({
	[file]: smallestSet[file].replaceAll(from, to)
});

const header = (file: string): string => `${smallestSet[file].split('\r\n')[0]}\r\n`;

/** Enrollments of so many users who are not there, and demographics of these. */
function missingUsers(count: number, described: readonly string[]): Files {
	const seats = Array.from(
		{ length: count },
		(_, n) => `seat-${String(n)},,,class-1,school-1,user-x${String(n)},student,false,,\r\n`
	);
	const people = described.map((id) => `${id},,,2017-02-28,female,,,,,,,,,,,\r\n`);
	return {
		...all('manifest.csv', 'demographics,absent', 'demographics,bulk'),
		'enrollments.csv': smallestSet['enrollments.csv'] + seats.join(''),
		'demographics.csv': [
			'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus\r\n',
			...people
		].join('')
	};
}

describe('causes', () => {
	it('a school that is not there explains everybody who names it', async () => {
		const files = {
			...all('classes.csv', 'school-1', 'school-9'),
			...all('enrollments.csv', 'school-1', 'school-9'),
			...all('users.csv', 'true,school-1,student', 'true,"school-1,school-9",student')
		};
		const cause = 'reference-missing classes.csv schoolSourcedId school-9';
		expect(await causes(files)).toEqual({
			[cause]: null,
			'reference-missing users.csv orgSourcedIds school-9': cause,
			'reference-missing enrollments.csv schoolSourcedId school-9': cause
		});
	});

	it('a zero that one file lost explains those who still write it', async () => {
		const zeros = (file: string): Files => all(file, 'school-1', '0114');
		const files = {
			...all('orgs.csv', 'school-1', '114'),
			...zeros('courses.csv'),
			...zeros('classes.csv'),
			...zeros('users.csv'),
			...zeros('enrollments.csv')
		};
		const cause = 'reference-missing courses.csv orgSourcedId 0114';
		expect(await causes(files)).toEqual({
			[cause]: null,
			'reference-missing classes.csv schoolSourcedId 0114': cause,
			'reference-missing users.csv orgSourcedIds 0114': cause,
			'reference-missing enrollments.csv schoolSourcedId 0114': cause
		});
	});

	it('another id, or the same id of another file, is a cause of its own', async () => {
		const files = {
			...all('classes.csv', 'school-1,year-27', 'x-1,year-27'),
			'enrollments.csv': smallestSet['enrollments.csv']
				.replaceAll('class-1', 'x-1')
				.replace('school-1,teacher-1', 'x-2,teacher-1')
		};
		expect(await causes(files)).toEqual({
			'reference-missing classes.csv schoolSourcedId x-1': null,
			'reference-missing enrollments.csv classSourcedId x-1': null,
			'reference-missing enrollments.csv schoolSourcedId x-2': null
		});
	});

	it('a group of many ids explains one that names some of them, and no other', async () => {
		const cause = 'reference-missing enrollments.csv userSourcedId';
		expect(await causes(missingUsers(60, ['user-x3']))).toEqual({
			[cause]: null,
			'reference-missing demographics.csv sourcedId user-x3': cause
		});
		expect(await causes(missingUsers(60, ['user-x3', 'user-y']))).toEqual({
			[cause]: null,
			'reference-missing demographics.csv sourcedId user-x3': cause,
			'reference-missing demographics.csv sourcedId user-y': null
		});
		expect(await causes(missingUsers(MAX_COMPARED + 1, ['user-x3']))).toEqual({
			[cause]: null,
			'reference-missing demographics.csv sourcedId user-x3': null
		});
	});

	it('a file that is not there explains every column that points to it', async () => {
		const cause = 'reference-file-missing courses.csv orgSourcedId';
		expect(
			await causes({
				'orgs.csv': null,
				...all('manifest.csv', 'file.orgs,bulk', 'file.orgs,absent')
			})
		).toEqual({
			[cause]: null,
			'reference-file-missing classes.csv schoolSourcedId': cause,
			'reference-file-missing users.csv orgSourcedIds': cause,
			'reference-file-missing enrollments.csv schoolSourcedId': cause
		});
	});

	it('in 1.0 the missing file itself explains them', async () => {
		const cause = 'roster-file-missing courses.csv';
		expect(await causes({ 'courses.csv': null }, smallestSet10)).toEqual({
			[cause]: null,
			'reference-file-missing classes.csv courseSourcedId': cause
		});
	});

	it('a file of 1.0 in a later set has the status of 1.0', async () => {
		const files = {
			'classes.csv': smallestSet10['classes.csv'].replace('class-1,,', 'class-1,active,')
		};
		const cause = 'version-mixed classes.csv';
		expect(await causes(files)).toEqual({
			[cause]: null,
			'status-filled-in-bulk classes.csv status active': cause
		});
		expect(await causes(all('classes.csv', 'class-1,,', 'class-1,active,'))).toEqual({
			'status-filled-in-bulk classes.csv status active': null
		});
	});

	it('a file without records explains who looks for them', async () => {
		const cause = 'no-data-rows users.csv';
		expect(await causes({ 'users.csv': header('users.csv') })).toEqual({
			[cause]: null,
			'reference-missing enrollments.csv userSourcedId teacher-1': cause,
			'reference-missing enrollments.csv userSourcedId student-1': cause
		});
	});

	it('a file that is missing explains one that nearly has its name', async () => {
		const files = {
			...all('manifest.csv', 'demographics,absent', 'demographics,bulk'),
			'demographic.csv': 'sourcedId\r\n',
			'notes.csv': 'text\r\n'
		};
		const cause = 'manifest-file-missing demographics.csv file.demographics bulk';
		expect(await causes(files)).toEqual({
			[cause]: null,
			'file-unknown demographic.csv': cause,
			'file-unknown notes.csv': null
		});
	});

	it('an export that fills the columns of changes in every record explains it for all files', async () => {
		const filled = (file: string): Files => ({
			[file]: smallestSet[file].replaceAll(/^([^,]+),,,/gm, '$1,active,2026-10-01T08:00:00.000Z,')
		});
		const [cause, time] = ['status', 'dateLastModified'].map(
			(column) => `status-filled-in-bulk orgs.csv ${column}`
		);
		const [active, moment] = ['active', '2026-10-01T08:00:00.000Z'];
		expect(
			await causes({
				...filled('orgs.csv'),
				...filled('users.csv'),
				...all('enrollments.csv', 'enrollment-1,,', 'enrollment-1,active,')
			})
		).toEqual({
			[`${cause} ${active}`]: null,
			[`${time} ${moment}`]: `${cause} ${active}`,
			[`status-filled-in-bulk users.csv status ${active}`]: `${cause} ${active}`,
			[`status-filled-in-bulk users.csv dateLastModified ${moment}`]: `${cause} ${active}`,
			// One of two records: not the same setting.
			[`status-filled-in-bulk enrollments.csv status ${active}`]: null
		});
	});

	it('capitals of a spreadsheet explain true and false in all columns, another word does not', async () => {
		const cause = 'boolean-value users.csv enabledUser TRUE';
		const capitals = {
			...all('users.csv', ',true,', ',TRUE,'),
			'enrollments.csv': smallestSet['enrollments.csv']
				.replace('teacher,true', 'teacher,TRUE')
				.replace('student,false', 'student,FALSE')
		};
		expect(await causes(capitals)).toEqual({
			[cause]: null,
			'boolean-value enrollments.csv primary TRUE': cause,
			'boolean-value enrollments.csv primary FALSE': cause
		});
		const words = {
			...capitals,
			'users.csv': smallestSet['users.csv'].replaceAll(',true,', ',yes,')
		};
		const first = 'boolean-value enrollments.csv primary TRUE';
		expect(await causes(words)).toEqual({
			'boolean-value users.csv enabledUser yes': null,
			[first]: null,
			'boolean-value enrollments.csv primary FALSE': first
		});
	});

	it('local dates in a whole column explain another such column, single ones do not', async () => {
		const local = (file: string): Files => ({
			[file]: smallestSet[file]
				.replaceAll('2026-08-17', '8/17/2026')
				.replaceAll('2027-06-05', '6/5/2027')
		});
		const cause = 'date-form academicSessions.csv startDate 8/17/2026';
		const sessions = local('academicSessions.csv');
		expect(await causes({ ...sessions, ...local('enrollments.csv') })).toEqual({
			[cause]: null,
			'date-form academicSessions.csv endDate 6/5/2027': cause,
			'date-form enrollments.csv beginDate 8/17/2026': cause,
			'date-form enrollments.csv endDate 6/5/2027': cause
		});
		const enrollments = smallestSet['enrollments.csv'];
		const one = { 'enrollments.csv': enrollments.replace('true,2026-08-17', 'true,8/17/2026') };
		expect(await causes({ ...sessions, ...one })).toEqual({
			[cause]: null,
			'date-form academicSessions.csv endDate 6/5/2027': cause,
			'date-form enrollments.csv beginDate 8/17/2026': null
		});
	});

	it('in changes, a user who goes away explains every record that still names this one', async () => {
		const time = '2026-10-01T08:00:00.000Z';
		const files = deltaSet({
			'users.csv': [`student-1,active,${time}`, `student-1,tobedeleted,${time}`]
		});
		files['users.csv'] = files['users.csv'].replace(
			'akaya@district.example,,,,',
			'akaya@district.example,,,student-1,'
		);
		const cause = 'reference-deleted users.csv agentSourcedIds student-1';
		expect(await causes(files)).toEqual({
			[cause]: null,
			'reference-deleted enrollments.csv userSourcedId student-1': cause
		});
	});
});
