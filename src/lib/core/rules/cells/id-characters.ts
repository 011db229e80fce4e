import type { Rule } from '../rule';
import { apple, greatMinds, moodle } from '../receivers';
import { changed, lines } from '../smallest-set';
import { delivered } from './example-files';
import { reportIdCharacters } from './id-signs';
import { aeries } from '../student-systems';

/** The smallest set's enrollment of the student under another id. */
const enrollmentId = (id: string): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'enrollment-2', id)
});
const wrongId = (value: string, candidate: string | null = null) => [
	{ file: 'enrollments.csv', row: 3, column: 'sourcedId', value, candidate }
];

export const idCharacters: Rule = {
	meta: {
		id: 'id-characters',
		severity: 'warning',
		basis: 'DESC',
		clauses: [39, 44],
		source:
			'OneRoster CSV 1.2.1, section 3, data type GUID; likely the same in 1.1 (not seen in print)',
		versions: ['1.1'],
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'An id holds characters that ids should not hold',
		what: 'Ids (sourcedId) consist of the letters A to Z, large or small, of digits, and of . - _ / and @.',
		why: 'Receivers put these ids into web addresses and file names. Other characters get lost or changed there, and then the record is not found again.',
		facts: ['signs'],
		messages: {
			one: 'The id {value} holds {signs}. Only letters from A to Z, digits and . - _ / @ are expected.',
			many: '{values} different ids hold other characters than letters from A to Z, digits and . - _ / @. No others are expected. The first is {value}.',
			spaces: 'The id {value} has a space at its beginning or end. {candidate} alone is expected.',
			spacesMany:
				'{values} different ids hold spaces or other characters that ids should not hold. The first is {value}.'
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
			),
			moodle('Refuses the id, and nothing is imported if it stands in the last row of its file.')
		],
		atSource: [aeries.userIds],
		falseAlarms: [
			'OneRoster prints this list of characters only in version 1.2. A receiver that has taken these ids for years goes on taking them: do not change ids that work.'
		]
	},
	bad: [
		{
			name: 'a colon and a number sign',
			files: enrollmentId('enr:2#1'),
			finds: wrongId('enr:2#1')
		},
		{
			name: 'a space inside',
			files: enrollmentId('R3A student 1'),
			finds: wrongId('R3A student 1')
		},
		{ name: 'a space at the end', files: enrollmentId('e-2 '), finds: wrongId('e-2 ', 'e-2') },
		{ name: 'a letter with an accent', files: enrollmentId('léa-1'), finds: wrongId('léa-1') },
		{
			name: 'a character that cannot be seen',
			files: enrollmentId('e\u200b2'),
			finds: wrongId('e\u200b2')
		},
		{
			name: 'an id that other files name: one finding, where it is defined',
			files: {
				'courses.csv': changed('courses.csv', 'course-1', 'course+1'),
				'classes.csv': changed('classes.csv', 'course-1', 'course+1')
			},
			finds: [{ file: 'courses.csv', row: 2, column: 'sourcedId', value: 'course+1' }]
		}
	],
	good: [
		{ name: 'no UUID', files: enrollmentId('R3A/student_1@school.example'), finds: [] },
		{
			name: 'a UUID',
			files: enrollmentId('0d0c3b9a-7f67-4f1e-9a55-3f6f0c2b8f11'),
			finds: []
		},
		{
			name: 'an id that a vendor gave',
			files: delivered({
				'resources.csv': lines(
					'sourcedId,status,dateLastModified,vendorResourceId,title,roles,importance,vendorId,applicationId',
					'resource-1,,,urn:isbn:978 0,Reader,,,urn:vendor,app#1'
				)
			}),
			finds: []
		}
	],
	checkFile: reportIdCharacters
};
