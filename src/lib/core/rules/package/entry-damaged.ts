import { everyVersion } from '../../spec/spec';
import { byteSize } from '../byte-size';
import { observedRule } from '../observed-rule';
import { manageBacFiles, moodle } from '../receivers';

const size = (bytes: string | number | undefined): string =>
	typeof bytes === 'number' ? byteSize(bytes) : String(bytes ?? '');

export const entryDamaged = observedRule(
	{
		meta: {
			id: 'entry-damaged',
			severity: 'error',
			basis: 'MUST',
			clauses: [4],
			source: 'OneRoster CSV 1.1, section 2; RFC 1951; PKWARE APPNOTE 4.4.7 to 4.4.9',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A file inside the zip is damaged',
			what: 'The zip says for each file how long it is, and gives a number to check it by. Both have to fit.',
			why: 'A damaged file may have lost records, and receivers take missing people for people who left. Most refuse the zip.',
			facts: ['declared', 'found', 'length', 'read'],
			messages: {
				one: '{file} is damaged and cannot be read to its end.',
				crc: '{file} is damaged: its check number is {found}, and the zip says {declared}.',
				size: '{file} is damaged: it is not as long as the zip says ({length}).',
				inflate: '{file} is damaged: it could be unpacked only up to {read}.',
				cut: '{file} breaks off: the zip ends before the {length} that it promises.'
			},
			advice: {
				one: 'Download or copy the zip again. If the file is still damaged, export again from the student system and send that zip.'
			}
		},
		page: {
			effects: [
				moodle('Stops with a message when it cannot open the zip.'),
				manageBacFiles('Refuses a zip that it cannot read as a roster, and says why.')
			],
			atSource: [],
			falseAlarms: [
				'A program that opens the zip without a complaint does not prove it sound: some pass over the number that files are checked by.'
			]
		},
		bad: [
			{
				name: 'a checksum that does not fit',
				trait: { kind: 'crc', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'longer than the file is',
				trait: { kind: 'size-long', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'shorter than the file is',
				trait: { kind: 'size-short', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'bytes that cannot be unpacked',
				trait: { kind: 'inflate', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'the zip ends before the file does',
				trait: { kind: 'cut', entry: 'users.csv' },
				finds: [{ file: 'users.csv', row: null }]
			}
		],
		good: [
			{
				name: 'length and checksum behind the data',
				trait: { kind: 'data-descriptor', entry: 'orgs.csv' },
				finds: []
			}
		]
	},
	({ facts }) => ({
		facts: { length: () => size(facts['declared']), read: () => size(facts['found']) }
	})
);
