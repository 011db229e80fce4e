import { manifestVersions } from '../../spec/spec';
import type { Rule } from '../rule';
import { fitnessGram, manageBacFiles } from '../receivers';
import { deltaSet } from '../delta-set';
import { reportDangling } from './dangling-report';
import { nearMissExamples } from './near-miss-examples';
import { nearMissMessages } from './near-miss-messages';
import { basisOf, isToldByPrevious } from './reference-basis';
import { readReferences, type Reference } from './references';

export const referenceMissingDelta: Rule = {
	meta: {
		id: 'reference-missing-delta',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [50],
		source: 'OneRoster CSV 1.1, section 3: only bulk sets have to be complete',
		versions: manifestVersions,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A change names something that is not in this delivery',
		what: 'A delivery of changes (delta) may name records that were sent before. Rollcall sees this delivery alone, so it cannot tell whether they were.',
		why: 'If the receiver does not know the record from an earlier delivery, it leaves the change out.',
		facts: ['Thing', 'thing', 'target'],
		messages: nearMissMessages(
			'{Thing} {value} is not in {target} of this delivery. It should have been sent before.',
			'{values} different values in {column} are not in {target} of this delivery. They should have been sent before.'
		),
		advice: {
			one: 'Check that this {thing} was part of an earlier delivery. If you are not sure, send a complete (bulk) delivery.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'An enrollment whose class or user it cannot find is reported with a warning.'
			),
			fitnessGram('Takes changes without the files in which nothing has changed.')
		],
		atSource: [],
		falseAlarms: [
			'Most often the record was sent with an earlier delivery, and all is well. Only that earlier delivery can show it.'
		]
	},
	bad: [
		{
			name: 'an enrollment of somebody who is not in this delivery',
			files: deltaSet({ 'enrollments.csv': ['student-1,student', 'student-8,student'] }),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: 'student-8' }]
		},
		{
			name: 'an item of a list, near one that is there',
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
		...nearMissExamples((id, named) =>
			deltaSet({
				'users.csv': ['student-1,active', `${id},active`],
				'enrollments.csv': ['student-1', named]
			})
		)
	],
	good: [
		{ name: 'everything named is in the delivery', files: deltaSet({}), finds: [] },
		{
			name: 'the file of the target is not sent',
			files: {
				...deltaSet({ 'manifest.csv': ['file.orgs,delta', 'file.orgs,absent'] }),
				'orgs.csv': null
			},
			finds: []
		},
		{
			name: 'a record that is going away',
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
		const wanted = (reference: Reference): boolean =>
			basisOf(set, reference) === 'earlier' && !isToldByPrevious(set, reference);
		for (const reference of readReferences(set, report, wanted)) {
			reportDangling(set, report, reference);
		}
	}
};
