import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import {
	apple,
	brightspace,
	classLink,
	greatMindsStart,
	hmhErrors,
	moodle,
	stMath
} from '../receivers';
import { danglingCases, danglingCells } from './dangling-details';
import { nearMissMessages } from './near-miss-messages';
import { referenceExamples } from './reference-examples';
import { isComplete, readReferences, type Reference } from './references';
import { aeries } from '../student-systems';

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
			'{Thing} {value} is not in {target}, where it is expected.',
			'{values} different values in {column} are not in {target}, where they are expected.'
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
	page: {
		effects: [
			stMath(
				'Every id that a row names has to be in the same upload; capital and small letters do not count.'
			),
			moodle('Stops the whole import when a user, class, school, session or course is missing.'),
			hmhErrors(
				'When a school fails, its teachers, students, classes and enrollments fail with it.'
			),
			classLink('Every class needs a course and a school that are in the roster.'),
			apple('Everything that a row names has to be in the other files.'),
			brightspace('Ids that differ in capital and small letters are different ids.'),
			greatMindsStart('Does not read courses.csv, so a class may name a course that is not there.')
		],
		atSource: [aeries.schools, aeries.enrolled, aeries.sessions, aeries.classes, aeries.courses],
		falseAlarms: [
			'ST Math takes ids that differ only in capital and small letters as the same. Great Minds does not read courses and sessions. For these receivers alone such a finding does no harm.'
		]
	},
	...referenceExamples,
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
