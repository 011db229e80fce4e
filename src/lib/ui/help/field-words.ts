/**
 * Entries of the glossary by the file or column that a screen shows. Columns whose names speak for
 * themselves are not here.
 */
const entries: ReadonlyMap<string, string> = new Map([
	['academicSessions.csv', 'academic-session'],
	['categories.csv', 'category'],
	['classes.csv', 'class'],
	['courses.csv', 'course'],
	['demographics.csv', 'demographics'],
	['enrollments.csv', 'enrollment'],
	['lineItems.csv', 'line-item'],
	['manifest.csv', 'manifest'],
	['orgs.csv', 'org'],
	['resources.csv', 'resource'],
	['results.csv', 'result'],
	['roles.csv', 'role'],
	['userProfiles.csv', 'user-profile'],
	['users.csv', 'user'],
	['classType', 'class-type'],
	['dateLastModified', 'dateLastModified'],
	['enabledUser', 'enabled-user'],
	['grades', 'grade-code'],
	['identifier', 'identifier'],
	['primary', 'primary'],
	['role', 'role'],
	['sourcedId', 'sourced-id'],
	['status', 'status'],
	['userIds', 'user-ids'],
	['username', 'username'],
	['verdict', 'verdict']
]);

/** The id of the entry for a word as a screen shows it; null where there is none. */
export const entryOf = (word: string): string | null =>
	// An id of another record is explained as what it is.
	entries.get(word) ?? (/SourcedIds?$/.test(word) ? 'reference' : null);

/** Ids of all entries that a screen may ask for. */
export const askedEntries: ReadonlySet<string> = new Set([...entries.values(), 'reference']);
