import { manifestVersions } from '../../spec/spec';
import type { Table } from '../../table/table';
import { deltaSet } from '../delta-set';
import { deletedCode } from '../judged-records';
import { brightspaceSetup, manageBac } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { smallestSet } from '../smallest-set';
import { targetFacts } from './target-names';

const TIME = '2026-10-01T08:00:00.000Z';

export const deletedUnknown: Rule = {
	meta: {
		id: 'deleted-unknown',
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [59],
		source: 'OneRoster CSV 1.1, section 3: a delta changes and deletes what was sent before',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A record is deleted that was never sent',
		what: 'A delivery of changes (delta) deletes records that were sent before. This one is not in the earlier delivery that was given with it.',
		why: 'Most receivers have nothing to do then. But if the id was changed or misspelt, the record that is meant stays, and somebody keeps access.',
		facts: ['thing', 'Thing'],
		messages: {
			one: '{Thing} {value} is deleted here, and should have been sent before. It is not in {file} of the earlier delivery.',
			many: '{values} records are deleted here that should have been sent before. They are not in {file} of the earlier delivery.'
		},
		advice: {
			one: 'See whether the id of this {thing} was changed in the student system: then the record of before has to be deleted under its old id. If it came and went between the two deliveries, nothing has to be done.'
		}
	},
	page: {
		effects: [
			brightspaceSetup(
				'Notes a warning when a class or an enrollment that it does not know is to be deleted.'
			),
			manageBac('What changes leave out stays as it is.')
		],
		atSource: [],
		falseAlarms: [
			'A record that was created and deleted after the earlier delivery was never part of it, and all is well.'
		]
	},
	bad: [
		{
			name: 'a student whom the earlier delivery does not have',
			previous: {},
			files: {
				...deltaSet({}),
				'users.csv': deltaSet({
					'users.csv': [
						`student-1,active,${TIME},`,
						`student-8,tobedeleted,${TIME},true,school-1,student,x8,,Kim,Lee,,,,,,,03,\r\nstudent-1,active,${TIME},`
					]
				})['users.csv']
			},
			finds: [{ file: 'users.csv', row: 3, column: 'sourcedId', value: 'student-8' }]
		},
		{
			name: 'an id in other letters',
			previous: {},
			files: deltaSet({
				'enrollments.csv': [`enrollment-2,active,${TIME}`, `Enrollment-2,tobedeleted,${TIME}`]
			}),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'sourcedId', value: 'Enrollment-2' }]
		}
	],
	good: [
		{
			name: 'a record that was sent before',
			previous: {},
			files: deltaSet({
				'enrollments.csv': [`enrollment-2,active,${TIME}`, `enrollment-2,tobedeleted,${TIME}`]
			}),
			finds: []
		},
		{
			name: 'a record that is as it was',
			previous: { 'orgs.csv': smallestSet['orgs.csv'] },
			files: deltaSet({}),
			finds: []
		}
	],
	checkSet(set, report) {
		for (const table of set.tables.values()) check(table, set, report);
	}
};

function check(table: Table, set: RosterSet, report: Report): void {
	const held = set.previous?.held.get(table.name);
	const ids = table.column('sourcedId');
	const status = table.column('status');
	const deleted = deletedCode(set, table);
	if (held === undefined || ids === undefined || deleted < 0) return;
	const { emptyCode } = ids;
	const codes = Array.from({ length: ids.dictionary.size }, (_, code) => code);
	report.codes(
		ids,
		codes.filter((code) => held[code] === 0 && code !== emptyCode),
		() => ({ facts: targetFacts(table.name) }),
		{ judged: (record) => status?.codeAt(record) === deleted }
	);
}
