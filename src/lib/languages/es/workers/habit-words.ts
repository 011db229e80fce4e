import type * as en from '../../../workers/habit-words.en';
import type { Widened } from '../../widened';

/** The words of corrections that come again. */
export const habitWords: Widened<typeof en.habitWords> = {
	/** How the list of corrections calls what was made once more. */
	name: (days) => `como el ${days.slice(-2).join(' y el ')}`,
	/** How a recipe is called that holds the corrections of a zip. */
	recipe: (zip) => `Correcciones de ${zip}`
};
