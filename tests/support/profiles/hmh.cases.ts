import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import { fileText, withColumn, type DistrictFiles } from './district-files';
import type { Files, ProfileCases, ProfileFault, Sent } from './profile-cases';

type Texts = Readonly<Record<string, string>>;

/** Every field in double quotes, as HMH wants it; the files here have no comma within a field. */
const quoted = (text: string): string =>
	text.replace(
		/[^,\r\n]*(,|\r\n)/g,
		(field, end: string) => `"${field.slice(0, -end.length)}"${end}`
	);

const inQuotes = (files: Texts): Texts =>
	Object.fromEntries(Object.entries(files).map(([name, text]) => [name, quoted(text)]));

/** The smallest set with demographics, the emails of students left out, and titles of the staff. */
const texts: Texts = {
	...smallestSet,
	'manifest.csv': changed('manifest.csv', 'file.demographics,absent', 'file.demographics,bulk'),
	'users.csv': smallestSet['users.csv']
		.replace(',password', ',password,metadata.positionTitle')
		.replace('akaya@district.example,,,,,', 'akaya@district.example,,,,,,Teacher')
		.replace('lnovak@district.example,,,,03,', ',,,,03,,'),
	'demographics.csv': lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		'student-1,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
	)
};

/** A file with one thing changed, in quotes. */
const but = (file: string, from: string, to: string): Files => ({
	[file]: quoted(changed(file, from, to, texts))
});

/** Files with records below those that are there. */
const more = (added: Readonly<Record<string, readonly string[]>>): Files =>
	inQuotes(
		Object.fromEntries(
			Object.entries(added).map(([file, rows]) => [file, `${texts[file]}${lines(...rows)}`])
		)
	);

/** Files with nothing but their headers. */
const headerOnly = (...files: string[]): Files =>
	Object.fromEntries(
		files.map((file) => [file, quoted(lines(texts[file].slice(0, texts[file].indexOf('\r\n'))))])
	);

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 100);

const user = (id: string, role: string, username: string, email = ''): string =>
	`${id},,,true,school-1,${role},${username},,Kim,Adler,,,${email},,,,${role === 'student' ? '03' : ''},,${role === 'student' ? '' : 'Staff'}`;

const seat = (id: string, group: string, who: string, role = 'student'): string =>
	`${id},,,${group},school-1,${who},${role},false,2026-08-17,2027-06-05`;

const group = (id: string): string =>
	`${id},,,Reading,03,course-1,R3,scheduled,Room 1,school-1,year-27,Reading,01028,1`;

/** A teacher who is in one class with the student. */
const secondTeacher = (id: string, username: string): Files =>
	more({
		'users.csv': [user(id, 'teacher', username, 'kadler@district.example')],
		'classes.csv': [group('class-2')],
		'enrollments.csv': [
			seat('enrollment-3', 'class-2', id, 'teacher'),
			seat('enrollment-4', 'class-2', 'student-1')
		]
	});

const secondStudent = (id: string, username: string): Files =>
	more({
		'users.csv': [user(id, 'student', username)],
		'enrollments.csv': [seat('enrollment-3', 'class-1', id)]
	});

/** A file that HMH does not read. */
const resources = quoted(
	lines(
		'sourcedId,status,dateLastModified,vendorResourceId,title,roles,importance,vendorId,applicationId',
		'resource-1,,,v-1,Reader,student,primary,vendor,reader'
	)
);

const usersOnly = { manage: 'usersOnly' };
const unstored = ['courses.csv', 'academicSessions.csv', 'demographics.csv'];

