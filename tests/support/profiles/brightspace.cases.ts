import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import type { Files, ProfileCases, ProfileFault } from './profile-cases';

const TIME = '2026-10-01T08:00:00.000Z';

const but = (file: string, from: string, to: string): Files => ({
	[file]: changed(file, from, to)
});

/** Enrollments sent as changes, the second with this status and time. */
const changesOf = (status: string, time: string): Files => ({
	...but('manifest.csv', 'file.enrollments,bulk', 'file.enrollments,delta'),
	'enrollments.csv': smallestSet['enrollments.csv']
		.replace('enrollment-1,,', `enrollment-1,active,${TIME}`)
		.replace('enrollment-2,,', `enrollment-2,${status},${time}`)
});

/** One more user below the others. */
const withUser = (id: string, role: string, agents = ''): Files => ({
	'users.csv': `${smallestSet['users.csv']}${lines(`${id},,,true,school-1,${role},kadler,,Kim,Adler,,,kadler@district.example,,,${agents},,`)}`
});

const ofThePackage: ProfileFault[] = [
	{ id: 'D2L-01', sent: { files: { 'yesterday.zip': 'PK' } }, verdict: 'rejected' },
	{ id: 'D2L-02', sent: { files: { 'manifest.csv': null } }, verdict: 'rejected' },
	{ id: 'D2L-03', sent: { paths: { 'manifest.csv': 'Manifest.csv' } }, verdict: 'rejected' },
	{
		id: 'D2L-04',
		sent: { files: but('manifest.csv', 'propertyName,value', 'propertyName,Value') },
		verdict: 'rejected'
	},
	{
		id: 'D2L-05',
		sent: { files: but('manifest.csv', 'file.results,absent\r\n', '') },
		at: { column: 'file.results' },
		verdict: 'rejected'
	},
	{
		id: 'D2L-05',
		name: 'bulk',
		sent: { files: but('manifest.csv', 'file.results,absent', 'file.results,bulk') }
	},
	{
		id: 'D2L-05',
		name: 'a file that is read',
		sent: { files: { 'courses.csv': null } },
		verdict: 'rejected'
	},
	{ id: 'D2L-06', sent: { files: but('manifest.csv', 'file.users,bulk', 'file.users,Bulk') } },
	{ id: 'D2L-09', sent: { files: but('users.csv', 'givenName', 'givenname') } },
	{
		id: 'D2L-09',
		name: 'a column behind the others',
		sent: {
			files: {
				'orgs.csv': smallestSet['orgs.csv']
					.replace('\r\n', ',metadata.region\r\n')
					.replace('district,,\r\n', 'district,,,West\r\n')
					.replace('district-1\r\n', 'district-1,West\r\n')
			}
		},
		verdict: 'accepted'
	},
	{
		id: 'D2L-09',
		name: 'a set of 1.2',
		sent: { files: smallestSets['1.2'] },
		verdict: 'rejected'
	},
	{
		id: 'D2L-12',
		sent: {
			files: { 'users.csv': new Uint8Array(Buffer.from(smallestSet['users.csv'], 'latin1')) }
		}
	},
	{
		id: 'D2L-13',
		sent: {
			files: {
				'categories.csv': lines('sourcedId,status,dateLastModified,title', 'category-1,,,Homework'),
				...but('manifest.csv', 'file.categories,absent', 'file.categories,bulk')
			}
		},
		verdict: 'accepted'
	}
];

const ofRecords: ProfileFault[] = [
	{
		id: 'D2L-07',
		sent: { files: but('orgs.csv', 'school-1,,', 'school-1,active,') },
		at: { row: 3 }
	},
	{
		id: 'D2L-08',
		sent: { files: changesOf('active', '') },
		at: { row: 3, column: 'dateLastModified' }
	},
	{
		id: 'D2L-08',
		name: 'status',
		sent: { files: changesOf('', TIME) },
		at: { row: 3, column: 'status' }
	},
	{
		id: 'D2L-08',
		name: 'as the sample has it',
		sent: { files: changesOf('active', ''), answers: { emptyTime: true } },
		verdict: 'accepted'
	},
	{ id: 'D2L-10', sent: { files: but('users.csv', 'Ada,Kaya,,', 'Ada,Kaya, ,') }, at: { row: 2 } },
	{
		id: 'D2L-11',
		sent: { files: but('enrollments.csv', 'student-1', 'Student-1') },
		at: { file: 'enrollments.csv', row: 3, value: 'Student-1' }
	},
	{
		id: 'D2L-11',
		name: 'two people',
		sent: { files: withUser('Teacher-1', 'teacher') },
		also: ['teacher-without-classes'],
		verdict: 'accepted'
	},
	{
		id: 'D2L-14',
		sent: { files: but('orgs.csv', ',school,', ',department,') },
		at: { file: 'orgs.csv' }
	},
	{ id: 'D2L-15', sent: { files: but('orgs.csv', ',district,', ',county,') }, at: { row: 2 } },
	{ id: 'D2L-16', sent: { files: but('users.csv', ',teacher,', ',tutor,') }, at: { row: 2 } },
	{ id: 'D2L-17', sent: { files: withUser('admin-1', 'administrator') }, verdict: 'accepted' },
	{
		id: 'D2L-17',
		name: 'by the list of the user',
		sent: {
			files: withUser('admin-1', 'administrator'),
			answers: { mappedRoles: 'teacher, student, aide' }
		},
		at: { file: 'users.csv', row: 4 },
		verdict: 'accepted-with-losses'
	},
	{
		id: 'D2L-20',
		sent: {
			files: but(
				'users.csv',
				'lnovak@district.example,,,,03',
				'lnovak@district.example,,,teacher-1,03'
			)
		},
		verdict: 'accepted'
	},
	{
		id: 'D2L-20',
		name: 'of a teacher',
		sent: {
			files: but('users.csv', 'akaya@district.example,,,,', 'akaya@district.example,,,student-1,')
		},
		verdict: 'accepted'
	}
];

/** Brightspace by its sheet: the smallest set as it is, and a fault for each rule. */
export const cases: ProfileCases = {
	profile: 'brightspace',
	accepted: { files: smallestSet },
	faults: [...ofThePackage, ...ofRecords]
};
