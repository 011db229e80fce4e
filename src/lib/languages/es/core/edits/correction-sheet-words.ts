import type { SheetRefusal } from '../../../../core/edits/correction-sheet';
import type { SheetProblem } from '../../../../core/edits/correction-sheet-difference';
import type { SheetReadProblem } from '../../../../core/edits/correction-sheet-reading';
import type * as en from '../../../../core/edits/correction-sheet-words.en';
import { fitting, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

const rows = (count: number): string => plural(count, 'fila', 'filas');

/** What is said of a problem of one code. */
type Words<Problem extends { readonly code: string }> = {
	readonly [Code in Problem['code']]: (
		problem: Extract<Problem, { readonly code: Code }>
	) => string;
};

const refusals: Words<SheetRefusal> = {
	'no-key-column': () =>
		'El archivo no tiene la columna sourcedId, así que no se podrían reconocer sus filas cuando vuelva la hoja.',
	'no-rows': () => 'No se eligió ninguna fila, así que no hay nada que poner en una hoja.',
	'no-such-column': ({ column }) => `El archivo no tiene la columna ${column}.`,
	'password-column': ({ column }) => `${column} contiene contraseñas. Nunca se ponen en una hoja.`,
	'no-key': ({ row }) =>
		`La fila ${row} no tiene sourcedId. Complételo primero, o deje la fila fuera.`,
	'key-twice': ({ row, key }) =>
		`La fila ${row} tiene el sourcedId "${key}", que también tiene otra fila. Conserve primero una sola, o deje fuera las dos.`,
	ragged: ({ row }) =>
		`La fila ${row} tiene campos de más o de menos, así que sus valores pueden estar en columnas equivocadas. Arréglela primero, o déjela fuera.`
};

const readProblems: Words<SheetReadProblem> = {
	empty: () => 'La hoja está vacía. Se esperaba la hoja que se envió, con sus correcciones.',
	'too-large': () => 'El archivo pesa más de 20 MB. Se esperaba una hoja con correcciones.',
	workbook: () =>
		'Esto es un libro de cálculo y no un archivo CSV. Ábralo en el programa de hojas de cálculo y guárdelo como CSV (UTF-8).',
	'wrong-quotes': () =>
		'Unas comillas de la hoja nunca se cierran, así que no se sabe dónde terminan. Guárdela otra vez como CSV.',
	'no-key-column': () =>
		'La hoja no tiene la columna sourcedId, así que no se sabe de qué filas se trata. Vuelva a poner la columna como se envió.',
	'column-twice': ({ column }) =>
		`La hoja tiene dos veces la columna ${column}, y no se sabe cuál cuenta. Quite una de las dos.`,
	'no-column': () =>
		'Aparte de sourcedId, la hoja no tiene ninguna columna del archivo, así que no hay nada que aplicar.'
};

const held = ({ held: text, value }: SheetProblem): string =>
	`La hoja dice "${value ?? ''}", la lista escolar "${text ?? ''}".`;

const problems: Readonly<Record<SheetProblem['code'], (problem: SheetProblem) => string>> = {
	'no-key': ({ line }) =>
		`La fila ${line} de la hoja no tiene sourcedId, así que no se sabe de quién es. No se aplicó.`,
	'unknown-key': ({ line, key }) =>
		`La fila ${line} de la hoja tiene el sourcedId "${key}", que no está en el archivo. Las personas nuevas se agregan en el sistema escolar y no aquí.`,
	'key-not-alone': ({ line, key }) =>
		`La fila ${line} de la hoja tiene el sourcedId "${key}", que tienen varias filas del archivo. Conserve primero una sola.`,
	'key-twice': ({ line, key }) =>
		`La fila ${line} de la hoja tiene el sourcedId "${key}", que también tiene una fila de más arriba, y no dicen lo mismo. No se aplicó ninguna de las dos.`,
	conflict: (problem) =>
		`Fila ${problem.line}, ${problem.column ?? ''}: la lista escolar cambió después de hacerse la hoja. ${held(problem)} Elija uno de los dos.`,
	'unclear-date': (problem) =>
		`Fila ${problem.line}, ${problem.column ?? ''}: "${problem.value ?? ''}" puede ser dos fechas. Escríbala como año-mes-día, por ejemplo 2026-09-01.`,
	'shortened-number': (problem) =>
		`Fila ${problem.line}, ${problem.column ?? ''}: una hoja de cálculo acortó un número largo a "${problem.value ?? ''}". Escríbalo con todas sus cifras, como texto.`,
	ragged: ({ line, key }) =>
		`La fila ${line} de la hoja (${key}) tiene campos de más o de menos en el archivo. Arregle eso primero.`
};

/** The words of a code take the problem of that code, as the types above hold. */
const said = <Problem extends { readonly code: string }>(
	words: Words<Problem>,
	problem: Problem
): string => (words[problem.code as Problem['code']] as (problem: Problem) => string)(problem);

export const sheetWords: Widened<typeof en.sheetWords> = {
	refusal: (refusal) => said(refusals, refusal),
	readProblem: (problem) => said(readProblems, problem),
	problem: (problem) => problems[problem.code](problem),
	missing: (count) =>
		`${rows(count)} de la hoja que se envió no ${fitting(count, 'volvió. Queda como está', 'volvieron. Quedan como están')}.`,
	unchecked:
		'La última columna de la hoja falta o se cambió, así que no se sabe si la lista escolar cambió después de hacerse la hoja.',
	stale: (count) =>
		`La hoja se hizo con otro estado de la lista escolar: después ${count === 1 ? 'cambió 1 celda, y la hoja no la toca. Queda' : `cambiaron ${plural(count, 'celda', 'celdas')}, y la hoja no las toca. Quedan`} como en la lista escolar.`,
	classPack:
		'Esto es un paquete de clase de Rollcall con una frase de contraseña. Ábralo en la página de inicio o en la página para docentes, con su frase. Se esperaba una hoja con correcciones.',
	unknown:
		'Ninguna de sus filas está en esta lista escolar, o la hoja es de otra. Abra la lista escolar con la que se hizo la hoja.',
	ignored: (names) =>
		`No se tomó nada de ${list(names.map((name) => `"${name}"`))}: el archivo no tiene ${names.length === 1 ? 'esa columna' : 'esas columnas'}.`,
	counts: ({ changes, unchanged }) =>
		`${plural(changes.length, 'celda cambia', 'celdas cambian')}, ${plural(unchanged, 'fila queda', 'filas quedan')} como antes.`
};
