import { manifestVersions } from '../../spec/spec';
import { changed } from '../smallest-set';
import { tableOrReason } from '../needed-tables';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { promised } from './promised-files';
import { manageBacFiles, moodle } from '../receivers';
import { aeries, infiniteCampus } from '../student-systems';

export const manifestFileMissing: Rule = {
	meta: {
		id: 'manifest-file-missing',
		severity: 'error',
		basis: 'MUST',
		clauses: [20],
		source: 'OneRoster CSV 1.1, section 2: manifest and files agree',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file is missing that the manifest promises',
		what: 'A file that manifest.csv marks as bulk or delta is in the zip.',
		why: 'Receivers stop with an import error: they cannot tell a file that was forgotten from one that is empty on purpose.',
		facts: ['other'],
		messages: {
			one: 'The manifest says {value} for {column}, but {file} is missing.',
			near: 'The manifest says {value} for {column}, but {file} is missing. {other} is there, and is probably meant.'
		},
		advice: {
			one: 'Export again, with {file} switched on. If it is not meant to be sent, the manifest has to say absent for it.',
			near: 'Set the name of the file in the export to {file}, with just these letters.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Reports that the manifest and the file do not fit, and does not import.'),
			moodle(
				'Lists the file as missing, or says that it is not needed and has to be set to absent.'
			)
		],
		atSource: [aeries.files, infiniteCampus.files],
		falseAlarms: [
			'A manifest that is the same every day promises a file also on days when there is nothing to send. Receivers that never read this file do not mind.'
		]
	},
	bad: [
		{
			name: 'a file that was forgotten',
			files: {
				'manifest.csv': changed('manifest.csv', 'file.resources,absent', 'file.resources,bulk')
			},
			finds: [{ file: 'resources.csv', row: null, column: 'file.resources', value: 'bulk' }]
		},
		{
			name: 'a file that others point to: still one finding',
			files: { 'courses.csv': null },
			finds: [{ file: 'courses.csv', row: null, column: 'file.courses', value: 'bulk' }]
		},
		{
			name: 'a file under nearly the right name',
			files: {
				'demographic.csv': 'sourcedId\r\n',
				'manifest.csv': changed(
					'manifest.csv',
					'file.demographics,absent',
					'file.demographics,delta'
				)
			},
			finds: [{ file: 'demographics.csv', row: null, column: 'file.demographics', value: 'delta' }],
			also: ['file-unknown']
		}
	],
	good: [
		{
			name: 'the name in capital letters is a finding of its own',
			trait: { kind: 'wrong-case', entry: 'users.csv' },
			finds: [],
			also: ['file-name-case']
		},
		{
			name: 'a folder around everything, too',
			trait: { kind: 'folder', to: 'Export' },
			finds: [],
			also: ['enclosing-folder']
		},
		{
			name: 'a file that is locked is there',
			trait: { kind: 'encrypted', entry: 'enrollments.csv' },
			finds: [],
			also: ['entry-encrypted']
		},
		{
			name: 'a file that is damaged is there',
			trait: { kind: 'crc', entry: 'enrollments.csv' },
			finds: [],
			also: ['entry-damaged']
		}
	],
	checkSet(set, report) {
		const { name = '' } = set.spec.manifest ?? {};
		tableOrReason(set, report, name, name);
		for (const { file, property, mode, rows } of promised(set)) {
			if (mode === 'absent' || set.state(file) !== 'absent') continue;
			report.one({ file, column: property }, { value: mode, related: rows, ...near(set, file) });
		}
	}
};

/** A file of the package whose name is nearly the one that is missing. */
function near({ observations }: RosterSet, file: string): Details {
	const seen = observations.find(
		({ rule, facts }) => rule === 'file-unknown' && facts['candidate'] === file
	);
	return seen === undefined ? {} : { variant: 'near', facts: { other: seen.file ?? '' } };
}
