import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';

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
