import type * as en from '../../../../../core/report/anonym/words.en';
import { fitting, plural } from '../../../counts';
import type { Widened } from '../../../../widened';

/** Why no copy without people can be made, and what to do. */
export const anonymRefusal: typeof en.anonymRefusal = ({ code, file }) => {
	switch (code) {
		case 'refused':
			return `${file} no se pudo revisar, así que no se puede hacer una copia sin personas.`;
		case 'unread':
			return `${file} no se puede leer hasta el final, así que no se sabe qué parte nombra a una persona. Sáquelo del zip o expórtelo otra vez, y haga entonces la copia.`;
		case 'encoding':
			return `${file} está escrito en Shift_JIS, donde no se pueden cambiar unas letras por otras. Guárdelo primero como UTF-8, y haga entonces la copia.`;
	}
};

const findings = (count: number): string => plural(count, 'hallazgo', 'hallazgos');

/** What a person should know of a copy. */
export const anonymNotes: Widened<typeof en.anonymNotes> = {
	leak: ({ file, column, values }) =>
		`${plural(values, 'valor', 'valores')} de ${column} en ${file} se ${fitting(values, 'habría', 'habrían')} quedado como en el original.`,
	difference: ({ rule, file, before, after }) =>
		`${rule}${file === null ? '' : ` en ${file}`}: ${findings(before)} del original no ${fitting(before, 'está', 'están')} en la copia, ${findings(after)} de la copia no ${fitting(after, 'está', 'están')} en el original.`,
	same: 'Una revisión encuentra lo mismo en la copia que en el original, en los mismos lugares.',
	seed: 'No comparta el original: con él y con el número de la copia cualquiera puede hacer la misma copia y ver quién es quién.'
};
