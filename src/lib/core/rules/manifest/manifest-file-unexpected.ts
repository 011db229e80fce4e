import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import { tableOrReason } from '../needed-tables';
import type { Rule } from '../rule';
import { isThere, promised } from './promised-files';
import { brightspace, manageBacFiles, moodle } from '../receivers';
import { aeries } from '../student-systems';

export const manifestFileUnexpected: Rule = {
	meta: {
		id: 'manifest-file-unexpected',
		severity: 'error',
		basis: 'MUST',
		clauses: [20],
		source: 'OneRoster CSV 1.1, section 2: manifest and files agree',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is in the zip that the manifest calls absent',
		what: 'A file that manifest.csv marks as absent is not in the zip.',
		why: 'Receivers stop with an import error, or they leave the file out with all its records.',
		messages: {
			one: 'The manifest says {value} for {column}, but {file} is there. It was taken as a complete (bulk) file.'
		},
		advice: {
			one: 'If {file} is meant to be sent, the manifest has to say bulk for it, or delta for changes only. Otherwise take the file out of the zip.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Reports that the manifest and the file do not fit, and does not import.'),
			brightspace('Wants absent for each file that is not sent, so the two have to agree.'),
			moodle('Checks every CSV file in the zip, and fails at one outside the five that it knows.')
		],
		atSource: [aeries.files],
		falseAlarms: [
			'Some receivers look at the files alone and read this one, whatever the manifest says. Others leave it out without a word.'
		]
	},
	bad: [
		{
			name: 'a file that the manifest calls absent',
			files: { 'manifest.csv': changed('manifest.csv', 'file.users,bulk', 'file.users,absent') },
			finds: [{ file: 'users.csv', row: null, column: 'file.users', value: 'absent' }]
		},
		{
			name: 'in other letters: one more finding, on the word',
			files: { 'manifest.csv': changed('manifest.csv', 'file.users,bulk', 'file.users,Absent') },
			finds: [{ file: 'users.csv', row: null, column: 'file.users', value: 'absent' }],
			also: ['manifest-mode-value']
		}
	],
	good: [
		{
			name: 'a manifest and nothing else: nothing has changed',
			files: {
				'academicSessions.csv': null,
				'classes.csv': null,
				'courses.csv': null,
				'enrollments.csv': null,
				'orgs.csv': null,
				'users.csv': null,
				'manifest.csv': changed('manifest.csv', '', '').replaceAll(',bulk', ',absent')
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const { name = '' } = set.spec.manifest ?? {};
		tableOrReason(set, report, name, name);
		for (const { file, property, mode, rows } of promised(set)) {
			if (mode !== 'absent' || !isThere(set, file)) continue;
			report.one({ file, column: property }, { value: mode, related: rows });
		}
	}
};
