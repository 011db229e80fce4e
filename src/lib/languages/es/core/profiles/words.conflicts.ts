import type * as en from '../../../../core/profiles/words.conflicts.en';
import { fitting, list as all } from '../../counts';
import type { Widened } from '../../../widened';

const lineEndNames = { crlf: 'CR LF', lf: 'LF' } as const;

/** Records that every roster has, by the values that demands ask of them. */
const recordNames: Readonly<Record<string, string>> = {
	student: 'estudiantes',
	teacher: 'docentes',
	school: 'escuelas'
};

const columnsOf = (columns: readonly string[], file: string): string =>
	`${fitting(columns.length, 'la columna', 'las columnas')} ${all(columns)} en ${file === '*' ? 'todos los archivos' : file}`;

/** What two receivers want that exclude each other, to follow "quiere". */
export const conflictWords: Widened<typeof en.conflictWords> = {
	name: (name) => `que el zip se llame ${name}`,
	nameLike: (name) => `que el zip tenga un nombre como ${name}`,
	nameForm: (pattern) => `que el zip tenga un nombre de la forma ${pattern}`,
	version: (versions) => `OneRoster ${versions}`,
	withFile: (file) => `que ${file} esté en el zip`,
	withoutFile: (file) => `que ${file} no esté en el zip`,
	withColumns: columnsOf,
	withoutColumns: (columns, file) =>
		`que no ${fitting(columns.length, 'esté', 'estén')} ${columnsOf(columns, file)}`,
	/** Columns of a file, or of the records that are meant there: "email de users.csv en el caso de estudiantes". */
	place: (columns, file, records) => {
		const named = columns.includes('*') ? 'todas las columnas' : all(columns);
		const of = file === '*' ? 'todos los archivos' : file;
		return records.length === 0
			? `${named} de ${of}`
			: `${named} de ${of} en el caso de ${all(records.map((record) => recordNames[record] ?? record))}`;
	},
	filled: 'un valor',
	blank: 'que no haya ningún valor',
	types: {
		date: 'una fecha',
		dateTime: 'una fecha con hora',
		year: 'un año',
		integer: 'un número entero',
		boolean: 'true o false',
		email: 'una dirección de correo electrónico',
		guid: 'un identificador',
		typedIds: 'identificadores con sus tipos'
	},
	lineEnds: (ends) => `líneas que terminen en ${ends.map((end) => lineEndNames[end]).join(' o ')}`,
	quoteAll: 'todos los campos entre comillas dobles',
	quoteNeeded: 'comillas dobles solo donde hacen falta',
	everyFile: 'todos los archivos',
	mode: (files, modes) => `que el manifiesto indique ${modes} para ${files}`,
	property: (property, values) => `que el manifiesto indique ${values} en ${property}`
};
