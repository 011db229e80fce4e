import { everyVersion, type Edition } from '../../spec/spec';
import { editions, versionOf } from '../../spec/versions';
import { curingSteps, stepsInWords, type CuringSteps } from '../../version/curing-steps';
import { demographics } from '../cells/example-files';
import { andList } from '../cells/word-list';
import { headerPlace } from '../csv/header-place';

import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { smallestSet, lines } from '../smallest-set';
import { smallestSet10 } from '../smallest-set-1.0';
import { smallestSet12 } from '../smallest-set-1.2';
import { aeries, infiniteCampus } from '../student-systems';
import { notRunWords } from '../words';

/** Data files of a smallest set. */
const dataFiles = (
	set: Readonly<Record<string, string>>,
	...names: readonly string[]
): Record<string, string> => Object.fromEntries(names.map((name) => [name, set[name]]));

const rosterFiles = [
	'orgs.csv',
	'academicSessions.csv',
	'courses.csv',
	'classes.csv',
	'users.csv',
	'enrollments.csv'
];

/** Birth dates under the names of 1.0, in a set of 1.1. */
const demographics10 = (): Record<string, string> => {
	const files = demographics({});
	return {
		...files,
		'demographics.csv': files['demographics.csv']
			.replace('sourcedId,', 'userSourcedId,')
			.replace('birthDate', 'birthdate')
	};
};

export const versionMixed: Rule = {
	meta: {
		id: 'version-mixed',
		severity: 'error',
		basis: 'MUST',
		clauses: [11, 31, 77, 86, 87, 95],
		source:
			'OneRoster CSV, section 2: a set is of one version, with manifest.csv from 1.1 on; section 3: columns of each file',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'Files follow different versions of OneRoster',
		what: 'All files of a set are of one version of OneRoster, the one that manifest.csv names.',
		why: 'Receivers read the files by the version that the set says it has. Columns under the names of another version are missing to them, with all their values.',
		facts: ['others', 'names', 'number', 'steps'],
		messages: {
			one: 'The set is read as OneRoster {version}, but {number|file has|files have} the columns of {others}: {names}. Columns of {version} are expected in all files. This is one cause: Rollcall does not list each column.',
			single:
				'{file} has the columns of OneRoster {others}, but the set is read as {version}. Columns of {version} are expected. This is one cause: Rollcall does not list each column.'
		},
		advice: {
			one: 'Set the export to OneRoster {version} for all files, if it offers a choice. Or send all files as OneRoster {others}, if the receiver takes that. Changed by hand, this is what it takes. {steps} Export again or zip the files anew, and check them again.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.version, infiniteCampus.version],
		falseAlarms: [
			'If the files are right and manifest.csv names the wrong version, choose the other version in the report and check again. Then correct the version in manifest.csv.'
		]
	},
	bad: [
		{
			name: 'a manifest of 1.1 with all files of 1.0',
			files: dataFiles(smallestSet10, ...rosterFiles),
			finds: [{ file: null, row: null, column: null, value: null }]
		},
		{
			name: 'a manifest of 1.1 with users of 1.2',
			files: dataFiles(smallestSet12, 'users.csv'),
			finds: [{ file: 'users.csv', row: 1, line: 1, column: null }]
		},
		{
			name: 'one file of 1.0 in a set of 1.1',
			files: demographics10(),
			finds: [{ file: 'demographics.csv', row: 1, line: 1, column: null }]
		},
		{
			name: 'users of 1.1 in a set of 1.2',
			version: '1.2',
			files: dataFiles(smallestSet, 'users.csv'),
			finds: [{ file: 'users.csv', row: 1, line: 1, column: null }]
		},
		{
			name: 'classes of 1.1 in a set of 1.0',
			version: '1.0',
			files: dataFiles(smallestSet, 'classes.csv'),
			finds: [{ file: 'classes.csv', row: 1, line: 1, column: null }]
		}
	],
	good: [
		{ name: 'all of 1.0', version: '1.0', finds: [] },
		{ name: 'all of 1.2', version: '1.2', finds: [] },
		{
			name: 'one column of another version, about which another rule speaks',
			files: {
				'courses.csv': smallestSet['courses.csv'].replace('schoolYearSourcedId', 'schoolYearId')
			},
			finds: [],
			also: ['column-misspelt']
		},
		{
			name: 'a file that has few columns of any version, about which another rule speaks',
			files: { 'classes.csv': lines('sourcedId,title', 'class-1,Reading 3A') },
			finds: [],
			also: ['column-missing']
		}
	],
	checkSet(set, report) {
		const mixed = mixedFiles(set);
		if (mixed.length === 0) return;
		for (const { file, steps } of mixed) tellUnread(file, steps, set, report);
		const others = [...new Set(mixed.map(({ edition }) => versionOf(edition)))].sort();
		const facts = {
			others: () => andList(others),
			names: mixed.map(({ file }) => file).join(', '),
			number: mixed.length,
			steps: () => mixed.map(({ file, steps }) => stepsInWords(file, steps)).join(' ')
		};
		const [{ file }] = mixed;
		const table = set.tables.get(file);
		if (mixed.length > 1 || table === undefined) report.one({}, { facts });
		else report.one(headerPlace(table, null), { variant: 'single', facts });
	}
};

interface MixedFile {
	readonly file: string;
	readonly edition: Edition;
	readonly steps: CuringSteps;
}

function mixedFiles(set: RosterSet): MixedFile[] {
	return set.spec.files.flatMap((own): MixedFile[] => {
		const edition = set.foreign.get(own.name);
		const table = set.tables.get(own.name);
		if (edition === undefined || table === undefined) return [];
		const theirs = editions[edition].files.find(({ name }) => name === own.name);
		if (theirs === undefined) return [];
		return [{ file: own.name, edition, steps: curingSteps(table.header, theirs, own) }];
	});
}

/** Columns that the file lacks were not judged: the report names those that have to be filled. */
function tellUnread(file: string, { added }: CuringSteps, set: RosterSet, report: Report): void {
	const specs = set.fileSpec(file)?.columns ?? [];
	for (const { name, required } of specs) {
		if (required === true && added.includes(name))
			report.notRun(file, () => notRunWords.noColumn(file, name));
	}
}
