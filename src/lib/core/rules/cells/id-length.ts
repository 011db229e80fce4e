import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { greatMinds, hmhFile, moodle } from '../receivers';
import { changed } from '../smallest-set';
import { longerThan, someLongerThan } from './byte-scan';
import { cellColumns, definesId } from './cell-columns';
import { reportCells } from './report-cells';
import { textLength } from './text-length';
import { aeries } from '../student-systems';

const LIMIT = 255;

const enrollmentId = (id: string): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'enrollment-2', id)
});

export const idLength: Rule = {
	meta: {
		id: 'id-length',
		severity: 'warning',
		basis: 'DESC',
		clauses: [44],
		source:
			'OneRoster CSV 1.2.1, section 3, data type GUID; likely the same in 1.1 (not seen in print)',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'An id is too long',
		what: 'An id (sourcedId) has at most 255 characters.',
		why: 'Receivers keep ids in a field of that length. A longer one is cut off or refused, and then nothing that names it fits any more.',
		facts: ['length'],
		messages: {
			one: 'This id has {length} characters. At most 255 are expected.',
			many: '{values} different ids have more than 255 characters, the first of them {length}. At most 255 are expected.'
		},
		advice: {
			one: 'Set the export to make ids of the record number of the student system. Ask the receiver first: where ids change, it takes everybody for new.'
		}
	},
	page: {
		effects: [
			greatMinds('users.csv', 'Ids of more than 100 characters are not supported.'),
			hmhFile(
				'classes',
				'Takes class ids of up to 255 characters, and recommends much shorter ones.'
			),
			moodle('Refuses the id, and nothing is imported if it stands in the last row of its file.')
		],
		atSource: [aeries.userIds],
		falseAlarms: [
			'A receiver may keep ids in a longer field and take these as they are. Ids of this length are rare, so look first whether two values have run together.'
		]
	},
	bad: [
		{
			name: 'one character too many',
			files: enrollmentId('e'.repeat(256)),
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'sourcedId',
					value: 'e'.repeat(256),
					candidate: null
				}
			]
		}
	],
	good: [{ name: '255 characters', files: enrollmentId('e'.repeat(255)), finds: [] }],
	checkFile(table, set, report) {
		const limit = set.spec.types['guid']?.maxLength ?? LIMIT;
		reportCells(report, cellColumns(table, set, definesId), {
			suspicious: longerThan(limit),
			possible: someLongerThan(limit),
			wrong: (text) => textLength(text) > limit,
			details: (text) => ({ facts: { length: textLength(text) } })
		});
	}
};
