import { manifestVersions } from '../../spec/spec';
import { deltaSet } from '../delta-set';
import { joined } from '../joins';
import { deletedCode, judgedRecords, reportJudged } from '../judged-records';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { fitnessGramFile } from '../receivers';
import { itemsWhere } from './dangling';
import { deletedIds } from './deleted-ids';
import { readReferences, type ReadReference, type Reference } from './references';
import { targetFacts } from './target-names';

const TIME = '2026-10-01T08:00:00.000Z';

export const referenceDeleted: Rule = {
	meta: {
		id: 'reference-deleted',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [51],
		source: 'Not said by OneRoster; a record cannot hang on one that the same delivery takes away',
		versions: manifestVersions,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A record names something that this delivery deletes',
		what: 'In a delivery of changes (delta), a record that stays should not name one that the same delivery marks as tobedeleted.',
		why: 'The receiver deletes what is named, and the record that stays hangs in the air. Depending on the order of its work, it drops that record or keeps a broken one.',
		facts: ['Thing', 'thing', 'target'],
		messages: {
			one: '{Thing} {value} is marked as tobedeleted in {target}, but is still named here. What stays should not name it.',
			many: '{values} different values in {column} are marked as tobedeleted in {target}, but are still named here. What stays should not name them.'
		},
		advice: {
			one: 'If the {thing} really goes, end or change the records that name it in the student system, so that they are part of the delivery. If it stays, find out why the export marks it as deleted.'
		}
	},
	page: {
		effects: [
			fitnessGramFile('users.csv', 'A user who is marked as deleted is switched off.'),
			fitnessGramFile('orgs.csv', 'Marking a school or a session as deleted has no effect.')
		],
		atSource: [],
		falseAlarms: [
			'A receiver may work through the whole delivery before it deletes, and a change that follows tomorrow may set it right. Until then it is left to chance.'
		]
	},
	bad: [
		{
			name: 'an enrollment of a user who goes away',
			files: deltaSet({
				'users.csv': [`student-1,active,${TIME}`, `student-1,tobedeleted,${TIME}`]
			}),
			finds: [{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: 'student-1' }]
		},
		{
			name: 'an item of a list',
			files: deltaSet({
				'orgs.csv': [`district-1,active,${TIME}`, `district-1,tobedeleted,${TIME}`],
				'users.csv': ['true,school-1,teacher', 'true,"school-1,district-1",teacher']
			}),
			finds: [
				{ file: 'orgs.csv', row: 3, column: 'parentSourcedId', value: 'district-1' },
				{ file: 'users.csv', row: 2, column: 'orgSourcedIds', value: 'district-1' }
			]
		}
	],
	good: [
		{
			name: 'both go away',
			files: deltaSet({
				'users.csv': [`student-1,active,${TIME}`, `student-1,tobedeleted,${TIME}`],
				'enrollments.csv': [`enrollment-2,active,${TIME}`, `enrollment-2,tobedeleted,${TIME}`]
			}),
			finds: []
		},
		{
			name: 'the record goes away, what it names stays',
			files: deltaSet({
				'enrollments.csv': [`enrollment-2,active,${TIME}`, `enrollment-2,tobedeleted,${TIME}`]
			}),
			finds: []
		}
	],
	checkSet(set, report) {
		const wanted = ({ to }: Reference): boolean => {
			const target = set.tables.get(to.file);
			return target !== undefined && deletedCode(set, target) >= 0;
		};
		for (const reference of readReferences(set, report, wanted)) check(set, report, reference);
	}
};

function check(set: RosterSet, report: Report, reference: ReadReference): void {
	const { table, column, ids, isList, to, target } = reference;
	const gone = deletedIds(set, target, ids);
	const isGone = (id: number): boolean => id >= 0 && gone[id] === 1;
	const facts = targetFacts(to.file);
	if (isList) {
		const items = [...itemsWhere(column, ids, isGone)];
		const cases = items.map(([value, codes]) => ({ value, codes, facts }));
		report.items(column, cases, { judged: judgedRecords(set, table) });
		return;
	}
	const codes: number[] = [];
	joined(column, ids).forEach((id, code) => {
		if (isGone(id)) codes.push(code);
	});
	reportJudged(set, report, reference, codes, () => ({ facts }));
}
