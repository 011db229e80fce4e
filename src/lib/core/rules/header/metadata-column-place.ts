import { everyVersion } from '../../spec/spec';
import { headerPlace } from '../csv/header-place';
import type { Rule } from '../rule';
import { lastDefined } from './column-sequence';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import { manageBacFiles, moodle, stMath } from '../receivers';

export const metadataColumnPlace: Rule = {
	meta: {
		id: 'metadata-column-place',
		severity: 'error',
		basis: 'MUST',
		clauses: [75, 76, 77],
		source: 'OneRoster CSV 1.1, section 3: metadata columns follow all columns that are defined',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A metadata column is not at the right end',
		what: 'Columns of your own (metadata) follow behind all columns that OneRoster names.',
		why: 'Receivers that find columns by counting read every value behind it under the wrong name. Strict ones refuse the file.',
		facts: ['last'],
		messages: {
			one: 'The column {value} stands before {last}. It is expected behind it, at the right end.'
		},
		advice: {
			one: 'Move the column to the right end of {file} in the export, behind {last}. OneRoster 1.0 had some of these columns in the middle: if the export offers a choice, set it to OneRoster {version}.'
		}
	},
	page: {
		effects: [
			stMath('Takes columns of your own (metadata) at the far right only.'),
			moodle('Refuses a file with any column of your own, wherever it stands.'),
			manageBacFiles('Has an order of its own, in which some columns of this kind are required.')
		],
		atSource: [],
		falseAlarms: [
			'Receivers that go by names take such a column anywhere. Some vendors even print a template with it in the middle; follow it for that vendor alone.'
		]
	},
	bad: [
		{
			name: 'two in the middle, as in OneRoster 1.0',
			files: orgsWith(
				...replaced(
					'parentSourcedId',
					'metadata.classification',
					'metadata.gender',
					'parentSourcedId'
				)
			),
			finds: [
				inHeader('metadata.classification', 'metadata.classification'),
				inHeader('metadata.gender', 'metadata.gender')
			]
		},
		{
			name: 'one at the left end, one at the right',
			files: orgsWith('metadata.bus', ...orgColumns, 'metadata.region'),
			finds: [inHeader('metadata.bus', 'metadata.bus')]
		},
		{
			name: 'before a misspelt column',
			files: orgsWith(...replaced('parentSourcedId', 'metadata.bus', 'ParentSourcedId')),
			finds: [inHeader('metadata.bus', 'metadata.bus')],
			also: ['column-misspelt']
		}
	],
	good: [
		{
			name: 'at the right end',
			files: orgsWith(...orgColumns, 'metadata.bus', 'metadata.region'),
			finds: []
		},
		{
			name: 'before a column that is not known, about which another rule speaks',
			files: orgsWith(...orgColumns, 'metadata.bus', 'region'),
			finds: [],
			also: ['column-unknown']
		}
	],
	checkFile(table, set, report) {
		const { columns } = headerReading(table, set);
		const last = lastDefined(columns);
		for (const { kind, index, name } of columns) {
			if (kind !== 'metadata' || index > last) continue;
			report.one(headerPlace(table, name), {
				value: name,
				facts: { last: columns[last].name }
			});
		}
	}
};
