import type * as en from '../../../../core/rules/words.en';
import { list, LOCALE, plural } from '../../counts';
import type { Widened } from '../../../widened';

/** Why a rule did not look at a file. */
export const notRunWords: Widened<typeof en.notRunWords> = {
	ourFault: 'esta revisión falló dentro de Rollcall; el error es nuestro y no está en su archivo',
	noColumn: (file, column) => `${file} no tiene la columna ${column}`,
	noNames: 'su primera fila no nombra las columnas',
	noDay: 'no se indicó el día con el que se compara (--as-of)'
};

/** Why a file that a rule needs could not be looked at. */
export const unreadWords: typeof en.unreadWords = {
	damaged: (file) => `${file} está dañado y no se pudo leer`,
	unreadable: (file) => `${file} no se pudo leer`,
	skipped: (file) => `${file} no se entregó`,
	'not-oneroster': (file) => `${file} no se pudo leer`
};

/** A number of bytes that is below a KB. */
export const bytesWords: typeof en.bytesWords = (count) => plural(count, 'byte', 'bytes');

const choices = new Intl.ListFormat(LOCALE, { style: 'long', type: 'disjunction' });

/** Words as a sentence lists them: `a`, `a o b`, `a, b o c`. */
export const orList: typeof en.orList = (words) => choices.format(words);

/** As `orList`, with `y`. */
export const andList: typeof en.andList = list;
