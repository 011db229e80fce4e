import { deltaSet } from '../../../src/lib/core/rules/delta-set';
import { lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../../src/lib/core/rules/smallest-set-1.2';
import { plantedIn, plantedInDelta } from './planted-in';
import type { ProfileCases, ProfileFault } from './profile-cases';

const NO_RACE = 'false,false,false,false,false,false,false';

/** One school without courses, whose people sign in with their email addresses. */
const taken: Readonly<Record<string, string>> = {
	'manifest.csv': smallestSet['manifest.csv']
		.replace('courses,bulk', 'courses,absent')
		.replace('demographics,absent', 'demographics,bulk'),
	'orgs.csv': lines(
		'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
		'school-1,,,Example School,school,0101,'
	),
	'academicSessions.csv': smallestSet['academicSessions.csv'],
	'classes.csv': smallestSet['classes.csv'],
	'users.csv': smallestSet['users.csv'].replace(/,(akaya|lnovak),/g, ',$1@district.example,'),
	'enrollments.csv': smallestSet['enrollments.csv'],
	'demographics.csv': lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		`student-1,,,2018-04-09,female,${NO_RACE},,,,`
	)
};

/** The student's enrollment as a change, up to the class. */
const SECOND = 'enrollment-2,active,2026-10-01T08:00:00.000Z,class-1';

const fault = plantedIn(taken);
const delta = plantedInDelta(taken);

/** The set with one file left out, and called absent. */
const without = (id: string, file: string, also: readonly string[] = []): ProfileFault => ({
	id,
	name: `without ${file}`,
	also,
	verdict: 'rejected',
	sent: {
		files: {
			[`${file}.csv`]: null,
			'manifest.csv': taken['manifest.csv'].replace(`${file},bulk`, `${file},absent`)
		}
	}
});

/** One more line at the end of a file. */
const more = (file: string, line: string): Record<string, string> => ({
	[file]: `${taken[file]}${line}\r\n`
});
const district = { 'orgs.csv': lines(taken['orgs.csv'].trimEnd(), 'district-1,,,D,district,,') };
const principal =
	'admin-1,,,true,district-1,administrator,bwolf@district.example,,Bo,Wolf,,A1,bwolf@district.example,,,,,';
const parent =
	'parent-1,,,true,school-1,parent,pnovak@district.example,,Eva,Novak,,,pnovak@district.example,,,,,';

const ofFiles: ProfileFault[] = [
	...['orgs', 'users', 'classes', 'academicSessions', 'enrollments', 'demographics'].map((file) =>
		without('FIT-01', file)
	),
	{ id: 'FIT-02', sent: {}, verdict: 'accepted' },
	{ id: 'FIT-03', sent: { files: { 'manifest.csv': null } }, verdict: 'rejected' },
	delta('FIT-04', 'classes.csv', 'school-1,year-27', 'school-1,year-26'),
	{ id: 'FIT-05', sent: { files: smallestSet12 }, verdict: 'rejected' },
	fault('FIT-05', 'manifest.csv', 'version,1.1', 'version,1.1.1', { verdict: 'rejected' }),
	fault('FIT-06', 'manifest.csv', 'file.results,absent\r\n', '', { verdict: 'rejected' }),
	fault('FIT-06', 'manifest.csv', 'source.systemCode,example\r\n', '', {
		name: 'no source.systemCode',
		verdict: 'rejected'
	}),
	fault('FIT-07', 'manifest.csv', 'results,absent', 'results,none', { verdict: 'rejected' }),
	{
		id: 'FIT-08',
		verdict: 'accepted',
		sent: {
			files: {
				'manifest.csv': taken['manifest.csv'].replace('courses,absent', 'courses,bulk'),
				'courses.csv': smallestSet['courses.csv'].replace('Reading,READ', ',READ')
			}
		}
	}
];

const ofChanges: ProfileFault[] = [
	fault('FIT-09', 'users.csv', 'teacher-1,,', 'teacher-1,active,'),
	delta('FIT-10', 'users.csv', 'teacher-1,active', 'teacher-1,'),
	delta('FIT-11', 'users.csv', 'teacher-1,active', 'teacher-1,gone'),
	delta('FIT-11', 'orgs.csv', 'school-1,active', 'school-1,inactive'),
	delta('FIT-11', 'orgs.csv', 'school-1,active', 'school-1,toBeDeleted', { also: ['FIT-41'] }),
	...['tobedeleted', 'toBeDeleted'].map((word) =>
		delta(
			'FIT-12',
			'enrollments.csv',
			SECOND,
			SECOND.replace('active', word).replace('class-1', ''),
			{
				name: word,
				also: word === 'tobedeleted' ? [] : ['FIT-11']
			}
		)
	),
	delta('FIT-39', 'classes.csv', 'class-1,active', 'class-1,inactive', { also: ['FIT-11'] }),
	...[
		['FIT-39', 'classes.csv', 'class-1'],
		['FIT-40', 'users.csv', 'teacher-1'],
		['FIT-41', 'orgs.csv', 'school-1'],
		['FIT-41', 'academicSessions.csv', 'year-27']
	].map(([id, file, record]) =>
		delta(id, file, `${record},active`, `${record},tobedeleted`, { also: ['reference-deleted'] })
	),
	delta(
		'FIT-42',
		'demographics.csv',
		deltaSet({}, taken)['demographics.csv'].split('\r\n')[1],
		'',
		{
			name: 'no records',
			also: ['blank-line']
		}
	)
];