const ofTheZip: ProfileFault[] = [
	{
		id: 'HMH-01',
		sent: {
			files: {
				'demographics.csv': null,
				...but('manifest.csv', 'file.demographics,bulk', 'file.demographics,absent')
			}
		},
		at: { file: 'demographics.csv' },
		verdict: 'rejected'
	},
	{ id: 'HMH-01', name: 'promised', sent: { files: { 'classes.csv': null } }, verdict: 'rejected' },
	{ id: 'HMH-02', sent: { files: { 'manifest.csv': null } }, verdict: 'rejected' },
	{
		id: 'HMH-03',
		sent: { paths: { 'users.csv': 'Users.csv' } },
		at: { file: 'Users.csv' },
		verdict: 'rejected'
	},
	{ id: 'HMH-04', sent: { name: 'OneRoster(2).zip' }, verdict: 'rejected' },
	{ id: 'HMH-05', sent: { name: 'One Roster.zip' }, verdict: 'rejected' },
	{
		id: 'HMH-06',
		sent: { name: 'One Roster.zip', answers: { delivery: 'browser' } },
		verdict: 'accepted'
	},
	{ id: 'HMH-07', sent: { files: { 'second.zip': 'PK' } }, verdict: 'rejected' },
	{
		id: 'HMH-20',
		name: 'promised',
		sent: { files: but('manifest.csv', 'resources,absent', 'resources,bulk') }
	},
	...['HMH-08', 'HMH-09'].map((id, at) => ({
		id,
		sent: { files: headerOnly(...unstored) },
		also: [at === 0 ? 'HMH-09' : 'HMH-08'],
		verdict: 'accepted' as const
	})),
	{ id: 'HMH-10', sent: { files: { 'demographics.csv': '' } }, at: { file: 'demographics.csv' } },
	{
		id: 'HMH-11',
		sent: { files: headerOnly('users.csv') },
		at: { file: 'users.csv' },
		also: ['reference-missing'],
		verdict: 'rejected'
	},
	{
		id: 'HMH-11',
		name: 'orgs',
		sent: { files: headerOnly('orgs.csv') },
		also: ['reference-missing'],
		verdict: 'rejected'
	},
	{
		id: 'HMH-11',
		name: 'nothing at all',
		sent: { files: { 'users.csv': '' } },
		verdict: 'rejected'
	},
	{ id: 'HMH-12', name: 'nothing at all', sent: { files: { 'enrollments.csv': '' } } },
	{
		id: 'HMH-12',
		sent: { files: headerOnly('enrollments.csv') },
		also: ['student-without-classes', 'teacher-without-classes']
	},
	{
		id: 'HMH-13',
		sent: { files: headerOnly('classes.csv', 'enrollments.csv'), answers: usersOnly },
		verdict: 'accepted'
	},
	{
		id: 'HMH-20',
		sent: {
			files: {
				'resources.csv': resources,
				...but('manifest.csv', 'file.resources,absent', 'file.resources,bulk')
			}
		},
		verdict: 'accepted-with-losses'
	}
];

const ofTheText: ProfileFault[] = [
	{ id: 'HMH-14', sent: { files: but('users.csv', 'givenName', 'GivenName') } },
	{ id: 'HMH-15', sent: { files: but('users.csv', 'sms,phone', 'phone,sms') } },
	{
		id: 'HMH-14',
		name: 'of the manifest',
		sent: { files: but('manifest.csv', 'propertyName', 'PropertyName') },
		verdict: 'rejected'
	},
	{
		id: 'HMH-14',
		name: 'none',
		sent: { files: { 'classes.csv': '', 'enrollments.csv': '' }, answers: usersOnly }
	},
	{
		id: 'HMH-16',
		sent: { files: but('enrollments.csv', 'false,2026-08-17,2027-06-05', 'false,2026-08-17') }
	},
	{ id: 'HMH-17', sent: { files: but('users.csv', 'Ada,Kaya,,', 'Ada,Kaya, ,') }, at: { row: 2 } },
	{
		id: 'HMH-18',
		sent: { files: but('classes.csv', 'Reading 3A', '') },
		at: { row: 2, column: 'title' }
	},
	{ id: 'HMH-19', sent: { files: { 'orgs.csv': texts['orgs.csv'] } }, verdict: 'accepted' },
	{ id: 'HMH-26', sent: { files: { 'orgs.csv': quoted(texts['orgs.csv']).replaceAll(',', ';') } } },
	{ id: 'HMH-43', sent: { files: but('courses.csv', 'Reading,READ', `${'x'.repeat(256)},READ`) } },
	{ id: 'HMH-44', sent: { files: but('classes.csv', 'Reading 3A', 'Reading 📚') }, at: { row: 2 } }
];

