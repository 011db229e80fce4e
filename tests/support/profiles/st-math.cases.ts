import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import { fileText } from './district-files';
import type { Files, ProfileCases, ProfileFault } from './profile-cases';

/** A file of the accepted zip with one thing changed. */
const but = (file: string, from: string, to: string): Files => ({
	[file]: changed(file, from, to)
});

/** Records below those that are there. */
const more = (file: string, ...rows: string[]): Files => ({
	[file]: smallestSet[file] + lines(...rows)
});

/** A fault of one file. */
const fault = (
	id: string,
	file: string,
	from: string,
	to: string,
	more: Partial<ProfileFault> = {}
): ProfileFault => ({ id, sent: { files: but(file, from, to) }, at: { file }, ...more });

/** The student's grade, which stands in quotes; the teacher has none. */
const grade = (value: string, more: Partial<ProfileFault> = {}): ProfileFault => ({
	name: value,
	...fault('STM-22', 'users.csv', ',,03,\r', `,,"${value}",\r`, more)
});

const orgs = (...rows: string[]): Files => ({ 'orgs.csv': lines(...rows) });
const headerOf = (file: string): string => smallestSet[file].split('\r\n')[0];
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/** A second school in which the teacher has a class; the teacher's own row names the first alone. */
const secondSchool: Files = {
	...more('orgs.csv', 'school-2,,,Second School,school,0102,district-1'),
	...more(
		'classes.csv',
		'class-2,,,Reading 3B,03,course-1,R3B,scheduled,Room 1,school-2,year-27,Reading,01028,1'
	),
	...more(
		'enrollments.csv',
		'enrollment-3,,,class-2,school-2,teacher-1,teacher,true,2026-08-17,2027-06-05',
		'enrollment-4,,,class-2,school-2,student-1,student,false,2026-08-17,2027-06-05'
	)
};

const ofZip: readonly ProfileFault[] = [
	{
		id: 'STM-01',
		sent: { name: 'Roster.zip' },
		at: { file: null, value: 'Roster.zip' },
		verdict: 'rejected'
	},
	{ id: 'STM-01', name: 'small letters', sent: { name: 'oneroster.zip' }, verdict: 'accepted' },
	...['OneRoster_2026-09-01.zip', 'OneRoster (1).zip', 'OneRoster-copy.zip'].map(
		(name): ProfileFault => ({
			id: 'STM-02',
			name,
			sent: { name },
			at: { value: name },
			also: ['STM-01'],
			verdict: 'rejected'
		})
	),
	{ id: 'STM-03', sent: { name: 'OneRoster.zap' }, also: ['STM-01'], verdict: 'rejected' },
	{
		id: 'STM-04',
		sent: {
			paths: Object.fromEntries(Object.keys(smallestSet).map((file) => [file, `r/${file}`]))
		},
		verdict: 'rejected'
	},
	{ id: 'STM-04', name: 'one file', sent: { paths: { 'orgs.csv': 'r/orgs.csv' } } },
	{ id: 'STM-05', sent: { stored: true }, verdict: 'rejected' }
];

const ofFiles: readonly ProfileFault[] = [
	{
		id: 'STM-06',
		sent: {
			files: {
				'courses.csv': null,
				'manifest.csv': changed('manifest.csv', 'file.courses,bulk', 'file.courses,absent')
			}
		},
		at: { file: 'courses.csv' },
		verdict: 'rejected'
	},
	{
		id: 'STM-06',
		name: 'manifest',
		sent: { files: { 'manifest.csv': null } },
		at: { file: 'manifest.csv' },
		verdict: 'rejected'
	},
	{
		id: 'STM-07',
		sent: { paths: { 'academicSessions.csv': 'academicsessions.csv' } },
		verdict: 'rejected'
	},
	{
		id: 'STM-07',
		name: 'without .csv',
		sent: { paths: { 'orgs.csv': 'orgs' } },
		at: { file: 'orgs' },
		also: ['STM-06'],
		verdict: 'rejected'
	},
	{
		id: 'STM-08',
		sent: {
			files: {
				'demographics.csv': lines(
					smallestSets['1.0']['demographics.csv']
						.split('\r\n')[0]
						.replace('userSourcedId', 'sourcedId')
						.replace('birthdate', 'birthDate')
				),
				'manifest.csv': changed(
					'manifest.csv',
					'file.demographics,absent',
					'file.demographics,bulk'
				)
			}
		},
		at: { file: 'demographics.csv' },
		verdict: 'rejected'
	},
	{
		id: 'STM-08',
		name: 'enrollments',
		sent: { files: { 'enrollments.csv': lines(headerOf('enrollments.csv')) } },
		also: ['STM-32', 'teacher-without-classes'],
		verdict: 'rejected'
	},
	{
		id: 'STM-14',
		sent: { files: but('manifest.csv', 'file.orgs,bulk', 'file.orgs,delta') },
		at: { file: 'manifest.csv' },
		verdict: 'rejected'
	}
];

