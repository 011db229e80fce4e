import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { stMath } from '../receivers';
import { methodFacts } from './method-facts';

export const entryMethod = observedRule(
	{
		meta: {
			id: 'entry-method',
			severity: 'error',
			basis: 'MUST',
			clauses: [4],
			source: 'OneRoster CSV 1.1, section 2: compression by RFC 1951 (Deflate)',
			versions: everyVersion,
			files: ['any'],
			byValue: false
		},
		texts: {
			title: 'A file inside the zip is compressed in an unusual way',
			what: 'Files in the zip are compressed by Deflate, the method that every zip program knows.',
			why: 'Receivers read Deflate. A file compressed in another way cannot be opened, and the zip is refused.',
			facts: ['method', 'number'],
			messages: {
				one: '{file} is compressed by {method} (method {number}). Deflate is expected.'
			},
			advice: {
				one: 'Pack the files again with Deflate. In 7-Zip that is the compression method Deflate; Windows and macOS use it by themselves, but Windows takes Deflate64 for files over 2 GB.'
			}
		},
		page: {
			effects: [stMath('Cannot read a zip that is compressed in another way than Deflate.')],
			atSource: [],
			falseAlarms: [
				'Windows and macOS open some of these zips, too, so the zip seems to be all right. The receiver has a program of its own.'
			]
		},
		bad: [
			{
				name: 'Deflate64',
				trait: { kind: 'method', entry: 'users.csv', to: '9' },
				finds: [{ file: 'users.csv', row: null }]
			},
			{
				name: 'Zstandard',
				trait: { kind: 'method', entry: 'users.csv', to: '93' },
				finds: [{ file: 'users.csv', row: null }]
			}
		],
		good: [{ name: 'not compressed at all', trait: { kind: 'stored' }, finds: [] }]
	},
	({ facts }) => ({ facts: methodFacts(facts, 'method') })
);
