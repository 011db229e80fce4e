import { count as n, plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { reportWords } from '../words.report.en';
import type { ShareForm } from './shapes';

/* The words of the screen on which a report is saved or shared. */

export const shareWords = {
	way: reportWords.share,
	crumbs: 'You are here',
	back: 'Report',
	headline: 'Save or share the report.',
	lead: 'Say who it is for. Every file is made on this device, and goes nowhere unless you send it.',

	forWhom: 'Who is it for?',
	forms: {
		page: {
			title: 'You and your team',
			what: 'One page to read and print: what to fix, in which order, with the first rows of each problem.'
		},
		schools: {
			title: 'The offices of the schools',
			what: 'For each school a page and a list with its own rows and no others, in one zip.'
		},
		private: {
			title: 'A vendor, or anybody outside',
			what: 'The same page without personal data: codes in the place of values, and exact counts.'
		},
		csv: { title: 'A spreadsheet', what: 'Every row that was found, as CSV.' },
		json: { title: 'A program', what: 'All of the report as JSON (rollcall-report/1).' }
	} satisfies Record<ShareForm, { title: string; what: string }>,
	names: { yes: 'Can hold names of students', no: 'No names of students' },

	school: {
		label: 'School',
		all: (count: number) => `All of them, in one zip (${n(count)})`,
		none: 'What belongs to no school',
		line: (name: string, findings: number) => `${name}: ${plural(findings, 'finding', 'findings')}`
	},

	save: {
		title: 'Your file',
		making: 'Making the file',
		ready: (name: string, bytes: number) => `${name}, ${words.figures.bytes(bytes)}`,
		button: (name: string) => `Save ${name}`,
		keep: 'It can hold names and values of students. Keep it as you keep the roster, and give it only to those who may see them.',
		open: 'No name, id or value of your roster is in it, and no name of a file of yours. The codes were drawn for this file alone.',
		saved: (name: string) => `${name} is saved.`,
		failed: 'The file could not be made. That is our mistake, not your file’s.',
		retry: 'Try again'
	},

	ticket: {
		title: 'A short code for a support ticket',
		lead: 'It tells a vendor which rules spoke how often, by which versions. Nothing else is in it: no name, no value, no file.',
		label: 'Code',
		copy: 'Copy the code',
		copied: 'Copied.',
		notCopied: 'Your browser did not let us copy it. Select the code and copy it by hand.',
		what: 'What is in it',
		versions: (tool: string, oneroster: string | null) =>
			`Rollcall ${tool}, ${oneroster === null ? 'no version of OneRoster' : `OneRoster ${oneroster}`}`,
		rule: 'Rule',
		count: 'Findings',
		standard: 'The standard',
		of: (id: string, revision: string, verdict: string) => `${id}, ${revision}: ${verdict}`,
		nothing: 'Nothing was found.',
		failed: 'The code could not be made. That is our mistake, not your file’s.'
	},

	copy: {
		title: 'A copy with invented people',
		lead: 'A zip of the same shape in which every person, id and name is invented, for those who need to see the problem and may not see the roster. A check finds the same in it as in yours, at the same places.',
		seed: 'Number of this copy',
		seedHint: 'The same zip and number give the same copy; another number gives other people.',
		seedWrong: 'A whole number, such as 1.',
		make: 'Make the copy',
		again: 'Make it again',
		working: 'Inventing people, writing the copy, reading it back and checking it',
		finishing: 'Holding the copy against your zip',
		stop: 'Cancel',
		stopped: 'Stopped. Nothing was written.',
		failed: 'The copy could not be made. That is our mistake, not your file’s.',
		refused: 'No copy can be made of this roster',
		withheld: 'This copy is not offered. That is our mistake, not your file’s',
		same: (findings: number) =>
			`A check finds the same in it as in your zip, at the same places: ${plural(findings, 'finding', 'findings')}.`,
		differs: 'A check does not find quite the same in it:',
		replaced: (cells: number) => `${plural(cells, 'cell was', 'cells were')} replaced.`,
		nothingLeft: (columns: number) =>
			`${plural(columns, 'column', 'columns')} with names, ids and other texts ${columns === 1 ? 'was' : 'were'} looked through: no value of your zip is left there.`,
		kept: 'Roles, grades, flags, numbers and dates of sessions stay as they are.',
		uncorrected: 'It is a copy of the zip as you gave it, without your corrections.',
		secret:
			'Keep your own zip to yourself: with it and the number anybody can make the same copy, and see who is who.',
		save: (name: string) => `Save ${name}`,
		size: (bytes: number) => words.figures.bytes(bytes),
		saved: (name: string) => `${name} is saved.`
	}
} as const;