const ofTheManifest: ProfileFault[] = [
	{ id: 'HMH-21', sent: { files: but('manifest.csv', 'version,1.1', 'version,v1.1') } },
	{
		id: 'HMH-21',
		name: 'a set of 1.0',
		sent: { files: { ...nothingOf(texts), ...smallestSets['1.0'] } },
		also: ['HMH-59'],
		verdict: 'rejected'
	},
	{
		id: 'HMH-21',
		name: 'a set of 1.2',
		sent: { files: { ...nothingOf(texts), ...smallestSets['1.2'] } },
		verdict: 'rejected'
	},
	{
		id: 'HMH-21',
		name: 'a set of 1.2 that is taken by now',
		sent: {
			files: { ...nothingOf(texts), ...smallestSets['1.2'] },
			answers: { takes12: true }
		},
		verdict: 'accepted'
	},
	{
		id: 'HMH-59',
		sent: { files: { ...nothingOf(texts), ...smallestSets['1.0'] } },
		also: ['HMH-21']
	},
	{
		id: 'HMH-22',
		sent: { files: but('manifest.csv', 'file.results,absent\r\n', '') },
		verdict: 'rejected'
	},
	{
		id: 'HMH-22',
		name: 'a word',
		sent: { files: but('manifest.csv', 'users,bulk', 'users,full') }
	},
	{
		id: 'HMH-23',
		sent: {
			files: {
				...but('manifest.csv', 'file.demographics,bulk', 'file.demographics,delta'),
				...but('demographics.csv', 'student-1,,', 'student-1,active,2026-10-01T08:00:00.000Z')
			}
		},
		verdict: 'rejected'
	},
	{
		id: 'HMH-24',
		sent: { files: but('manifest.csv', 'manifest.version,1.0', 'manifest.version,1.1') }
	},
	{
		id: 'HMH-25',
		sent: { files: but('orgs.csv', 'school-1,,', 'school-1,active,') },
		verdict: 'accepted'
	}
];

const ofUsers: ProfileFault[] = [
	{
		id: 'HMH-27',
		sent: { files: but('users.csv', 'akaya@district.example', '') },
		at: { file: 'users.csv', row: 2, column: 'email' }
	},
	{
		id: 'HMH-28',
		sent: { files: but('users.csv', 'S1,,', 'S1,lnovak@district.example,') },
		at: { row: 3, column: 'email' },
		verdict: 'accepted'
	},
	{
		id: 'HMH-28',
		name: 'read strictly',
		sent: {
			files: but('users.csv', 'S1,,', 'S1,lnovak@district.example,'),
			answers: { strictEmail: true }
		},
		verdict: 'accepted-with-losses'
	},
	{ id: 'HMH-29', sent: { files: but('users.csv', 'lnovak', '') }, at: { row: 3 } },
	{ id: 'HMH-29', name: 'twice', sent: { files: secondStudent('student-2', 'lnovak') } },
	{ id: 'HMH-30', sent: { files: secondTeacher('teacher-1', 'kadler') } },
	{ id: 'HMH-31', sent: { files: secondStudent('Student-1', 'kadler') } },
	{
		id: 'HMH-31',
		name: 'accents',
		sent: { files: secondStudent('stüdent-1', 'kadler') },
		also: ['id-characters']
	},
	{ id: 'HMH-32', sent: { files: secondTeacher('teacher-2', 'akaya') }, verdict: 'accepted' },
	{ id: 'HMH-34', sent: { files: but('users.csv', ',Teacher', ',') }, verdict: 'accepted' },
	{ id: 'HMH-35', sent: { files: but('users.csv', ',03,,', ',03,secret,') }, verdict: 'accepted' },
	{ id: 'HMH-48', sent: { files: but('users.csv', 'student-1,,,true', 'student-1,,,false') } },
	...['users', 'classes', 'enrollments'].map((name) => ({
		id: 'HMH-48',
		name,
		sent: { files: but(`${name}.csv`, '1,,', '1,tobedeleted,') },
		also: ['HMH-25']
	}))
];

