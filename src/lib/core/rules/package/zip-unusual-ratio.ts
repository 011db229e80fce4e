import { everyVersion } from '../../spec/spec';
import { byteSize } from '../byte-size';
import { observedRule } from '../observed-rule';

export const zipUnusualRatio = observedRule(
	{
		meta: {
			id: 'zip-unusual-ratio',
			severity: 'warning',
			basis: 'PRACTICE',
			clauses: [1],
			source: 'OneRoster CSV 1.1, section 2; receivers refuse zips that grow more than 100 times',
			versions: everyVersion,
			files: ['zip'],
			byValue: false
		},
		texts: {
			title: 'The zip grows unusually when it is opened',
			what: 'Rosters are 7 to 40 times as long unpacked as packed. This one grows far more, or is very long.',
			why: 'Zips that grow like this can be made to bring a system to a halt, so some receivers refuse them unread.',
			facts: ['ratio', 'size'],
			messages: {
				one: 'The zip unpacks to {size}, with a file that grows {ratio} times. It was read because you said so.',
				unread:
					'The zip unpacks to {size}, with a file that grows {ratio} times. It was not read, because nobody was there to say yes to it.'
			},
			advice: {
				one: 'Look at the largest file: long runs of the same record, of commas or of empty lines make a file grow like this. Export again without them.',
				unread:
					'Look at the largest file: long runs of the same record, of commas or of empty lines make a file grow like this. If the zip is meant to be so, check it again and say yes.'
			}
		},
		page: {
			effects: [],
			atSource: [],
			falseAlarms: [
				'Files with many empty columns, or with results that repeat one text, grow more than others and are sound. That is why the check asks and does not refuse.'
			]
		},
		bad: [
			{
				name: 'a file of nothing but commas',
				trait: { kind: 'ratio' },
				finds: [{ file: null }],
				also: ['file-unknown']
			}
		],
		good: [{ name: 'files that are not compressed', trait: { kind: 'stored' }, finds: [] }]
	},
	({ facts }) => ({ facts: { size: () => byteSize(Number(facts['bytes'])) } })
);
