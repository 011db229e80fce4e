import { everyVersion } from '../../spec/spec';
import { changed, lines } from '../smallest-set';
import type { Rule } from '../rule';
import { danglingCases, danglingCells } from './dangling-details';
import { nearMissMessages } from './near-miss-messages';
import { isComplete, readReferences, type Reference } from './references';

const demographicsOf = (id: string): string =>
	lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		`${id},,,2017-02-28,female,,,,,,,,,,,`
	);

export const referenceMissing: Rule = {
	meta: {
		id: 'reference-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [46, 48, 52, 53],
		source: 'OneRoster CSV 1.1, sections 2 and 3: a bulk set is complete, and values match in case',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A record names something that is not in the package',
		what: 'In a complete (bulk) delivery, everything that a record names by its id has to be in the package: its user, its class, its school and so on.',
		why: 'Receivers do not know what the record belongs to. Most leave it out, and what hangs on it goes with it: an enrollment without its class is a student without that class.',
		facts: ['Thing', 'thing', 'target'],
		messages: nearMissMessages(
			'{Thing} {value} is not in {target}.',
			'{values} different values in {column} are not in {target}.'
		),
		advice: {
			one: 'Find out in the student system whether this {thing} should be part of the export. If so, include it and export again; if not, take it out of the records that name it.',
			case: 'Write the id in the same way in both files. If the student system makes one of the files in another way, change it there, and export again.',
			spaces:
				'Take the space away where the id is kept in the student system, and export again. Do not add it in the other file.',
			invisible:
				'Such characters come with text that was copied from a web page or a document. Type the id anew in the student system, and export again.',
			unicode:
				'Type the id anew in the student system in both places, best without accents, and export again.',
			zerosLost:
				'Export again, and do not open and save the file in a spreadsheet program on the way. If the ids are kept as numbers in the student system, keep them as text.',
			zerosAdded:
				'Export {target} again, and do not open and save it in a spreadsheet program on the way. If the ids are kept as numbers in the student system, keep them as text.',
			shortened:
				'Export again, and do not open and save the file in a spreadsheet program on the way: what it cut off cannot be brought back.',
			several:
				'Write the id in the same way in both places in the student system, and export again.'
		}
	},
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
	],
	checkSet(set, report) {
		const wanted = (reference: Reference): boolean => isComplete(set, reference);
		for (const reference of readReferences(set, report, wanted)) {
			if (reference.isList) {
				report.items(reference.column, danglingCases(reference));
			} else {
				const { codes, details } = danglingCells(reference);
				if (codes.length > 0) report.codes(reference.column, codes, details);
			}
		}
	}
};
