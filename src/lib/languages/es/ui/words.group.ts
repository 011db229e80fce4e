import type * as en from '../../../ui/words.group.en';
import { count as n, plural } from '../counts';
import type { Widened } from '../../widened';
import { rows } from '../nouns';

/** One group and its rows. */
export const groupWords: Widened<typeof en.groupWords> = {
	crumbs: 'Usted está aquí',
	back: 'Informe',
	position: (number: string, all: number) => `Número ${number} de ${n(all)}`,
	previous: 'Problema anterior',
	next: 'Problema siguiente',
	counted: (count: number, values: number, hasRows: boolean) => {
		const places = hasRows ? rows(count) : plural(count, 'lugar', 'lugares');
		return values > 1 ? `${places}, ${n(values)} valores distintos.` : `${places}.`;
	},
	follows: 'Desaparece cuando se arregla esto:',
	wrong: 'Qué está mal',
	why: 'Por qué importa',
	todo: 'Qué hacer en su sistema escolar',
	written: 'Dónde está escrito',
	basis: {
		MUST: 'El estándar lo exige.',
		SHOULD: 'El estándar lo recomienda.',
		DESC: 'El estándar lo describe así.',
		PRACTICE: 'Buena práctica; el estándar no lo exige.'
	},
	rows: 'Las filas',
	noRows: 'Se trata de un archivo entero o del paquete, así que no hay filas que mostrar.',
	loading: 'Buscando las filas',
	failed: 'Las filas no se pudieron mostrar',
	failedHint: 'El error es nuestro, no de su archivo.',
	retry: 'Intentar otra vez',
	neighbours: 'Mostrar filas vecinas',
	region: 'Filas, se desplazan en ambas direcciones',
	caption: (file: string) => `Filas de ${file}`,
	line: 'Línea',
	shown: (from: number, to: number, total: number) => `${n(from)} a ${n(to)} de ${n(total)}`,
	hint: 'La línea 1 es el encabezado. La celda marcada es la que está mal.',
	hintRow: 'La línea 1 es el encabezado. Se trata de la fila entera.',
	neighbour: 'vecina, no es parte de este problema',
	empty: 'vacía',
	previousPage: 'Anterior',
	nextPage: 'Siguiente',
	pages: 'Páginas de filas',
	page: 'Página',
	ofPages: (count: number) => `de ${n(count)}`,
	go: 'Ir',
	moreCharacters: (count: number) => `… ${plural(count, 'carácter', 'caracteres')} más`
};

/** Names of characters that cannot be seen. */
export const characterWords: Widened<typeof en.characterWords> = {
	nul: 'NUL',
	tab: 'TAB',
	lineBreak: 'salto de línea',
	space: 'espacio',
	noBreakSpace: 'espacio sin salto',
	zeroWidth: 'ancho cero',
	softHyphen: 'guion opcional',
	direction: 'marca de dirección',
	byteOrderMark: 'marca de orden de bytes',
	unknown: 'ilegible',
	other: 'control'
};
