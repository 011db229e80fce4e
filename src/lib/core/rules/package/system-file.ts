import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { mcGrawHill } from '../receivers';

export const systemFile = observedRule(
	{
		meta: {
			id: 'system-file',
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
			title: 'The operating system left files in the zip',
			what: 'macOS and Windows put files of their own beside yours. They do not belong to a roster.',
			why: 'Most receivers skip them. Strict ones refuse a zip that holds anything but OneRoster files.',
			facts: ['files'],
			messages: {
				one: '{file} comes from the operating system and is not expected in a roster ({files|file|files}).'
			},
			advice: {
				one: 'Send the zip as the student system writes it, without unpacking it. If it has to be packed by hand, take these files out afterwards.'
			}
		},
		page: {
			effects: [mcGrawHill('There may be no other files or folders in the zip.')],
			atSource: [],
			falseAlarms: [
				'Most receivers skip these files, so the zip may well be taken. They are reported because nobody sees them on the computer that made them.'
			]
		},
		bad: [
			{
				name: 'what macOS packs beside every file',
				trait: { kind: 'macosx', entry: 'users.csv' },
				finds: [{ file: '__MACOSX/', row: null }]
			},
			{
				name: 'a preview cache of Windows',
				files: { 'Thumbs.db': 'cache' },
				finds: [{ file: 'Thumbs.db', row: null }]
			}
		],
		good: [{ name: 'nothing but the roster', finds: [] }]
	},
	({ facts }) => ({ facts: { files: facts['count'] ?? 1 } })
);
