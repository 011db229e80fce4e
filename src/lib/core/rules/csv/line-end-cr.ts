import { everyVersion } from '../../spec/spec';
import type { Table } from '../../table/table';
import { changed, smallestSet } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { hasDoubledLineEnds } from './line-ends';
import { apple } from '../receivers';

const orgs = smallestSet['orgs.csv'];
const wholeFile = [{ file: 'orgs.csv', row: null, line: null, column: null, value: null }];

export const lineEndCr: Rule = {
	meta: {
		id: 'line-end-cr',
		severity: 'error',
		basis: 'MUST',
		clauses: [26, 27],
		source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rule 1: lines end in CR LF',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'Lines end in CR alone',
		what: 'Lines end in two signs, CR and LF. LF alone is taken, too, but CR alone is not: only old Macs wrote it.',
		why: 'Receivers do not see where a line ends. They read the whole file as one long line, or glue records together.',
		facts: ['cr', 'others'],
		messages: {
			one: 'All lines end in CR alone. CR LF is expected. Rollcall read the file all the same.',
			some: '{cr|line ends|lines end} in CR alone and {others|line|lines} in another way. It changes first in line {line}. CR LF is expected. Rollcall took each CR for the end of a line.',
			twice:
				'All lines end in CR CR LF, one CR too many. CR LF is expected. Rollcall read the file all the same.'
		},
		advice: {
			one: 'Set the line ends of the export to Windows (CR LF). If the file was saved from Excel on a Mac, save it there as “CSV UTF-8”, not as “CSV (Macintosh)”.',
			some: 'A CR in the middle of a record comes from a value with a line break: take it out where the student system keeps the value. Otherwise set the line ends of the export to Windows (CR LF).',
			twice:
				'A program on the way has changed the line ends a second time, such as a transfer in text mode. Transfer the file unchanged (binary), or set the line ends of the export to LF.'
		}
	},
	page: {
		effects: [apple('Asks for line ends as on Unix, that is LF.')],
		atSource: [],
		falseAlarms: [
			'None known: a text editor may show such a file well, but receivers do not read it line by line.'
		]
	},
	bad: [
		{
			name: 'a whole file',
			files: { 'orgs.csv': orgs.replaceAll('\r\n', '\r') },
			finds: wholeFile
		},
		{
			name: 'a CR inside a field without quotation marks',
			files: { 'users.csv': changed('users.csv', 'Léa,', 'Léa\rMarie,') },
			finds: [{ file: 'users.csv', row: null, line: 3 }],
			also: ['field-count']
		},
		{
			name: 'one CR too many at the end of every line',
			files: { 'orgs.csv': orgs.replaceAll('\r\n', '\r\r\n') },
			finds: wholeFile
		}
	],
	good: [
		{
			name: 'a CR in quotation marks, about which another rule speaks',
			files: { 'users.csv': changed('users.csv', 'Léa,', '"Léa\rMarie",') },
			finds: [],
			also: ['line-break-in-field']
		},
		{
			name: 'LF',
			files: { 'orgs.csv': orgs.replaceAll('\r', '') },
			finds: [],
			also: ['line-end-lf']
		}
	],
	checkFile(table, _set, report) {
		const { cr, firstOther } = table.end.lineEnds;
		if (cr === 0) return;
		const details = detailsOf(table);
		const line = details.variant === 'some' ? firstOther : null;
		report.one({ file: table.name, line }, details);
	}
};

function detailsOf(table: Table): Details {
	const { cr, crlf, lf } = table.end.lineEnds;
	if (hasDoubledLineEnds(table)) return { variant: 'twice' };
	const others = crlf + lf;
	return others === 0 ? {} : { variant: 'some', facts: { cr, others } };
}
