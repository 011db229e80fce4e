import { smallestSet, lines } from '../../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../../src/lib/core/rules/smallest-set-1.2';
import { plantedIn, plantedInDelta } from './planted-in';
import type { ProfileCases, ProfileFault } from './profile-cases';

/** One school without courses; ids, user names and short names of courses are the same. */
const taken: Readonly<Record<string, string>> = {
	'manifest.csv': smallestSet['manifest.csv'].replace('courses,bulk', 'courses,absent'),
	'academicSessions.csv': smallestSet['academicSessions.csv'],
	'classes.csv': smallestSet['classes.csv'].replace('R3A', 'class-1'),
	'enrollments.csv': smallestSet['enrollments.csv'],
	'orgs.csv': lines(
		'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
		'school-1,,,Example School,school,0101,'
	),
	'users.csv': lines(
		smallestSet['users.csv'].split('\r\n')[0],
		'teacher-1,,,true,school-1,teacher,teacher-1,,Ada,Kaya,,T1,akaya@district.example,,,,,example-A1',
		'student-1,,,true,school-1,student,student-1,{Local:17},Léa,Novak,,S1,lnovak@district.example,,,,03,example-B2'
	)
};

/** The student's enrollment as a change up to the class, and as one that goes away. */
const SECOND = 'enrollment-2,active,2026-10-01T08:00:00.000Z,class-1';
const GONE = 'enrollment-2,tobedeleted,2026-10-01T08:00:00.000Z,';

const planted = plantedIn(taken);

/** A fault that stops the import. */
const fault: typeof planted = (id, file, from, to, more = {}) =>
	planted(id, file, from, to, { verdict: 'rejected', ...more });

/** What the plugin takes, although the standard does not. */
const note: typeof planted = (id, file, from, to, more = {}) =>
	planted(id, file, from, to, { verdict: 'accepted', ...more });

const header = (file: string): string => `${taken[file].split('\r\n')[0]}\r\n`;

/** The manifest with another word for a file. */
const said = (file: string, word: string): Record<string, string> => ({
	'manifest.csv': taken['manifest.csv'].replace(new RegExp(`(file\\.${file}),\\w+`), `$1,${word}`)
});

const courses = { 'courses.csv': smallestSet['courses.csv'] };
const byGuide = { answers: { readBy: 'guide' } };
const secondSchool = {
	'orgs.csv': `${taken['orgs.csv']}school-2,,,Example Middle School,school,0102,\r\n`
};

const ofPackage: ProfileFault[] = [
	...[
		{ kind: 'encrypted', entry: 'users.csv' },
		{ kind: 'crc', entry: 'users.csv' },
		{ kind: 'truncated-end' }
	].map((trait) => ({
		id: 'MDL-01',
		name: trait.kind,
		sent: { trait },
		verdict: 'rejected' as const
	})),
	{ id: 'MDL-02', sent: { files: { 'manifest.csv': null } }, verdict: 'rejected' },
	{
		id: 'MDL-02',
		name: 'in a folder',
		sent: {
			paths: Object.fromEntries(Object.keys(taken).map((name) => [name, `export/${name}`]))
		},
		verdict: 'rejected'
	},
	{ id: 'MDL-03', sent: { files: { 'enrollments.csv': null } }, verdict: 'rejected' },
	{ id: 'MDL-04', sent: { files: said('courses', 'bulk') }, verdict: 'rejected' },
	{
		id: 'MDL-05',
		sent: { files: { ...courses, ...said('courses', 'bulk') } },
		also: ['MDL-06'],
		verdict: 'rejected'
	},
	{
		id: 'MDL-06',
		sent: { files: courses },
		also: ['manifest-file-unexpected'],
		verdict: 'rejected'
	},
	{ id: 'MDL-06', name: 'by the guide', sent: { files: courses, ...byGuide }, verdict: 'accepted' },
	{
		id: 'MDL-06',
		name: 'a file of no standard',
		sent: { files: { 'buses.csv': 'line\r\n1\r\n' } },
		verdict: 'rejected'
	},
	{
		id: 'MDL-06',
		name: 'a file of no standard, by the guide',
		sent: { files: { 'buses.csv': 'line\r\n1\r\n' }, ...byGuide },
		verdict: 'accepted'
	},
	{
		id: 'file-unknown',
		name: 'no CSV, at which the program does not look',
		sent: { files: { 'readme.txt': 'Welcome' } },
		verdict: 'accepted'
	},
	{ id: 'MDL-39', sent: { files: smallestSet12 }, verdict: 'rejected' }
];

const ofFiles: ProfileFault[] = [
	fault('MDL-07', 'orgs.csv', 'identifier,parentSourcedId', 'parentSourcedId,identifier'),
	fault(
		'MDL-08',
		'orgs.csv',
		'Id\r\nschool-1,,,Example School,school,0101,',
		'Id,metadata.bus\r\nschool-1,,,Example School,school,0101,,',
		{
			name: 'a metadata column'
		}
	),
	{
		id: 'MDL-09',
		sent: { files: { 'users.csv': `\ufeff${taken['users.csv']}` } },
		verdict: 'rejected'
	},
	{
		id: 'MDL-10',
		sent: { files: { 'enrollments.csv': header('enrollments.csv') } },
		also: ['student-without-classes', 'teacher-without-classes'],
		verdict: 'rejected'
	},
	{
		id: 'MDL-32',
		sent: { files: { 'orgs.csv': header('orgs.csv') } },
		verdict: 'rejected'
	},
	fault('MDL-11', 'orgs.csv', 'Example School', 'Example, School'),
	fault('MDL-11', 'orgs.csv', '0101,\r\n', '0101,\r\n\r\n', { name: 'an empty line' })
];

