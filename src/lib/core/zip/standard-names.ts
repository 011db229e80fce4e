/**
 * File names of OneRoster 1.0, 1.1 and 1.2, in the order in which they are read, and in which a person
 * would mend them: what others refer to comes before them, so that the first findings come from small
 * files and the first of several that hang together is their cause. Names alone, so that a package can
 * be sorted before its version is known; a test holds the list against the descriptions of the versions.
 */
export const standardNames: readonly string[] = [
	'manifest.csv',
	'orgs.csv',
	'academicSessions.csv',
	'courses.csv',
	'classes.csv',
	'users.csv',
	'userProfiles.csv',
	'roles.csv',
	'enrollments.csv',
	'demographics.csv',
	'categories.csv',
	'scoreScales.csv',
	'lineItems.csv',
	'lineItemLearningObjectiveIds.csv',
	'lineItemScoreScales.csv',
	'results.csv',
	'resultLearningObjectiveIds.csv',
	'resultScoreScales.csv',
	'resources.csv',
	'classResources.csv',
	'courseResources.csv',
	'userResources.csv'
];

const byLowerCase = new Map(standardNames.map((name) => [name.toLowerCase(), name]));

/** The standard's spelling of a file name that differs in upper and lower case at most. */
export const standardName = (name: string): string | undefined =>
	byLowerCase.get(name.toLowerCase());

/** Place of a name in the reading order; names that are no standard's come after all others. */
export function readingOrder(name: string): number {
	const at = standardNames.indexOf(name);
	return at === -1 ? standardNames.length : at;
}

/** Two names in an order that depends on no language or platform. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
