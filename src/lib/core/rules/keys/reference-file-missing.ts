import { everyVersion } from '../../spec/spec';
import { changed, smallestSet } from '../smallest-set';
import type { Rule } from '../rule';
import { fitnessGram, greatMindsStart, moodle, stMath, wriddle } from '../receivers';
import { missingTargets } from './missing-targets';
import { targetFacts } from './target-names';
import { aeries, infiniteCampus } from '../student-systems';

const manifest = changed('manifest.csv', 'file.courses,bulk', 'file.courses,absent');

export const referenceFileMissing: Rule = {
	meta: {
		id: 'reference-file-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [48, 49],
		source: 'OneRoster CSV 1.1, sections 2 and 3: a bulk set is complete',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is missing that other files point to',
		what: 'In a complete (bulk) delivery, the file that a column points to has to be in the package.',
		why: 'Without it the receiver knows none of these ids. Most leave out every record that names one.',
		facts: ['target', 'aThing', 'rows'],
		messages: {
			one: '{target} is missing from the package, but {rows|row names|rows name} {aThing} in {column}.'
		},
		advice: {
			one: 'Switch {target} on in the settings of the export, and export again. Its line in manifest.csv has to say bulk then.'
		}
	},
	page: {
		effects: [
			stMath('The upload is not processed unless all seven files are there.'),
			wriddle('The import does not complete when one of its seven files is missing.'),
			fitnessGram(
				'Does without courses.csv; without any other of its seven files nothing is imported.'
			),
			greatMindsStart(
				'Does not read courses.csv and academicSessions.csv, so they may be missing.'
			),
			moodle('Lists a file as required and missing when the manifest announces it.')
		],
		atSource: [aeries.files, infiniteCampus.files],
		falseAlarms: [
			'Great Minds and FitnessGram do not read courses.csv, so a package for them alone may be complete without it. OneRoster asks for everything that is named.'
		]
	},
	bad: [
		{
			name: 'classes without the file of courses',
			files: { 'courses.csv': null, 'manifest.csv': manifest },
			finds: [{ file: 'classes.csv', row: null, column: 'courseSourcedId', value: null }]
		},
		{
			name: 'no manifest, and no file of organizations',
			files: { 'orgs.csv': null, 'manifest.csv': null },
			finds: [
				{ file: 'courses.csv', row: null, column: 'orgSourcedId', value: null },
				{ file: 'classes.csv', row: null, column: 'schoolSourcedId', value: null },
				{ file: 'users.csv', row: null, column: 'orgSourcedIds', value: null },
				{ file: 'enrollments.csv', row: null, column: 'schoolSourcedId', value: null }
			],
			also: ['manifest-missing']
		}
	],
	good: [
		{
			name: 'a column that is empty throughout needs no file',
			files: {
				'academicSessions.csv': null,
				'classes.csv': null,
				'enrollments.csv': null,
				'courses.csv': changed('courses.csv', 'year-27', ''),
				'manifest.csv': smallestSet['manifest.csv'].replaceAll(
					/(academicSessions|classes|enrollments),bulk/g,
					'$1,absent'
				)
			},
			finds: []
		}
	],
	checkSet(set, report) {
		for (const { table, column, to, rows } of missingTargets(set)) {
			const place = { file: table.name, column: column.name };
			report.one(place, { facts: { ...targetFacts(to.file), rows } });
		}
	}
};
