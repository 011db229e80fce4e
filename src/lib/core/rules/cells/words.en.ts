/** What a value is called in a sentence. */
export const valueWords: {
	/** By file and column, where the name of the column does not do. */
	readonly things: Readonly<Record<string, string>>;
	readonly ofColumn: (column: string) => string;
} = {
	things: {
		'academicSessions.csv type': 'a type of session',
		'classes.csv classType': 'a type of class',
		'demographics.csv sex': 'a value of sex that OneRoster knows',
		'enrollments.csv role': 'a role in a class',
		'lineItemLearningObjectiveIds.csv source': 'a source of learning objectives',
		'orgs.csv type': 'a type of organization',
		'resources.csv importance': 'an importance',
		'resources.csv roles': 'a role for which a resource is meant',
		'resultLearningObjectiveIds.csv source': 'a source of learning objectives',
		'results.csv scoreStatus': 'a score status',
		'roles.csv role': 'a role of a user',
		'roles.csv roleType': 'a type of role',
		'users.csv role': 'a role'
	},
	ofColumn: (column) => `a ${column}`
};

/** What a role of each list of roles is. */
export const roleListWords = {
	role: 'a role of a user (roles.csv)',
	enrollmentRole: 'a role in a class (enrollments.csv)',
	resourceRole: 'a role for which a resource is meant (resources.csv)'
} as const;

/** Characters as a sentence names them. */
export const signWords: {
	readonly names: Readonly<Record<string, string>>;
	/** @param code as Unicode writes it, for example U+0007 */
	readonly unseen: (code: string) => string;
	/** Ends a list that was cut. */
	readonly others: string;
} = {
	names: {
		' ': 'a space',
		'\t': 'a tab',
		'\u00a0': 'a space that does not break',
		',': 'a comma',
		'"': 'a quotation mark',
		"'": 'an apostrophe'
	},
	unseen: (code) => `a character that cannot be seen (${code})`,
	others: 'others'
};

/** The months, in their order. */
export const monthWords: readonly string[] = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];
