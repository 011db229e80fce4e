import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../../src/lib/core/rules/smallest-set-1.2';
import type { ProfileCases, ProfileFault } from './profile-cases';

const EXTRA = 'metadata.gm.additionalroles';
const four = ['orgs', 'users', 'classes', 'enrollments'] as const;

/** The four files that Great Minds reads, with its own column in users.csv, and no other. */
const taken: Readonly<Record<string, string>> = {
	'orgs.csv': smallestSet['orgs.csv'],
	'classes.csv': smallestSet['classes.csv'],
	'users.csv': smallestSet['users.csv']
		.replace('password', `password,${EXTRA}`)
		.replace(',,,,,\r\n', ',,,,,,school_admin\r\n')
		.replace('03,\r\n', '03,,\r\n'),
	'enrollments.csv': smallestSet['enrollments.csv']
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

/** The first record of each file, up to its status. */
const firstIds = { orgs: 'district-1', users: 'teacher-1', classes: 'class-1' };

/** An id in the place of the first one of a file, and of every mention of it. */
const renamed = (id: string, file: keyof typeof firstIds, to: string): ProfileFault => ({
	id,
	name: `${file} ${to.slice(0, 9)}`,
	sent: {
		files: Object.fromEntries(
			Object.entries(taken).map(([name, text]) => [name, text.replaceAll(firstIds[file], to)])
		)
	}
});

/** What else is wrong when nobody is in a file any more. */
const unnamed = {
	orgs: ['GM-13', 'reference-missing'],
	users: ['reference-missing'],
	classes: ['reference-missing'],
	enrollments: ['student-without-classes', 'teacher-without-classes']
};

const ofFiles: ProfileFault[] = [
	...four.map((file) => ({
		id: 'GM-01',
		name: file,
		sent: { files: { [`${file}.csv`]: null } },
		verdict: 'rejected' as const
	})),
	{ id: 'GM-02', name: 'files that are not read', sent: { files: { ...smallestSet, ...taken } } },
	{
		id: 'GM-02',
		name: 'faults in files that are not read',
		sent: {
			files: {
				'manifest.csv': changed('manifest.csv', 'users,bulk', 'users,absent'),
				'courses.csv': changed('courses.csv', 'school-1', 'school-2')
			}
		}
	},
	{
		id: 'GM-02',
		name: 'another spelling of a file that is not read',
		sent: {
			files: { 'courses.csv': smallestSet['courses.csv'] },
			paths: { 'courses.csv': 'Courses.csv' }
		}
	},
	fault('GM-02', 'classes.csv', 'year-27', 'year-28'),
	{ id: 'GM-03', sent: { paths: { 'users.csv': 'Users.csv' } } },
	fault('GM-04', 'users.csv', 'sms', 'SMS'),
	{
		id: 'GM-04',
		name: 'no periods',
		sent: {
			files: {
				'classes.csv': taken['classes.csv'].replace(',periods', '').replace(',1\r\n', '\r\n')
			}
		}
	},
	{ id: 'GM-04', name: 'set of 1.2', sent: { files: smallestSet12 }, verdict: 'rejected' },
	fault('GM-05', 'users.csv', 'sms,phone', 'phone,sms'),
	...four.map((file) => ({
		id: 'GM-06',
		name: file,
		sent: { files: { [`${file}.csv`]: lines(taken[`${file}.csv`].split('\r\n')[0]) } },
		also: unnamed[file]
	}))
];

const ofRows: ProfileFault[] = [
	fault('GM-07', 'orgs.csv', 'Example School', '', { name: 'a school' }),
	fault('GM-07', 'users.csv', 'akaya,', ',', { name: 'a person' }),
	fault('GM-07', 'classes.csv', 'scheduled', '', { name: 'a class' }),
	fault('GM-07', 'enrollments.csv', 'student,false', ',false', { name: 'an enrollment' }),
	fault('GM-08', 'users.csv', 'teacher-1,', 'teacher-1,active'),
	{
		id: 'GM-08',
		name: 'changes only',
		sent: {
			files: {
				'manifest.csv': changed('manifest.csv', 'users,bulk', 'users,delta')
			}
		},
		verdict: 'rejected'
	},
	...(['orgs', 'users', 'classes'] as const).flatMap((file) => [
		renamed('GM-09', file, 'a'.repeat(101)),
		renamed('GM-10', file, 'north@1/2')
	]),
	{
		id: 'GM-11',
		sent: {
			files: {
				'orgs.csv': lines(
					taken['orgs.csv'].trimEnd(),
					'school-1,,,Second School,school,0102,district-1'
				)
			}
		}
	},
	fault('GM-12', 'classes.csv', '3A,03', '3A,"03,04"'),
	fault('GM-12', 'classes.csv', '3A,03', '3A,3'),
	fault('GM-13', 'enrollments.csv', 'school-1,student-1', 'district-1,student-1'),
	fault('GM-13', 'enrollments.csv', 'school-1,student-1', 'school-2,student-1'),
	fault('GM-13', 'orgs.csv', ',school,', ',department,'),
	fault('GM-14', 'orgs.csv', ',school,', ',campus,'),
	fault('GM-15', 'users.csv', 'true', 'yes'),
	fault('GM-16', 'users.csv', 'school_admin', 'principal'),
	fault('GM-17', 'users.csv', '03,,', '03,,teacher'),
	fault('GM-20', 'classes.csv', 'course-1', 'course-2')
];

/** Great Minds: the rules of shared/profiles/great-minds.md. */
export const cases: ProfileCases = {
	profile: 'great-minds',
	accepted: { files: taken },
	notes: ['GM-02', 'GM-20'],
	faults: [...ofFiles, ...ofRows]
};
