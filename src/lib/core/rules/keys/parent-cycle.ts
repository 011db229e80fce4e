import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { judgedRecords } from '../judged-records';
import { changed, lines } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { fitnessGramFile, manageBacFiles } from '../receivers';
import { parentLoops, type Loop } from './parent-loops';
import { targetFacts } from './target-names';

const PARENT = 'parentSourcedId';
/** So many of the other records of a circle are named beside the finding. */
const MAX_RELATED = 10;

export const parentCycle: Rule = {
	meta: {
		id: 'parent-cycle',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [52],
		source: 'OneRoster CSV 1.1, section 3: parentSourcedId names the record above this one',
		versions: everyVersion,
		files: ['academicSessions.csv', 'orgs.csv'],
		byValue: true
	},
	texts: {
		title: 'Parents go round in a circle',
		what: 'A parent is the record above: the district of a school, the school year of a semester. Going up from parent to parent comes to an end.',
		why: 'A receiver that builds the tree from the top never gets to these records, or it goes round for ever and stops with an error.',
		facts: ['thing', 'first', 'steps'],
		messages: {
			one: 'The {thing} {first} names itself as its parent. The record above it is expected, or none.',
			pair: 'The {thing} {first} has the parent {value}, and that has the parent {first}. One of the two should be above the other.',
			ring: 'The {thing} {first} has the parent {value}, and by way of {steps|other|others} the parents lead back to {first}. They should end with the highest.',
			many: 'In {values} places, the parents in {file} lead back to where they began. They should end with the highest.'
		},
		advice: {
			one: 'Leave the parent of this {thing} empty if it is the highest; otherwise set the one above it. Correct it in the student system, and export again.',
			pair: 'Find out which of the two is above the other, and correct the other parent in the student system. The highest one has none.',
			ring: 'Find out which of them is the highest, and take its parent away in the student system.'
		}
	},
	page: {
		effects: [
			fitnessGramFile('orgs.csv', 'Does not use parents, but each has to be a record of the file.'),
			manageBacFiles('Refuses a school year that has a parent, and with it the whole import.')
		],
		atSource: [],
		falseAlarms: [
			'None known: a record cannot be above itself. Receivers that do not read the parent are not harmed by it.'
		]
	},
	bad: [
		{
			name: 'a school that is its own parent',
			files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,school-1') },
			finds: [{ file: 'orgs.csv', row: 3, column: PARENT, value: 'school-1', candidate: null }]
		},
		{
			name: 'two that are above each other, and one below them',
			files: {
				'orgs.csv': lines(
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
					'dept-1,,,Reading,department,,school-1',
					'district-1,,,Example District,district,,school-1',
					'school-1,,,Example School,school,0101,district-1'
				)
			},
			finds: [{ file: 'orgs.csv', row: 3, column: PARENT, value: 'school-1' }]
		},
		{
			name: 'a ring of three sessions beside one of itself',
			files: {
				'academicSessions.csv': lines(
					'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
					'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,period-1,2027',
					'semester-1,,,Fall,semester,2026-08-17,2027-01-11,year-27,2027',
					'semester-2,,,Spring,semester,2027-01-11,2027-06-05,semester-2,2027',
					'period-1,,,Quarter 1,gradingPeriod,2026-08-17,2026-10-19,semester-1,2027'
				)
			},
			finds: [
				{ file: 'academicSessions.csv', row: 2, column: PARENT, value: 'period-1' },
				{ file: 'academicSessions.csv', row: 4, column: PARENT, value: 'semester-2' }
			]
		}
	],
	good: [
		{
			name: 'a chain that ends, a parent that is missing, and none',
			files: {
				'orgs.csv': lines(
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
					'dept-1,,,Reading,department,,school-1',
					'school-1,,,Example School,school,0101,district-1',
					'district-1,,,Example District,district,,state-1'
				)
			},
			finds: [],
			also: ['reference-missing']
		},
		{
			name: 'a record without an id and without a parent',
			files: {
				'orgs.csv': changed('orgs.csv', 'district-1,,,', ',,,').replace(',district-1', ',')
			},
			finds: [],
			also: ['value-required']
		}
	],
	checkFile(table, set, report) {
		const parents = table.column(PARENT);
		const ids = table.column('sourcedId');
		if (parents === undefined || ids === undefined || !hasParents(table.name)) return;
		const loops = parentLoops(table, parents, ids, judgedRecords(set, table));
		if (loops.length === 0) return;
		const byRecord = new Map(loops.map((loop) => [loop[0], loop]));
		report.records(table, parents, [...byRecord.keys()], (record) =>
			details(table, ids, byRecord.get(record) ?? [record])
		);
	}
};

const hasParents = (file: string): boolean => parentCycle.meta.files.includes(file);

/** Says how the loop goes: over no other record, one, or more. */
function details(table: Table, ids: Column, loop: Loop): Details {
	const [first, ...others] = loop;
	const variant = others.length === 0 ? undefined : others.length === 1 ? 'pair' : 'ring';
	const { thing } = targetFacts(table.name);
	return {
		...(variant === undefined ? {} : { variant }),
		facts: { thing, first: ids.textAt(first), steps: others.length - 1 },
		related: others.slice(0, MAX_RELATED).map((record) => table.place(record, PARENT))
	};
}
