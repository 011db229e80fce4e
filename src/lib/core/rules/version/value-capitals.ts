import type { ColumnSpec } from '../../spec/spec';
import { smallestSet10 } from '../smallest-set-1.0';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { microsoft, moodle } from '../receivers';
import { capitalsAlone, tokensOf } from '../cells/capitals-alone';
import { cellColumns } from '../cells/cell-columns';
import { reportCells } from '../cells/report-cells';
import { tokenDetails } from '../cells/token-details';

const person = (from: string, to: string): Record<string, string> => ({
	'demographics.csv': changed('demographics.csv', from, to, smallestSet10)
});
const wrongCell = (column: string, value: string, candidate: string) => ({
	file: 'demographics.csv',
	row: 2,
	column,
	value,
	candidate
});

const isYesNo = ({ type }: ColumnSpec): boolean => type === 'boolean';

export const valueCapitals: Rule = {
	meta: {
		id: 'value-capitals',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [24, 66, 67, 99],
		source:
			'OneRoster CSV 1.1, section 3: values match in capital and small letters; no such sentence of version 1.0 is known',
		versions: ['1.0'],
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A value has other capital letters than the list',
		what: 'Values out of a list, and true and false, are written with the capital and small letters of the list. Later versions of OneRoster demand that.',
		why: 'Receivers that compare letter by letter do not know the value. Many others read it all the same.',
		messages: {
			one: '{value} is expected to be written {candidate}: capital and small letters differ.',
			yesNo: '{value} is expected to be written {candidate}, in small letters.'
		},
		advice: {
			one: 'Set the export to write {candidate}, with just these capital and small letters. It is one entry in its table of codes.',
			yesNo:
				'Spreadsheet programs write these words in capital letters when a file is saved. Export again and leave the file as it is. If the export itself writes {value}, set it to {candidate}.'
		}
	},
	page: {
		effects: [
			moodle('Does not mind capital letters in true and false, but refuses other words.'),
			microsoft('Does not mind capital and small letters in these values.')
		],
		atSource: [],
		falseAlarms: [
			'Version 1.0 itself showed sex as Female and Male in places. A receiver that still takes version 1.0 may well expect that.'
		]
	},
	bad: [
		{
			name: 'as a spreadsheet writes it',
			version: '1.0',
			files: person('true', 'TRUE'),
			finds: [wrongCell('white', 'TRUE', 'true')]
		},
		{
			name: 'a capital letter in front',
			version: '1.0',
			files: person('female', 'Female'),
			finds: [wrongCell('sex', 'Female', 'female')]
		}
	],
	good: [
		{
			name: 'another word, about which another rule speaks',
			version: '1.0',
			files: person('female', 'F'),
			finds: [],
			also: ['enumeration-value']
		},
		{
			name: 'another word for true, about which another rule speaks',
			version: '1.0',
			files: person('true', 'Yes'),
			finds: [],
			also: ['boolean-value']
		}
	],
	checkFile(table, set, report) {
		const columns = cellColumns(table, set, (spec) => tokensOf(spec).length > 0 && !spec.list);
		reportCells(report, columns, {
			wrong: (text, spec) => capitalsAlone(text, spec),
			details: (text, spec) => ({
				...tokenDetails(text, tokensOf(spec)),
				variant: isYesNo(spec) ? 'yesNo' : 'one'
			})
		});
	}
};
