import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { methodFacts } from './method-facts';

export const entryHeaderDiffers = observedRule(
	{
		meta: {
			id: 'entry-header-differs',
			severity: 'error',
			basis: 'MUST',
			clauses: [1],
			source: 'OneRoster CSV 1.1, section 2; PKWARE APPNOTE 4.3.7 and 4.3.12',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'The zip says two different things about a file',
			what: 'A zip describes each file twice: before its data and in the list at the end. Both have to agree.',
			why: 'One receiver believes the one, one the other, so two systems would import different data from the same zip.',
			facts: ['directory', 'local'],
			messages: {
				one: 'The zip describes {file} in two ways that do not agree, so it was not read.',
				name: 'The list of the zip names this file {directory}, and the file itself says {local}.',
				method:
					'The list of the zip says that {file} is compressed by {directory}, the file itself says {local}.',
				flags:
					'The list of the zip and the file itself do not agree on whether {file} is locked with a password.',
				size: 'The list of the zip and the file itself give {file} two different sizes.',
				crc: 'The list of the zip gives {file} the check number {directory}, the file itself says {local}.'
			},
			advice: {
				one: 'Export again from the student system, or unpack the files and compress them anew. If it happens again, the program that makes the zip is at fault.'
			}
		},
		page: {
			effects: [],
			atSource: [],
			falseAlarms: [
				'A program that packs in a stream may leave the size at the beginning open on purpose. That is allowed and not reported.'
			]
		},
		bad: [
			{
				name: 'another checksum',
				trait: { kind: 'header-crc', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'another name',
				files: { 'notes.txt': 'note' },
				trait: { kind: 'header-name', entry: 'notes.txt', to: 'readme.txt' },
				finds: [{ file: 'readme.txt', row: null }]
			},
			{
				name: 'another size',
				trait: { kind: 'header-size', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'another method',
				trait: { kind: 'header-method', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			},
			{
				name: 'locked in one place only',
				trait: { kind: 'header-flags', entry: 'orgs.csv' },
				finds: [{ file: 'orgs.csv', row: null }]
			}
		],
		good: [
			{
				name: 'sizes that follow the data',
				trait: { kind: 'data-descriptor', entry: 'orgs.csv' },
				finds: []
			}
		]
	},
	({ variant, facts }) =>
		variant === 'method' ? { facts: methodFacts(facts, 'directory', 'local') } : {}
);
