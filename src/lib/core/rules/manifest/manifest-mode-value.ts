import { manifestVersions } from '../../spec/spec';
import { nearestToken } from '../cells/nearest-token';
import { deltaSet } from '../delta-set';
import { changed, smallestSet } from '../smallest-set';
import type { Details, Rule } from '../rule';
import type { ManifestRow } from '../roster-set';
import { isBlank, manifestIn, reportCells } from './manifest-cells';
import { brightspace, fitnessGramFile, hmhFile, manageBacFiles } from '../receivers';
import { infiniteCampus } from '../student-systems';

const saying = (value: string): Record<string, string> => ({
	'manifest.csv': changed('manifest.csv', 'file.users,bulk', `file.users,${value}`)
});

const found = (value: string, candidate: string | null) =>
	[{ file: 'manifest.csv', row: 16, column: 'value', value, candidate }] as const;

export const manifestModeValue: Rule = {
	meta: {
		id: 'manifest-mode-value',
		severity: 'error',
		basis: 'MUST',
		clauses: [17, 24],
		source: 'OneRoster CSV 1.1, section 3, manifest.csv: values of the file properties',
		versions: manifestVersions,
		files: ['manifest.csv'],
		byValue: true
	},
	texts: {
		title: 'manifest.csv does not say how a file is sent',
		what: 'For each file the manifest says bulk (complete), delta (changes only) or absent (not sent), in small letters.',
		why: 'Receivers compare the word letter by letter. With another one they refuse the zip, or take the file for absent.',
		facts: ['property'],
		messages: {
			one: '{property} says {value}. One of three words is expected: bulk, delta or absent.',
			rows: 'The value {value} stands in {count|row|rows}. One of three words is expected for a file: bulk, delta or absent.',
			near: '{property} says {value}. {candidate} is expected, with just these small letters.',
			nearRows:
				'The value {value} stands in {count|row|rows}. {candidate} is expected, with just these small letters.',
			blank:
				'{property} has no value. One of three words is expected: bulk (complete), delta (changes only) or absent (not sent).',
			blankRows:
				'{count|file has|files have} no value. One of three words is expected: bulk (complete), delta (changes only) or absent (not sent).',
			many: '{values} different values are none of the three words that are expected for a file: bulk, delta or absent.'
		},
		advice: {
			one: 'Write bulk if the file is complete, delta if it holds changes only, and absent if it is not in the zip.',
			near: 'Write {candidate} instead. If the export makes the manifest, report it to its maker.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Refuses any other value than absent, bulk or delta.'),
			fitnessGramFile(
				'manifest.csv',
				'Does not understand any other value than bulk, delta and absent.'
			),
			hmhFile(
				'manifest',
				'Wants one of the three words for each file, even for data that it does not store.'
			),
			brightspace('Knows three values: bulk, delta and absent.')
		],
		atSource: [infiniteCampus.mode],
		falseAlarms: [
			'Receivers that compare these words without regard to capital letters take Bulk or BULK, so it may have worked so far.'
		]
	},
	bad: [
		{ name: 'a capital letter', files: saying('Bulk'), finds: found('Bulk', 'bulk') },
		{ name: 'a space after it', files: saying('bulk '), finds: found('bulk ', 'bulk') },
		{ name: 'letters changed places', files: saying('bukl'), finds: found('bukl', 'bulk') },
		{ name: 'another word', files: saying('yes'), finds: found('yes', null) },
		{ name: 'empty', files: saying(''), finds: found('', null) },
		{
			name: 'capital letters throughout',
			files: { 'manifest.csv': smallestSet['manifest.csv'].replaceAll(',bulk', ',BULK') },
			finds: [4, 6, 8, 11, 13, 16].map((row) => ({ row, value: 'BULK', candidate: 'bulk' }))
		},
		{
			name: 'a capital letter: the file still counts as a delta',
			files: deltaSet({ 'manifest.csv': ['file.users,delta', 'file.users,Delta'] }),
			finds: found('Delta', 'delta')
		}
	],
	good: [
		{ name: 'in quotes', files: saying('"bulk"'), finds: [] },
		{ name: 'changes only', files: deltaSet({}), finds: [] }
	],
	checkFile(table, set, report) {
		const manifest = manifestIn(table, set);
		if (manifest === undefined) return;
		const wrong = new Map<ManifestRow, Details>();
		for (const { name, file, allowedValues } of set.spec.manifest?.properties ?? []) {
			const row = manifest.row(name);
			if (file === undefined || allowedValues === null || row === undefined) continue;
			if (!allowedValues.includes(row.value))
				wrong.set(row, {
					...details(row.value, allowedValues),
					facts: { property: name }
				});
		}
		reportCells(report, manifest, 'value', wrong);
	}
};

function details(value: string, words: readonly string[]): Details {
	if (isBlank(value)) return { variant: 'blank' };
	const candidate = nearestToken(value, words);
	return candidate === undefined ? {} : { variant: 'near', candidate };
}
