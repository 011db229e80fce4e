import type * as en from '../../../../core/edits/words.en';
import { plural } from '../../counts';
import type { Widened } from '../../../widened';

/** A number with its word: "1 registro", "2,126 registros". */
export const counted: typeof en.counted = (count, one, many = `${one}s`) =>
	plural(count, one, many);

const shown = (text: string | null): string =>
	text === null || text === '' ? 'una celda vacía' : `“${text}”`;

const records = (count: number): string => counted(count, 'registro');

/** What each kind of edit did, in a sentence. */
export const editWords: Widened<typeof en.editWords> = {
	setCell: ({ file, column, before, after }) =>
		`Una celda de ${column ?? ''} en ${file ?? ''}: ${shown(before)} pasó a ser ${shown(after)}.`,
	replaceValue: ({ file, column, before, after }, count) =>
		`${column ?? ''} en ${file ?? ''}: ${shown(before)} pasó a ser ${shown(after)} en ${records(count)}.`,
	blankColumn: ({ file, column }, count) =>
		`Se vació ${column ?? ''} de ${file ?? ''} en ${records(count)}.`,
	addColumn: ({ file, column, after }, count) =>
		after === ''
			? `Se agregó la columna vacía ${column ?? ''} a ${file ?? ''}.`
			: `Se agregó la columna ${column ?? ''} a ${file ?? ''}, con ${shown(after)} en ${records(count)}.`,
	dropColumn: ({ file, column }) => `Se quitó la columna ${column ?? ''} de ${file ?? ''}.`,
	renameColumn: ({ file, before, after }) =>
		`La columna ${shown(before)} de ${file ?? ''} ahora se llama ${shown(after)}.`,
	orderColumns: ({ file }) =>
		`Las columnas de ${file ?? ''} están en otro orden; ningún valor cambió.`,
	addRecords: ({ file }, count) =>
		`${count === 1 ? 'Se agregó' : 'Se agregaron'} ${records(count)} a ${file ?? ''}.`,
	removeRecords: ({ file }, count) =>
		`${count === 1 ? 'Se quitó' : 'Se quitaron'} ${records(count)} de ${file ?? ''}.`,
	moveFile: ({ before, after }) => `El archivo ${before ?? ''} ahora es ${after ?? ''}.`,
	dropFile: ({ before }) => `El archivo ${before ?? ''} se dejó fuera.`,
	addFile: ({ file }) => `Se agregó el archivo ${file ?? ''}, solo con su primera fila.`,
	setManifest: ({ column, before, after }) =>
		before === null
			? `El manifiesto ahora indica ${column ?? ''}: ${shown(after)}.`
			: `El manifiesto ahora indica ${shown(after)} en ${column ?? ''}, y no ${shown(before)}.`,
	restyleFile: ({ file, after }) =>
		`${file ?? ''} está escrito de otra manera (${after ?? ''}); ningún valor cambió.`,
	nameZip: ({ before, after }) => `El zip ahora se llama ${after ?? ''}, y no ${before ?? ''}.`,
	deflateAll: (_, count) =>
		counted(
			count,
			'archivo que no estaba comprimido ahora lo está.',
			'archivos que no estaban comprimidos ahora lo están.'
		),
	style: {
		encoding: 'UTF-8 con comas',
		mark: 'sin marca de orden de bytes',
		lineEnd: { crlf: 'las líneas terminan en CR LF', lf: 'las líneas terminan en LF' },
		quoting: {
			all: 'comillas en todos los campos',
			needed: 'comillas solo donde hacen falta',
			blanks: 'comillas donde hacen falta, y en campos con un espacio'
		}
	}
};

/** The words of the change log. */
export const logWords: Widened<typeof en.logWords> = {
	proof: (untouched, of) =>
		untouched === 1
			? `1 registro de ${counted(of, 'registro')} está exactamente como estaba.`
			: `${counted(untouched, 'registro')} de ${counted(of, 'registro')} están exactamente como estaban.`,
	byHand: 'a mano',
	columns: [
		'número',
		'arreglo',
		'archivo',
		'columna',
		'antes',
		'después',
		'registros',
		'qué se hizo'
	]
};

/** Why a zip is not offered. */
export const withheldWords: Widened<typeof en.withheldWords> = {
	damaged: (path) => `${path} está dañado en el zip que usted abrió: no se pudo copiar completo.`,
	'not-strict': (path) =>
		`${path} no está escrito en UTF-8 con comas. Haga primero que se escriba así; después se pueden cambiar sus valores.`,
	'not-readable': (path) =>
		`${path} no se puede leer ni copiar. Déjelo fuera, o pida que se vuelva a crear el zip.`,
	'not-opened': () => 'El zip que se escribió no se pudo volver a abrir. El error es nuestro.',
	'says-otherwise': () => 'El zip que se escribió no dice lo que debería. El error es nuestro.'
};

/** Why a record is left out. */
export const leaveOutWords: Widened<typeof en.leaveOutWords> = {
	refused: 'El receptor lo rechazaría.',
	cascade: (file, row) =>
		`Se refiere a un registro que se deja fuera: fila ${row.toString()} de ${file}.`
};

/** Why one zip does not do for all receivers. */
export const exportWords: Widened<typeof en.exportWords> = {
	alone: (title, alone, together) =>
		`${title} no aceptaría el zip para todos igual que uno propio: ${together} El propio: ${alone}`
};
