import { everyVersion } from '../../spec/spec';
import { byteSize } from '../byte-size';
import { observedRule } from '../observed-rule';
import { gooru, navianceStart } from '../receivers';

/** One file more than are opened. */
const manyFiles = Object.fromEntries(
	Array.from({ length: 1001 }, (_, index) => [`notes-${index}.txt`, 'note'] as const)
);

export const zipTooLarge = observedRule(
	{
		meta: {
			id: 'zip-too-large',
			severity: 'error',
			basis: 'MUST',
			clauses: [1, 7],
			source: 'OneRoster CSV 1.1, section 2: a set has 1 to 14 files',
			versions: everyVersion,
			files: ['zip'],
			byValue: false
		},
		texts: {
			title: 'The zip is too large to be a roster',
			what: 'A zip is opened only up to a number of files and a size that no roster reaches.',
			why: 'A zip can be made to grow without end when it is opened. Receivers have limits against that, too.',
			facts: ['entries', 'size', 'most', 'name', 'limit'],
			messages: {
				one: 'The zip would grow beyond what can be opened.',
				entries:
					'The zip holds {entries|file|files}. A roster has at most 22, and no more than {limit} are opened.',
				entry: '{name} would be {size} long once unpacked. At most {most} are read.',
				total: 'The files would be {size} long once unpacked. At most {most} are read.'
			},
			advice: {
				one: 'Check that the right zip was chosen. If it is the right one, export again and look at what was packed besides the OneRoster files.'
			}
		},
		page: {
			effects: [
				gooru('Takes a zip of up to 200 megabytes.'),
				navianceStart('Takes a zip of up to 1 GB.')
			],
			atSource: [],
			falseAlarms: [
				'The limits lie far above the largest districts. A state or a region that sends all its schools in one zip could reach them, and would have to send several.'
			]
		},
		bad: [{ name: 'more than a thousand files', files: manyFiles, finds: [{ file: null }] }],
		good: [{ name: 'the smallest roster', finds: [] }]
	},
	({ facts }) => ({
		facts: {
			size: () => byteSize(Number(facts['bytes'])),
			most: () => byteSize(Number(facts['limit']))
		}
	})
);
