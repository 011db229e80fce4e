/**
 * Columns that hold the same thing under one name in one version of the standard and under another in
 * the next: OneRoster 1.0, 1.1 and 1.2, as `renamedFrom` in the data of the standard has it. Left out
 * is users.csv userId, which holds a plain id in 1.0 and ids with their kinds, as userIds, later.
 */
const PAIRS: readonly (readonly [file: string, older: string, newer: string])[] = [
	['courses.csv', 'schoolYearId', 'schoolYearSourcedId'],
	['courses.csv', 'grade', 'grades'],
	['classes.csv', 'grade', 'grades'],
	['classes.csv', 'termSourcedId', 'termSourcedIds'],
	['users.csv', 'agents', 'agentSourcedIds'],
	['demographics.csv', 'userSourcedId', 'sourcedId'],
	['demographics.csv', 'birthdate', 'birthDate'],
	['lineItems.csv', 'gradingPeriodSourcedId', 'academicSessionSourcedId']
];

const synonyms = new Map(
	PAIRS.flatMap(([file, older, newer]) => [
		[`${file} ${older}`, newer] as const,
		[`${file} ${newer}`, older] as const
	])
);

/** The other name of a column, where the versions of the standard have two for it. */
export const synonymOf = (file: string, column: string): string | undefined =>
	synonyms.get(`${file} ${column}`);
