/** What turns a file of one version into one of another, a sentence each. */
export const curingWords = {
	rename: (file: string, pairs: string): string => `Rename in ${file}: ${pairs}.`,
	leaveOut: (file: string, columns: string): string => `Leave out of ${file}: ${columns}.`,
	roles: 'Roles and schools of users stand in roles.csv, which has to be added.',
	move: (file: string, columns: string): string => `Move to the right end of ${file}: ${columns}.`,
	add: (file: string, columns: string): string => `Add to ${file}: ${columns}.`,
	order: (file: string, columns: string): string => `Order of ${file}: ${columns}.`
} as const;

/** What shows the version of a set, in parts of a sentence. */
export const evidenceWords = {
	chosen: (version: string): string => `you chose ${version}`,
	noManifest: 'no manifest',
	manifestSays: (version: string): string => `manifest says ${version}`,
	manifestNames: {
		nothing: 'manifest names no version',
		unknown: 'manifest names no known version'
	},
	headers: (version: string): string => `headers are ${version}`,
	because: (version: string, file: string, column: string): string =>
		`headers are ${version}, because ${file} has ${column}`,
	noHeaders: 'the headers fit no version',
	editions: {
		noUsers: 'taken as 1.2.1, because there is no users.csv to tell',
		first: 'taken as 1.2.0, because users.csv has resourceSourcedIds',
		later: 'taken as 1.2.1, because users.csv has no resourceSourcedIds'
	},
	notRead: 'nothing was read',
	unreadable: 'nothing could be read'
} as const;
