import type { Counts } from '../../core/report/report';
import { editWords } from '../edits/words.en';
import { words } from '../words';

/* The words of the last screen: what was corrected, who would take it now, and what can be saved. */

const n = words.figures.count;

const plural = (count: number, one: string, many: string): string =>
	`${n(count)} ${count === 1 ? one : many}`;

export const successWords = {
	crumbs: 'You are here',
	back: 'Report',
	here: 'Save what was corrected',
	changed: (count: number) => plural(count, 'place corrected', 'places corrected'),

	headline: {
		all: (takers: number) =>
			takers === 1
				? 'All is well. This receiver would take the zip.'
				: `All is well. ${n(takers)} receivers would take this zip.`,
		follows: 'All is well. This roster follows the standard.',
		some: (takers: number, all: number) =>
			`${n(takers)} of ${n(all)} receivers would take this zip.`,
		rest: (now: Counts) => `${editWords.found(now)} left.`
	},
	lead: {
		none: 'No problem is left for those who receive it.',
		rest: (now: Counts) =>
			`${editWords.found(now)} left. You can save what is corrected so far, and go on later.`,
		nothing: 'There is no correction yet, so there is nothing to save.'
	},

	zip: {
		title: 'Corrected zip',
		building: 'Writing the zip, reading it back and checking it',
		named: (name: string) => `Named ${name}.`,
		files: (changed: number, same: number) =>
			`${plural(changed, 'file', 'files')} changed; ${plural(same, 'file is', 'files are')} the same to the last byte.`,
		size: (bytes: number) => words.figures.bytes(bytes),
		save: (name: string) => `Save ${name}`,
		saved: 'Saved. It was read back and checked before.',
		withheld: 'This zip is not offered',
		failed:
			'The zip could not be written. That is our mistake, not your file’s. Your corrections are still here.',
		retry: 'Try again'
	},

	proof: {
		title: 'Nothing else was touched',
		untouched: (untouched: number, records: number) =>
			`${n(untouched)} of ${plural(records, 'row stands', 'rows stand')} byte for byte as before.`,
		own: 'Your own zip was not touched.',
		input: 'Checksum of your zip',
		output: 'Checksum of the corrected one',
		unknown: 'cannot be read any more',
		file: 'File',
		how: 'What became of it',
		copied: 'Same to the last byte',
		rows: (untouched: number, records: number) =>
			`${n(untouched)} of ${plural(records, 'row', 'rows')} untouched`,
		added: 'Added'
	},

	verdicts: 'What each receiver would say',
	log: 'What was changed'
} as const;
