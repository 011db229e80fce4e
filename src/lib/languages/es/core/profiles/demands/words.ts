import type * as en from '../../../../../core/profiles/demands/words.en';
import { count, plural } from '../../../counts';
import type { Widened } from '../../../../widened';

/** What a demand expects, to stand in the words of its kind. */
export const expectationWords: Widened<typeof en.expectationWords> = {
	atMost: (most) => `${count(most)} como máximo`,
	atLeast: (least) => `${count(least)} como mínimo`,
	exactly: (number) => `exactamente ${count(number)}`,
	span: (first, last) => `de ${first} a ${last}`,
	none: 'ninguno',
	bytes: (size) => plural(size, 'byte', 'bytes'),
	nameForm: (pattern) => `un nombre de la forma ${pattern}`,
	ownDates: 'las fechas de aquello a lo que pertenece'
};

/** What a value of a kind is. */
export const kindWords: typeof en.kindWords = {
	date: 'una fecha como 2026-09-01',
	dateTime: 'una fecha con hora como 2026-09-01T06:00:00.000Z',
	year: 'un año como 2027',
	integer: 'un número entero',
	boolean: 'true o false',
	email: 'una dirección de correo electrónico',
	guid: 'un identificador (letras, dígitos y . - _ / @)',
	typedIds: 'un valor de la forma {type:id}'
};

/** Why a demand was not judged. */
export const unjudgedWords: Widened<typeof en.unjudgedWords> = {
	noDays: 'el primer y el último día no están en los ajustes',
	unanswered: (question) => `la pregunta “${question}” no está contestada`
};
