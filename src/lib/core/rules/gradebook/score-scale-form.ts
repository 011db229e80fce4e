import { cellColumns } from '../cells/cell-columns';
import { reportItems } from '../cells/report-cells';
import { specPattern } from '../cells/spec-pattern';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { scoreScale } from './gradebook-1.2-examples';

const FORMAT = 'scoreScaleItem';
const NO_BRACES = /^[^{}:]+:[^{}:]+$/;
const SEVERAL = /\}\s*[;|]?\s*\{/;
const CUT = /^\{[^{}]*$|^[^{}]*\}$/;

const wrongPair = (value: string, candidate: string | null = null) => ({
	file: 'scoreScales.csv',
	row: 2,
	column: 'scoreScaleValue',
	value,
	candidate
});

export const scoreScaleForm: Rule = {
	meta: {
		id: 'score-scale-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [37, 43],
		source: 'OneRoster CSV 1.2.1, scoreScales.csv, scoreScaleValue: each item is {left:right}',
		versions: ['1.2'],
		files: ['scoreScales.csv'],
		byValue: false
	},
	texts: {
		title: 'A step of a score scale is not a pair',
		what: 'A score scale says which score stands for which: each step is two values with a colon between them, in curly braces. Commas stand between steps.',
		why: 'Receivers translate scores by these pairs. A step that they cannot read leaves scores without a meaning.',
		messages: {
			one: '{value} is not a step of a scale. Two values with a colon between them are expected, in curly braces.',
			many: '{values} different steps are not pairs. Two values with a colon between them are expected, in curly braces. The first is {value}.',
			noBraces: '{value} has no curly braces around it. {candidate} is expected.',
			several: '{value} holds several steps. A comma is expected between steps: {candidate}.',
			cut: '{value} has a curly brace at one end only. A value may not hold a comma, because commas are expected between steps.'
		},
		advice: {
			one: 'Set the export to write every step as a pair in curly braces, such as the range of points, a colon and the letter.',
			several: 'Set the export to put commas between the steps.',
			cut: 'Take the comma out of this value in the gradebook; a hyphen can stand in a range of points.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A gradebook may keep a scale as words alone. Such a scale says nothing to a receiver, so it should be left out.'
		]
	},
	bad: [
		{
			name: 'a value alone after a good pair',
			version: '1.2',
			files: scoreScale('{90-100:A},B'),
			finds: [wrongPair('B')]
		},
		{
			name: 'three values',
			version: '1.2',
			files: scoreScale('{90:100:A}'),
			finds: [wrongPair('{90:100:A}')]
		},
		{
			name: 'no braces',
			version: '1.2',
			files: scoreScale('90-100:A'),
			finds: [wrongPair('90-100:A', '{90-100:A}')]
		},
		{
			name: 'a semicolon between two',
			version: '1.2',
			files: scoreScale('{90-100:A};{80-89:B}'),
			finds: [wrongPair('{90-100:A};{80-89:B}', '{90-100:A},{80-89:B}')]
		},
		{
			name: 'a comma in a value',
			version: '1.2',
			files: scoreScale('{90,5-100:A}'),
			finds: [wrongPair('{90'), wrongPair('5-100:A}')]
		}
	],
	good: [
		{
			name: 'several pairs, with ranges and words',
			version: '1.2',
			files: scoreScale('{90-100:A},{80-89:B},{below 80:not yet}'),
			finds: []
		}
	],
	checkFile(table, set, report) {
		const form = specPattern(set, FORMAT);
		reportItems(
			report,
			cellColumns(table, set, ({ itemFormat }) => itemFormat === FORMAT),
			{
				wrong: (item) => !form.test(item.trim()),
				details: (item) => reading(item.trim(), set)
			}
		);
	}
};

function reading(text: string, set: RosterSet): Details {
	const form = specPattern(set, FORMAT);
	if (SEVERAL.test(text)) {
		const items = text.replace(/\}\s*[;|]?\s*\{/g, '},{');
		const isRight = items.split(',').every((item) => form.test(item));
		return isRight ? { variant: 'several', candidate: items } : {};
	}
	if (CUT.test(text) && text.startsWith('{') !== text.endsWith('}')) return { variant: 'cut' };
	return NO_BRACES.test(text) ? { variant: 'noBraces', candidate: `{${text}}` } : {};
}
