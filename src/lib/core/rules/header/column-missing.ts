import { everyVersion } from '../../spec/spec';
import type { ColumnSpec } from '../../spec/spec';
import { delivered } from '../cells/example-files';
import { headerPlace } from '../csv/header-place';
import { deltaSet } from '../delta-set';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { changed, lines, smallestSet } from '../smallest-set';
import { inHeader, orgColumns, orgsWith, replaced } from './header-examples';
import { headerReading } from './header-reading';
import {
	classLink,
	greatMindsStart,
	manageBacFiles,
	mcGrawHill,
	stMathLater,
	wriddle
} from '../receivers';
import { powerSchool } from '../student-systems';
import { notRunWords } from '../words';

export const columnMissing: Rule = {
	meta: {
		id: 'column-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [31, 56],
		source: 'OneRoster CSV 1.1, section 3: all columns of a file are there, also optional ones',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A column is missing',
		what: 'A file has all columns that OneRoster names for it, also those in which every cell is empty.',
		why: 'Strict receivers refuse the file. Others find columns by counting, and then read every value behind the gap under the wrong name.',
		facts: ['before'],
		messages: {
			one: 'The column {column} is missing. It has to be there, even if all its cells are empty.',
			required: 'The column {column} is missing. It has to be there and to be filled in every row.',
			first:
				'The column {column} is missing, and with it the ids of all records. Nothing can refer to them.'
		},
		advice: {
			one: 'Add the column {column} to the export, right behind {before}, and leave its cells empty if there is nothing to send. Empty columns at the end get lost when the file is saved in a spreadsheet program: then export again.',
			required:
				'Add the column {column} to the export, right behind {before}, with the values from the student system.',
			first: 'Add {column} to the export as the first column, with the id of each record.'
		}
	},
	page: {
		effects: [
			stMathLater('Every field has to be there, even when its cells are empty.'),
			wriddle('All columns of its templates are required.'),
			classLink('All columns have to be there, also those that need no value.'),
			manageBacFiles('Refuses the file, and lists the columns that are missing.'),
			greatMindsStart('Wants all columns of the standard, also those that it does not use.'),
			mcGrawHill('Wants all columns, left empty when they are not used.')
		],
		atSource: [powerSchool.dataExport],
		falseAlarms: [
			'A few vendors let optional columns be left out. A file that is for them alone may be all right; the next receiver can read it wrongly.'
		]
	},
	bad: [
		{
			name: 'an optional column in the middle, and one at the end',
			files: orgsWith(...orgColumns.filter((name) => !/identifier|parent/.test(name))),
			finds: [inHeader('identifier', null), inHeader('parentSourcedId', null)]
		},
		{
			name: 'a required column',
			files: orgsWith(...orgColumns.filter((name) => name !== 'name')),
			finds: [inHeader('name', null)]
		},
		{
			name: 'status and time of change, which are empty in a complete delivery',
			files: orgsWith(...orgColumns.filter((name) => !/status|dateLast/.test(name))),
			finds: [inHeader('dateLastModified', null), inHeader('status', null)]
		},
		{
			name: 'the ids, on which the references of other files rest',
			files: orgsWith(...orgColumns.slice(1)),
			finds: [inHeader('sourcedId', null)]
		},
		{
			name: 'status in a delivery of changes',
			files: deltaSet({
				'orgs.csv': ['sourcedId,status,', 'sourcedId,']
			}),
			finds: [inHeader('status', null)],
			also: ['field-count']
		},
		{
			name: 'a column, and in its place one that is not known',
			files: orgsWith(...replaced('identifier', 'region')),
			finds: [inHeader('identifier', null)],
			also: ['column-unknown']
		}
	],
	good: [
		{ name: 'every column, with empty cells', finds: [] },
		{
			name: 'all names in quotation marks',
			files: {
				'orgs.csv': changed(
					'orgs.csv',
					orgColumns.join(','),
					orgColumns.map((name) => `"${name}"`).join(',')
				)
			},
			finds: []
		},
		{
			name: 'a password, which is optional, with its column there',
			files: { 'users.csv': smallestSet['users.csv'] },
			finds: []
		},
		{
			name: 'no header at all, about which another rule speaks',
			files: delivered({ 'categories.csv': lines('category-1,,,Homework') }),
			finds: [],
			also: ['header-missing']
		}
	],
	checkFile(table, set, report) {
		const specs = set.headerSpec(table.name)?.columns ?? [];
		for (const name of headerReading(table, set).missing) {
			const at = specs.findIndex((spec) => spec.name === name);
			report.one(headerPlace(table, name), details(specs, at, set.mode(table.name) === 'delta'));
			if (isNeeded(specs[at], set, table.name))
				report.notRun(table.name, () => notRunWords.noColumn(table.name, name));
		}
	}
};

function details(specs: readonly ColumnSpec[], at: number, isDelta: boolean): Details {
	if (at === 0) return { variant: 'first' };
	const facts = { before: specs[at - 1].name };
	const { required } = specs[at];
	const isFilled = required === 'conditional' ? isDelta : required;
	return isFilled ? { variant: 'required', facts } : { facts };
}

/** True for a column on which rules rest: without any other column nothing is left unchecked. */
function isNeeded(spec: ColumnSpec, set: RosterSet, file: string): boolean {
	if (spec.required === 'conditional') return set.mode(file) === 'delta';
	return spec.required || spec.unique === true || spec.references !== undefined;
}
