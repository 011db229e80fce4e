import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { andList } from '../cells/word-list';
import { smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { tablesInOrder } from './line-ends';
import { apple } from '../receivers';

const withLf = (names: readonly string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, smallestSet[name].replaceAll('\r\n', '\n')]));

export const lineEndLf: Rule = {
	meta: {
		id: 'line-end-lf',
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [29],
		source: 'RFC 4180, section 2, rule 1: lines end in CR LF; most receivers take LF alone, too',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'Lines end as on Linux and Mac',
		what: 'In CSV files lines end in two signs, CR and LF, as on Windows. On Linux and Mac they end in LF alone.',
		why: 'Nearly all receivers take both. At least one large receiver cannot read a manifest.csv with LF alone.',
		facts: ['files', 'names'],
		messages: {
			one: 'Lines end in LF alone in {files|file|files}: {names}.',
			all: 'Lines end in LF alone in all {files|file|files}.'
		},
		advice: {
			one: 'There is nothing to do, unless the receiver complains. Then set the line ends of the export to Windows (CR LF).'
		}
	},
	page: {
		effects: [apple('Asks for line ends as on Unix, that is LF.')],
		atSource: [],
		falseAlarms: [
			'Most files with LF alone are taken without any trouble, and Apple School Manager even asks for them. That is why this is a note only.'
		]
	},
	bad: [
		{
			name: 'all files: one finding for the package',
			files: withLf(Object.keys(smallestSet)),
			finds: [{ file: null, row: null, line: null, column: null, value: null }]
		},
		{
			name: 'the manifest alone',
			files: withLf(['manifest.csv']),
			finds: [{ file: null, row: null }]
		},
		{
			name: 'without a line end behind the last record',
			files: { 'orgs.csv': withLf(['orgs.csv'])['orgs.csv'].trimEnd() },
			finds: [{ file: null }]
		}
	],
	good: [
		{ name: 'CR LF in every file', finds: [] },
		{
			name: 'no line end at all',
			files: { 'orgs.csv': smallestSet['orgs.csv'].split('\r\n')[0] },
			finds: [],
			also: ['no-data-rows', 'reference-missing']
		}
	],
	checkSet(set, report) {
		const tables = tablesInOrder(set).filter(({ end }) => end.header.length > 0);
		const names = tables.filter(endsInLf).map(({ name }) => name);
		if (names.length === 0) return;
		const facts = { files: names.length, names: () => andList(names) };
		report.one({}, names.length === tables.length ? { facts, variant: 'all' } : { facts });
	}
};

const endsInLf = ({ end: { lineEnds } }: Table): boolean =>
	lineEnds.lf > 0 && lineEnds.crlf === 0 && lineEnds.cr === 0;
