import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import { fieldDetails, hasCommas, notedRule } from './noted-rule';
import { apple, stMath } from '../receivers';

export const quoteInBareField = notedRule(
	{
		meta: {
			id: 'quote-in-bare-field',
			severity: 'error',
			basis: 'MUST',
			clauses: [26, 28],
			source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rules 5 and 7',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A quotation mark stands in a field that is not in quotation marks',
			what: 'A field that holds a quotation mark stands in quotation marks as a whole, and each one inside is doubled: "Songs ""A"" 9".',
			why: 'Receivers read such a field in different ways. Some take the quotation mark for the beginning of a field, and then the commas of the whole record are in the wrong places.',
			facts: ['other'],
			messages: {
				one: 'The field {other} holds a quotation mark, but does not stand in quotation marks itself, as is expected.',
				rows: '{count|field holds|fields hold} a quotation mark, but do not stand in quotation marks themselves, as is expected. The first is {other}.',
				surplus:
					'A field holds a quotation mark, but does not stand in quotation marks itself, as is expected.',
				surplusRows:
					'{count|field|fields} hold a quotation mark, but do not stand in quotation marks themselves, as is expected.'
			},
			advice: {
				one: 'Ask the support of the student system to write such fields as CSV wants it: the field in quotation marks, each one inside it doubled. Until then, leave quotation marks out of this text.'
			}
		},
		page: {
			effects: [
				stMath(
					'A field with a quotation mark has to stand in quotation marks, with the inner one doubled, or the row is misread.'
				),
				apple('Wants a backslash before a quotation mark in a value.')
			],
			atSource: [],
			falseAlarms: [
				'A sign for inches or for a nickname is a real part of the text. The text is right, and only the way in which it is written is not.'
			]
		},
		bad: [
			{
				name: 'a nickname in quotation marks, and inches',
				files: {
					'users.csv': changed('users.csv', 'Léa,Novak', 'Léa "Lee",Novak'),
					'classes.csv': changed('classes.csv', 'Room 1', '19" screen')
				},
				finds: [
					{ file: 'classes.csv', row: 2, line: 2, column: 'location', value: null },
					{ file: 'users.csv', row: 3, line: 3, column: 'givenName', value: null }
				]
			},
			{
				name: 'a space before the opening quotation mark',
				files: { 'orgs.csv': changed('orgs.csv', 'Example School', ' "Example School"') },
				finds: [{ file: 'orgs.csv', row: 3, line: 3, column: 'name' }]
			},
			{
				name: 'in a field',
				files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,district-1,5"') },
				finds: [{ file: 'orgs.csv', row: 3, line: 3, column: null }],
				also: ['field-count']
			},
			{
				name: 'in the name of a column',
				files: { 'orgs.csv': changed('orgs.csv', 'identifier', 'identi"fier') },
				finds: [{ file: 'orgs.csv', row: 1, line: 1, column: 'identi"fier' }]
			}
		],
		good: [
			{
				name: 'doubled inside a field in quotation marks',
				files: { 'users.csv': changed('users.csv', 'Léa,Novak', '"Léa ""Lee""",Novak') },
				finds: []
			},
			{
				name: 'in a file with semicolons, about which another rule speaks',
				files: {
					'orgs.csv': changed('orgs.csv', 'Example School', 'School "A" 1').replaceAll(',', ';')
				},
				finds: [],
				also: ['delimiter-not-comma']
			},
			{
				name: 'typographic quotation marks and apostrophes',
				files: { 'users.csv': changed('users.csv', 'Léa,Novak', "“Lee” O'Neil,Novak’s") },
				finds: []
			}
		]
	},
	{ looksAt: hasCommas, details: fieldDetails }
);
