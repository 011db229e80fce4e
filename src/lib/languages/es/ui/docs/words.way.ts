import type * as en from '../../../../ui/docs/words.way.en';
import type { Widened } from '../../../widened';

/** The words on the ways to the docs: apart, because start page and footer need nothing else of them. */
export const docsWayWords: Widened<typeof en.docsWayWords> = {
	start: 'Cómo funciona, y para quién',
	footer: 'Ayuda y documentación',
	facts: 'Accesibilidad y licencias'
};
