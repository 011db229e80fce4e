import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { hmhFile, stMath } from '../receivers';
import { changed } from '../smallest-set';
import { longerThan, someLongerThan } from './byte-scan';
import { cellColumns } from './cell-columns';
import { lineItem } from './example-files';
import { reportCells, reportItems, type Judge } from './report-cells';
import { textLength } from './text-length';

const LIMIT = 255;
const long = 'Read the chapter. '.repeat(15).trim();

export const textTooLong: Rule = {
	meta: {
		id: 'text-too-long',
		severity: 'warning',
		basis: 'DESC',
		clauses: [36],
		source:
			'OneRoster CSV 1.1, section 3, data type String: receivers take at least 255 characters',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A text may be cut off',
		what: 'Receivers have to take texts of up to 255 characters. What is longer they may cut off.',
		why: 'The end of the text is missing at the receiver, and nobody is told.',
		facts: ['length', 'over'],
		messages: {
			one: '{column} has {length} characters here. At most 255 are expected; receivers may cut off the last {over}.',
			many: '{values} different texts in {column} have more than 255 characters, the first of them {length}. At most 255 are expected; receivers may cut off what is beyond.'
		},
		advice: {
			one: 'If the whole text matters, shorten it in the student system to 255 characters. Otherwise leave it as it is.'
		}
	},
	page: {
		effects: [
			stMath('May lose the part of a text that is longer than 255 characters.'),
			hmhFile('courses', 'Takes 255 characters at most.')
		],
		atSource: [],
		falseAlarms: [
			'Many receivers keep long texts whole. If nobody reads the end of the text, nothing is lost where it is cut off.'
		]
	},
	bad: [
		{
			name: 'a long description',
			files: lineItem({ description: long }),
			finds: [
				{ file: 'lineItems.csv', row: 2, column: 'description', value: long, candidate: null }
			]
		},
		{
			name: 'one long item of a list',
			files: {
				'courses.csv': changed(
					'courses.csv',
					'Reading,01028',
					`"Reading,${'x'.repeat(256)}","01028,01029"`
				)
			},
			finds: [{ file: 'courses.csv', row: 2, column: 'subjects', value: 'x'.repeat(256) }]
		}
	],
	good: [
		{
			name: '255 letters that take two bytes each',
			files: lineItem({ description: 'é'.repeat(255) }),
			finds: []
		},
		{
			name: '255 pictures that take two units each',
			files: lineItem({ description: '🎵'.repeat(255) }),
			finds: []
		},
		{
			name: 'a long list of short items',
			files: {
				'classes.csv': changed(
					'classes.csv',
					'01028,1\r',
					`01028,"${Array.from({ length: 200 }, (_, i) => i + 1).join(',')}"\r`
				)
			},
			finds: []
		}
	],
	checkFile(table, set, report) {
		const limit = set.spec.types['string']?.minimumSupportedLength ?? LIMIT;
		const judge: Judge = {
			suspicious: longerThan(limit),
			possible: someLongerThan(limit),
			wrong: (text) => textLength(text) > limit,
			details: (text) => ({ facts: { length: textLength(text), over: textLength(text) - limit } })
		};
		const texts = cellColumns(table, set, ({ type }) => type === 'string' || type === 'id');
		reportCells(report, texts, judge);
		reportItems(
			report,
			cellColumns(table, set, ({ type }) => type === 'stringList'),
			judge
		);
	}
};
