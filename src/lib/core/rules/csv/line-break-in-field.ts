import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import { fieldDetails, notedRule } from './noted-rule';
import { apple, microsoft, stMath } from '../receivers';

export const lineBreakInField = notedRule(
	{
		meta: {
			id: 'line-break-in-field',
			severity: 'error',
			basis: 'MUST',
			clauses: [27],
			source:
				'OneRoster CSV 1.1, section 3: no carriage return inside a field; meant for every line break',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A field is spread over several lines',
			what: 'Every record stands on one line. OneRoster allows no line break inside a field, not even in quotation marks.',
			why: 'Receivers that read line by line take the rest of the field for a new record: they lose this record and find a broken one.',
			facts: ['other'],
			messages: {
				one: 'The field {other} holds a line break, shown as ⏎. None is expected.',
				rows: '{count|field holds|fields hold} a line break. The first is {other}, with ⏎ for the line break. None is expected.',
				surplus: 'A field holds a line break. None is expected.',
				surplusRows: '{count|field|fields} hold a line break. None is expected.'
			},
			advice: {
				one: 'Take the line break out where the student system keeps this text; somebody pressed Enter there or pasted it. If there are many, ask its support to write spaces instead of line breaks.'
			}
		},
		page: {
			effects: [
				stMath('A line break in a field is not allowed.'),
				microsoft('Does not accept a line break in a value.'),
				apple('Wants a backslash before a line break in a value.')
			],
			atSource: [],
			falseAlarms: [
				'In quotation marks a line break is right by the general rules of CSV, and many programs show such a file without a fault. OneRoster forbids it.'
			]
		},
		bad: [
			{
				name: 'a line break of each kind, in two fields of one record',
				files: {
					'users.csv': changed('users.csv', 'Léa,Novak,,', '"Léa\nMarie",Novak,"de\r\nla\rCruz",')
				},
				finds: [
					{ file: 'users.csv', row: 3, line: 3, column: 'givenName', value: null },
					{ file: 'users.csv', row: 3, line: 4, column: 'middleName', value: null }
				]
			},
			{
				name: 'beyond the last column',
				files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,district-1,"a\nb"') },
				finds: [{ file: 'orgs.csv', row: 3, line: 3, column: null }],
				also: ['field-count']
			},
			{
				name: 'in the name of a column',
				files: { 'orgs.csv': changed('orgs.csv', 'identifier', '"identi\nfier"') },
				finds: [{ file: 'orgs.csv', row: 1, line: 1, column: 'identi\nfier' }]
			}
		],
		good: [
			{
				name: 'commas and quotation marks in quotation marks',
				files: { 'users.csv': changed('users.csv', 'Léa,Novak', '"Léa, ""Lee""",Novak') },
				finds: []
			}
		]
	},
	{ details: fieldDetails }
);
