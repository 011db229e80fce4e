import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { classLink, hmh, imagineLearning, renaissance, stMath, wriddle } from '../receivers';
import { infiniteCampus } from '../student-systems';

export const fileNameCase = observedRule(
	{
		meta: {
			id: 'file-name-case',
			severity: 'error',
			basis: 'MUST',
			clauses: [5],
			source: 'OneRoster CSV 1.1, sections 2 and 3: names are exact, capital letters count',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A file name has wrong capital letters',
			what: 'File names are written exactly as OneRoster writes them, with the same capital and small letters.',
			why: 'Many receivers compare names letter by letter. They treat the file as missing, with all its records.',
			messages: {
				one: 'The file is named {value}. {candidate} is expected. It was read all the same.'
			},
			advice: {
				one: 'Set the file name in the export to {candidate}, with these capital and small letters.'
			}
		},
		page: {
			effects: [
				stMath('Treats the file as missing, and processes nothing while a file is missing.'),
				classLink('The names of files have to be just those of the standard.'),
				renaissance('Capital and small letters of file names count.'),
				wriddle('Treats a file with another name as missing.'),
				hmh('Does not recognize a file whose name is not an exact match.'),
				imagineLearning('The names of files are exact, with their capital and small letters.')
			],
			atSource: [infiniteCampus.fileName],
			falseAlarms: [
				'Receivers on Windows may take the file all the same, so it can have worked for years. The next receiver may not.'
			]
		},
		bad: [
			{
				name: 'all in capital letters',
				trait: { kind: 'wrong-case', entry: 'users.csv' },
				finds: [{ file: 'USERS.CSV', row: null, value: 'USERS.CSV', candidate: 'users.csv' }]
			},
			{
				name: 'all in small letters',
				trait: {
					kind: 'wrong-case',
					entry: 'academicSessions.csv',
					to: 'academicsessions.csv'
				},
				finds: [
					{
						file: 'academicsessions.csv',
						row: null,
						value: 'academicsessions.csv',
						candidate: 'academicSessions.csv'
					}
				]
			}
		],
		good: [{ name: 'exact names', finds: [] }]
	},
	({ facts }) => ({ candidate: String(facts['expected']) })
);
