import { everyVersion } from '../../spec/spec';
import { maxRecordBytes } from '../../csv/bounds';
import { delivered } from '../cells/example-files';
import { byteSize } from '../byte-size';
import { changed } from '../smallest-set';
import { notedRule } from './noted-rule';

/** A megabyte of numbers: one of equal words would be an unusual zip as well. */
const endless = Array.from({ length: 180_000 }, (_, number) => number).join(' ');

export const recordTooLong = notedRule(
	{
		meta: {
			id: 'record-too-long',
			severity: 'error',
			basis: 'MUST',
			clauses: [26],
			source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rule 1: one record a line',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A record is far too long',
			what: 'Every record stands on a line of its own. It has a few hundred letters, never a million.',
			why: 'Receivers refuse such a file, or run out of memory. Mostly it is no record at all: the ends of lines are lost, or the file is damaged.',
			facts: ['limit'],
			messages: {
				one: 'A record has at most {limit}. The one that begins in line {line} has more, so it was not read.',
				rows: 'A record has at most {limit}. {count|record has|records have} more, the first in line {line}, and were not read.'
			},
			advice: {
				one: 'Look at this line with a text editor. If the file has no line breaks from here on, export it again. If one cell holds a very long text, shorten it in the student system.'
			}
		},
		page: {
			effects: [],
			atSource: [],
			falseAlarms: ['None known: no text of a roster comes near this length.']
		},
		bad: [
			{
				name: 'one cell of a megabyte',
				files: { 'orgs.csv': changed('orgs.csv', 'Example District', endless) },
				finds: [{ file: 'orgs.csv', row: 2, line: 2, column: null, value: null }],
				// The record is not read, and so nothing is known under its id.
				also: ['reference-missing']
			},
			{
				name: 'a header of a megabyte, of which nothing else is said',
				files: delivered({ 'resources.csv': `${endless}\r\nresource-1,,,isbn-1\r\n` }),
				finds: [{ file: 'resources.csv', row: 1, line: 1, column: null }]
			}
		],
		good: [
			{
				name: 'a long comment',
				files: { 'classes.csv': changed('classes.csv', 'Room 1', 'A room. '.repeat(25).trim()) },
				finds: []
			}
		]
	},
	{ details: () => ({ facts: { limit: () => byteSize(maxRecordBytes) } }) }
);
