/** What the format wants at a place, to end "Expected is …". */
export const formatWords = {
	key: 'letters and digits',
	demandId: 'words with hyphens, such as STM-16',
	profileId: 'small words with hyphens',
	day: 'a date such as 2026-11-22',
	subject:
		'mode, row.<column>, target.<column>, setting.<id>, declared.<file>, present.<file> or records.<file>',
	something: 'at least one character or entry'
} as const;

/** Why a profile is not taken, a sentence each. */
export const refusalWords = {
	unknownKey: 'This key is not part of rollcall-profile/1.',
	missingKey: 'This key is missing.',
	unsafeKey: 'This key is not allowed anywhere.',
	misfit: (value: string, expected: string): string =>
		`${value} does not fit here. Expected is ${expected}.`,
	tooLong: (bytes: number, most: number): string =>
		`The file has ${String(bytes)} bytes. A profile has ${String(most)} at most.`,
	/** @param fault what the engine says of it, in English; null where it says nothing */
	noJson: (fault: string | null): string => `This is not JSON: ${fault ?? 'unknown'}.`
} as const;

/** What a profile of the right shape still says wrongly, a sentence each. */
export const faultWords = {
	judgedTwice: (id: string, path: string): string =>
		`${id} is judged by ${path} and stands here, too.`,
	noSource: (name: string): string => `${name} is not among the sources.`,
	noRule: (id: string): string => `There is no rule ${id}.`,
	noMap: (table: string): string => `${table} is not among the maps.`,
	noSetting: (id: string): string => `${id} is not among the settings.`,
	noColumn: (file: string, column: string, base: string): string =>
		`${file} has no column ${column} in ${base}.`,
	eitherPattern: 'A pattern has either a pattern or characters.',
	unseen: 'Of a password nothing is known but whether it is there: filled or blank.',
	noPattern: (pattern: string): string =>
		`${pattern} is no pattern that RE2 takes (no look-around, no back references).`
} as const;
