import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { brightspace, manageBac } from '../receivers';
import type { Rule } from '../rule';
import { smallestSet } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { reportDangling } from './dangling-report';
import { nearMissExamples } from './near-miss-examples';
import { nearMissMessages } from './near-miss-messages';
import { basisOf } from './reference-basis';
import { readReferences, type Reference } from './references';
import { aeries } from '../student-systems';

/** Enrollments as changes beside a complete file of users, which spells one of them as `id`. */
const beside = (named: string, id = 'student-1'): Record<string, string> => ({
	...deltaSet({
		'manifest.csv': ['file.users,delta', 'file.users,bulk'],
		'enrollments.csv': ['student-1,student', `${named},student`]
	}),
	'users.csv': smallestSet['users.csv'].replace('student-1,', `${id},`)
});

export const referenceNotInBulk: Rule = {
	meta: {
		id: 'reference-not-in-bulk',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [23, 58],
		source:
			'OneRoster CSV 1.1, section 3: what a complete (bulk) file does not hold is to be deleted',
		versions: manifestVersions,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A change names something that the complete file beside it does not hold',
		what: 'When one file holds changes (delta) and the file that it points to is complete (bulk), everything that the changes name should be in the complete file.',
		why: 'What a complete file does not hold is deleted by the receiver, also when it was sent before. So the change belongs to nothing, and the receiver leaves it out.',
		facts: ['Thing', 'thing', 'target'],
		messages: nearMissMessages(
			'{Thing} {value} is not in {target}. That file is complete, so it should be there.',
			'{values} different values in {column} are not in {target}. That file is complete, so they should be there.'
		),
		advice: {
			one: 'Find out in the student system whether this {thing} still exists. If so, see why {target} lacks it, and export again; if not, end or change the records that name it.'
		}
	},
	page: {
		effects: [
			manageBac(
				'What a complete delivery does not hold is archived; what changes leave out stays as it is.'
			),
			brightspace(
				'Deletes nothing but enrollments when a complete delivery lacks a record that it knows.'
			)
		],
		atSource: [aeries.schools, aeries.enrolled],
		falseAlarms: [
			'A receiver that never deletes what is missing still knows the record from an earlier delivery, and takes the change.'
		]
	},
	bad: [
		{
			name: 'a change to an enrollment of somebody whom the complete file of users does not hold',
			files: beside('student-8'),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: 'student-8' }]
		},
		{
			name: 'a changed role at a school that the complete file does not hold',
			version: '1.2',
			files: {
				...deltaSet(
					{
						'manifest.csv': ['file.orgs,delta', 'file.orgs,bulk'],
						'roles.csv': ['student,,,school-1', 'student,,,school-8']
					},
					smallestSet12
				),
				'orgs.csv': smallestSet12['orgs.csv']
			},
			finds: [{ file: 'roles.csv', row: 3, column: 'orgSourcedId', value: 'school-8' }]
		},
		{
			name: 'an item of a list',
			files: {
				...deltaSet({
					'manifest.csv': ['file.orgs,delta', 'file.orgs,bulk'],
					'users.csv': ['true,school-1,student', 'true,"school-1,School-1",student']
				}),
				'orgs.csv': smallestSet['orgs.csv']
			},
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
		...nearMissExamples((id, named) => beside(named, id))
	],
	good: [
		{ name: 'the complete file has all that is named', files: beside('student-1'), finds: [] },
		{
			name: 'a complete file may name what a file of changes leaves out',
			files: {
				...deltaSet({ 'manifest.csv': ['file.enrollments,delta', 'file.enrollments,bulk'] }),
				'enrollments.csv': smallestSet['enrollments.csv'].replace('class-1', 'class-8')
			},
			finds: [],
			also: ['reference-missing-delta']
		},
		{
			name: 'a record that goes away',
			files: {
				...beside('student-8'),
				'enrollments.csv': beside('student-8')['enrollments.csv'].replace(
					'enrollment-2,active',
					'enrollment-2,tobedeleted'
				)
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const wanted = (reference: Reference): boolean => basisOf(set, reference) === 'whole';
		for (const reference of readReferences(set, report, wanted)) {
			reportDangling(set, report, reference);
		}
	}
};
