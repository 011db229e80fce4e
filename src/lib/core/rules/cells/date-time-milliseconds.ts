import { versions } from '../../spec/versions';
import { deltaSet } from '../delta-set';
import type { Rule } from '../rule';
import { firstText12, smallestSet12 } from '../smallest-set-1.2';
import { cellColumns } from './cell-columns';
import { isMoment, momentReading } from './moment-reading';
import { plainMomentTest } from './plain-moment';
import { reportCells } from './report-cells';
import { specPattern } from './spec-pattern';

const FIRST_TEXT = '1.2.0';
/** The form of the later text, 1.2.1. */
const LATER = new RegExp(versions['1.2'].types['dateTime']?.pattern ?? '');

const orgAt = (time: string, set = firstText12): Record<string, string> =>
	deltaSet(
		{ 'orgs.csv': ['school-1,active,2026-10-01T08:00:00.000Z', `school-1,active,${time}`] },
		set
	);
const found = (value: string, candidate: string) => [
	{ file: 'orgs.csv', row: 3, column: 'dateLastModified', value, candidate }
];

export const dateTimeMilliseconds: Rule = {
	meta: {
		id: 'date-time-milliseconds',
		severity: 'warning',
		basis: 'DESC',
		clauses: [63],
		source:
			'OneRoster CSV 1.2 (June 2022), section 3, takes every time in UTC; 1.2.1 (January 2023) demands milliseconds and Z',
		versions: ['1.2'],
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A time of change has no milliseconds, which the later text of 1.2 demands',
		what: 'The first text of OneRoster 1.2 takes a time in UTC with or without milliseconds. The later one, 1.2.1, takes it in one form only: 2026-10-01T08:00:00.000Z.',
		why: 'Both texts call themselves 1.2, so a receiver may well go by the later one. It then refuses the time, and the change with it.',
		messages: {
			one: '{value} is right by the first text of OneRoster 1.2, but by 1.2.1 {candidate} is expected.',
			many: '{values} different times in {column} have no milliseconds and Z, which are expected by 1.2.1. The first is {value}.'
		},
		advice: {
			one: 'Set the export to write {column} with milliseconds and a Z at its end, as in {candidate}. That form is right by both texts. It is one setting, so one change repairs every record.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A receiver that goes by the first text of 1.2 takes these times as they are. Ask it before you change an export that works.'
		]
	},
	bad: [
		{
			name: 'no milliseconds',
			version: '1.2',
			files: orgAt('2026-10-01T08:00:00Z'),
			finds: found('2026-10-01T08:00:00Z', '2026-10-01T08:00:00.000Z')
		},
		{
			name: 'world time as +00:00',
			version: '1.2',
			files: orgAt('2026-10-01T08:00+00:00'),
			finds: found('2026-10-01T08:00+00:00', '2026-10-01T08:00:00.000Z')
		}
	],
	good: [
		{ name: 'milliseconds', version: '1.2', files: orgAt('2026-10-01T08:00:00.511Z'), finds: [] },
		{
			name: 'no time at all, of which another rule speaks',
			version: '1.2',
			files: orgAt('yesterday'),
			finds: [],
			also: ['date-time-form']
		},
		{
			name: 'a set of the later text: there it is an error of another rule',
			version: '1.2',
			files: orgAt('2026-10-01T08:00:00Z', smallestSet12),
			finds: [],
			also: ['date-time-form']
		}
	],
	checkFile(table, set, report) {
		if (set.edition !== FIRST_TEXT) return;
		const own = specPattern(set, 'dateTime');
		const isRight = (text: string): boolean => LATER.test(text) && isMoment(text);
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'dateTime'),
			{
				suspicious: plainMomentTest(LATER),
				wrong: (text) => own.test(text) && isMoment(text) && !isRight(text),
				details: (text) => ({ candidate: momentReading(text, isRight).candidate ?? null })
			}
		);
	}
};
