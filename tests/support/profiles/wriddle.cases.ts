import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../../src/lib/core/rules/smallest-set-1.2';
import { fileText, withColumn } from './district-files';
import type { ProfileCases, ProfileFault } from './profile-cases';

/** Nothing that Wriddle even recommends is left out, so that each note is a fault of its own. */
const taken: Readonly<Record<string, string>> = {
	...smallestSet,
	'orgs.csv': changed('orgs.csv', 'district,,', 'district,4100000,'),
	'academicSessions.csv': lines(
		smallestSet['academicSessions.csv'].trimEnd(),
		'term-1,,,All year,term,2026-08-17,2027-06-05,year-27,2027'
	),
	'courses.csv': changed('courses.csv', 'school-1,Reading,01028', 'district-1,,'),
	'classes.csv': changed('classes.csv', 'year-27,Reading,01028', 'term-1,,').replace(
		'3A,03,',
		'3A,,'
	),
	'users.csv': changed('users.csv', ',,,,,\r\n', ',,,,03,\r\n'),
	'enrollments.csv': changed('enrollments.csv', 'student,false', 'student,')
};

/** A fault in the text of one file. */
const fault = (
	id: string,
	file: string,
	from: string,
	to: string,
	more: Omit<ProfileFault, 'id' | 'sent'> = {}
): ProfileFault => ({
	id,
	name: to,
	sent: { files: { [file]: changed(file, from, to, taken) } },
	...more
});

/** A fault that is one more record of a file. */
const added = (id: string, file: string, record: string): ProfileFault => ({
	id,
	sent: { files: { [file]: lines(taken[file].trimEnd(), record) } }
});

/** The base notes it when somebody has another role in a class than as a user. */
const otherRole = { also: ['enrollment-role-differs'] };

const data = ['academicSessions', 'orgs', 'courses', 'classes', 'users', 'enrollments'] as const;

/** The first record of each file, up to its status. */
const firstIds = {
	academicSessions: 'year-27,',
	orgs: 'district-1,',
	courses: 'course-1,',
	classes: 'class-1,',
	users: 'teacher-1,',
	enrollments: 'enrollment-1,'
};

const demographics = lines(
	'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
	'student-1,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
);

const ofZip: ProfileFault[] = [
	...['manifest', ...data].map((file) => ({
		id: 'WRI-01',
		name: file,
		sent: { files: { [`${file}.csv`]: null } },
		verdict: 'rejected' as const
	})),
	{ id: 'WRI-02', sent: { paths: { 'users.csv': 'data/users.csv' } }, verdict: 'rejected' },
	{
		id: 'WRI-02',
		name: 'all in one folder',
		sent: { paths: Object.fromEntries(Object.keys(taken).map((name) => [name, `all/${name}`])) }
	},
	{ id: 'WRI-04', sent: { name: 'OneRoster' } },
	{ id: 'WRI-06', sent: { paths: { 'users.csv': 'Users.csv' } }, verdict: 'rejected' },
	{
		id: 'WRI-06',
		name: 'a file that is not needed',
		sent: {
			files: { 'demographics.csv': demographics },
			paths: { 'demographics.csv': 'Demographics.csv' }
		},
		also: ['manifest-file-unexpected'],
		verdict: 'accepted-with-losses'
	},
	fault('WRI-07', 'users.csv', 'givenName', 'GivenName', { verdict: 'rejected' }),
	{ id: 'WRI-07', name: 'set of 1.2', sent: { files: smallestSet12 }, verdict: 'rejected' },
	{
		id: 'WRI-08',
		sent: {
			files: {
				'users.csv': taken['users.csv'].replace(',password', '').replaceAll('03,\r\n', '03\r\n')
			}
		}
	},
	fault('WRI-09', 'manifest.csv', 'users,bulk', 'users,delta', { verdict: 'rejected' }),
	fault('WRI-10', 'manifest.csv', 'users,bulk', 'users,absent', { verdict: 'rejected' }),
	{
		id: 'WRI-11',
		sent: {
			files: {
				'manifest.csv': changed('manifest.csv', 'demographics,absent', 'demographics,bulk'),
				'demographics.csv': demographics
			}
		},
		verdict: 'accepted'
	},
	fault('WRI-12', 'manifest.csv', 'version,1.0', 'version,1'),
	fault('WRI-20', 'users.csv', '{Local:17}', '{Local:17},{Local:18}')
];

