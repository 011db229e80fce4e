import type { Effect } from '../../../lib/core/profiles/format/parts';

/** What happens at a receiver to what is not as it asks, in a few words. */
export const effectWords: Readonly<Record<Effect, string>> = {
	refusesZip: 'The zip is refused',
	refusesFile: 'The file is refused',
	dropsRow: 'The row is left out',
	dropsValue: 'A value is lost',
	none: 'Taken all the same'
};

/** The same of a demand of the standard that the receiver does not share. */
export const relaxedWords = 'Taken';

/** Findings of the standard that no demand speaks of, by how they weigh and what happens. */
export const inheritedWords = {
	error: (effect: string) => `Other errors of the standard: ${effect}.`,
	warning: (effect: string) => `Other warnings: ${effect}.`,
	info: (effect: string) => `Other notes: ${effect}.`,
	rules: (effect: string, severity: string | null) =>
		severity === null
			? `${effect} where one of these rules is broken:`
			: `${effect}, and it counts as ${severity}, where one of these rules is broken:`,
	severities: { error: 'an error', warning: 'a warning', info: 'a note' }
} as const;
