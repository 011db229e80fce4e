import { changed, smallestSet } from '../smallest-set';
import { andList } from '../cells/word-list';
import { deltaSet } from '../delta-set';
import { microsoft } from '../receivers';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { smallestSet12 } from '../smallest-set-1.2';
import { missingTargets } from '../keys/missing-targets';
import { isThere } from '../manifest/promised-files';
import { aeries, infiniteCampus } from '../student-systems';

/** The smallest set of 1.2 with these files left out, and called absent in the manifest. */
const without = (...files: string[]): Record<string, string | null> => ({
	...Object.fromEntries(files.map((file) => [`${file}.csv`, null])),
	'manifest.csv': smallestSet12['manifest.csv'].replaceAll(
		new RegExp(`file\\.(${files.join('|')}),bulk`, 'g'),
		'file.$1,absent'
	)
});

export const neededFileMissing: Rule = {
	meta: {
		id: 'needed-file-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [48, 49],
		source:
			'OneRoster CSV 1.2.1, section 3 and appendix A: the files that a bulk file depends on; in 1.1 by its references',
		versions: ['1.1', '1.2'],
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is missing that others need beside them',
		what: 'A complete (bulk) delivery of a file needs others beside it, also those that it names in no column. Users need their roles, classes their courses, results the classes of their work.',
		why: 'Receivers check whether the set is complete before they read it. Without this file they refuse the others, or leave out what hangs on it.',
		facts: ['needs'],
		messages: {
			one: '{file} is missing. A complete delivery of {needs} has to have it beside.'
		},
		advice: {
			one: 'Switch {file} on in the settings of the export, and export again. Its line in manifest.csv has to say bulk then.'
		}
	},
	page: {
		effects: [microsoft('Always needs orgs, users and roles, and refuses a set without them.')],
		atSource: [aeries.files, infiniteCampus.files],
		falseAlarms: [
			'Some receivers take users without the rest of the roster. Ask yours; the standard asks for the whole.'
		]
	},
	bad: [
		{
			name: 'users of 1.2 without roles: one finding, whoever needs them',
			version: '1.2',
			files: without('roles'),
			finds: [{ file: 'roles.csv', row: null, column: null, value: null }]
		},
		{
			name: 'courses that nobody names, because classes are missing, too',
			files: {
				'classes.csv': null,
				'courses.csv': null,
				'manifest.csv': smallestSet['manifest.csv'].replaceAll(
					/(classes|courses),bulk/g,
					'$1,absent'
				)
			},
			finds: [{ file: 'courses.csv', row: null, column: null, value: null }],
			also: ['reference-file-missing']
		}
	],
	good: [
		{
			name: 'a file that others name is a matter of another rule',
			files: {
				'courses.csv': null,
				'manifest.csv': changed('manifest.csv', 'file.courses,bulk', 'file.courses,absent')
			},
			finds: [],
			also: ['reference-file-missing']
		},
		{
			name: 'a file that the manifest promises, too',
			version: '1.2',
			files: { 'roles.csv': null },
			finds: [],
			also: ['manifest-file-missing']
		},
		{
			name: 'people alone, in 1.2: organizations, roles and users are complete',
			version: '1.2',
			files: without('academicSessions', 'classes', 'courses', 'enrollments'),
			finds: []
		},
		{
			name: 'a manifest alone: nothing has changed',
			version: '1.2',
			files: without(
				'academicSessions',
				'classes',
				'courses',
				'enrollments',
				'orgs',
				'roles',
				'users'
			),
			finds: []
		},
		{
			name: 'changes need nothing beside them',
			version: '1.2',
			files: {
				...deltaSet({}, smallestSet12),
				'roles.csv': null,
				'manifest.csv': deltaSet({}, smallestSet12)['manifest.csv'].replace(
					'file.roles,delta',
					'file.roles,absent'
				)
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const named = new Set(missingTargets(set).map(({ to }) => to.file));
		for (const [file, needs] of neededBy(set)) {
			// Where a column names records of the file, reference-file-missing speaks of it.
			if (named.has(file)) continue;
			report.one({ file }, { facts: { needs: () => andList(needs) } });
		}
	}
};

/** The files that are missing and not promised, each with the bulk files of the package that need it. */
function neededBy(set: RosterSet): Map<string, string[]> {
	const needed = new Map<string, string[]>();
	for (const { name, bulkDependencies } of set.spec.files) {
		if (!isBulk(set, name)) continue;
		for (const file of bulkDependencies?.required ?? []) {
			if (set.state(file) !== 'absent' || set.mode(file) !== 'absent') continue;
			needed.set(file, [...(needed.get(file) ?? []), name]);
		}
	}
	return needed;
}

/** True for a complete file of the package. One without records needs nothing: no-data-rows speaks of it. */
const isBulk = (set: RosterSet, file: string): boolean =>
	isThere(set, file) && set.mode(file) === 'bulk' && set.tables.get(file)?.records !== 0;
