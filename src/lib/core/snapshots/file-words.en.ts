/** Why a file cannot be taken in as a snapshot. */
export const fileWords = {
	foreign: (): string =>
		'This is not a snapshot that Rollcall saved. To check a roster, drop it on the first page.',
	newer: (format: string): string =>
		`A newer Rollcall saved this snapshot (${format}). Load this page again, and try once more.`,
	damaged: (part: string): string =>
		`This snapshot is damaged: ${part} is missing, or is not what was saved. Save it again where it came from.`,
	'wrong-passphrase': (): string =>
		'This passphrase does not open the file. Without the right one nobody can.'
} as const;
