import { manifestVersions } from '../../spec/spec';
import type { Rule } from '../rule';
import { fitnessGramFile, manageBacFiles } from '../receivers';
import { cellColumns } from './cell-columns';
import { demographics } from './example-files';
import { reportCells } from './report-cells';
import { orList } from './word-list';

const VOCABULARY = 'publicSchoolResidenceStatusCEDS';

const wrongCode = (value: string, candidate: string | null) => [
	{ file: 'demographics.csv', row: 2, column: 'publicSchoolResidenceStatus', value, candidate }
];

export const residenceCode: Rule = {
	meta: {
		id: 'residence-code',
		severity: 'info',
		basis: 'DESC',
		clauses: [99],
		source: 'OneRoster CSV 1.1, demographics.csv, publicSchoolResidenceStatus: codes of CEDS',
		versions: manifestVersions,
		files: ['demographics.csv'],
		byValue: true
	},
	texts: {
		title: 'A residence status is not one of the usual codes',
		what: 'Where a student lives in relation to the school is written as a code of five digits from the CEDS list.',
		why: 'Most receivers do not look at it. Those that report to a state may leave the value out.',
		facts: ['codes'],
		messages: {
			one: '{value} is not a code for the residence status. Expected is {codes}.',
			near: '{value} is not a code for the residence status. {candidate} is expected: the zero in front is missing.'
		},
		advice: {
			one: 'If your receiver asks for the residence status, set the export to write the CEDS code that fits. Otherwise there is nothing to do.',
			near: 'Export again, and do not open and save the file in a spreadsheet program on the way: it drops zeros in front.'
		}
	},
	page: {
		effects: [
			fitnessGramFile('demographics.csv', 'Does not use this column.'),
			manageBacFiles('Does not look at this column.')
		],
		atSource: [],
		falseAlarms: [
			'Outside the USA the codes mean nothing, and states have codes of their own. Unless a receiver asks for the value, all is well.'
		]
	},
	bad: [
		{
			name: 'a lost zero',
			files: demographics({ residence: '1652' }),
			finds: wrongCode('1652', '01652')
		},
		{
			name: 'a word',
			files: demographics({ residence: 'resident' }),
			finds: wrongCode('resident', null)
		}
	],
	good: [
		{ name: 'a code of the list', files: demographics({ residence: '01653' }), finds: [] },
		{ name: 'nothing', files: demographics({ residence: '' }), finds: [] }
	],
	checkFile(table, set, report) {
		const codes = set.spec.vocabularies[VOCABULARY].values ?? [];
		const columns = cellColumns(table, set, ({ vocabulary }) => vocabulary === VOCABULARY);
		reportCells(report, columns, {
			wrong: (text) => !codes.includes(text),
			details: (text) => {
				const candidate = codes.find((code) => code === `0${text.trim()}` || code === text.trim());
				return candidate === undefined
					? { facts: { codes: () => orList(codes) } }
					: { variant: 'near', candidate };
			}
		});
	}
};
