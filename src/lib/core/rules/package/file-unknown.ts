import { everyVersion } from '../../spec/spec';
import { standardNames } from '../../zip/standard-names';
import { observedRule } from '../observed-rule';
import { smallestSet12 } from '../smallest-set-1.2';
import { hmh, mcGrawHill, moodle } from '../receivers';
import { infiniteCampus } from '../student-systems';

export const fileUnknown = observedRule(
	{
		meta: {
			id: 'file-unknown',
			severity: 'warning',
			basis: 'PRACTICE',
			clauses: [9, 10],
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
				one: '{file} is not a file of OneRoster, so it is not expected. It was not read.',
				near: '{file} is not a file of OneRoster. It was not read. Should it be named {candidate}?',
				version:
					'{file} is not a file of OneRoster {version}, so it is not expected. Another version has it. It was not read.'
			},
			advice: {
				one: 'Take the file out of the zip, or leave it if your receiver asked for it.',
				near: 'If the file holds what belongs into {candidate}, set that name in the export. Otherwise take it out of the zip.',
				version:
					'Set the export to one version for all files. If the receiver wants OneRoster {version}, leave {file} out.'
			}
		},
		page: {
			effects: [
				mcGrawHill('There may be no other files in the zip.'),
				hmh('Does not support resources.csv; access to products is set up elsewhere.'),
				moodle(
					'Checks each CSV file in the zip, and fails at the columns of one that it does not know.'
				)
			],
			atSource: [infiniteCampus.fileName],
			falseAlarms: [
				'Some receivers ask for a file of their own beside those of OneRoster, such as student_attributes.csv. Then it may stay, but not in a zip for anybody else.'
			]
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
			},
			{
				name: 'a name as the text of 1.2 prints it once by mistake',
				version: '1.2',
				files: { 'courseResourses.csv': 'sourcedId\r\n' },
				finds: [{ file: 'courseResourses.csv', row: null, candidate: 'courseResources.csv' }]
			},
			{
				name: 'a file of OneRoster 1.2 in a set of 1.1',
				files: { 'roles.csv': smallestSet12['roles.csv'] },
				finds: [{ file: 'roles.csv', row: null, candidate: null }]
			}
		],
		good: [{ name: 'nothing but the roster', finds: [] }]
	},
	({ file, facts: { candidate } }) => {
		if (typeof candidate === 'string') return { variant: 'near', candidate };
		return standardNames.includes(file ?? '') ? { variant: 'version' } : {};
	}
);
