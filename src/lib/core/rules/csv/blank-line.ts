import { everyVersion } from '../../spec/spec';
import { delivered } from '../cells/example-files';
import { lines, smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { hasDoubledLineEnds } from './line-ends';
import { notedPlaces } from './noted-places';
import { moodle } from '../receivers';

const ID = 'blank-line';
const [header, district, school] = smallestSet['orgs.csv'].split('\r\n');

export const blankLine: Rule = {
	meta: {
		id: ID,
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [26],
		source: 'RFC 4180, section 2: a line is a record; what an empty one means is not said',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'There are empty lines',
		what: 'Every line of a file is a record. A line with nothing on it is none.',
		why: 'Most receivers skip empty lines. Strict ones take them for records with too few fields and refuse the file.',
		messages: {
			one: 'The line is empty. A record is expected in every line.',
			rows: '{count|line is|lines are} empty, the first of them line {line}. A record is expected in each.'
		},
		advice: {
			one: 'Mostly they stand at the end of a file that was put together or edited by hand. Send the file as the student system writes it, or ask its support to leave empty lines out.'
		}
	},
	page: {
		effects: [moodle('Cannot match an empty line with the columns, and the whole import ends.')],
		atSource: [],
		falseAlarms: ['One empty line at the end of a file is skipped by nearly all receivers.']
	},
	bad: [
		{
			name: 'between two records, and two at the end',
			files: { 'orgs.csv': lines(header, district, '', school, '', '') },
			finds: [
				{ file: 'orgs.csv', row: null, line: 3, column: null, value: null },
				{ file: 'orgs.csv', line: 5 },
				{ file: 'orgs.csv', line: 6 }
			]
		},
		{
			name: 'above the header',
			files: { 'orgs.csv': lines('', header, district, school) },
			finds: [{ file: 'orgs.csv', line: 1, column: null }]
		}
	],
	good: [
		{
			name: 'no line end behind the last record',
			files: { 'orgs.csv': smallestSet['orgs.csv'].trimEnd() },
			finds: []
		},
		{
			name: 'nothing but empty lines, about which another rule speaks',
			files: delivered({ 'resources.csv': '\r\n\r\n' }),
			finds: [],
			also: ['file-empty']
		},
		{
			name: 'lines that end twice, about which another rule speaks',
			files: { 'orgs.csv': smallestSet['orgs.csv'].replaceAll('\r', '\r\r') },
			finds: [],
			also: ['line-end-cr']
		}
	],
	checkFile(table, _set, report) {
		const list = notedPlaces(table, ID);
		if (list === undefined || table.end.header.length === 0 || hasDoubledLineEnds(table)) return;
		report.places(table, list);
	}
};
