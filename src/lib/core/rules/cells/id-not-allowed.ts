import type { Rule } from '../rule';
import { apple, greatMinds } from '../receivers';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { reportIdCharacters } from './id-signs';

/** The enrollment of the student in the smallest set of 1.2 under another id. */
const enrollmentId = (id: string): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'enrollment-2', id, smallestSet12)
});
const wrongId = (value: string, candidate: string | null = null) => [
	{ file: 'enrollments.csv', row: 3, column: 'sourcedId', value, candidate }
];

export const idNotAllowed: Rule = {
	meta: {
		id: 'id-not-allowed',
		severity: 'error',
		basis: 'MUST',
		clauses: [39, 44],
		source: 'OneRoster CSV 1.2.1, section 3, data type GUID: the characters that an id may hold',
		versions: ['1.2'],
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'An id holds characters that OneRoster 1.2 does not allow in ids',
		what: 'Ids (sourcedId) consist of the letters A to Z, large or small, of digits, and of . - _ / and @. OneRoster 1.2 allows nothing else.',
		why: 'Receivers put these ids into web addresses and file names. Strict ones refuse the record; with others the id gets changed, and the record is not found again.',
		facts: ['signs'],
		messages: {
			one: 'The id {value} holds {signs}. Only letters from A to Z, digits and . - _ / @ are expected.',
			many: '{values} different ids hold other characters than letters from A to Z, digits and . - _ / @. No others are expected. The first is {value}.',
			spaces: 'The id {value} has a space at its beginning or end. {candidate} alone is expected.',
			spacesMany:
				'{values} different ids hold spaces or other characters that ids must not hold. The first is {value}.'
		},
		advice: {
			one: 'If the student system lets you choose how ids are made, choose one without these characters, such as its own record number. Ask the receiver first: where ids change, it takes everybody for new.',
			spaces:
				'Take the space away where the student system keeps this id, so that every file has it without.'
		}
	},
	page: {
		effects: [
			apple('Takes ids of letters, digits and hyphens only.'),
			greatMinds(
				'users.csv',
				'Takes letters, digits, hyphens, underscores and dots; other ids are not supported.'
			)
		],
		atSource: [],
		falseAlarms: [
			'A receiver that has taken these ids for years may go on taking them. Changing ids makes new people out of everybody there, so ask before you do.'
		]
	},
	bad: [
		{
			name: 'a colon and a number sign',
			version: '1.2',
			files: enrollmentId('enr:2#1'),
			finds: wrongId('enr:2#1')
		},
		{
			name: 'a space at the end',
			version: '1.2',
			files: enrollmentId('e-2 '),
			finds: wrongId('e-2 ', 'e-2')
		}
	],
	good: [
		{
			name: 'no UUID',
			version: '1.2',
			files: enrollmentId('R3A/student_1@school.example'),
			finds: []
		},
		{
			name: 'an id of 1.1, for which another rule has a milder word',
			files: { 'enrollments.csv': changed('enrollments.csv', 'enrollment-2', 'enr:2') },
			finds: [],
			also: ['id-characters']
		}
	],
	checkFile: reportIdCharacters
};
