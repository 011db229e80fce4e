import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';

export const fileUnknown = observedRule(
	{
		meta: {
			id: 'file-unknown',
			severity: 'warning',
			basis: 'PRACTICE',
			clauses: [9],
			source:
				'Not mentioned by OneRoster; some receivers refuse zips with files that it does not name',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A file in the zip is not part of OneRoster',
			what: 'The zip holds files of OneRoster, under the names that it gives them.',
			why: 'Most receivers skip a file whose name they do not know, so what is in it never arrives. Strict ones refuse the zip.',
			messages: {
				one: '{file} is not a file of OneRoster. It was not read.',
				near: '{file} is not a file of OneRoster. It was not read. Should it be named {candidate}?'
			},
			advice: {
				one: 'Take the file out of the zip, or leave it if your receiver asked for it.',
				near: 'If the file holds what belongs into {candidate}, set that name in the export. Otherwise take it out of the zip.'
			}
		},
		bad: [
			{
				name: 'a note beside the roster',
				trait: { kind: 'unknown-file', to: 'readme.txt' },
				finds: [{ file: 'readme.txt', row: null, candidate: null }]
			},
			{
				name: 'a file with nearly the right name',
				files: { 'demographic.csv': 'sourcedId\r\n' },
				finds: [{ file: 'demographic.csv', row: null, candidate: 'demographics.csv' }]
			}
		],
		good: [{ name: 'nothing but the roster', finds: [] }]
	},
	({ facts: { candidate } }) =>
		typeof candidate === 'string' ? { variant: 'near', candidate } : {}
);
