import { everyVersion } from '../../spec/spec';
import type { FileSpec } from '../../spec/spec';
import { editions } from '../../spec/versions';
import { folded } from '../cells/nearest-token';
import { headerPlace } from '../csv/header-place';
import type { Details, Rule } from '../rule';
import { changed } from '../smallest-set';
import { firstText12, smallestSet12 } from '../smallest-set-1.2';
import type { HeaderColumn } from './header-columns';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading, type HeaderReading } from './header-reading';
import { enrichingStudents, greatMindsStart, mcGrawHill, moodle, stMath } from '../receivers';
import { powerSchool } from '../student-systems';

export const columnUnknown: Rule = {
	meta: {
		id: 'column-unknown',
		severity: 'error',
		basis: 'MUST',
		clauses: [75, 76, 87],
		source:
			'OneRoster CSV 1.1, section 3: other columns than those named are metadata columns at the right end',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A column is not known to OneRoster',
		what: 'A file has the columns that OneRoster names for it. Others may follow at the right end, if their names begin with metadata and a dot.',
		why: 'Strict receivers refuse a file with a column that they do not know. Others pass over it, so its values do not arrive.',
		facts: ['expected', 'edition'],
		messages: {
			one: 'OneRoster does not know a column {value} in {file}, so it is not expected there.',
			place:
				'OneRoster does not know a column {value} in {file}. It stands where {expected} is expected, which is missing: perhaps only the name is wrong.',
			again: 'The column {value} is not known. {expected} is there beside it.',
			metadata:
				'The column {value} is not known. Names of columns of your own should begin with metadata and a dot, in small letters.',
			edition:
				'OneRoster {version} does not know a column {value} in {file}. It is expected in OneRoster {edition} alone.',
			moved:
				'{value} is no column of users.csv any more: in OneRoster {version} roles and organizations of users are expected in roles.csv.'
		},
		advice: {
			one: 'Leave the column out of the export. If the receiver asked for it, put it behind all other columns and begin its name with metadata and a dot, such as metadata.busRoute.',
			place:
				'If the column holds what OneRoster calls {expected}, give it that name. Otherwise leave it out, and add {expected}.',
			again: 'Leave one of the two columns out: see which of them holds the right values.',
			metadata:
				'Put the column behind all other columns and begin its name with metadata and a dot, such as metadata.busRoute.',
			edition:
				'Set the export to OneRoster {version} for all files, or send the whole set as OneRoster {edition} if the receiver takes that.',
			moved:
				'Set the export to OneRoster {version} for all files, so that it writes roles.csv and leaves these columns out. If the receiver takes OneRoster {edition} only, set the whole export to that.'
		}
	},
	page: {
		effects: [
			mcGrawHill('Takes only files with the columns of the standard.'),
			moodle('Refuses a file with any column besides those of the standard.'),
			stMath('Takes columns of your own (metadata) at the right end only.'),
			enrichingStudents('More columns at the right end are allowed.'),
			greatMindsStart(
				'Knows one column of its own, metadata.gm.additionalroles, for a second role.'
			)
		],
		atSource: [powerSchool.columnNames],
		falseAlarms: [
			'A receiver may have asked for a column of its own. It stays right for that receiver, and can be refused by others.'
		]
	},
	bad: [
		{
			name: 'a column of its own at the end',
			files: orgsWith(...orgColumns, 'region'),
			finds: [inHeader('region', 'region')]
		},
		{
			name: 'a column of its own in the middle',
			files: orgsWith(...replaced('name', 'region', 'name')),
			finds: [inHeader('region', 'region')]
		},
		{
			name: 'in the place of one that is missing',
			files: orgsWith(...replaced('identifier', 'ncesNumber')),
			finds: [inHeader('ncesNumber', 'ncesNumber')],
			also: ['column-missing']
		},
		{
			name: 'the same name in other letters beside the right one',
			files: orgsWith(...orgColumns, 'Identifier'),
			finds: [inHeader('Identifier', 'Identifier')]
		},
		{
			name: 'names that were meant for metadata',
			files: orgsWith(...orgColumns, 'Metadata.bus', 'metadata_bus', 'ext_bus', 'metadata.'),
			finds: [
				inHeader('Metadata.bus', 'Metadata.bus', 'metadata.bus'),
				inHeader('ext_bus', 'ext_bus', 'metadata.bus'),
				inHeader('metadata.', 'metadata.'),
				inHeader('metadata_bus', 'metadata_bus', 'metadata.bus')
			]
		},
		{
			name: 'a column of OneRoster 1.2',
			files: {
				'users.csv': changed('users.csv', ',password\r\n', ',password,pronouns\r\n')
					.replace(',,,,,\r\n', ',,,,,,\r\n')
					.replace('03,\r\n', '03,,\r\n')
			},
			finds: [{ file: 'users.csv', row: 1, line: 1, column: 'pronouns', value: 'pronouns' }]
		},
		{
			name: 'a column of the first text of 1.2',
			files: {
				'users.csv': changed('users.csv', ',password\r\n', ',password,resourceSourcedIds\r\n')
					.replace(',,,,,\r\n', ',,,,,,\r\n')
					.replace('03,\r\n', '03,,\r\n')
			},
			finds: [{ row: 1, column: 'resourceSourcedIds', value: 'resourceSourcedIds' }]
		},
		{
			name: 'the role of users, which 1.2 keeps in a file of its own',
			version: '1.2',
			files: {
				'users.csv': smallestSet12['users.csv']
					.replace('pronouns\r\n', 'pronouns,role\r\n')
					.replace('school-1,\r\n', 'school-1,,teacher\r\n')
					.replace('school-1,\r\n', 'school-1,,student\r\n')
			},
			finds: [{ file: 'users.csv', row: 1, column: 'role', value: 'role' }]
		}
	],
	good: [
		{
			name: 'the column by which the first text of 1.2 is known',
			version: '1.2',
			files: firstText12,
			finds: []
		},
		{
			name: 'metadata columns at the right end, with dots in their names',
			files: orgsWith(...orgColumns, 'metadata.bus', 'metadata.vendor.field'),
			finds: []
		},
		{
			name: 'a misspelt name, about which another rule speaks',
			files: orgsWith(...replaced('identifier', 'identifer')),
			finds: [],
			also: ['column-misspelt']
		}
	],
	checkFile(table, set, report) {
		const spec = set.headerSpec(table.name);
		const reading = headerReading(table, set);
		for (const column of reading.columns) {
			if (column.kind !== 'unknown' || spec === undefined) continue;
			const { name } = column;
			const more = hint(column, reading, spec);
			report.one(headerPlace(table, name), { ...more, value: name });
		}
	}
};

