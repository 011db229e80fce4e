import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import { fieldDetails, notedRule } from './noted-rule';
import { manageBacFiles, stMath } from '../receivers';

const unclosed = (text: string): Record<string, string> => ({
	'orgs.csv': changed('orgs.csv', 'Example District', text)
});

export const quoteNotClosed = notedRule(
	{
		meta: {
			id: 'quote-not-closed',
			severity: 'error',
			basis: 'MUST',
			clauses: [26, 28],
			source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rules 5 to 7',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A quotation mark is never closed',
			what: 'A field that begins with a quotation mark ends with one. Between the two, commas and line breaks belong to the text.',
			why: 'To a receiver everything that follows is part of this one field. It loses all records after it, and may take those people for people who left.',
			facts: ['other'],
			messages: {
				one: 'The quotation mark that opens the field {other} in line {line} is never closed. A second one is expected. Rollcall took the first for a letter and went on with the next line.',
				rows: 'In {count|field|fields} the quotation mark at the beginning is never closed. The first is {other} in line {line}. A second one is expected in each. Rollcall took the first for a letter and went on with the next line.',
				surplus:
					'The quotation mark that opens a field in line {line} is never closed. A second one is expected. Rollcall took the first for a letter and went on with the next line.',
				surplusRows:
					'In {count|field|fields} the quotation mark at the beginning is never closed, first in line {line}. A second one is expected in each. Rollcall took the first for a letter and went on with the next line.'
			},
			advice: {
				one: 'Take the quotation mark out where the student system keeps this text. That it can break the file is a fault of the export: ask the support of the student system to double quotation marks.'
			}
		},
		page: {
			effects: [
				stMath('Misreads rows whose quotation marks do not close.'),
				manageBacFiles('Reports that it cannot read the file, with the reason.')
			],
			atSource: [],
			falseAlarms: [
				'A single quotation mark, as for inches, is a real part of the text. The text is right, and only the way in which it is written is not.'
			]
		},
		bad: [
			{
				name: 'at the beginning of a name, with no other in the file',
				files: unclosed('"Example District'),
				finds: [{ file: 'orgs.csv', row: 2, line: 2, column: 'name', value: null }]
			},
			{
				name: 'after a line break in quotation marks, which moves the lines down',
				files: {
					'orgs.csv': changed('orgs.csv', 'Example District', '"Example\nDistrict"').replace(
						'Example School',
						'"Example School'
					)
				},
				finds: [{ file: 'orgs.csv', row: 3, line: 4, column: 'name' }],
				also: ['line-break-in-field']
			},
			{
				name: 'a quotation mark alone',
				files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,district-1,"') },
				finds: [{ file: 'orgs.csv', row: 3, line: 3, column: null }],
				also: ['field-count']
			},
			{
				name: 'in the header',
				files: { 'orgs.csv': changed('orgs.csv', 'identifier', '"identifier') },
				finds: [{ file: 'orgs.csv', row: 1, line: 1, column: '"identifier' }]
			}
		],
		good: [
			{
				name: 'an empty field in quotation marks, and one that holds only a quotation mark',
				files: {
					'orgs.csv': changed('orgs.csv', 'district,,', 'district,"",').replace(
						'school,0101',
						'school,""""'
					)
				},
				finds: []
			}
		]
	},
	{ details: fieldDetails }
);
