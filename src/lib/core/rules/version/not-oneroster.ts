import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { gooru, manageBacFiles } from '../receivers';
import { aeries, infiniteCampus, powerSchool } from '../student-systems';

export const notOneroster = observedRule({
	meta: {
		id: 'not-oneroster',
		severity: 'error',
		basis: 'MUST',
		clauses: [11],
		source: 'OneRoster CSV 1.1, section 2: names of the files',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'This is not a OneRoster export',
		what: 'A OneRoster set is known by its files: manifest.csv, orgs.csv, users.csv, classes.csv and others, with set columns.',
		why: 'A receiver that expects OneRoster finds nothing it could import.',
		facts: ['files', 'names'],
		messages: {
			one: 'There is nothing of OneRoster in here, neither its files nor its columns ({files|file|files}: {names}). OneRoster files are expected. Nothing was checked.',
			columns:
				'Files in here have names of OneRoster ({files|file|files}: {names}), but their columns are not those of OneRoster, as is expected. Nothing was checked.',
			pack: 'This is a class pack that Rollcall made for a teacher, encrypted with a passphrase. It opens with that passphrase on the start page of Rollcall, or on its page for teachers. A roster that is not encrypted is expected here. Nothing was checked.',
			nothing:
				'The zip holds no file at all, so there was nothing to check. OneRoster files are expected.'
		},
		advice: {
			one: 'Choose the OneRoster export of the student system. Other exports, such as those for School Data Sync or Clever, have files and columns of their own.',
			pack: 'Open the class pack there, or choose the OneRoster export of the student system, which holds all classes.',
			nothing: 'Export again from the student system. If the zip is empty again, ask its support.'
		}
	},
	page: {
		effects: [
			gooru('Every CSV file has to follow the standard that it names.'),
			manageBacFiles('Refuses a zip that it cannot read as a roster, and says why.')
		],
		atSource: [aeries.setUp, infiniteCampus.setUp, powerSchool.dataExport],
		falseAlarms: [
			'Vendors have formats of their own with files of the same names, such as users.csv. For them the zip may be right, but it is not OneRoster.'
		]
	},
	bad: [
		{
			name: 'some other table',
			files: {
				'manifest.csv': null,
				'orgs.csv': null,
				'academicSessions.csv': null,
				'courses.csv': null,
				'classes.csv': null,
				'users.csv': null,
				'enrollments.csv': null,
				'menu.csv': 'dish,price\r\nSoup,2.50\r\n'
			},
			finds: [{ file: null, row: null }]
		},
		{
			name: 'files of another format that go by the names of OneRoster',
			files: {
				'manifest.csv': null,
				'orgs.csv': 'SIS ID,Name\r\n1,North\r\n',
				'academicSessions.csv': null,
				'courses.csv': null,
				'classes.csv': null,
				'users.csv': 'SIS ID,Username\r\n2,akaya\r\n',
				'enrollments.csv': null
			},
			finds: [{ file: null, row: null }]
		},
		{
			name: 'a zip without a file',
			files: {
				'manifest.csv': null,
				'orgs.csv': null,
				'academicSessions.csv': null,
				'courses.csv': null,
				'classes.csv': null,
				'users.csv': null,
				'enrollments.csv': null
			},
			finds: [{ file: null, row: null }]
		},
		{
			name: 'a class pack with a passphrase',
			files: {
				'manifest.csv': null,
				'orgs.csv': null,
				'academicSessions.csv': null,
				'courses.csv': null,
				'classes.csv': null,
				'users.csv': null,
				'enrollments.csv': null,
				'class-pack.json': '{"format":"rollcall-class-pack/1"}',
				'roster-0.sealed': 'encrypted'
			},
			finds: [{ file: null, row: null }]
		}
	],
	good: [{ name: 'the smallest roster', finds: [] }]
});