const ofCells: ProfileFault[] = [
	fault('MDL-12', 'users.csv', 'student-1,,,true', 'student-1,,,yes'),
	fault('MDL-12', 'users.csv', 'Léa', '', { name: 'no first name' }),
	fault('MDL-12', 'enrollments.csv', 'student,false,2026-08-17', 'student,false,8/17/2026'),
	plantedInDelta(taken)('MDL-12', 'enrollments.csv', SECOND, GONE, {
		name: 'an enrollment that goes away, and from which class',
		verdict: 'rejected'
	}),
	note('MDL-12', 'users.csv', 'student-1,,,true', 'student-1,,,TRUE'),
	note('MDL-12', 'enrollments.csv', 'student,false', 'student,False'),
	fault('MDL-14', 'enrollments.csv', 'enrollment-2', 'enrollment#2'),
	fault('MDL-14', 'enrollments.csv', 'enrollment-2', 'e'.repeat(256)),
	fault('MDL-15', 'users.csv', 'Novak', 'O’Brien'),
	fault('MDL-15', 'academicSessions.csv', '2026-2027', '2026/2027'),
	fault('MDL-15', 'classes.csv', 'Room 1', 'Room_1'),
	fault('MDL-15', 'orgs.csv', 'Example School', 'Arts & Science'),
	note('MDL-16', 'users.csv', 'student-1,,', 'student-1,active,'),
	note('MDL-16', 'users.csv', 'student-1,,', 'student-1,Inactive,'),
	note('MDL-16', 'users.csv', 'student-1,,', 'student-1,inactive,'),
	fault('MDL-16', 'users.csv', 'student-1,,', 'student-1,gone,'),
	note('MDL-17', 'users.csv', 'student-1,,', 'student-1,,2026-10-01'),
	fault('MDL-17', 'users.csv', 'student-1,,', 'student-1,,10/1/2026'),
	fault('MDL-17', 'users.csv', 'student-1,,', 'student-1,,2026-10-01T08:00:00Z'),
	fault('MDL-18', 'academicSessions.csv', 'schoolYear,2026', 'SchoolYear,2026'),
	fault('MDL-19', 'academicSessions.csv', '2026-08-17', '17.8.2026'),
	fault('MDL-19', 'academicSessions.csv', ',,2027', ',,26/27'),
	fault('MDL-20', 'classes.csv', '3A,03', '3A,3'),
	note('MDL-21', 'classes.csv', 'scheduled', 'Scheduled'),
	fault('MDL-21', 'classes.csv', 'scheduled', 'club'),
	fault('MDL-22', 'classes.csv', '01028,1', '01028,1st'),
	fault('MDL-23', 'classes.csv', 'school-1,year-27', 'school-1,'),
	fault('MDL-24', 'users.csv', ',03,', ',"03,04",'),
	fault('MDL-24', 'users.csv', ',03,', ',3,'),
	fault('MDL-25', 'users.csv', '{Local:17}', '{Local:l.novak}'),
	fault('MDL-25', 'users.csv', '{Local:17}', 'Local17'),
	fault('MDL-26', 'users.csv', 'lnovak@district.example', 'lnovak'),
	planted('MDL-28', 'users.csv', ',S1,', ',,'),
	planted('MDL-28', 'users.csv', 'example-B2', ''),
	note('MDL-29', 'users.csv', ',student,', ',Student,'),
	fault('MDL-29', 'users.csv', ',student,', ',pupil,'),
	note('MDL-30', 'enrollments.csv', ',student,', ',Student,'),
	fault('MDL-30', 'enrollments.csv', 'student-1,student', 'student-1,aide'),
	note('MDL-31', 'orgs.csv', ',school,', ',School,'),
	fault('MDL-31', 'orgs.csv', ',school,', ',campus,')
];

const ofReferences: ProfileFault[] = [
	{ id: 'MDL-33', sent: {}, verdict: 'accepted' },
	fault('MDL-33', 'enrollments.csv', 'school-1,student-1', 'school-1,nobody-1'),
	{ id: 'MDL-34', sent: { files: secondSchool }, verdict: 'accepted' },
	planted('MDL-37', 'classes.csv', ',class-1,scheduled', ',R3A,scheduled', {
		verdict: 'accepted-with-losses'
	}),
	planted('MDL-37', 'users.csv', 'student,student-1', 'student,lnovak', {
		verdict: 'accepted-with-losses'
	})
];

export const cases: ProfileCases = {
	profile: 'moodle-enrol-oneroster',
	accepted: { files: taken },
	notes: ['MDL-33'],
	faults: [...ofPackage, ...ofFiles, ...ofCells, ...ofReferences]
};
