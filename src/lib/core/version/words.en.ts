/** What turns a file of one version into one of another, a sentence each. */
export const curingWords = {
	rename: (file: string, pairs: string): string => `Rename in ${file}: ${pairs}.`,
	leaveOut: (file: string, columns: string): string => `Leave out of ${file}: ${columns}.`,
	roles: 'Roles and schools of users stand in roles.csv, which has to be added.',
	move: (file: string, columns: string): string => `Move to the right end of ${file}: ${columns}.`,
	add: (file: string, columns: string): string => `Add to ${file}: ${columns}.`,
	order: (file: string, columns: string): string => `Order of ${file}: ${columns}.`
} as const;
