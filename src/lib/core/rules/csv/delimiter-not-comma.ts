import { everyVersion } from '../../spec/spec';
import { smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { headerPlace } from './header-place';
import { apple, hmh, renaissance, stMath } from '../receivers';
import { infiniteCampus } from '../student-systems';
import { delimiterWords } from './words';

/** Orgs.csv with another sign in the place of its commas. */
const separated = (sign: string): Record<string, string> => ({
	'orgs.csv': smallestSet['orgs.csv'].replaceAll(',', sign)
});
const wrong = [{ file: 'orgs.csv', row: 1, line: 1, column: null, value: null }];

export const delimiterNotComma: Rule = {
	meta: {
		id: 'delimiter-not-comma',
		severity: 'error',
		basis: 'MUST',
		clauses: [26],
		source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rule 4',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'The fields are not separated by commas',
		what: 'In a CSV file a comma stands between two fields.',
		why: 'Receivers look for commas. They read each row as one single field, find none of the columns, and refuse the file.',
		facts: ['sign'],
		messages: {
			one: 'The fields are separated by {sign}. Commas are expected. Rollcall read the file all the same.'
		},
		advice: {
			one: 'Set the separator of the export to a comma. If the file was saved from a spreadsheet program, the separator comes from the region that is set on that computer. Then send the file as the student system writes it.'
		}
	},
	page: {
		effects: [
			stMath('Wants values that are separated by commas.'),
			hmh('Needs a file that is separated by commas.'),
			renaissance('Needs a file that is separated by commas.'),
			apple('Takes commas, and semicolons as well.')
		],
		atSource: [infiniteCampus.separator],
		falseAlarms: [
			'Apple School Manager takes semicolons, so a zip that is for it alone may be all right.'
		]
	},
	bad: [
		{ name: 'semicolons', files: separated(';'), finds: wrong },
		{ name: 'tabs', files: separated('\t'), finds: wrong },
		{ name: 'vertical bars', files: separated('|'), finds: wrong },
		{
			name: 'below an empty line',
			files: { 'orgs.csv': `\r\n${separated(';')['orgs.csv']}` },
			finds: [{ file: 'orgs.csv', row: 1, line: 2 }],
			also: ['blank-line']
		}
	],
	good: [
		{
			name: 'semicolons and bars inside fields',
			files: {
				'orgs.csv': smallestSet['orgs.csv']
					.replace('Example School', 'A; B; C; D; E; F; G; H; I')
					.replace('Example District', 'A|B|C|D|E|F|G|H|I')
			},
			finds: []
		}
	],
	checkFile(table, _set, report) {
		const { delimiter } = table.end;
		if (delimiter === ',') return;
		const sign = (): string => delimiterWords[delimiter] ?? delimiter;
		report.one(headerPlace(table, null), { facts: { sign } });
	}
};
