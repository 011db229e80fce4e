import type { ColumnSpec } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { DELETED } from '../judged-records';
import type { Rule } from '../rule';
import { fitnessGramFile, moodle, pearson } from '../receivers';
import { cellColumns } from './cell-columns';
import { deltaOrg } from './example-files';
import { reportCells } from './report-cells';

const INACTIVE = 'inactive';

/** True for the token of OneRoster 1.0 that receivers of 1.1 still understand. */
export const isInactiveStatus = (text: string, { vocabulary }: ColumnSpec): boolean =>
	vocabulary === 'status' && text === INACTIVE;

export const statusInactive: Rule = {
	meta: {
		id: 'status-inactive',
		severity: 'warning',
		basis: 'DESC',
		clauses: [57],
		source: 'OneRoster CSV 1.1, section 3, column status: inactive is deprecated',
		versions: ['1.1'],
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A status is written with a word of OneRoster 1.0',
		what: 'A record of a delivery of changes is active or tobedeleted. The word inactive comes from OneRoster 1.0 and should not be written any more.',
		why: 'Receivers are asked to take inactive for tobedeleted and switch the person or class off. Those that do not know the word leave everything as it is.',
		messages: {
			one: '{value} is the old word for a record that goes away. {candidate} is expected.'
		},
		advice: {
			one: 'Set the export to OneRoster 1.1, or to write {candidate} in place of {value}. If these records should stay, they have to be active.'
		}
	},
	page: {
		effects: [
			fitnessGramFile('users.csv', 'Knows the word inactive, and switches the person off.'),
			moodle('Takes the word inactive.'),
			pearson('Knows active and tobedeleted only.')
		],
		atSource: [],
		falseAlarms: [
			'FitnessGram takes the old word and does what is meant. If it is the only receiver of the file, nothing has to be changed.'
		]
	},
	bad: [
		{
			name: 'a school that is inactive',
			files: deltaSet({ 'users.csv': ['student-1,active', 'student-1,inactive'] }),
			finds: [
				{
					file: 'users.csv',
					row: 3,
					column: 'status',
					value: 'inactive',
					candidate: 'tobedeleted'
				}
			]
		}
	],
	good: [
		{ name: 'active', files: deltaOrg('active', '2026-10-01T08:00:00.000Z'), finds: [] },
		{
			name: 'tobedeleted',
			files: deltaSet({ 'enrollments.csv': ['enrollment-2,active', 'enrollment-2,tobedeleted'] }),
			finds: []
		}
	],
	checkFile(table, set, report) {
		reportCells(
			report,
			cellColumns(table, set, ({ vocabulary }) => vocabulary === 'status'),
			{
				wrong: isInactiveStatus,
				details: () => ({ candidate: DELETED })
			}
		);
	}
};
