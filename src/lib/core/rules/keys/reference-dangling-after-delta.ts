import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { judgedRecords, reportJudged } from '../judged-records';
import { tableOrReason } from '../needed-tables';
import { brightspace, fitnessGram, fitnessGramFile, manageBacFiles } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { smallestSet } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { danglingAfterDelta } from './dangling-after-delta';
import { nearMissMessages } from './near-miss-messages';
import { basisOf } from './reference-basis';
import { references, type Reference } from './references';

const noUsers = {
	...deltaSet({
		'manifest.csv': ['file.users,delta', 'file.users,absent'],
		'enrollments.csv': ['student-1,student', 'student-8,student']
	}),
	'users.csv': null
};

/** An enrollment whose user is spelt otherwise in the previous delivery: `id` there, `named` here. */
const nearMiss = (name: string, id: string, named: string) => ({
	name,
	previous: {
		'users.csv': smallestSet['users.csv'].replace('student-1,', `${id},`),
		'enrollments.csv': smallestSet['enrollments.csv'].replace('student-1', id)
	},
	files: deltaSet({ 'enrollments.csv': ['student-1', named] }),
	finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: named, candidate: id }]
});

export const referenceDanglingAfterDelta: Rule = {
	meta: {
		id: 'reference-dangling-after-delta',
		severity: 'error',
		basis: 'MUST',
		clauses: [48, 50, 59],
		source:
			'OneRoster CSV 1.1, section 3: a delta changes what was sent before, and the whole is complete',
		versions: manifestVersions,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A change names something that was never sent',
		what: 'What a delivery of changes (delta) names has to be in it or in what was sent before. This is neither in this delivery nor in the earlier one that was given with it.',
		why: 'Once the receiver has taken the changes, the record belongs to nothing. Most receivers leave it out, so a student or teacher is without a class, or a class without a school.',
		facts: ['Thing', 'thing', 'target'],
		messages: nearMissMessages(
			'{Thing} {value} is neither in {target} of this delivery nor in the earlier one. One of them should have it.',
			'{values} different values in {column} are neither in {target} of this delivery nor in the earlier one. One of them should have each.'
		),
		advice: {
			one: 'See whether this {thing} should be part of the export. If so, include it, and export the changes again; if not, take it out of the records that name it. If other changes were sent in between, check against a newer complete delivery.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'An enrollment whose class or user it cannot find is reported with a warning.'
			),
			fitnessGram('Takes changes without the files in which nothing has changed.'),
			fitnessGramFile('orgs.csv', 'A parent has to be known, although it is not used.'),
			brightspace('Ids that differ in capital and small letters are different ids.')
		],
		atSource: [],
		falseAlarms: [
			'When changes were sent after that complete delivery and before this one, the record may have come with them. Give the newest complete delivery that there is.',
			'Where another system sends the missing file to the receiver, such as one for users, the record may be known from there.'
		]
	},
	bad: [
		{
			name: 'an enrollment of somebody who was never sent',
			previous: {},
			files: deltaSet({ 'enrollments.csv': ['student-1,student', 'student-8,student'] }),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: 'student-8' }]
		},
		{
			name: 'the file of users is not sent again, and the earlier one lacks the user',
			previous: {},
			files: noUsers,
			finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: 'student-8' }]
		},
		{
			name: 'a complete file that names a class out of a file of changes',
			previous: {},
			files: {
				...deltaSet({ 'manifest.csv': ['file.enrollments,delta', 'file.enrollments,bulk'] }),
				'enrollments.csv': smallestSet['enrollments.csv'].replace('class-1', 'class-8')
			},
			finds: [{ file: 'enrollments.csv', row: 2, column: 'classSourcedId', value: 'class-8' }]
		},
		{
			name: 'a role at a school that was never sent',
			version: '1.2',
			previous: {},
			files: deltaSet({ 'roles.csv': ['student,,,school-1', 'student,,,school-8'] }, smallestSet12),
			finds: [{ file: 'roles.csv', row: 3, column: 'orgSourcedId', value: 'school-8' }]
		},
		{
			name: 'an item of a list, near one of the earlier delivery',
			previous: {},
			files: deltaSet({
				'users.csv': ['true,school-1,student', 'true,"school-1,School-1",student']
			}),
			finds: [
				{
					file: 'users.csv',
					row: 3,
					column: 'orgSourcedIds',
					value: 'School-1',
					candidate: 'school-1'
				}
			]
		},
		nearMiss('a space too much', 'student-2', 'student-2 '),
		nearMiss('a character that cannot be seen', 'student-2', 'student\u200b-2'),
		nearMiss('an accent that is stored in two ways', 'L\u00e9a', 'Le\u0301a'),
		nearMiss('a zero that a spreadsheet dropped', '0114', '114'),
		nearMiss('a zero that the earlier delivery had lost', '114', '0114'),
		nearMiss('a long number that was shortened', '1234567890123456', '1.23457E+15'),
		nearMiss('other letters and a space at once', 'student-2', 'Student-2 ')
	],
	good: [
		{
			name: 'a user who was sent before',
			previous: {},
			files: {
				...deltaSet({}),
				'users.csv': deltaSet({})['users.csv'].replace(/^student-1.*\r\n/m, '')
			},
			finds: []
		},
		{
			name: 'a file that is not sent again, and the earlier one has all',
			previous: {},
			files: {
				...noUsers,
				'enrollments.csv': deltaSet({})['enrollments.csv']
			},
			finds: []
		},
		{
			name: 'no earlier delivery was given: that is a warning of another rule',
			files: deltaSet({ 'enrollments.csv': ['student-1,student', 'student-8,student'] }),
			finds: [],
			also: ['reference-missing-delta']
		},
		{
			name: 'a record that goes away',
			previous: {},
			files: deltaSet({
				'enrollments.csv': [
					'enrollment-2,active,2026-10-01T08:00:00.000Z,class-1',
					'enrollment-2,tobedeleted,2026-10-01T08:00:00.000Z,class-8'
				]
			}),
			finds: []
		}
	],
	checkSet(set, report) {
		if (set.previous === null) return;
		for (const reference of references(set)) {
			if (basisOf(set, reference) === 'earlier') check(reference, set, report);
		}
	}
};

function check(reference: Reference, set: RosterSet, report: Report): void {
	const { table, column, to } = reference;
	const unknown = set.previous?.unknown.get(to.file);
	if (unknown !== undefined) {
		report.notRun(table.name, unknown);
		return;
	}
	const target = tableOrReason(set, report, table.name, to.file);
	// Promised or damaged: what it would hold nobody knows.
	if (target === undefined && set.mode(to.file) !== 'absent') return;
	if (target !== undefined && target.column(to.column) === undefined) return;
	const found = danglingAfterDelta(set, reference);
	if (found.kind === 'cells') reportJudged(set, report, reference, found.codes, found.details);
	else report.items(column, found.cases, { judged: judgedRecords(set, table) });
}
