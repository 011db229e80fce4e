import type { Rule } from '../rule';
import { changed, lines } from '../smallest-set';

const demographicsOf = (id: string): string =>
	lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		`${id},,,2017-02-28,female,,,,,,,,,,,`
	);

/** Examples of the rule reference-missing. */
export const referenceExamples: Pick<Rule, 'bad' | 'good'> = {
	bad: [
		{
			name: 'a class that does not exist',
			files: { 'enrollments.csv': changed('enrollments.csv', '2,,,class-1', '2,,,class-9') },
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'classSourcedId',
					value: 'class-9',
					candidate: null
				}
			]
		},
		{
			name: 'a school in other letters, in a list of two',
			files: {
				'users.csv': changed(
					'users.csv',
					'true,school-1,student',
					'true,"district-1,SCHOOL-1",student'
				)
			},
			finds: [
				{
					file: 'users.csv',
					row: 3,
					column: 'orgSourcedIds',
					value: 'SCHOOL-1',
					candidate: 'school-1'
				}
			]
		},
		{
			name: 'a zero that a spreadsheet dropped',
			files: {
				'users.csv': changed('users.csv', 'student-1,', '0114,'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', '114')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: '114',
					candidate: '0114'
				}
			]
		},
		{
			name: 'a zero that the file of users lost',
			files: {
				'users.csv': changed('users.csv', 'student-1,', '114,'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', '0114')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: '0114',
					candidate: '114'
				}
			]
		},
		{
			name: 'a character that cannot be seen',
			files: { 'enrollments.csv': changed('enrollments.csv', 'student-1', 'student\u200b-1') },
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: 'student\u200b-1',
					candidate: 'student-1'
				}
			]
		},
		{
			name: 'other letters and a space at once',
			files: { 'enrollments.csv': changed('enrollments.csv', 'student-1', 'Student-1 ') },
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: 'Student-1 ',
					candidate: 'student-1'
				}
			]
		},
		{
			name: 'an accent that is stored in two ways',
			files: {
				'users.csv': changed('users.csv', 'student-1,', 'L\u00e9a,'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', 'Le\u0301a')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: 'Le\u0301a',
					candidate: 'L\u00e9a'
				}
			],
			also: ['id-characters']
		},
		{
			name: 'a long number that a spreadsheet shortened',
			files: {
				'users.csv': changed('users.csv', 'student-1,', '1234567890123456,'),
				'enrollments.csv': changed('enrollments.csv', 'student-1', '1.23457E+15')
			},
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'userSourcedId',
					value: '1.23457E+15',
					candidate: '1234567890123456'
				}
			]
		},
		{
			name: 'a person without a user, in the file of birth dates',
			files: {
				'manifest.csv': changed('manifest.csv', 'demographics,absent', 'demographics,bulk'),
				'demographics.csv': demographicsOf('student-9')
			},
			finds: [{ file: 'demographics.csv', row: 2, column: 'sourcedId', value: 'student-9' }]
		},
		{
			name: 'a parent that is not in the own file',
			files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,district-1 ') },
			finds: [
				{
					file: 'orgs.csv',
					row: 3,
					column: 'parentSourcedId',
					value: 'district-1 ',
					candidate: 'district-1'
				}
			]
		}
	],
	good: [
		{
			name: 'the birth date of a user',
			files: {
				'manifest.csv': changed('manifest.csv', 'demographics,absent', 'demographics,bulk'),
				'demographics.csv': demographicsOf('student-1')
			},
			finds: []
		},
		{
			name: 'a record with too few fields still holds its id',
			files: { 'courses.csv': changed('courses.csv', ',Reading,01028', '') },
			finds: [],
			also: ['field-count']
		},
		{
			name: 'a parent that follows in the same file, and no parent',
			files: {
				'orgs.csv':
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n' +
					'school-1,,,Example School,school,0101,district-1\r\n' +
					'district-1,,,Example District,district,,\r\n'
			},
			finds: []
		}
	]
};
