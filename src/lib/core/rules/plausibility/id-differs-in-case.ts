import { everyVersion } from '../../spec/spec';
import type { Column } from '../../table/column';
import { definesId } from '../cells/cell-columns';
import { hmhFile, stMath } from '../receivers';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { typedColumns } from '../typed-columns';
import { foldedCodes } from './folded-codes';
import { asChanges, more, schoolClass, seat } from './plausibility-examples';
import { standingRecords } from './standing-records';
import { aeries } from '../student-systems';

/** The smallest set with a second class, and people in it. */
const secondClass = (id: string): Record<string, string> => ({
	...more('classes.csv', schoolClass(id)),
	...more('enrollments.csv', seat(3, id, 'student-1'), seat(4, id, 'teacher-1', 'teacher'))
});
const found = [{ file: 'classes.csv', row: 3, column: 'sourcedId', value: 'Class-1' }];

export const idDiffersInCase: Rule = {
	meta: {
		id: 'id-differs-in-case',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [24, 45, 53],
		source:
			'Allowed by OneRoster, because values differ where their case does; ST Math compares identifiers without it',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'Two identifiers differ in small and capital letters alone',
		what: 'Identifiers of one file differ in more than the case of their letters.',
		why: 'To some receivers nan2381 and NaN2381 are one and the same. They then put two records together, or refuse one of them.',
		facts: ['other', 'firstLine'],
		messages: {
			one: '{value} differs from {other}, in line {firstLine}, only in small and capital letters. Two identifiers that differ in more are expected.',
			rows: '{value} differs from {other}, in line {firstLine}, only in small and capital letters. Two identifiers that differ in more are expected.',
			many: '{values} identifiers differ from others only in small and capital letters. Identifiers that differ in more are expected.'
		},
		advice: {
			one: 'See whether both are the same record. If so, leave one out and use its identifier everywhere; if not, give one of the two another identifier in the student system.'
		}
	},
	page: {
		effects: [
			stMath(
				'Takes both for the same identifier, because it does not look at the case of letters.'
			),
			hmhFile('users', 'Warns of identifiers that differ in small and capital letters.')
		],
		atSource: [aeries.userIds],
		falseAlarms: [
			'Some systems make short identifiers by chance, with small and capital letters. There, two may differ in case alone, and receivers that compare exactly tell them apart.'
		]
	},
	bad: [
		{ name: 'a class twice', files: secondClass('Class-1'), finds: found },
		{
			name: 'in a set of 1.0',
			version: '1.0',
			files: {
				'orgs.csv': lines(
					smallestSet10['orgs.csv'].trimEnd(),
					'School-1,,,Other School,school,0102,public,mixed,false,district-1'
				)
			},
			finds: [{ file: 'orgs.csv', row: 4, column: 'sourcedId', value: 'School-1' }]
		},
		{ name: 'in a set of 1.2', version: '1.2', files: secondClass('Class-1'), finds: found }
	],
	good: [
		{ name: 'another number', files: secondClass('Class-2'), finds: [] },
		{
			name: 'the same in two files',
			files: secondClass('Course-1'),
			finds: []
		},
		{ name: 'changes', files: asChanges(secondClass('Class-1')), finds: [] }
	],
	checkFile(table, set, report) {
		if (set.mode(table.name) === 'delta') return;
		const [typed] = typedColumns(table, set, definesId);
		const folded = typed === undefined ? null : foldedCodes(typed.column);
		if (typed === undefined || folded === null) return;
		const ids: Column = typed.column;
		const stands = standingRecords(table);
		const codes = [...folded.keys()].filter(
			(code) => folded[code] !== code && stands(ids.firstRecords[folded[code]])
		);
		report.codes(
			ids,
			codes,
			(code) => {
				const first = ids.firstRecords[folded[code]];
				return {
					facts: { other: ids.text(folded[code]), firstLine: table.line(first) },
					related: [table.place(first, ids.name)]
				};
			},
			{ judged: stands }
		);
	}
};