const ofRecords: ProfileFault[] = [
	fault('FIT-13', 'orgs.csv', 'Example School', 'Example Elementary', {
		sent: { answers: { schools: '0815, 4711' } },
		at: { file: 'orgs.csv', column: 'sourcedId', value: 'school-1' }
	}),
	{ id: 'FIT-14', sent: { files: district }, verdict: 'accepted' },
	fault('FIT-15', 'orgs.csv', ',school,', ',campus,', { verdict: 'accepted-with-losses' }),
	fault('FIT-16', 'orgs.csv', '0101,', '0101,nobody-1'),
	fault('FIT-16', 'academicSessions.csv', '05,,2027', '05,nobody-1,2027'),
	fault('FIT-17', 'users.csv', ',student,', ',pupil,'),
	{ id: 'FIT-18', sent: { files: more('users.csv', parent) }, verdict: 'accepted' },
	{
		id: 'FIT-19',
		also: ['FIT-14'],
		sent: { files: { ...district, ...more('users.csv', principal) } }
	},
	fault('FIT-20', 'users.csv', 'student-1,,,true', 'student-1,,,yes'),
	fault('FIT-20', 'users.csv', 'student-1,,,true', 'student-1,,,'),
	fault('FIT-21', 'users.csv', 'student,lnovak@district.example', 'student,'),
	fault('FIT-21', 'users.csv', 'student,lnovak@district.example', 'student,lnovak', {
		verdict: 'accepted'
	}),
	fault('FIT-24', 'classes.csv', '03,course-1', '03,'),
	fault('FIT-25', 'classes.csv', 'scheduled', 'club'),
	fault('FIT-25', 'classes.csv', 'scheduled', '', { name: 'no type of class' }),
	fault('FIT-26', 'classes.csv', 'school-1,year-27', 'school-9,year-27'),
	fault('FIT-26', 'classes.csv', 'school-1,year-27', 'dept-1,year-27', {
		sent: { files: more('orgs.csv', 'dept-1,,,Sports,department,,school-1') },
		also: ['FIT-14']
	}),
	fault('FIT-26', 'classes.csv', 'school-1,year-27', 'district-1,year-27', {
		sent: { files: district },
		also: ['FIT-14']
	}),
	fault('FIT-27', 'classes.csv', ',year-27,', ',"year-27,year-27",'),
	...['2026-08-01 2027-05-31', '2026-09-01 2027-07-31'].map((year) =>
		fault('FIT-28', 'orgs.csv', '0101', '0102', {
			name: year,
			sent: { answers: { yearBegins: year.slice(0, 10), yearEnds: year.slice(11) } }
		})
	),
	fault('FIT-29', 'academicSessions.csv', 'schoolYear,2026', 'year,2026'),
	fault('FIT-30', 'enrollments.csv', ',student,', ',pupil,'),
	fault('FIT-30', 'enrollments.csv', 'student-1,student', 'student-1,aide', {
		verdict: 'accepted'
	}),
	fault('FIT-30', 'enrollments.csv', 'student-1,student', 'student-1,proctor', {
		also: ['enrollment-role-differs']
	}),
	fault('boolean-value', 'enrollments.csv', 'student,false', 'student,no', {
		name: 'primary, which is not used',
		verdict: 'accepted'
	}),
	fault('FIT-31', 'enrollments.csv', 'student,false,2026-08-17', 'student,false,2026-08-01'),
	fault('FIT-32', 'demographics.csv', 'student-1', 'teacher-1'),
	fault('FIT-33', 'demographics.csv', '2018-04-09', '', { name: 'no birth date' }),
	fault('FIT-33', 'demographics.csv', 'female', '', { name: 'no sex' }),
	fault('FIT-34', 'demographics.csv', 'female', 'F'),
	{
		id: 'FIT-35',
		sent: { files: more('demographics.csv', `student-1,,,2018-04-09,female,${NO_RACE},,,,`) }
	},
	fault('FIT-36', 'demographics.csv', 'female,false', 'female,no')
];

export const cases: ProfileCases = {
	profile: 'fitnessgram',
	accepted: { files: taken },
	notes: ['FIT-02'],
	faults: [...ofFiles, ...ofChanges, ...ofRecords]
};
