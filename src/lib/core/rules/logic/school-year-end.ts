import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import { dayText } from '../calendar-date';
import { judgedRecords } from '../judged-records';
import type { Details, Rule } from '../rule';
import { fitnessGramFile, manageBacFiles, wriddle } from '../receivers';
import { lines } from '../smallest-set';
import { daysOf, NO_DAY } from './days';
import { neededColumns } from './needed-columns';

const YEAR = /^\d{4}$/;

const HEADER =
	'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear';

/** The smallest set's sessions with another school year, and one session more. */
const sessions = (year: string, ...more: readonly string[]): Record<string, string> => ({
	'academicSessions.csv': lines(
		HEADER,
		`year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,${year}`,
		...more
	)
});

const file = 'academicSessions.csv';
const column = 'schoolYear';

export const schoolYearEnd: Rule = {
	meta: {
		id: 'school-year-end',
		severity: 'info',
		basis: 'DESC',
		clauses: [64],
		source:
			'OneRoster CSV 1.1, section 3, academicSessions.csv: the year in which the school year ends',
		versions: manifestVersions,
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A school year is named after another year than the one it ends in',
		what: 'The column schoolYear holds the year in which the school year ends: 2027 for 2026-2027.',
		why: 'Receivers sort classes into years by this number. With the year in which it begins, a class of today looks like one of last year, and may be put away as old.',
		facts: ['first'],
		messages: {
			one: 'The school year ends on {first}, but schoolYear is {value}. {candidate} is expected.',
			session:
				'The session ends on {first}, but schoolYear is {value}. A school year is expected that ends in the same year or in the next.',
			rows: 'In {count} sessions, schoolYear is {value}, which is not the year in which their school year ends. That year is expected.',
			many: 'In {count} sessions, schoolYear is not the year in which their school year ends. That year is expected.'
		},
		advice: {
			one: 'Many student systems name a school year after its first year. Set the export to write the second one in the column schoolYear, for all sessions of that year.',
			session:
				'See which of the two is wrong, the school year or the dates of the session. Often a session was copied from an earlier year and only one of them changed.'
		}
	},
	page: {
		effects: [
			wriddle('For 2017-2018 it asks for 2018.'),
			fitnessGramFile('academicSessions.csv', 'Asks for this column, but does not use it.'),
			manageBacFiles('Does not look at this column.')
		],
		atSource: [],
		falseAlarms: [
			'In countries where the school year is a calendar year, and in summer sessions, the dates can mislead. Look which year the student system shows.'
		]
	},
	bad: [
		{
			name: 'the year in which it begins',
			files: sessions('2026'),
			finds: [{ file, row: 2, column, value: '2026', candidate: '2027' }]
		},
		{
			name: 'a year too many',
			files: sessions('2028'),
			finds: [{ file, row: 2, column, value: '2028', candidate: '2027' }]
		},
		{
			name: 'semesters of other years',
			files: sessions(
				'2027',
				'semester-1,,,Fall,semester,2026-08-17,2026-12-19,year-27,2025',
				'semester-2,,,Spring,semester,2027-01-11,2027-06-05,year-27,2026'
			),
			finds: [
				{ file, row: 3, column, value: '2025', candidate: null },
				{ file, row: 4, column, value: '2026', candidate: null }
			]
		}
	],
	good: [
		{
			name: 'a semester that ends in the year before',
			files: sessions('2027', 'semester-1,,,Fall,semester,2026-08-17,2026-12-19,year-27,2027'),
			finds: []
		},
		{
			name: 'a school year that is a calendar year, to its last day or the day after',
			files: sessions(
				'2027',
				'year-26,,,2026,schoolYear,2026-01-01,2026-12-31,,2026',
				'year-25,,,2025,schoolYear,2025-01-01,2026-01-01,,2025'
			),
			finds: []
		},
		{
			name: 'a year in another form is one fault, not two',
			files: sessions('2026-2027'),
			finds: [],
			also: ['year-form']
		},
		{
			name: 'where the dates are in the wrong order, the year is not judged by them',
			files: sessions('2027', 'year-26,,,2025-2026,schoolYear,2025-08-18,2024-06-05,,2026'),
			finds: [],
			also: ['dates-out-of-order']
		}
	],
	checkFile(table, set, report) {
		if (table.name !== file) return;
		const names = ['type', 'startDate', 'endDate', column];
		const columns = neededColumns(report, table, names);
		if (columns === undefined) return;
		const judge = yearJudge(columns);
		const judged = judgedRecords(set, table);
		const records: number[] = [];
		for (let record = 0; record < table.records; record++) {
			if (judge(record) !== null && judged(record)) records.push(record);
		}
		if (records.length === 0) return;
		report.records(table, columns[3], records, (record) => judge(record) ?? {});
	}
};

/** What is wrong with the school year of a record, or null; null too where its cells say too little. */
function yearJudge([type, start, end, year]: readonly Column[]): (
	record: number
) => Details | null {
	const [starts, ends] = [daysOf(start), daysOf(end)];
	return (record) => {
		const text = year.textAt(record);
		const [from, to] = [starts[start.codeAt(record)], ends[end.codeAt(record)]];
		if (!YEAR.test(text) || from === NO_DAY || to <= from) return null;
		return mismatch(text, to, type.textAt(record) === 'schoolYear');
	};
}

/**
 * A school year ends in its year. The end date is the day after the last one, but exports also write
 * the last one, so at the turn of the year both years are right. Shorter sessions end in that year or
 * in the one before.
 */
function mismatch(year: string, end: number, isWhole: boolean): Details | null {
	const first = dayText(end);
	const [lastYear, endYear] = [dayText(end - 1), first].map((text) => Number(text.slice(0, 4)));
	if (isWhole) {
		if (Number(year) === lastYear || Number(year) === endYear) return null;
		return { candidate: String(lastYear), facts: { first } };
	}
	const later = Number(year) - endYear;
	return later === 0 || later === 1 || Number(year) === lastYear
		? null
		: { variant: 'session', facts: { first } };
}