const required: ProfileFault[] = [
	fault('WRI-21', 'academicSessions.csv', '2026-08-17', ''),
	fault('WRI-22', 'orgs.csv', 'Example School', ''),
	fault('WRI-23', 'courses.csv', 'district-1', ''),
	fault('WRI-24', 'classes.csv', 'term-1', ''),
	fault('WRI-25', 'users.csv', 'lnovak,', ','),
	fault('WRI-26', 'enrollments.csv', 'school-1,student-1', ',student-1')
];

const blank: ProfileFault[] = [
	...data.map((file, at) =>
		fault(`WRI-${27 + at}`, `${file}.csv`, `${firstIds[file]},`, `${firstIds[file]}active,`)
	),
	{
		id: 'WRI-31',
		name: 'in a delta',
		sent: {
			files: {
				'manifest.csv': changed('manifest.csv', 'users,bulk', 'users,delta'),
				'users.csv': taken['users.csv'].replaceAll('-1,,,', '-1,active,2026-10-01T08:00:00.000Z,')
			}
		},
		also: ['WRI-09']
	},
	fault('WRI-33', 'courses.csv', 'district-1,,', 'district-1,Reading,01028'),
	fault('WRI-33', 'courses.csv', 'district-1,,', 'district-1,Reading,', { name: 'no code' }),
	fault('WRI-34', 'classes.csv', 'term-1,,', 'term-1,Reading,01028', { also: ['WRI-36'] }),
	fault('WRI-35', 'classes.csv', '3A,,', '3A,03,'),
	fault('WRI-36', 'classes.csv', 'term-1,,', 'term-1,Reading,', { also: ['WRI-34'] })
];

const ofSessionsAndOrgs: ProfileFault[] = [
	fault('WRI-37', 'academicSessions.csv', ',term,', ',quarter,', { also: ['WRI-38'] }),
	fault('WRI-37', 'academicSessions.csv', ',term,', ',Term,'),
	fault('WRI-38', 'classes.csv', 'term-1', 'year-27'),
	fault('WRI-39', 'academicSessions.csv', '2026-08-17', '8/17/2026'),
	fault('WRI-40', 'academicSessions.csv', ',,2027', ',,2026-2027'),
	fault('WRI-40', 'academicSessions.csv', ',,2027', ',,2026'),
	fault('WRI-41', 'academicSessions.csv', 'All year', ''),
	fault('WRI-42', 'academicSessions.csv', 'year-27,2027', 'year-28,2027'),
	fault('WRI-43', 'orgs.csv', ',school,', ',campus,', { also: ['WRI-48'] }),
	fault('WRI-43', 'orgs.csv', ',district,', ',state,', { also: ['WRI-48', 'WRI-49'] }),
	fault('WRI-44', 'orgs.csv', '0101,district-1', '0101,'),
	fault('WRI-45', 'orgs.csv', '0101,district-1', '0101,district-2'),
	fault('WRI-46', 'orgs.csv', '4100000', ''),
	added('WRI-47', 'orgs.csv', 'school-1,,,Second School,school,0102,district-1'),
	fault('WRI-48', 'orgs.csv', ',district,', ',local,', { also: ['WRI-43', 'WRI-49'] })
];

const ofCoursesAndClasses: ProfileFault[] = [
	fault('WRI-49', 'courses.csv', 'district-1', 'school-1'),
	fault('WRI-49', 'courses.csv', 'district-1', 'district-2'),
	fault('WRI-50', 'courses.csv', 'year-27', 'term-1'),
	added(
		'WRI-51',
		'classes.csv',
		'class-1,,,Reading 3B,,course-1,R3B,scheduled,Room 2,school-1,term-1,,,2'
	),
	fault('WRI-52', 'classes.csv', 'course-1', 'course-2'),
	fault('WRI-53', 'classes.csv', 'school-1', 'district-1'),
	fault('WRI-53', 'classes.csv', 'school-1', 'school-2'),
	fault('WRI-54', 'classes.csv', 'term-1', 'term-2'),
	fault('WRI-55', 'classes.csv', 'scheduled', 'elective'),
	fault('WRI-56', 'classes.csv', 'scheduled', ''),
	fault('WRI-57', 'classes.csv', ',1\r\n', ',1,3,5\r\n')
];

