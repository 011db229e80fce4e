import { count as n, plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { reportWords } from '../words.report.en';

const { list } = words;

const day = (date: string): string => words.figures.day(date);
const records = (count: number): string => plural(count, 'record', 'records');
const all = (count: number): string =>
	count === 2 ? 'both receivers' : `all ${n(count)} receivers`;

/** The words around one receiver, what cannot be had together, and setting aside. */
export const receiverText = {
	crumbs: 'You are here',
	back: 'Report',
	others: 'Other receivers',
	page: (receiver: string) => `What ${receiver} asks`,
	checklist: 'Checklist before sending',
	aside: (count: number, groups: number) =>
		`${n(count)} of ${plural(groups, 'group', 'groups')} set aside`,
	revision: (date: string) => `as we knew it on ${day(date)}`,

	sections: {
		stops: {
			title: 'What stops the zip',
			lead: 'None of it can be set aside: nothing would arrive.'
		},
		lost: {
			title: 'What is lost',
			lead: 'The zip is taken, and this is not.',
			leadIfStopped: 'Once the zip is taken, this still is not.'
		},
		look: { title: 'What to look at', lead: 'It is taken, and probably not meant that way.' },
		notes: { title: (count: number) => `Notes (${n(count)})`, lead: 'Nothing has to be done.' }
	},
	otherVersion: (receiver: string) =>
		`Nothing else was looked at: ${receiver} takes another version of OneRoster.`,
	fine: {
		title: (receiver: string) => `Nothing to fix for ${receiver}`,
		body: 'What a zip can show is in order. The checklist has what a zip cannot show.'
	},
	calls: (receiver: string, name: string) => `${receiver}: ${name}`,
	standard: 'as the standard says',
	follows: 'goes away with another one',
	look: 'Look',
	lookAt: (message: string) => `Look: ${message}`,
	more: (count: number) => `Show ${n(count)} more`,

	saved: {
		title: 'Saved and failed records',
		lead: (receiver: string) => `By the file, as ${receiver} counts them.`,
		over: (receiver: string, file: string, failed: number, most: number) =>
			`The run would be aborted: ${records(failed)} of ${file} would fail, and ${receiver} stops once more than ${n(most)} of one file do.`,
		under: (receiver: string, most: number, failed: number, file: string) =>
			`${receiver} aborts the run once more than ${n(most)} records of one file fail. Here it is ${n(failed)}, in ${file}.`,
		none: (receiver: string, most: number) =>
			`${receiver} aborts the run once more than ${n(most)} records of one file fail. Here none does.`,
		file: 'File',
		records: 'Records',
		saved: 'Saved',
		failed: 'Failed',
		passed: (most: number) => `More than ${n(most)}`,
		bar: (saved: number, failed: number) => `${n(saved)} saved, ${n(failed)} failed`,
		ifTaken: 'Saved means: if nothing above stopped the zip.'
	},
	rows: {
		title: 'Valid, warning, invalid',
		lead: (receiver: string) => `Rows by the file, as the report of ${receiver} has them.`,
		...reportWords.legend
	},

	mapping: {
		title: (receiver: string) => `What ${receiver} makes of your values`,
		of: (column: string, file: string) => `${column} in ${file}`,
		known: (distinct: number) =>
			distinct === 1 ? 'The one value is known.' : `All ${n(distinct)} values are known.`,
		nothing: (values: number, distinct: number, count: number) =>
			`${n(values)} of ${plural(distinct, 'value', 'values')} ${values === 1 ? 'comes' : 'come'} to nothing, in ${words.rows(count)}.`,
		value: 'In your file',
		becomes: 'Becomes',
		taken: 'Taken',
		rows: 'Rows',
		values: 'Values',
		none: 'Nothing',
		yes: 'Yes',
		no: 'Not taken',
		byTarget: (receiver: string) => `Summed up by what ${receiver} has`,
		byValue: 'Value by value',
		shown: (shown: number, distinct: number) =>
			`Showing ${n(shown)} of ${n(distinct)} values. The sums count all of them.`
	},

	notJudged: {
		title: (count: number) => `What was not judged, and why (${n(count)})`,
		lead: 'Nothing is said about these, neither good nor bad.'
	},

	conflicts: {
		title: 'One zip for all?',
		fine: (count: number) => `One zip can satisfy ${all(count)}.`,
		advice: (count: number) =>
			`One zip can satisfy ${all(count)}, though not every piece of advice.`,
		none: (count: number) => `No one zip can satisfy ${all(count)}.`,
		enough: (count: number) => `It takes ${n(count)} zips:`,
		zip: (number: number) => `Zip ${n(number)}`,
		differs: (places: readonly string[]) => `differs in ${list(places)}`,
		pairs: (count: number) =>
			count === 1
				? 'What cannot be had together'
				: `What cannot be had together: ${n(count)} pairs`,
		adviceOnly: 'Advice only: nothing is lost.',
		and: (one: string, other: string) => `${one} and ${other}`,
		wants: 'wants',
		zipItself: 'the zip itself',
		more: (count: number) => `Show ${plural(count, 'pair', 'pairs')} more`
	},

	setAside: {
		button: 'Set aside…',
		buttonOf: (message: string) => `Set aside: ${message}`,
		buttonAt: (receiver: string) => `Set aside at ${receiver}…`,
		ask: 'Set this aside?',
		askAt: (receiver: string) => `Set this aside at ${receiver}?`,
		stays:
			'It stays in every report and every count, in a list of its own. It comes back by itself after the last day.',
		reason: 'Why',
		reasonHint: 'For instance “The office corrects it in January”. Please no names of people.',
		reasonMissing: 'Write in a few words why.',
		until: 'Until',
		untilHint: 'At most a year.',
		untilWrong: (first: string, last: string) => `Choose a day from ${day(first)} to ${day(last)}.`,
		cancel: 'Cancel',
		yes: 'Set aside',
		undo: 'Bring it back',
		undoOf: (message: string) => `Bring it back: ${message}`,
		title: 'Known already?',
		lead: 'What is known can be set aside for a while, on this device.',
		chip: (until: string) => `Set aside until ${day(until)}`,
		said: (until: string, reason: string) => `Set aside until ${day(until)}, because: ${reason}`,
		at: (receiver: string) => `At ${receiver}`,
		stops: (receiver: string) =>
			`${receiver} refuses the zip over this, so it cannot be set aside there: nothing would arrive.`,
		notKept: 'This browser keeps nothing for this page, so it holds until you close the tab.',
		list: (count: number) => `Set aside (${n(count)})`,
		listLead:
			'Known, and set aside on this device. They count as before and stand in every report.',
		atReceiver: (count: number) => `${plural(count, 'group', 'groups')} set aside`,
		ofThem: (count: number) => `${n(count)} of them ${count === 1 ? 'is' : 'are'} set aside.`
	}
} as const;
