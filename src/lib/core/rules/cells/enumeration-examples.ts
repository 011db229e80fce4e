import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { deltaSet } from '../delta-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { deltaOrg, demographics, resource } from './example-files';

const userRole = (role: string): Record<string, string> => ({
	'users.csv': changed('users.csv', 'school-1,student', `school-1,${role}`)
});
const wrongUserRole = (value: string, candidate: string | null) => [
	{ file: 'users.csv', row: 3, column: 'role', value, candidate }
];
const orgType = (type: string): Record<string, string> => ({
	'orgs.csv': changed('orgs.csv', 'District,district', `District,${type}`)
});

/** Examples of the rule enumeration-value. */
export const enumerationExamples: Pick<Rule, 'bad' | 'good'> = {
	bad: [
		{ name: 'another word', files: userRole('pupil'), finds: wrongUserRole('pupil', 'student') },
		{
			name: 'a capital letter',
			files: userRole('Student'),
			finds: wrongUserRole('Student', 'student')
		},
		{ name: 'misspelt', files: userRole('studnet'), finds: wrongUserRole('studnet', 'student') },
		{
			name: 'a space at the end',
			files: userRole('student '),
			finds: wrongUserRole('student ', 'student')
		},
		{
			name: 'a role of one’s own',
			files: userRole('mascot'),
			finds: wrongUserRole('mascot', null)
		},
		{
			name: 'a role of users that is none of enrollments',
			files: {
				'enrollments.csv': changed('enrollments.csv', 'student-1,student', 'student-1,aide')
			},
			finds: [{ file: 'enrollments.csv', row: 3, column: 'role', value: 'aide', candidate: null }]
		},
		{
			name: 'two words in place of one',
			files: {
				'academicSessions.csv': changed('academicSessions.csv', ',schoolYear,2', ',School Year,2')
			},
			finds: [
				{
					file: 'academicSessions.csv',
					row: 2,
					column: 'type',
					value: 'School Year',
					candidate: 'schoolYear'
				}
			]
		},
		{
			name: 'an organization that OneRoster has no type for',
			files: orgType('region'),
			finds: [{ file: 'orgs.csv', row: 2, column: 'type', value: 'region', candidate: null }]
		},
		{
			name: 'a letter for sex',
			files: demographics({ sex: 'F' }),
			finds: [{ file: 'demographics.csv', row: 2, column: 'sex', value: 'F', candidate: 'female' }]
		},
		{
			name: 'a sex that 1.1 has no word for',
			files: demographics({ sex: 'X' }),
			finds: [{ file: 'demographics.csv', row: 2, column: 'sex', value: 'X', candidate: null }]
		},
		{
			name: 'a list with a space after its comma, and a word that is not in it',
			files: resource({ roles: 'student, teacher,staff' }),
			finds: [
				{ file: 'resources.csv', row: 2, column: 'roles', value: ' teacher', candidate: 'teacher' },
				{ file: 'resources.csv', row: 2, column: 'roles', value: 'staff', candidate: 'teacher' }
			]
		},
		{
			name: 'a list with semicolons',
			files: resource({ roles: 'student; teacher' }),
			finds: [
				{
					file: 'resources.csv',
					row: 2,
					column: 'roles',
					value: 'student; teacher',
					candidate: 'student,teacher'
				}
			]
		},
		{
			name: 'a role in a class that is none of users in 1.2',
			version: '1.2',
			files: {
				'roles.csv': changed('roles.csv', 'primary,teacher', 'primary,administrator', smallestSet12)
			},
			finds: [
				{ file: 'roles.csv', row: 2, column: 'role', value: 'administrator', candidate: null }
			]
		},
		{
			name: 'a role of users that is none of resources in 1.2',
			version: '1.2',
			files: resource({ roles: 'student,counselor' }, smallestSet12),
			finds: [
				{ file: 'resources.csv', row: 2, column: 'roles', value: 'counselor', candidate: null }
			]
		},
		{
			name: 'a new value without ext in 1.2',
			version: '1.2',
			files: {
				'enrollments.csv': changed(
					'enrollments.csv',
					'student-1,student',
					'student-1,coach',
					smallestSet12
				)
			},
			finds: [{ file: 'enrollments.csv', row: 3, column: 'role', value: 'coach', candidate: null }]
		},
		{
			name: 'the old word for a deleted record in 1.2',
			version: '1.2',
			files: deltaSet({ 'users.csv': ['student-1,active', 'student-1,inactive'] }, smallestSet12),
			finds: [
				{
					file: 'users.csv',
					row: 3,
					column: 'status',
					value: 'inactive',
					candidate: 'tobedeleted'
				}
			]
		},
		{
			name: 'the status of a change',
			files: deltaOrg('removed', '2026-10-01T08:00:00.000Z'),
			finds: [
				{ file: 'orgs.csv', row: 3, column: 'status', value: 'removed', candidate: 'tobedeleted' }
			]
		}
	],
	good: [
		{
			name: 'values of one’s own that begin with ext, in columns of 1.2 that take them',
			version: '1.2',
			files: {
				'orgs.csv': changed('orgs.csv', 'District,district', 'District,ext:region', smallestSet12),
				'roles.csv': changed('roles.csv', 'primary,student', 'primary,ext:mascot', smallestSet12),
				'enrollments.csv': changed(
					'enrollments.csv',
					'student-1,student',
					'student-1,ext:mascot',
					smallestSet12
				)
			},
			finds: []
		},
		{ name: 'a department', files: orgType('department'), finds: [] },
		{ name: 'no sex', files: demographics({ sex: '' }), finds: [] },
		{
			name: 'a list of all roles',
			files: resource({ roles: 'student,teacher,parent,aide' }),
			finds: []
		}
	]
};
