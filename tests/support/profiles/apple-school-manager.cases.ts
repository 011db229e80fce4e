import { smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../../src/lib/core/rules/smallest-set-1.2';
import { plantedIn } from './planted-in';
import type { ProfileCases, ProfileFault } from './profile-cases';

/** A file as Apple wants it: LF, and quotes around values with a blank. */
const asAsked = (text: string): string =>
	text.replaceAll('\r', '').replaceAll(/(^|,)([^,\n"]* [^,\n"]*)/gm, '$1"$2"');

/** The five files, whose classes name no session, because there is no template for those. */
const taken: Readonly<Record<string, string>> = Object.fromEntries(
	['users', 'courses', 'classes', 'enrollments', 'orgs'].map((file) => [
		`${file}.csv`,
		asAsked(smallestSet[`${file}.csv`].replaceAll('year-27', ''))
	])
);

const fault = plantedIn(taken);
const lossy: typeof fault = (id, file, from, to, more = {}) =>
	fault(id, file, from, to, { verdict: 'accepted-with-losses', ...more });

/** One more line at the end of a file. */
const more = (file: string, line: string): Record<string, string> => ({
	[file]: `${taken[file]}${line}\n`
});
const again = (id: string, file: string): ProfileFault => ({
	id,
	name: `${file}, a record twice`,
	sent: { files: more(file, taken[file].split('\n')[2] || taken[file].split('\n')[1]) }
});
const crlf = (file: string): Record<string, string> => ({
	[file]: taken[file].replaceAll('\n', '\r\n')
});
const separated = (sign: string): Record<string, string> => ({
	'orgs.csv': taken['orgs.csv'].replaceAll(',', sign)
});

const ofFiles: ProfileFault[] = [
	...['users.csv', 'orgs.csv', 'classes.csv', 'courses.csv', 'enrollments.csv'].map((file) => ({
		id: 'ASM-01',
		name: file,
		sent: { files: { [file]: null } },
		verdict: 'rejected' as const
	})),
	{
		id: 'ASM-02',
		sent: { paths: { 'users.csv': 'people/users.csv' } },
		verdict: 'rejected'
	},
	{ id: 'ASM-03', sent: { paths: { 'users.csv': 'Users.csv' } }, verdict: 'rejected' },
	{
		id: 'ASM-05',
		sent: { files: { 'manifest.csv': smallestSet['manifest.csv'] } },
		verdict: 'accepted'
	},
	fault('ASM-05', 'classes.csv', 'school-1,,Reading', 'school-1,year-27,Reading', {
		verdict: 'accepted'
	}),
	{ id: 'ASM-13', name: 'a set of 1.2', sent: { files: smallestSet12 }, verdict: 'rejected' }
];

const ofText: ProfileFault[] = [
	{
		id: 'ASM-06',
		sent: {
			files: { 'users.csv': Buffer.from(taken['users.csv'], 'latin1') }
		}
	},
	{ id: 'ASM-07', sent: { files: crlf('orgs.csv') } },
	{ id: 'ASM-07', name: 'not asked for', sent: { files: {} } },
	{ id: 'ASM-08', name: 'tabs', sent: { files: separated('\t') }, verdict: 'accepted-with-losses' },
	{ id: 'ASM-08', name: 'semicolons', sent: { files: separated(';') }, verdict: 'accepted' },
	lossy('ASM-09', 'users.csv', 'Novak', '" Novak"'),
	lossy('ASM-10', 'orgs.csv', '"Example School"', 'Example School'),
	lossy('ASM-10', 'orgs.csv', '"Example School"', 'Example,School', { name: 'a comma' }),
	lossy('ASM-10', 'users.csv', 'Novak', '“Novak”'),
	fault('ASM-11', 'users.csv', 'Novak', '"Novak"'),
	lossy('ASM-12', 'users.csv', 'Novak', '"No""va""k"'),
	lossy('ASM-12', 'users.csv', 'Novak', '"No\nvak"', { name: 'a line break' }),
	fault('ASM-12', 'users.csv', 'Novak', '"No \\"va\\" k"', { verdict: 'accepted' })
];

const ofHeaders: ProfileFault[] = [
	fault('ASM-13', 'users.csv', 'givenName,familyName', 'familyName,givenName'),
	fault('ASM-13', 'orgs.csv', 'identifier,', 'Identifier,', { also: ['ASM-15'] }),
	fault('ASM-14', 'orgs.csv', 'identifier,', 'name,', { also: ['ASM-13'] }),
	fault(
		'ASM-15',
		'orgs.csv',
		'Id\ndistrict-1,,,"Example District",district,,\nschool-1,,,"Example School",school,0101,district-1',
		'Id,metadata.bus\ndistrict-1,,,"Example District",district,,,\nschool-1,,,"Example School",school,0101,district-1,7',
		{
			name: 'a metadata column',
			verdict: 'accepted'
		}
	)
];

const ofIds: ProfileFault[] = [
	lossy('ASM-16', 'enrollments.csv', 'enrollment-2', 'enrollment_2'),
	lossy('ASM-16', 'enrollments.csv', 'enrollment-2', 'enrollment#2', { also: ['id-characters'] }),
	lossy('ASM-17', 'classes.csv', 'course-1', 'course-9'),
	again('ASM-18', 'courses.csv'),
	again('ASM-18', 'classes.csv'),
	again('ASM-26', 'users.csv'),
	again('ASM-35', 'enrollments.csv'),
	again('ASM-39', 'orgs.csv')
];

const federated = { answers: { federated: true } };
const format = (accountFormat: string) => ({ answers: { accountFormat } });

const ofUsers: ProfileFault[] = [
	lossy('ASM-19', 'users.csv', 'student,lnovak', 'student,'),
	lossy('ASM-20', 'users.csv', 'school-1,student', 'school-1,'),
	lossy('ASM-21', 'users.csv', 'school-1,student', 'school-1,pupil'),
	lossy('ASM-21', 'users.csv', 'school-1,teacher', 'school-1,administrator', {
		also: ['enrollment-role-differs']
	}),
	lossy('ASM-22', 'users.csv', 'student-1,,,true', 'student-1,,,yes'),
	lossy('ASM-23', 'users.csv', 'student-1,,', 'student-1,gone,'),
	fault('ASM-23', 'users.csv', 'student-1,,', 'student-1,tobedeleted,', { verdict: 'accepted' }),
	lossy('ASM-24', 'users.csv', 'lnovak@district.example', '', { sent: federated }),
	lossy('ASM-25', 'users.csv', 'lnovak@district.example', 'akaya@district.example', {
		sent: federated
	}),
	lossy('ASM-27', 'users.csv', 'S1,lnovak@district.example', 'S1,', {
		name: 'email',
		sent: format('email')
	}),
	lossy('ASM-27', 'users.csv', 'Novak,,S1', 'Novak,,', {
		name: 'identifier',
		sent: format('identifier')
	}),
	...['middleName', 'grades'].map((name) => ({
		id: 'ASM-27',
		name,
		sent: format(name),
		verdict: 'accepted-with-losses' as const
	})),
	lossy('ASM-27', 'users.csv', 'Kaya', '', {
		name: 'names',
		sent: format('names'),
		also: ['value-required']
	}),
	{
		id: 'ASM-40',
		sent: { answers: { originalLocation: 'school-1' } },
		verdict: 'accepted-with-losses'
	},
	lossy('ASM-41', 'users.csv', 'student-1,,', 'student-1,,2026-10-01T08:00:00Z'),
	lossy('ASM-41', 'users.csv', 'student-1,,', 'student-1,,10/1/2026'),
	fault('ASM-41', 'users.csv', 'student-1,,', 'student-1,,2026-10-01', { verdict: 'accepted' })
];

const ofClasses: ProfileFault[] = [
	lossy('ASM-28', 'courses.csv', 'school-1,Reading', ',Reading'),
	fault('ASM-28', 'courses.csv', 'Reading,READ', ',READ', { verdict: 'accepted' }),
	lossy('ASM-29', 'classes.csv', 'course-1', ''),
	fault('ASM-29', 'classes.csv', 'scheduled', '', { name: 'no type', verdict: 'accepted' }),
	lossy('ASM-30', 'classes.csv', 'scheduled', 'club'),
	lossy('ASM-31', 'courses.csv', 'Reading,01028', '"Reading,Writing",01028'),
	lossy('ASM-31', 'classes.csv', 'Reading,01028', '"Reading,Writing",01028'),
	lossy('ASM-32', 'enrollments.csv', 'student-1,student', ',student'),
	fault('ASM-32', 'enrollments.csv', 'school-1,student-1', ',student-1', { verdict: 'accepted' }),
	lossy('ASM-33', 'enrollments.csv', 'student-1,student', 'student-1,aide', { also: ['ASM-36'] }),
	lossy('ASM-33', 'enrollments.csv', 'teacher-1,teacher', 'teacher-1,administrator', {
		also: ['class-without-teacher', 'primary-not-teacher']
	}),
	lossy(
		'ASM-34',
		'users.csv',
		'student-1,',
		'teacher-2,,,true,school-1,teacher,bwolf,,Bo,Wolf,,T2,bwolf@district.example,,,,,\nstudent-1,',
		{
			name: 'two primary teachers',
			sent: {
				files: more(
					'enrollments.csv',
					'enrollment-3,,,class-1,school-1,teacher-2,teacher,true,2026-08-17,2027-06-05'
				)
			}
		}
	),
	{
		id: 'ASM-36',
		sent: {
			files: more('classes.csv', 'class-2,,,Math,03,course-1,M3,homeroom,,school-1,,,,')
		},
		verdict: 'accepted'
	},
	fault('ASM-37', 'classes.csv', 'school-1,,Reading', 'school-1,year-27,Reading', {
		name: 'an enrollment before the year',
		sent: {
			files: {
				'academicSessions.csv': asAsked(smallestSet['academicSessions.csv']),
				'enrollments.csv': taken['enrollments.csv'].replaceAll('2026-08-17', '2026-08-01')
			}
		},
		also: ['ASM-05']
	}),
	lossy('ASM-38', 'orgs.csv', ',school,', ',campus,'),
	{
		id: 'ASM-38',
		name: 'a department',
		sent: { files: more('orgs.csv', 'dept-1,,,Sports,department,,school-1') },
		verdict: 'accepted-with-losses'
	}
];

export const cases: ProfileCases = {
	profile: 'apple-school-manager',
	accepted: { files: taken },
	notes: ['ASM-07', 'ASM-29'],
	faults: [...ofFiles, ...ofText, ...ofHeaders, ...ofIds, ...ofUsers, ...ofClasses]
};