const ofClasses: ProfileFault[] = [
	{
		id: 'HMH-37',
		sent: { files: more({ 'classes.csv': [group('class-1')] }) }
	},
	{
		id: 'HMH-38',
		sent: {
			files: more({
				'classes.csv': [group('c'.repeat(256))],
				'enrollments.csv': [
					seat('enrollment-3', 'c'.repeat(256), 'student-1'),
					seat('enrollment-4', 'c'.repeat(256), 'teacher-1', 'teacher')
				]
			})
		}
	},
	{
		id: 'HMH-39',
		sent: {
			files: {
				...more({ 'orgs.csv': ['school-2,,,Other School,school,0102,district-1'] }),
				...but('enrollments.csv', 'school-1,student-1', 'school-2,student-1')
			}
		},
		at: { file: 'enrollments.csv', row: 3 },
		verdict: 'accepted'
	},
	{
		id: 'HMH-40',
		sent: {
			files: more({
				'users.csv': numbers(50).map((n) => user(`s-${n}`, 'student', `s${n}`)),
				'enrollments.csv': numbers(50).map((n) => seat(`e-${n}`, 'class-1', `s-${n}`))
			})
		},
		at: { file: 'classes.csv', row: 2 }
	},
	{
		id: 'HMH-41',
		sent: {
			files: more({
				'classes.csv': numbers(50).map((n) => group(`c-${n}`)),
				'enrollments.csv': numbers(50).flatMap((n) => [
					seat(`e-${n}`, `c-${n}`, 'teacher-1', 'teacher'),
					seat(`f-${n}`, `c-${n}`, 'student-1')
				])
			})
		},
		at: { file: 'users.csv', row: 2 }
	},
	{
		id: 'HMH-42',
		sent: {
			files: more({
				'users.csv': [user('teacher-2', 'teacher', 'kadler', 'kadler@district.example')],
				'enrollments.csv': [seat('enrollment-3', 'class-1', 'teacher-2', 'teacher')]
			})
		},
		verdict: 'accepted'
	},
	{
		id: 'HMH-45',
		sent: { files: but('orgs.csv', 'Example School', '') },
		at: { file: 'orgs.csv' },
		also: ['HMH-18'],
		verdict: 'accepted-with-losses'
	}
];

/** What takes every file out of a set. */
function nothingOf(files: Texts): Files {
	return Object.fromEntries(Object.keys(files).map((name) => [name, null]));
}

/** Emails of teachers alone, and every field in quotes. */
function district(files: DistrictFiles): Sent {
	const written = [...files].map(([name, rows]) => {
		const those =
			name === 'users.csv'
				? withColumn(rows, 'email', (email, of) => (of('role') === 'student' ? '' : email))
				: rows;
		return [name, fileText(those, true)] as const;
	});
	return { files: Object.fromEntries(written), name: 'OneRoster_HMH.zip' };
}

/** HMH by its sheet: the smallest set that it takes, and a fault for each of its rules. */
export const cases: ProfileCases = {
	profile: 'hmh',
	accepted: { files: inQuotes(texts), name: 'OneRoster_HMH.zip' },
	faults: [...ofTheZip, ...ofTheText, ...ofTheManifest, ...ofUsers, ...ofClasses],
	district
};
