import { everyVersion } from '../../spec/spec';
import { headerPlace } from '../csv/header-place';
import type { Rule } from '../rule';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import { apple } from '../receivers';
import { powerSchool } from '../student-systems';

export const columnTwice: Rule = {
	meta: {
		id: 'column-twice',
		severity: 'error',
		basis: 'MUST',
		clauses: [32],
		source: 'OneRoster CSV 1.1, section 3: names of columns are unique within a file',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A column stands twice',
		what: 'Every column has a name of its own.',
		why: 'Some receivers take the values of the first, some those of the last, and some refuse the file.',
		facts: ['place', 'earlier'],
		messages: {
			one: 'The column {value} stands twice, as column {earlier} and as column {place}. Once is expected. Rollcall looked at the values of the first one.'
		},
		advice: {
			one: 'See which of the two holds the right values, and leave the other out of the export.'
		}
	},
	page: {
		effects: [apple('There may be no column twice.')],
		atSource: [powerSchool.dataExport],
		falseAlarms: [
			'Where both columns hold the same values nothing is lost at receivers that take either of them.'
		]
	},
	bad: [
		{
			name: 'at the end once more',
			files: orgsWith(...orgColumns, 'name'),
			finds: [inHeader('name', 'name')]
		},
		{
			name: 'side by side, three times',
			files: orgsWith(...replaced('name', 'name', 'name', 'name')),
			finds: [inHeader('name', 'name'), inHeader('name', 'name')]
		},
		{
			name: 'far from its place first, and in its place then: one fault',
			files: orgsWith('identifier', ...orgColumns),
			finds: [inHeader('identifier', 'identifier')]
		},
		{
			name: 'a metadata column',
			files: orgsWith(...orgColumns, 'metadata.bus', 'metadata.bus'),
			finds: [inHeader('metadata.bus', 'metadata.bus')]
		},
		{
			name: 'a column that is not known: once it is unknown, once it is there twice',
			files: orgsWith(...orgColumns, 'region', 'region'),
			finds: [inHeader('region', 'region')],
			also: ['column-unknown']
		}
	],
	good: [
		{
			name: 'two metadata columns that differ in their last letter',
			files: orgsWith(...orgColumns, 'metadata.bus1', 'metadata.bus2'),
			finds: []
		},
		{
			name: 'two columns without a name, about which another rule speaks',
			files: orgsWith(...orgColumns, '', ''),
			finds: [],
			also: ['column-unnamed']
		}
	],
	checkFile(table, set, report) {
		for (const { kind, index, name } of headerReading(table, set).columns) {
			if (kind !== 'twice') continue;
			const facts = { place: index + 1, earlier: table.header.indexOf(name) + 1 };
			report.one(headerPlace(table, name), { value: name, facts });
		}
	}
};
