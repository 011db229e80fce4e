import type { ClassTerm } from './curriculum';
import type { RosterFile } from './roster-file';

/** The year the school year ends in, as the column `schoolYear` wants it. */
export const schoolYear = '2027';
export const yearStart = '2026-08-17';
const secondStart = '2027-01-11';
export const yearEnd = '2027-06-05';
/** The day on which late entrants begin in the first and in the second semester. */
const lateFirst = '2026-09-08';
const lateSecond = '2027-01-25';

export const sessionIds = {
	year: 'sy-2027',
	first: 'sem-2027-1',
	second: 'sem-2027-2',
	gradingPeriods: ['gp-2027-1', 'gp-2027-2', 'gp-2027-3', 'gp-2027-4']
} as const;

const rows: readonly (readonly string[])[] = [
	[sessionIds.year, 'School Year 2026-2027', 'schoolYear', yearStart, yearEnd, ''],
	[sessionIds.first, 'Semester 1', 'semester', yearStart, secondStart, sessionIds.year],
	[sessionIds.second, 'Semester 2', 'semester', secondStart, yearEnd, sessionIds.year],
	['gp-2027-1', 'Quarter 1', 'gradingPeriod', yearStart, '2026-10-19', sessionIds.first],
	['gp-2027-2', 'Quarter 2', 'gradingPeriod', '2026-10-19', secondStart, sessionIds.first],
	['gp-2027-3', 'Quarter 3', 'gradingPeriod', secondStart, '2027-03-22', sessionIds.second],
	['gp-2027-4', 'Quarter 4', 'gradingPeriod', '2027-03-22', yearEnd, sessionIds.second]
];

/** academicSessions.csv: a school year, two semesters, four grading periods. */
export const academicSessions = (header: readonly string[]): RosterFile => ({
	name: 'academicSessions.csv',
	header,
	count: rows.length,
	record: (index) => {
		const [id = '', title = '', type = '', start = '', end = '', parent = ''] = rows[index] ?? [];
		return [id, '', '', title, type, start, end, parent, schoolYear];
	}
});

/** `termSourcedIds` of a class. */
export const termIds: Readonly<Record<ClassTerm, string>> = {
	year: sessionIds.year,
	both: `${sessionIds.first},${sessionIds.second}`,
	first: sessionIds.first,
	second: sessionIds.second
};

/** First and last day (exclusive) of a class, and the first day of those who come late. */
export const termDates: Readonly<Record<ClassTerm, { begin: string; late: string; end: string }>> =
	{
		year: { begin: yearStart, late: lateFirst, end: yearEnd },
		both: { begin: yearStart, late: lateFirst, end: yearEnd },
		first: { begin: yearStart, late: lateFirst, end: secondStart },
		second: { begin: secondStart, late: lateSecond, end: yearEnd }
	};
