import { count as countOf } from '../../../languages/en/counts';
import type { Severity } from '../../findings/finding';
import type { Verdict } from '../../profiles/judgement';

const number = (count: number): string => countOf(count);
const counted = (count: number, one: string, many: string): string =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Words of the report as a page of its own. */
export const htmlWords = {
	/** Code of the language, as in BCP 47. */
	language: 'en',
	title: 'Check of a roster',
	checked: (name: string, version: string | null): string =>
		version === null ? name : `${name}, OneRoster ${version}`,
	noName: (version: string | null): string => (version === null ? '' : `OneRoster ${version}`),
	asOf: (day: string): string => `Judged by ${day}.`,
	made: (version: string): string =>
		`Made by Rollcall ${version} on the computer that the roster lies on. Nothing was sent.`,
	hash: (sha256: string): string => `SHA-256 of the file: ${sha256}`,
	school: (name: string): string => `Rows of ${name}`,
	noSchool: 'What belongs to no school',
	/** Name of a file, where that of the school is none that every system can write. */
	schoolFile: (name: string): string => `School ${name}`,
	personal:
		'This page holds data of people. Keep it where the roster is kept, and delete it when the work is done.',
	hidden:
		'Values, and names that are no part of OneRoster, are replaced by codes that were drawn for this page alone. Equal codes stand for equal values.',
	counts: ({ error, warning, info }: Readonly<Record<Severity, number>>): string =>
		error + warning + info === 0
			? 'Nothing was found.'
			: `${counted(error, 'error', 'errors')}, ${counted(warning, 'warning', 'warnings')}, ${counted(info, 'hint', 'hints')}.`,
	contents: 'Contents',
	receivers: 'What the receivers would do',
	files: 'Files',
	groups: 'What to fix, in this order',
	notRun: 'What was not checked',
	file: 'File',
	rows: 'Rows',
	valid: 'Without a finding',
	warning: 'With warnings',
	invalid: 'With errors',
	severities: { error: 'Error', warning: 'Warning', info: 'Hint' } satisfies Record<
		Severity,
		string
	>,
	icons: { error: '✖', warning: '▲', info: 'ℹ' } satisfies Record<Severity, string>,
	verdicts: {
		accepted: 'Accepted',
		'accepted-with-losses': 'Accepted with losses',
		rejected: 'Rejected',
		unknown: 'Not known'
	} satisfies Record<Verdict, string>,
	verdictIcons: {
		accepted: '✔',
		'accepted-with-losses': '▲',
		rejected: '✖',
		unknown: '?'
	} satisfies Record<Verdict, string>,
	of: (receiver: string): string => `Demand of ${receiver}`,
	advice: 'What to do:',
	row: 'Row',
	line: 'Line',
	value: 'Value',
	what: 'What is wrong',
	count: (count: number): string => counted(count, 'finding', 'findings'),
	shown: (shown: number, count: number): string =>
		`The first ${number(shown)} of ${number(count)} are shown. The list as CSV has all of them.`,
	empty: '(empty)',
	number,
	because: (rule: string, file: string, because: string): string => `${rule}, ${file}: ${because}`
} as const;
