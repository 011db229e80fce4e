import type * as en from '../../../../core/zip/words.en';
import type { Widened } from '../../widened';

/** How files in a zip are compressed. */
export const methodWords: Widened<typeof en.methodWords> = {
	unknown: 'un método desconocido'
};
