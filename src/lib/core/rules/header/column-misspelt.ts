import { everyVersion } from '../../spec/spec';
import type { ColumnSpec } from '../../spec/spec';
import { folded } from '../cells/nearest-token';
import { demographics } from '../cells/example-files';
import { headerPlace } from '../csv/header-place';
import type { Details, Rule } from '../rule';
import { changed } from '../smallest-set';
import type { HeaderColumn } from './header-columns';
import { inHeader, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import { brightspace, classLink, enrichingStudents, hmhFile, stMath } from '../receivers';
import { powerSchool } from '../student-systems';
import { notRunWords } from '../words';

const renamed = (column: string, name: string, file = 'orgs.csv') => ({
	[file]: changed(file, `,${column},`, `,${name},`)
});

/** The birth date of the smallest set's student, in a file with other column names. */
function demographicsWith(from: string, to: string): Record<string, string> {
	const files = demographics({});
	return { ...files, 'demographics.csv': files['demographics.csv'].replace(from, to) };
}

export const columnMisspelt: Rule = {
	meta: {
		id: 'column-misspelt',
		severity: 'error',
		basis: 'MUST',
		clauses: [24, 31],
		source: 'OneRoster CSV 1.1, section 3: names of columns are exact, and their case counts',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A column name is misspelt',
		what: 'Columns are named exactly as OneRoster names them, with the same capital and small letters.',
		why: 'Many receivers compare these names letter by letter. To them the column is missing, with all its values. Rollcall checks them only where the name is that of another version.',
		messages: {
			one: 'The column {value} is expected to be named {candidate}.',
			case: 'The column {value} is expected to be named {candidate}: capital and small letters have to match.',
			signs:
				'The column {value} is expected to be named {candidate}, without spaces and other signs.',
			hidden:
				'The column {candidate} has a character in its name that cannot be seen, or a space beside it. The name alone is expected.',
			renamed:
				'The column {value} is expected to be named {candidate}. {value} is its name in another version of OneRoster.'
		},
		advice: {
			one: 'Write {candidate} as the name of this column, in the export or in its template.',
			hidden: 'Type {candidate} anew as the name of this column, in the export or in its template.',
			renamed:
				'Set the export to OneRoster {version}, if it offers a choice. Otherwise write {candidate} as the name of this column.'
		}
	},
	page: {
		effects: [
			stMath('Refuses a file in which a column name differs in any letter.'),
			brightspace(
				'Wants the line of names just as it is documented, with capital and small letters.'
			),
			hmhFile(
				'users',
				'Column names have to be just those of the template, with capital and small letters.'
			),
			classLink('Column names have to be just those of the standard.'),
			enrichingStudents('Does not look at capital and small letters in column names.')
		],
		atSource: [powerSchool.columnNames],
		falseAlarms: [
			'Vendors print some names in another way, such as sourcedID at Apple or agentSourceIds at Naviance, and may take both. The name of the standard is taken by all.'
		]
	},
	bad: [
		{
			name: 'other capital letters',
			files: renamed('identifier', 'Identifier'),
			finds: [inHeader('Identifier', 'Identifier', 'identifier')]
		},
		{
			name: 'the ids, on which the references of other files rest',
			files: { 'orgs.csv': changed('orgs.csv', 'sourcedId', 'SourcedID') },
			finds: [inHeader('SourcedID', 'SourcedID', 'sourcedId')]
		},
		{
			name: 'a line between the words, and a space',
			files: orgsWith(
				...replaced('dateLastModified', 'date_last_modified').map((name) =>
					name === 'parentSourcedId' ? 'parent SourcedId' : name
				)
			),
			finds: [
				inHeader('date_last_modified', 'date_last_modified', 'dateLastModified'),
				inHeader('parent SourcedId', 'parent SourcedId', 'parentSourcedId')
			]
		},
		{
			name: 'a letter that is missing, and two that changed places',
			files: {
				...renamed('identifier', 'identifer'),
				...renamed('familyName', 'faimlyName', 'users.csv')
			},
			finds: [
				inHeader('identifer', 'identifer', 'identifier'),
				{ file: 'users.csv', row: 1, column: 'faimlyName', candidate: 'familyName' }
			]
		},
		{
			name: 'names of OneRoster 1.0',
			files: {
				...renamed('userIds', 'userId', 'users.csv'),
				'courses.csv': changed('courses.csv', 'schoolYearSourcedId', 'schoolYearId').replace(
					'grades',
					'grade'
				),
				...renamed('agentSourcedIds', 'agents', 'users.csv')
			},
			finds: [
				{ file: 'courses.csv', column: 'grade', candidate: 'grades' },
				{ file: 'courses.csv', column: 'schoolYearId', candidate: 'schoolYearSourcedId' },
				{ file: 'users.csv', column: 'agents', candidate: 'agentSourcedIds' }
			]
		},
		{
			name: 'a second byte order mark, and a space at the end',
			files: {
				'orgs.csv': `\ufeff\ufeff${changed('orgs.csv', 'identifier,', 'identifier ,')}`
			},
			finds: [
				inHeader('identifier ', 'identifier ', 'identifier'),
				inHeader('\ufeffsourcedId', '\ufeffsourcedId', 'sourcedId')
			],
			also: ['byte-order-mark']
		}
	],
	good: [
		{
			name: 'a name that is near to a column which is there',
			files: orgsWith(...replaced('type', 'type', 'types')),
			finds: [],
			also: ['column-unknown']
		},
		{
			name: 'a name so short that a wrong letter makes another word',
			files: demographicsWith(',sex,', ',six,'),
			finds: [],
			also: ['column-missing', 'column-unknown']
		},
		{
			name: 'a name with a control character, about which another rule speaks',
			files: renamed('identifier', 'identi\u0000fier'),
			finds: [],
			also: ['control-character']
		},
		{
			name: 'a name with a damaged letter, about which another rule speaks',
			files: {
				'orgs.csv': Uint8Array.from(changed('orgs.csv', 'identifier', 'identi\u00ffier'), (sign) =>
					sign.charCodeAt(0)
				)
			},
			finds: [],
			also: ['not-utf8']
		}
	],
	checkFile(table, set, report) {
		const specs = set.headerSpec(table.name)?.columns ?? [];
		for (const column of headerReading(table, set).columns) {
			const { kind, name, meant } = column;
			if (meant === undefined || (kind !== 'misspelt' && kind !== 'spoilt')) continue;
			// Under the name of another version the values are judged all the same.
			if (table.column(meant) === undefined)
				report.notRun(table.name, () => notRunWords.noColumn(table.name, meant));
			if (kind === 'misspelt') report.one(headerPlace(table, name), details(column, meant, specs));
		}
	}
};

function details({ name }: HeaderColumn, meant: string, specs: readonly ColumnSpec[]): Details {
	const before = specs.find((spec) => spec.name === meant)?.renamedFrom;
	const said = { value: name, candidate: meant };
	if (name === before) return { ...said, variant: 'renamed' };
	if (name.toLowerCase() === meant.toLowerCase()) return { ...said, variant: 'case' };
	if (withoutHidden(name) === meant) return { ...said, variant: 'hidden' };
	return folded(name) === folded(meant) ? { ...said, variant: 'signs' } : said;
}

const withoutHidden = (name: string): string => name.replace(/\p{Cf}/gu, '').trim();
