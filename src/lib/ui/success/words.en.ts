import { count as n, plural } from '../../languages/en/counts';
import type { Counts } from '../../core/report/report';
import { editWords } from '../edits/words.en';
import { words } from '../words.en';

/* The words of the last screen: what was corrected, who would take it now, and what can be saved. */

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
		losses: (all: number) =>
			all === 1
				? 'This receiver would take the zip, not without losses.'
				: `All ${n(all)} receivers would take this zip, not without losses.`,
		some: (takers: number, all: number) =>
			all === 1
				? 'This receiver would still refuse the zip.'
				: `${n(takers)} of ${n(all)} receivers would take this zip.`,
		rest: (now: Counts) => `${editWords.found(now)} left.`
	},
	lead: {
		none: 'No problem is left for those who receive it.',
		goOn: 'You can save what is corrected so far, and go on later.',
		nothing: 'There is no correction yet, so there is nothing to save.'
	},

	zip: {
		title: 'Corrected zip',
		building: 'Writing the zip, reading it back and checking it',
		titles: 'Corrected zips',
		forWhom: (titles: readonly string[]) =>
			titles.length === 0 ? '' : `For ${words.list(titles)}:`,
		form: (count: number) =>
			`${plural(count, 'change', 'changes')} of form, as ${count === 1 ? 'it is' : 'they are'} asked for there`,
		files: (changed: number, same: number) =>
			`${plural(changed, 'file', 'files')} changed; ${plural(same, 'file is', 'files are')} the same to the last byte.`,
		size: (bytes: number) => words.figures.bytes(bytes),
		save: (name: string) => `Save ${name}`,
		saveFor: (name: string, titles: readonly string[]) => `Save ${name} for ${words.list(titles)}`,
		saved: (name: string) => `${name} is saved. It was read back and checked before.`,
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

	report: {
		title: 'Report',
		lead: 'Every problem that is left, with its rows. It holds values out of your file.',
		save: 'Save report',
		failed: 'The report could not be made. That is our mistake. Try again.'
	},
	recipe: {
		title: 'Recipe',
		lead: (some: number, all: number) =>
			some === all
				? `Repeats ${all === 1 ? 'this correction' : `all ${n(all)} corrections`} on tomorrow’s export.`
				: `Repeats ${n(some)} of the ${n(all)} corrections on tomorrow’s export. The others fit these rows alone.`,
		none: 'These corrections fit these rows alone, so there is nothing to repeat tomorrow.',
		save: 'Save recipe',
		failed: 'The recipe could not be made. That is our mistake. Try again.'
	},
	list: {
		saveCsv: 'Save the change log',
		saveJson: 'as JSON',
		saveJsonLong: 'Save the change log as JSON',
		saveEdits: 'Save the corrections, to go on later',
		failed: 'The file could not be made. That is our mistake. Try again.',
		saved: 'Saved.'
	},
	open: {
		title: 'Corrections from a file',
		lead: 'A recipe that you saved, or corrections that you saved to go on later.',
		choose: 'Open a recipe or saved corrections',
		made: (made: number) =>
			`${plural(made, 'correction of it was', 'corrections of it were')} made.`,
		idle: (count: number) =>
			`${plural(count, 'correction', 'corrections')} found nothing to change any more:`,
		refused: 'That is neither a recipe nor a list of corrections:',
		otherZip: (name: string) =>
			`Those corrections were made for ${name === '' ? 'another zip' : name}, and this is not the same one to the last byte. Save a recipe there: that fits any export.`
	},
	leave: {
		title: 'Your corrections are not saved',
		body: 'If you go on, they are lost. Your own zip is as it was.',
		stay: 'Stay here',
		go: 'Lose them and go on'
	},

	verdicts: 'What each receiver would say',
	log: 'What was changed'
} as const;
