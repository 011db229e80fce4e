import { everyVersion } from '../../spec/spec';
import { changed, smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { apple } from '../receivers';

const orgs = smallestSet['orgs.csv'];

export const lineEndMixed: Rule = {
	meta: {
		id: 'line-end-mixed',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [29],
		source: 'RFC 4180, section 2, rule 1: lines end in CR LF',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'Lines end in two ways within one file',
		what: 'All lines of a file end in the same way: best in CR LF, as on Windows, or else in LF alone, as on Linux and Mac.',
		why: 'Receivers settle on one way at the first line. Then lines that end in another run together, or a sign too many stays in the last column.',
		facts: ['crlf', 'lf'],
		messages: {
			one: '{crlf|line ends|lines end} in CR LF and {lf|line ends|lines end} in LF alone. It changes first in line {line}. CR LF is expected throughout.'
		},
		advice: {
			one: 'Such a file was put together from two, or edited by hand. Send it as the student system writes it. If it comes from there like this, ask its support.'
		}
	},
	page: {
		effects: [apple('Asks for line ends as on Unix, that is LF.')],
		atSource: [],
		falseAlarms: ['Many receivers take CR LF and LF side by side. Nothing is lost there.']
	},
	bad: [
		{
			name: 'LF behind the header only',
			files: { 'orgs.csv': orgs.replace('\r\n', '\n') },
			finds: [{ file: 'orgs.csv', row: null, line: 2, column: null, value: null }]
		},
		{
			name: 'LF behind the last record only',
			files: { 'orgs.csv': `${orgs.trimEnd()}\n` },
			finds: [{ file: 'orgs.csv', row: null, line: 3 }]
		}
	],
	good: [
		{
			name: 'a line break in a field that differs from those between lines',
			files: { 'users.csv': changed('users.csv', 'Léa,', '"Léa\nMarie",') },
			finds: [],
			also: ['line-break-in-field']
		},
		{ name: 'no line end behind the last record', files: { 'orgs.csv': orgs.trimEnd() }, finds: [] }
	],
	checkFile(table, _set, report) {
		const { crlf, lf, firstOther } = table.end.lineEnds;
		if (crlf === 0 || lf === 0) return;
		report.one({ file: table.name, line: firstOther }, { facts: { crlf, lf } });
	}
};
