import type * as en from '../../../../vite/profile-pages/words/effects.en';
import type { Widened } from '../../widened';

/** What happens at a receiver to what is not as it asks, in a few words. */
export const effectWords: typeof en.effectWords = {
	refusesZip: 'Se rechaza el zip',
	refusesFile: 'Se rechaza el archivo',
	dropsRow: 'La fila se deja fuera',
	dropsValue: 'Se pierde un valor',
	none: 'Se acepta de todos modos'
};

/** The same of a demand of the standard that the receiver does not share. */
export const relaxedWords: Widened<typeof en.relaxedWords> = 'Se acepta';

/** Findings of the standard that no demand speaks of, by how they weigh and what happens. */
export const inheritedWords: Widened<typeof en.inheritedWords> = {
	error: (effect) => `Otros errores del estándar: ${effect}.`,
	warning: (effect) => `Otras advertencias: ${effect}.`,
	info: (effect) => `Otras notas: ${effect}.`,
	rules: (effect, severity) =>
		severity === null
			? `${effect} donde no se cumple una de estas reglas:`
			: `${effect}, y cuenta como ${severity}, donde no se cumple una de estas reglas:`,
	severities: { error: 'un error', warning: 'una advertencia', info: 'una nota' }
};
