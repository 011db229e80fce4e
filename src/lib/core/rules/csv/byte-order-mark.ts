import { everyVersion } from '../../spec/spec';
import { andList } from '../cells/word-list';
import { smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { tablesInOrder } from './line-ends';
import { moodle, stMath } from '../receivers';

const marked = (...names: readonly string[]): Record<string, string> =>
	Object.fromEntries(names.map((name) => [name, `\ufeff${smallestSet[name]}`]));

export const byteOrderMark: Rule = {
	meta: {
		id: 'byte-order-mark',
		severity: 'info',
		basis: 'DESC',
		clauses: [25],
		source: 'OneRoster CSV 1.1, section 3: receivers pass over a byte order mark',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'Files begin with a byte order mark',
		what: 'Three bytes before the first letter that say: this is UTF-8. Receivers have to pass over them.',
		why: 'It is allowed. A receiver that does not know it takes the mark for a part of the first column name, and then does not find that column.',
		facts: ['files', 'names'],
		messages: {
			one: '{files|file begins|files begin} with a byte order mark: {names}.'
		},
		advice: {
			one: 'There is nothing to do. Only if a receiver says that the column sourcedId is missing, export as UTF-8 without a byte order mark (also called BOM).'
		}
	},
	page: {
		effects: [
			stMath('Passes over the mark, as the standard demands.'),
			moodle('Takes the mark for a part of the first column name, which then does not fit.')
		],
		atSource: [],
		falseAlarms: [
			'The mark is allowed. Excel needs it to show accents rightly, so many student systems write it on purpose.'
		]
	},
	bad: [
		{
			name: 'two files: one finding for the package',
			files: marked('users.csv', 'orgs.csv'),
			finds: [{ file: null, row: null, line: null, column: null, value: null }]
		},
		{
			name: 'the manifest, and a column name in quotation marks behind the mark',
			files: {
				...marked('manifest.csv'),
				'orgs.csv': `\ufeff${smallestSet['orgs.csv'].replace('sourcedId', '"sourcedId"')}`
			},
			finds: [{ file: null }]
		}
	],
	good: [{ name: 'no mark in any file', finds: [] }],
	checkSet(set, report) {
		const names = tablesInOrder(set)
			.filter(({ end }) => end.byteOrderMark && !end.encoding.startsWith('utf-16'))
			.filter(({ end }) => !end.encoding.startsWith('utf-32') && end.header.length > 0)
			.map(({ name }) => name);
		if (names.length > 0)
			report.one({}, { facts: { files: names.length, names: () => andList(names) } });
	}
};
