import type * as en from '../../../../../core/rules/package/words.en';
import type { Widened } from '../../../../widened';

/** How a file is compressed where the method has no name: "comprimido con …". */
export const methodWords: Widened<typeof en.methodWords> = { unknown: 'un método desconocido' };
