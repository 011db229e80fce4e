import { everyVersion } from '../../spec/spec';
import { byteSize } from '../byte-size';
import { observedRule } from '../observed-rule';
import { manageBacFiles, moodle } from '../receivers';

export const zipTruncated = observedRule(
	{
		meta: {
			id: 'zip-truncated',
			severity: 'error',
			basis: 'MUST',
			clauses: [1],
			source: 'OneRoster CSV 1.1, section 2; PKWARE APPNOTE 4.3.1: a zip ends with its end record',
			versions: everyVersion,
			files: ['zip'],
			byValue: false
		},
		texts: {
			title: 'The zip is cut off',
			what: 'A zip ends with a list of its files. Without that end it cannot be opened safely.',
			why: 'Receivers refuse a zip that is not whole. One that does not would take the missing records for deleted ones.',
			facts: ['size', 'whole', 'entries', 'gap'],
			messages: {
				one: 'The zip is not whole: a part of it is missing.',
				'no-end':
					'The zip breaks off after {size}: its end, with the list of files, is missing. Whole up to there: {entries|file|files} in {whole}.',
				'directory-cut':
					'The zip breaks off after {size}, in the middle of its list of files. Whole up to there: {entries|file|files} in {whole}.',
				'start-missing':
					'The zip lacks its beginning: {gap} are missing at the start of the {size} that are there.'
			},
			advice: {
				one: 'Download or copy the zip again and compare its size with the original. If the original is cut off too, export again and check that the disk is not full.'
			}
		},
		page: {
			effects: [
				moodle('Stops with a message when it cannot open the zip.'),
				manageBacFiles('Refuses a zip that it cannot read as a roster, and says why.')
			],
			atSource: [],
			falseAlarms: [
				'A zip that is chosen while the export still writes it, or while it is being downloaded, looks just like this. Wait and choose it again.'
			]
		},
		bad: [
			{
				name: 'cut before the list of files',
				trait: { kind: 'truncated-end' },
				finds: [{ file: null }]
			},
			{
				name: 'cut within the list of files',
				trait: { kind: 'truncated-directory' },
				finds: [{ file: null }]
			},
			{
				name: 'without its first bytes',
				trait: { kind: 'truncated-start' },
				finds: [{ file: null }]
			}
		],
		good: [{ name: 'a few bytes too many at the end', trait: { kind: 'junk' }, finds: [] }]
	},
	({ facts }) => ({
		facts: {
			size: () => byteSize(Number(facts['bytes'])),
			whole: () => byteSize(Number(facts['found'] ?? 0)),
			gap: () => byteSize(Number(facts['missing'] ?? 0))
		}
	})
);