function hint(column: HeaderColumn, reading: HeaderReading, spec: FileSpec): Details {
	const { name } = column;
	const own = /^(?:metadata|ext)\b[._: -]?(.*)$|^(?:metadata|ext)_(.*)$/is.exec(name);
	if (own !== null) return metadataHint(own[1] ?? own[2] ?? '');
	const edition = editionWith(name, spec);
	if (edition !== undefined) {
		const isMoved = edition === '1.1' && MOVED.has(name) && spec.name === 'users.csv';
		return { variant: isMoved ? 'moved' : 'edition', facts: { edition } };
	}
	const again = spec.columns.find((each) => folded(each.name) === folded(name));
	if (again !== undefined) return { variant: 'again', facts: { expected: again.name } };
	const expected = expectedAt(column, reading, spec);
	return expected === undefined ? {} : { variant: 'place', facts: { expected } };
}

const metadataHint = (rest: string): Details => {
	const name = rest.trim();
	return { variant: 'metadata', candidate: name === '' ? null : `metadata.${name}` };
};

/** Columns of users.csv that became the file roles.csv in 1.2 (clause 87). */
const MOVED: ReadonlySet<string> = new Set(['role', 'orgSourcedIds']);

/** The texts of the standard in which a column of this file is looked for, the likeliest first. */
const LIKELY = ['1.1', '1.2.1', '1.2.0', '1.0'] as const;

/** The other text of the standard that has this column in the file of the same name, by its name. */
function editionWith(name: string, own: FileSpec): string | undefined {
	const edition = LIKELY.find((each) => {
		const file = editions[each].files.find((other) => other.name === own.name);
		return file !== own && file?.columns.some((column) => column.name === name);
	});
	return edition === '1.2.1' ? '1.2' : edition;
}

/** The missing column that is expected where this one stands: behind its neighbour on the left. */
function expectedAt(
	{ index }: HeaderColumn,
	{ columns, missing }: HeaderReading,
	spec: FileSpec
): string | undefined {
	const names = spec.columns.map(({ name }) => name);
	const left = index === 0 ? -1 : names.indexOf(columns[index - 1].meant ?? '');
	if (left < 0 && index > 0) return undefined;
	const expected = names.at(left + 1);
	return expected !== undefined && missing.includes(expected) ? expected : undefined;
}
