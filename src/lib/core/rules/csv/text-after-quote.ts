import { everyVersion } from '../../spec/spec';
import { changed } from '../smallest-set';
import { fieldDetails, hasCommas, notedRule } from './noted-rule';
import { apple, stMath } from '../receivers';

export const textAfterQuote = notedRule(
	{
		meta: {
			id: 'text-after-quote',
			severity: 'error',
			basis: 'MUST',
			clauses: [26, 28],
			source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rules 5 and 7',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'Text follows behind a closing quotation mark',
			what: 'The quotation mark that closes a field is followed by a comma or the end of the line. One that belongs to the text is doubled.',
			why: 'Receivers read such a field in different ways: some drop the rest of it, some take it into the next field, some refuse the file.',
			facts: ['other'],
			messages: {
				one: 'Text stands behind the closing quotation mark of a field, where a comma is expected. Rollcall read the field as {other}.',
				rows: 'In {count|field|fields} text stands behind the closing quotation mark, where a comma is expected. Rollcall read the first as {other}.',
				surplus:
					'Text stands behind the closing quotation mark of a field, where a comma is expected.',
				surplusRows:
					'In {count|field|fields} text stands behind the closing quotation mark, where a comma is expected.'
			},
			advice: {
				one: 'Ask the support of the student system to double quotation marks inside a field: "Songs ""A"" 9". If it writes a space before the comma, it has to leave that out.'
			}
		},
		page: {
			effects: [
				stMath('Misreads a row whose quotation marks are not doubled within a field.'),
				apple('Allows no space or tab between a comma and a value.')
			],
			atSource: [],
			falseAlarms: [
				'A space between the closing quotation mark and the comma does no harm at some receivers.'
			]
		},
		bad: [
			{
				name: 'quotation marks that are not doubled',
				files: { 'users.csv': changed('users.csv', 'Léa,Novak', '"Léa "Lee"",Novak') },
				finds: [{ file: 'users.csv', row: 3, line: 3, column: 'givenName', value: null }]
			},
			{
				name: 'a space before the comma',
				files: { 'orgs.csv': changed('orgs.csv', 'Example School', '"Example School" ') },
				finds: [{ file: 'orgs.csv', row: 3, line: 3, column: 'name' }]
			},
			{
				name: 'beyond the last column',
				files: { 'orgs.csv': changed('orgs.csv', '0101,district-1', '0101,district-1,"a"b') },
				finds: [{ file: 'orgs.csv', row: 3, column: null }],
				also: ['field-count']
			},
			{
				name: 'in the name of a column',
				files: { 'orgs.csv': changed('orgs.csv', 'identifier', '"identifier" ') },
				finds: [{ file: 'orgs.csv', row: 1, line: 1, column: 'identifier ' }]
			}
		],
		good: [
			{
				name: 'in a file with tabs, about which another rule speaks',
				files: {
					'orgs.csv': changed('orgs.csv', 'Example School', '"A" 1').replaceAll(',', '\t')
				},
				finds: [],
				also: ['delimiter-not-comma']
			},
			{
				name: 'a comma, the end of the line and the end of the file behind it',
				files: {
					'orgs.csv':
						'"sourcedId","status","dateLastModified","name","type","identifier","parentSourcedId"\r\n' +
						'"district-1",,,"Example District","district",,\r\n' +
						'"school-1",,,"Example School","school","0101","district-1"'
				},
				finds: []
			}
		]
	},
	{ looksAt: hasCommas, details: fieldDetails }
);
