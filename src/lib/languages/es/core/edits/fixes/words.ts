import type * as en from '../../../../../core/edits/fixes/words.en';
import type { Widened } from '../../../../widened';

/** What a person chooses between, by the keys of the choices. */
export const choiceWords: Widened<typeof en.choiceWords> = {
	dates: {
		'month-first': 'Primero va el mes: 4/3/2018 es el 3 de abril',
		'day-first': 'Primero va el día: 4/3/2018 es el 4 de marzo'
	},
	duplicates: {
		first: 'Conservar el primero, dejar fuera los de abajo',
		last: 'Conservar el último, dejar fuera los de arriba'
	}
};
