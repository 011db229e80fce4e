import { manifestVersions } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import type { Rule } from '../rule';
import { appleTemplate, moodle } from '../receivers';
import { deltaSet } from '../delta-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { cellColumns } from './cell-columns';
import { deltaOrg } from './example-files';
import { isMoment, momentReading } from './moment-reading';
import { plainMomentTest } from './plain-moment';
import { reportCells } from './report-cells';
import { specPattern } from './spec-pattern';

const wrongTime = (value: string, candidate: string | null) => [
	{ file: 'orgs.csv', row: 3, column: 'dateLastModified', value, candidate }
];

const orgIn12 = (time: string): Record<string, string> =>
	deltaSet(
		{ 'orgs.csv': ['school-1,active,2026-10-01T08:00:00.000Z', `school-1,active,${time}`] },
		smallestSet12
	);

export const dateTimeForm: Rule = {
	meta: {
		id: 'date-time-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [63],
		source:
			'OneRoster CSV 1.1, section 3, data type DateTime; W3C note "Date and Time Formats" (ISO 8601) in UTC; OneRoster CSV 1.2.1, section 3: with milliseconds and Z',
		versions: manifestVersions,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A time of change is not written as expected',
		what: 'A time of change is a date, the letter T, the time of day and the letter Z for world time (UTC): 2026-10-01T08:00:00.000Z.',
		why: 'By this time receivers tell which of two changes is the newer one. If they cannot read it, they leave the change out, or an old state overwrites a new one.',
		messages: {
			one: '{value} is not a time of change. The expected form is 2026-10-01T08:00:00.000Z.',
			many: '{values} different values in {column} do not have the form 2026-10-01T08:00:00.000Z that is expected. The first is {value}.',
			noZone:
				'{value} does not say in which time zone it is. World time (UTC) is expected, in the form 2026-10-01T08:00:00.000Z.',
			otherZone: '{value} is the time of another zone. World time (UTC) is expected: {candidate}.',
			shape: '{value} is the right time, but {candidate} is the expected form.',
			dateOnly:
				'{value} is a date without a time of day. The expected form is 2026-10-01T08:00:00.000Z.',
			impossible:
				'{value} names a day or a time of day that does not exist. A time that exists is expected.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.'
		},
		advice: {
			one: 'Set the export to write {column} in world time (UTC) in the form 2026-10-01T08:00:00.000Z, also called ISO 8601. It is one setting, so one change repairs every record.',
			noZone:
				'Set the export to write {column} in world time (UTC) with a Z at its end. Do not just add the Z: the time of day has to be turned into world time, too.'
		}
	},
	page: {
		effects: [
			moodle(
				'Takes a plain date, or a time with exactly three decimals and a Z; other forms in the last row stop the import.'
			),
			appleTemplate('Users', 'Asks for a plain date in the form YYYY-MM-DD here.')
		],
		atSource: [],
		falseAlarms: [
			'Apple asks for a plain date in this column. A file that is made for Apple alone may keep it.'
		]
	},
	bad: [
		{
			name: 'a space instead of T, and no zone',
			files: deltaOrg('active', '2026-10-01 08:00'),
			finds: wrongTime('2026-10-01 08:00', null)
		},
		{
			name: 'the time of another zone',
			files: deltaOrg('active', '2026-10-01T00:30:00.000+02:00'),
			finds: wrongTime('2026-10-01T00:30:00.000+02:00', '2026-09-30T22:30:00.000Z')
		},
		{
			name: 'a zone without its colon',
			files: deltaOrg('active', '2026-10-01T08:00:00+0000'),
			finds: wrongTime('2026-10-01T08:00:00+0000', '2026-10-01T08:00:00Z')
		},
		{
			name: 'a date alone',
			files: deltaOrg('active', '2026-10-01'),
			finds: wrongTime('2026-10-01', null)
		},
		{
			name: 'the 30th of February',
			files: deltaOrg('active', '2026-02-30T08:00:00Z'),
			finds: wrongTime('2026-02-30T08:00:00Z', null)
		},
		{
			name: 'a space at the end',
			files: deltaOrg('active', '2026-10-01T08:00:00Z '),
			finds: wrongTime('2026-10-01T08:00:00Z ', '2026-10-01T08:00:00Z')
		},
		{
			name: 'no milliseconds in 1.2.1',
			version: '1.2',
			files: orgIn12('2026-10-01T08:00:00Z'),
			finds: wrongTime('2026-10-01T08:00:00Z', '2026-10-01T08:00:00.000Z')
		},
		{
			name: 'six decimals in 1.2.1',
			version: '1.2',
			files: orgIn12('2026-10-01T08:00:00.123456Z'),
			finds: wrongTime('2026-10-01T08:00:00.123456Z', '2026-10-01T08:00:00.123Z')
		},
		{
			name: 'a local form',
			files: deltaOrg('active', '10/1/2026 8:00 AM'),
			finds: wrongTime('10/1/2026 8:00 AM', null)
		}
	],
	good: [
		{
			name: 'milliseconds in 1.2.1',
			version: '1.2',
			files: orgIn12('2026-10-01T08:00:00.511Z'),
			finds: []
		},
		{ name: 'milliseconds', files: deltaOrg('active', '2026-10-01T08:00:00.511Z'), finds: [] },
		{ name: 'no seconds', files: deltaOrg('active', '2026-10-01T08:00Z'), finds: [] },
		{
			name: 'world time as +00:00',
			files: deltaOrg('active', '2026-10-01T08:00:00+00:00'),
			finds: []
		}
	],
	checkFile(table, set, report) {
		const isRight = momentTest(set);
		reportCells(
			report,
			cellColumns(table, set, ({ type }) => type === 'dateTime'),
			{
				suspicious: plainMomentTest(specPattern(set, 'dateTime')),
				wrong: (text) => !isRight(text),
				details: (text) => momentReading(text, isRight)
			}
		);
	}
};

/** Tests for the form that the standard's data gives, and for a day and a time that exist. */
function momentTest(set: RosterSet): (text: string) => boolean {
	const form = specPattern(set, 'dateTime');
	return (text) => form.test(text) && isMoment(text);
}
