import { manageBacFiles } from '../receivers';
import type { Rule } from '../rule';
import { changed } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { deltaSet } from '../delta-set';
import { resource } from './example-files';
import { reportExtensions } from './extension-token';
import { isToken } from './token-columns';

export const extensionNotAllowed: Rule = {
	meta: {
		id: 'extension-not-allowed',
		severity: 'error',
		basis: 'MUST',
		clauses: [73],
		source: 'OneRoster CSV 1.2.1, section 4: the ten columns that take values of one’s own',
		versions: ['1.2'],
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A value of your own stands in a column that takes none',
		what: 'Ten columns of OneRoster 1.2 take values of your own, which begin with ext and a colon. They hold types of sessions, classes and organizations, roles, sex, score status, and sources of learning objectives. In all other columns the lists are closed.',
		why: 'Receivers decide by these columns what to do with a record. A value that nobody can know makes them refuse the record, or the file.',
		facts: ['allowed'],
		messages: {
			one: '{value} begins with ext, but {column} takes no values of your own. Expected is {allowed}.'
		},
		advice: {
			one: 'Set the export to write the value of the list that comes closest in place of {value}.'
		}
	},
	page: {
		effects: [
			manageBacFiles('Passes over every role that is not primary, whatever stands there instead.')
		],
		atSource: [],
		falseAlarms: [
			'A receiver may have agreed to such a value in one of these columns. The standard still closes the list there, and other receivers refuse it.'
		]
	},
	bad: [
		{
			name: 'a type of role',
			version: '1.2',
			files: {
				'roles.csv': changed('roles.csv', 'primary,teacher', 'ext:main,teacher', smallestSet12)
			},
			finds: [{ file: 'roles.csv', row: 2, column: 'roleType', value: 'ext:main' }]
		},
		{
			name: 'an importance',
			version: '1.2',
			files: resource({ importance: 'ext:tertiary' }, smallestSet12),
			finds: [{ file: 'resources.csv', row: 2, column: 'importance', value: 'ext:tertiary' }]
		},
		{
			name: 'a status',
			version: '1.2',
			files: deltaSet({ 'users.csv': ['student-1,active', 'student-1,ext:paused'] }, smallestSet12),
			finds: [{ file: 'users.csv', row: 3, column: 'status', value: 'ext:paused' }]
		}
	],
	good: [
		{
			name: 'a type of class and a role for a resource, which may be of one’s own',
			version: '1.2',
			files: {
				...resource({ roles: 'student,ext:coach' }, smallestSet12),
				'classes.csv': changed('classes.csv', 'scheduled', 'ext:club', smallestSet12)
			},
			finds: []
		},
		{
			name: 'in a yes or no it is one fault, of which another rule speaks',
			version: '1.2',
			files: {
				'enrollments.csv': changed(
					'enrollments.csv',
					'student,false',
					'student,ext:maybe',
					smallestSet12
				)
			},
			finds: [],
			also: ['boolean-value']
		}
	],
	checkFile(table, set, report) {
		reportExtensions(table, set, report, (spec) => isToken(spec) && spec.extensible !== true);
	}
};
