import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { deletedCode } from '../judged-records';
import { fitnessGramFile, manageBac } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { smallestSet } from '../smallest-set';
import type { Table } from '../../table/table';
import { targetFacts } from './target-names';

const TIME = '2026-10-01T08:00:00.000Z';
const gone = (file: string, id: string): Record<string, string> =>
	deltaSet({ [file]: [`${id},active,${TIME}`, `${id},tobedeleted,${TIME}`] });

/** A delta that holds nothing but `file`. */
const alone = (file: string, text: string): Record<string, string | null> => ({
	...Object.fromEntries(Object.keys(smallestSet).map((name) => [name, null])),
	'manifest.csv': smallestSet['manifest.csv']
		.replaceAll(',bulk', ',absent')
		.replace(`file.${file.replace('.csv', '')},absent`, `file.${file.replace('.csv', '')},delta`),
	[file]: text
});

export const deletedStillNamed: Rule = {
	meta: {
		id: 'deleted-still-named',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [51, 59],
		source: 'Not said by OneRoster; records that stay cannot hang on one that is taken away',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A record is deleted that others of before still name',
		what: 'When a delivery of changes (delta) deletes a record, the records that name it should be deleted or changed with it. Here some of the earlier delivery go on naming it.',
		why: 'The receiver deletes the record, and what named it hangs in the air: enrollments of a user who is gone, or users of a school that is gone. Some receivers delete those too, without asking.',
		facts: ['thing', 'named', 'where'],
		messages: {
			one: 'The {thing} {value} is deleted here, but {named|record of the earlier delivery still names|records of the earlier delivery still name} it ({where}). What stays should not name it.',
			many: '{values} records of {file} are deleted here, but records of the earlier delivery still name them. The first is {value}, which {named|record names|records name}. What stays should not name them.'
		},
		advice: {
			one: 'If the {thing} really goes, let the export send the records that name it, too, changed or as tobedeleted. If it stays, find out why the export marks it as deleted.'
		}
	},
	page: {
		effects: [
			fitnessGramFile('users.csv', 'A user who is marked as deleted is switched off.'),
			fitnessGramFile('orgs.csv', 'Marking a school or a session as deleted has no effect.'),
			manageBac('What changes leave out stays as it is.')
		],
		atSource: [],
		falseAlarms: [
			'Many receivers end the enrollments of a deleted user or class by themselves. For them nothing is lost.',
			'When changes were sent after that complete delivery and before this one, the records may have gone with them.'
		]
	},
	bad: [
		{
			name: 'a student who goes away, with an enrollment that stays',
			previous: {},
			files: alone('users.csv', gone('users.csv', 'student-1')['users.csv']),
			finds: [{ file: 'users.csv', row: 3, column: 'sourcedId', value: 'student-1' }]
		},
		{
			name: 'a school that users name in a list, and its classes',
			previous: {
				'users.csv': smallestSet['users.csv'].replaceAll(
					'true,school-1',
					'true,"district-1,school-1"'
				)
			},
			files: alone('orgs.csv', gone('orgs.csv', 'school-1')['orgs.csv']),
			finds: [{ file: 'orgs.csv', row: 3, column: 'sourcedId', value: 'school-1' }]
		}
	],
	good: [
		{
			name: 'the enrollment goes with the student',
			previous: {},
			files: {
				...gone('users.csv', 'student-1'),
				'enrollments.csv': gone('enrollments.csv', 'enrollment-2')['enrollments.csv']
			},
			finds: []
		},
		{
			name: 'the enrollment is given to somebody else',
			previous: {},
			files: {
				...gone('users.csv', 'student-1'),
				'enrollments.csv': deltaSet({ 'enrollments.csv': ['student-1', 'teacher-1'] })[
					'enrollments.csv'
				]
			},
			finds: [],
			also: ['enrollment-role-differs']
		},
		{
			name: 'a complete file of enrollments takes the place of the earlier one',
			previous: {},
			files: {
				...gone('users.csv', 'student-1'),
				'manifest.csv': deltaSet({
					'manifest.csv': ['file.enrollments,delta', 'file.enrollments,bulk']
				})['manifest.csv'],
				'enrollments.csv': smallestSet['enrollments.csv'].replace(/^enrollment-2.*\r\n/m, '')
			},
			finds: []
		}
	],
	checkSet(set, report) {
		for (const table of set.tables.values()) check(table, set, report);
	}
};

function check(table: Table, set: RosterSet, report: Report): void {
	const ids = table.column('sourcedId');
	const named = set.previous?.stillNamed.filter(({ target }) => target === table.name) ?? [];
	if (ids === undefined || named.length === 0) return;
	const total = (code: number): number => named.reduce((sum, { counts }) => sum + counts[code], 0);
	const codes = Array.from({ length: ids.dictionary.size }, (_, code) => code);
	const facts = (code: number) => {
		const files = new Set(named.filter(({ counts }) => counts[code] > 0).map(({ file }) => file));
		return {
			thing: targetFacts(table.name).thing,
			named: total(code),
			where: [...files].join(', ')
		};
	};
	const deleted = deletedCode(set, table);
	const status = table.column('status');
	report.codes(
		ids,
		codes.filter((code) => total(code) > 0),
		(code) => ({ facts: facts(code) }),
		{ judged: (record) => status?.codeAt(record) === deleted }
	);
}
