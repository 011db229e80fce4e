import { manifestVersions } from '../../spec/spec';
import { delivered } from '../cells/example-files';
import type { Rule } from '../rule';
import { lines, smallestSet } from '../smallest-set';
import { headerReading } from './header-reading';
import { greatMinds, hmh, manageBacFiles, moodle, renaissance, stMath } from '../receivers';
import { aeries, powerSchool } from '../student-systems';

const headerOf = (file: string): string => smallestSet[file].split('\r\n')[0];

export const noDataRows: Rule = {
	meta: {
		id: 'no-data-rows',
		severity: 'error',
		basis: 'MUST',
		clauses: [33],
		source: 'OneRoster CSV 1.1, section 3: a data file has at least one row of data',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file has no records',
		what: 'A file for which there is nothing to send is left out of the zip, and manifest.csv says absent for it.',
		why: 'Strict receivers refuse the zip. In a complete delivery others take it that all such records are gone, and switch them off. Some vendors ask for such a file all the same.',
		facts: ['property'],
		messages: {
			one: '{file} has its first row with the names of the columns, and no records below it. At least one is expected.'
		},
		advice: {
			one: 'If there should be records, see in the student system why the export finds none. If not, leave {file} out and set {property} to absent in manifest.csv.'
		}
	},
	page: {
		effects: [
			stMath('Stops: no record at all is processed while a file has no data.'),
			greatMinds('users.csv', 'Classes, enrollments, orgs and users must not be empty.'),
			moodle('Fails at every column of a file without records.'),
			hmh('Takes courses, sessions and demographics with nothing but the row of names.'),
			renaissance('Takes files with nothing but the row of names, and asks for all eight files.'),
			manageBacFiles(
				'Takes it as no records, so that in a complete delivery all records of this kind are archived.'
			)
		],
		atSource: [aeries.files, aeries.schools, powerSchool.activeStudents],
		falseAlarms: [
			'HMH, Renaissance and ManageBac+ take or even want such files. For them it may stay; the standard wants it left out.'
		]
	},
	bad: [
		{
			name: 'a header alone',
			files: delivered({ 'categories.csv': 'sourcedId,status,dateLastModified,title\r\n' }),
			finds: [{ file: 'categories.csv', row: null, line: null, column: null, value: null }]
		},
		{
			name: 'a header without a line end, and one with an empty line below',
			files: delivered({
				'categories.csv': 'sourcedId,status,dateLastModified,title',
				'classResources.csv':
					'sourcedId,status,dateLastModified,title,classSourcedId,resourceSourcedId\r\n\r\n'
			}),
			finds: [{ file: 'categories.csv' }, { file: 'classResources.csv' }],
			also: ['blank-line']
		},
		{
			name: 'a file that others refer to',
			files: { 'courses.csv': lines(headerOf('courses.csv')) },
			finds: [{ file: 'courses.csv', row: null }],
			also: ['reference-missing']
		}
	],
	good: [
		{
			name: 'one record',
			files: delivered({
				'categories.csv': lines('sourcedId,status,dateLastModified,title', 'category-1,,,Homework')
			}),
			finds: []
		},
		{
			name: 'the manifest, which has rules of its own',
			files: { 'manifest.csv': lines('propertyName,value') },
			finds: [],
			also: ['manifest-property-missing']
		}
	],
	checkFile(table, set, report) {
		const property = set.fileSpec(table.name)?.manifestProperty ?? null;
		if (property === null || table.records > 0) return;
		if (headerReading(table, set).state !== 'read') return;
		report.one({ file: table.name }, { facts: { property } });
	}
};
