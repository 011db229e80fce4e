/** Words of the overview, in the order in which its lines stand. */
export const overviewWords = {
	version: {
		label: 'Version',
		only: (versions: string) => `OneRoster ${versions}`,
		any: (base: string) => `Built on OneRoster ${base}; no other is ruled out`
	},
	zipName: {
		label: 'Name of the zip',
		any: 'Any name that ends in .zip',
		form: 'A name of a set form',
		such: 'A name of a set form, such as'
	},
	zipSize: {
		label: 'Size of the zip',
		most: (bytes: string) => `At most ${bytes} bytes`,
		any: 'No limit is written down'
	},
	required: { label: 'Files that are needed', sometimes: 'Files that may be needed' },
	anyOf: { label: 'One of these is needed', sometimes: 'One of these may be needed' },
	recommended: { label: 'Files that are advised', sometimes: 'Files that may be advised' },
	forbidden: { label: 'Files that are refused', sometimes: 'Files that may be refused' },
	notRead: { label: 'Files that are not read', sometimes: 'Files that may be passed over' },
	/** Of files that no demand asks for. */
	asStandard: 'As the standard says',
	modes: {
		label: 'Complete or changes only',
		bulk: 'Complete files (bulk) only',
		advised: 'Complete files (bulk); changes only (delta) is taken with a warning',
		both: 'Complete files (bulk) or changes only (delta)',
		none: 'Complete files: OneRoster 1.0 has no other',
		unread: 'The manifest, which says it, is not read'
	}
} as const;

/** Titles of the places that are no file. */
export const placeTitles = {
	zip: 'The zip and its files',
	every: 'Every file',
	several: 'Several files'
} as const;

/** Words of the questions. */
export const questionWords = {
	yes: 'Yes',
	no: 'No',
	none: 'Nothing is known',
	kinds: { text: 'A word', list: 'A list', date: 'A day' },
	everyColumn: 'every column',
	/** Where values become others; both come in words. */
	place: (columns: string, files: string): string => `${columns} in ${files}`
} as const;

/** The days on which a demand holds. */
export const dayRange = (from: string, until: string): string => {
	if (from === '') return until === '' ? '' : `Until ${until}`;
	return until === '' ? `From ${from} on` : `From ${from} to ${until}`;
};
