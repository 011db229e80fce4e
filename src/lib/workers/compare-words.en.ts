/** Why an earlier delivery cannot be held against the loaded one. */
export const compareWords = {
	refused: (name: string, why: string): string => `${name} could not be read. ${why}`,
	'other-version': (name: string): string =>
		`${name} follows another version of OneRoster than the later delivery: they cannot be compared.`,
	'changes-only': (name: string): string =>
		`${name} holds changes only (delta). The earlier delivery has to be a complete one.`,
	'nothing-loaded': (name: string): string =>
		`${name} was not taken: no later delivery is loaded that it could be compared with.`
} as const;

/** The correction that a comparison proposes. */
export const oldIdWords = { title: 'Give old ids back' } as const;
