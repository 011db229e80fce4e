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

const thing = (file: string): string => NAMES[file] ?? 'record';

/** What a record of a file is called in a sentence. */
export const targetWords = {
	/** Within a sentence, without an article. */
	thing,
	/** Within a sentence, with its article. */
	aThing: (file: string): string => `${file === 'orgs.csv' ? 'an' : 'a'} ${thing(file)}`,
	/** To begin a sentence, without an article. */
	Thing: (file: string): string => thing(file).charAt(0).toUpperCase() + thing(file).slice(1)
} as const;

/** A record of a kind that is expected, to begin a sentence, by its token. */
export const expectedWords: Readonly<Record<string, string>> = {
	gradingPeriod: 'A grading period (gradingPeriod)',
	school: 'A school',
	schoolYear: 'A school year (schoolYear)',
	student: 'A student'
};