const ofHeaders: readonly ProfileFault[] = [
	{
		id: 'STM-09',
		sent: {
			files: {
				'courses.csv': smallestSet['courses.csv'].replace(`${headerOf('courses.csv')}\r\n`, '')
			}
		},
		at: { file: 'courses.csv' }
	},
	fault('STM-10', 'users.csv', 'givenName', 'GivenName'),
	{
		id: 'STM-10',
		name: '1.2',
		sent: { files: smallestSets['1.2'] },
		verdict: 'rejected'
	},
	{
		id: 'STM-11',
		sent: {
			files: orgs(
				'sourcedId,status,dateLastModified,type,name,identifier,parentSourcedId',
				'district-1,,,district,Example District,,',
				'school-1,,,school,Example School,0101,district-1'
			)
		},
		at: { file: 'orgs.csv' }
	},
	{
		id: 'STM-12',
		sent: {
			files: orgs(
				'sourcedId,status,dateLastModified,name,type,identifier,metadata.region,parentSourcedId',
				'district-1,,,Example District,district,,North,',
				'school-1,,,Example School,school,0101,North,district-1'
			)
		},
		at: { file: 'orgs.csv', column: 'metadata.region' }
	},
	{
		id: 'STM-13',
		sent: {
			files: orgs(
				'sourcedId,status,dateLastModified,name,type,parentSourcedId',
				'district-1,,,Example District,district,',
				'school-1,,,Example School,school,district-1'
			)
		},
		at: { file: 'orgs.csv', column: 'identifier' }
	}
];

const ofRows: readonly ProfileFault[] = [
	fault('STM-15', 'orgs.csv', 'school-1,,', 'school-1,active,'),
	fault('STM-15', 'orgs.csv', 'school-1,,', 'school-1,,2026-10-01T08:00:00.000Z', {
		name: 'time'
	}),
	fault('STM-16', 'users.csv', ',Léa,', ',,', {
		at: { file: 'users.csv', row: 3, column: 'givenName' },
		verdict: 'accepted-with-losses'
	}),
	fault('STM-17', 'enrollments.csv', 'school-1,student-1', 'school-1,nobody-1'),
	{
		id: 'STM-18',
		sent: {
			files: more(
				'users.csv',
				'student-1,,,true,district-1,student,lnovak,{Local:17},Léa,Novak,,S1,lnovak@district.example,,,,03,'
			)
		},
		at: { file: 'users.csv', row: 4 }
	},
	{
		id: 'STM-19',
		sent: { files: secondSchool },
		at: { file: 'enrollments.csv', row: 4, value: 'teacher-1' }
	},
	{
		id: 'STM-20',
		sent: {
			files: {
				...more(
					'classes.csv',
					'Class-1,,,Reading 3B,03,course-1,R3B,scheduled,Room 1,school-1,year-27,Reading,01028,1'
				),
				...more(
					'enrollments.csv',
					'enrollment-3,,,Class-1,school-1,teacher-1,teacher,true,2026-08-17,2027-06-05',
					'enrollment-4,,,Class-1,school-1,student-1,student,false,2026-08-17,2027-06-05'
				)
			}
		},
		at: { file: 'classes.csv', row: 3, value: 'Class-1' }
	},
	fault('STM-21', 'enrollments.csv', 'school-1,student-1', 'school-1,Student-1', {
		verdict: 'accepted'
	}),
	fault('STM-21', 'enrollments.csv', 'student-1,student', 'student-1,Student', { name: 'role' }),
	grade('13', { verdict: 'accepted-with-losses', at: { row: 3, column: 'grades', value: '13' } }),
	grade('Other'),
	{
		id: 'STM-22',
		name: 'in a middle school',
		sent: { files: but('users.csv', ',,03,\r', ',,UG,\r'), answers: { middleSchool: true } },
		at: { file: 'users.csv', row: 3, value: 'UG' }
	},
	grade('Kinder', { verdict: 'accepted' }),
	{
		id: 'STM-23',
		sent: { files: but('users.csv', ',,03,\r', ',,,\r') },
		at: { file: 'users.csv', row: 3, column: 'grades' }
	},
	fault('STM-24', 'courses.csv', 'Reading,READ', `${'R'.repeat(256)},READ`),
	{
		id: 'STM-32',
		sent: {
			files: more(
				'users.csv',
				'student-2,,,true,school-1,student,bkim,,Bo,Kim,,S2,bkim@district.example,,,,03,'
			)
		},
		at: { file: 'users.csv', row: 4 }
	}
];

const ofText: readonly ProfileFault[] = [
	{
		id: 'STM-25',
		sent: { files: { 'orgs.csv': utf16(smallestSet['orgs.csv']) } },
		at: { file: 'orgs.csv' }
	},
	fault('STM-26', 'orgs.csv', 'sourcedId', '\ufeffsourcedId', {
		at: { file: null },
		verdict: 'accepted'
	}),
	fault('STM-27', 'courses.csv', ',Reading,READ', ',"Read\ning",READ'),
	fault('STM-28', 'courses.csv', ',Reading,READ', ',Reading, Writing,READ'),
	{
		id: 'STM-29',
		sent: { files: { 'orgs.csv': smallestSet['orgs.csv'].replaceAll(',', ';') } },
		at: { file: 'orgs.csv' }
	}
];

/** ST Math: the rules of shared/profiles/st-math.md. */
export const cases: ProfileCases = {
	profile: 'st-math',
	accepted: { files: smallestSet, name: 'OneRoster.zip' },
	faults: [...ofZip, ...ofFiles, ...ofHeaders, ...ofRows, ...ofText],
	district: (files) => ({
		name: 'OneRoster.zip',
		files: Object.fromEntries([...files].map(([name, rows]) => [name, fileText(rows)]))
	})
};
