/** What a record of each file is called in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
	'academicSessions.csv': 'session',
	'categories.csv': 'category',
	'classes.csv': 'class',
	'courses.csv': 'course',
	'lineItems.csv': 'line item',
	'orgs.csv': 'organization',
	'resources.csv': 'resource',
	'results.csv': 'result',
	'scoreScales.csv': 'score scale',
	'userProfiles.csv': 'user profile',
	'users.csv': 'user'
};

type TargetFact = 'target' | 'thing' | 'aThing' | 'Thing';

/**
 * The plain name of what a file holds: to begin a sentence (`Thing`), within one (`thing`), and with
 * its article (`aThing`).
 */
export function targetFacts(file: string): Readonly<Record<TargetFact, string>> {
	const thing = NAMES[file] ?? 'record';
	return {
		target: file,
		thing,
		aThing: `${thing === 'organization' ? 'an' : 'a'} ${thing}`,
		Thing: thing.charAt(0).toUpperCase() + thing.slice(1)
	};
}