const ofUsers: ProfileFault[] = [
	added(
		'WRI-58',
		'users.csv',
		'teacher-1,,,true,school-1,teacher,bwolf,,Ben,Wolf,,T2,bwolf@district.example,,,,03,'
	),
	fault('WRI-59', 'users.csv', 'true', 'yes'),
	fault('WRI-60', 'users.csv', 'school-1,student', 'school-2,student'),
	fault('WRI-61', 'users.csv', 'school-1,teacher', '"school-1,district-1",teacher'),
	fault('WRI-62', 'users.csv', ',student,', ',pupil,'),
	fault('WRI-62', 'users.csv', ',student,', ',proctor,', otherRole),
	fault('WRI-62', 'users.csv', ',teacher,', ',Teacher,'),
	fault('WRI-63', 'users.csv', ',teacher,', ',administrator,', otherRole),
	fault('WRI-65', 'users.csv', '{Local:17}', 'Local:17'),
	fault('WRI-66', 'users.csv', 'S1', ''),
	fault('WRI-67', 'users.csv', 'akaya@district.example', ''),
	fault('WRI-68', 'users.csv', ',,03,\r\nstudent', ',parent-1,03,\r\nstudent'),
	fault('WRI-69', 'users.csv', 'lnovak@district.example,,,,03', 'lnovak@district.example,,,,'),
	fault('WRI-69', 'users.csv', '03,\r\nstudent', ',\r\nstudent'),
	{ id: 'WRI-70', sent: { answers: { wriddleLogin: true } } },
	fault('WRI-71', 'users.csv', '03,\r\nstudent', '03,secret\r\nstudent'),
	fault('WRI-72', 'users.csv', 'Kaya,,', 'Kaya,Ann/Bea,')
];

const ofEnrollments: ProfileFault[] = [
	fault('WRI-73', 'enrollments.csv', 'enrollment-2', 'enrollment-1'),
	fault('WRI-75', 'enrollments.csv', 'class-1,school-1,student', 'class-2,school-1,student'),
	fault('WRI-75', 'enrollments.csv', 'student-1', 'student-2'),
	fault('WRI-76', 'enrollments.csv', 'school-1,student-1', 'school-2,student-1'),
	fault('WRI-76', 'enrollments.csv', 'school-1,student-1', 'district-1,student-1'),
	fault('WRI-77', 'enrollments.csv', ',student,', ',aide,'),
	fault('WRI-77', 'enrollments.csv', ',student,', ',proctor,', otherRole),
	fault('WRI-78', 'enrollments.csv', 'teacher,true', 'teacher,yes'),
	fault('WRI-78', 'enrollments.csv', 'student,', 'student,true'),
	fault('WRI-78', 'enrollments.csv', 'student,', 'student,false'),
	{
		id: 'WRI-79',
		sent: {
			files: {
				'users.csv': lines(
					taken['users.csv'].trimEnd(),
					'teacher-2,,,true,school-1,teacher,bwolf,,Ben,Wolf,,T2,bwolf@district.example,,,,03,'
				),
				'enrollments.csv': lines(
					taken['enrollments.csv'].trimEnd(),
					'enrollment-3,,,class-1,school-1,teacher-2,teacher,true,,'
				)
			}
		}
	},
	fault('WRI-80', 'enrollments.csv', '2026-08-17', '2026-08-01')
];

/** Wriddle and Wixie: the rules of shared/profiles/wriddle.md. */
export const cases: ProfileCases = {
	profile: 'wriddle',
	accepted: { files: taken },
	faults: [
		...ofZip,
		...required,
		...blank,
		...ofSessionsAndOrgs,
		...ofCoursesAndClasses,
		...ofUsers,
		...ofEnrollments
	],
	district: (files) => {
		const rows = (name: string): string[][] => files.get(name) ?? [];
		const emptied = (name: string, columns: readonly string[]): string[][] =>
			columns.reduce((all, column) => withColumn(all, column, () => ''), rows(name));
		const halves = (cell: string): string =>
			cell.startsWith('sy-') ? cell.replace(/sy-(\d+)/, 'sem-$1-1,sem-$1-2') : cell;
		const manifest = withColumn(rows('manifest.csv'), 'value', (cell, cellOf) =>
			cellOf('propertyName') === 'file.demographics' ? 'absent' : cell
		);
		const isTaken = (row: readonly string[]): boolean => !row.includes('guardian');
		return {
			files: {
				'manifest.csv': fileText(manifest),
				'orgs.csv': fileText(rows('orgs.csv')),
				'academicSessions.csv': fileText(
					withColumn(rows('academicSessions.csv'), 'type', (cell) =>
						cell === 'semester' ? 'term' : cell
					)
				),
				'courses.csv': fileText(emptied('courses.csv', ['subjectCodes'])),
				'classes.csv': fileText(
					withColumn(
						emptied('classes.csv', ['grades', 'subjects', 'subjectCodes']),
						'termSourcedIds',
						halves
					)
				),
				'users.csv': fileText(emptied('users.csv', ['agentSourcedIds']).filter(isTaken)),
				'enrollments.csv': fileText(rows('enrollments.csv'))
			}
		};
	}
};
