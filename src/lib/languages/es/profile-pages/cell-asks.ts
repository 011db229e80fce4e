import type * as en from '../../../../vite/profile-pages/words/cell-asks.en';
import { hasTo, withNames } from './asked';
import { allNamed, counted, eitherNamed, named } from './wording';

const types = {
	date: 'una fecha como 2026-09-01',
	dateTime: 'una hora como 2026-09-01T06:00:00.000Z',
	year: 'un año como 2027',
	integer: 'un número entero',
	boolean: 'true o false',
	email: 'una dirección de correo electrónico',
	guid: 'un id de letras, cifras y . - _ / @',
	typedIds: 'un tipo y un id, escritos {tipo:id}'
};

const ignoring = ' Las mayúsculas y las minúsculas cuentan como iguales.';

type Columns = '*' | readonly string[];

/** The columns that a demand names, to begin a sentence with. */
const subject = (columns: Columns): string => (columns === '*' ? 'Cada celda' : allNamed(columns));
const isOne = (columns: Columns): boolean => columns === '*' || columns.length === 1;
const has = (columns: Columns): string => (isOne(columns) ? 'tiene' : 'tienen');
const holds = (columns: Columns): string => (isOne(columns) ? 'contiene' : 'contienen');
/** What has to be and what should be. */
const must = (columns: Columns, isDemanded: boolean): string =>
	isDemanded ? `${has(columns)} que` : isOne(columns) ? 'debería' : 'deberían';
/** Where something is expected. */
const place = (columns: Columns): string => (columns === '*' ? 'cada celda' : allNamed(columns));

/** What is asked of the cells of columns. */
export const cellAsks: typeof en.cellAsks = {
	filled: (demand) => ({
		text: `${subject(demand.columns)} ${must(demand.columns, hasTo(demand))} tener un valor.`
	}),
	blank: (demand) => ({
		text: `${subject(demand.columns)} ${must(demand.columns, hasTo(demand))} estar en blanco.`
	}),
	values: ({ columns, values, ignoreCase }) => {
		const asked = withNames(
			values,
			(few) => `${subject(columns)} ${holds(columns)} ${eitherNamed(few)}.`,
			`${subject(columns)} ${holds(columns)} uno de estos valores:`
		);
		if (ignoreCase !== true) return asked;
		return asked.list
			? { ...asked, text: asked.text.replace(/:$/, ', en mayúsculas o minúsculas:') }
			: { text: asked.text + ignoring };
	},
	pattern: ({ columns, expected }) => ({ text: `Se espera en ${place(columns)}: ${expected}.` }),
	length: ({ columns, max }) => ({
		text: `${subject(columns)} ${has(columns)} como máximo ${counted(max, 'carácter', 'caracteres')}.`
	}),
	type: ({ columns, type }) => ({ text: `${subject(columns)} ${holds(columns)} ${types[type]}.` }),
	listSize: ({ columns, min, max }) => ({
		text: `${subject(columns)} ${has(columns)} ${sizes(min, max)}.`
	}),
	map: ({ columns, table, ignoreCase }) => ({
		text: `${subject(columns)} ${holds(columns)} un valor de la tabla.${ignoreCase === true ? ignoring : ''}`,
		map: table
	}),
	known: ({ columns, setting }, { questionOf }) => ({
		text: `${subject(columns)} ${holds(columns)} solo lo que se responde a la pregunta ${String(questionOf(setting))}.`
	}),
	allOrNone: ({ columns }) => ({
		text: `${subject(columns)} ${has(columns)} un valor en todas las filas de un archivo, o en ninguna.`
	})
};

/** How many, between two limits. */
export function sizes(
	min: number | undefined,
	max: number | undefined,
	one = 'entrada',
	many = 'entradas'
): string {
	if (min !== undefined && min === max) return `exactamente ${counted(min, one, many)}`;
	if (max === undefined) return `al menos ${counted(min ?? 0, one, many)}`;
	const most = `como máximo ${counted(max, one, many)}`;
	return min === undefined ? most : `al menos ${counted(min, one, many)} y ${most}`;
}

/** Names of files, to follow a word such as "en". */
export const filesNamed: typeof en.filesNamed = (files) =>
	files === '*' ? 'todos los archivos' : allNamed(files);

/** A column with its file: `sourcedId` en `users.csv`. */
export const placeNamed: typeof en.placeNamed = ({ file, column }) =>
	`${named(column)} en ${named(file)}`;
