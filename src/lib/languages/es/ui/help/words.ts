import type * as en from '../../../../ui/help/words.en';
import type { Widened } from '../../../widened';

/* The words of the help in place, in Spanish. */

export const helpWords: Widened<typeof en.helpWords> = {
	ask: (word) => `¿Qué es ${word}?`,
	all: 'Todas las palabras'
};
