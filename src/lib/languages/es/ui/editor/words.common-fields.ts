import type * as en from '../../../../ui/editor/words.common-fields.en';
import { choices, type Field } from '../../../../ui/editor/fields';

/*
 * Fields that the forms of several kinds of demands share, in Spanish. Structure and words stand
 * together, because a field without a word is no field.
 */

const everyFile = { value: '*', word: 'Todos los archivos' };

const inFiles = [['files']];

export const effectChoices: typeof en.effectChoices = choices({
	refusesZip: 'Rechaza el zip entero',
	refusesFile: 'Deja fuera el archivo entero',
	dropsRow: 'Deja fuera la fila',
	dropsValue: 'Deja fuera el valor',
	none: 'No se pierde nada'
});

export const severityChoices: typeof en.severityChoices = choices({
	error: 'Error',
	warning: 'Advertencia',
	info: 'Nota'
});

export const inFile = [['file']];

export const files: Field = {
	key: 'files',
	control: 'tokens',
	from: 'files',
	all: everyFile,
	label: 'Archivos'
};

export const someFiles: Field = {
	...files,
	optional: true,
	more: true,
	label: 'Solo en estos archivos'
};

export const columns: Field = {
	key: 'columns',
	control: 'tokens',
	from: 'columns',
	of: inFiles,
	all: { value: '*', word: 'Todas las columnas' },
	label: 'Columnas'
};

export const file = (key: string, label: string): Field => ({
	key,
	control: 'one',
	from: 'files',
	label
});

export const column = (key: string | number, label: string, of: Field['of'] = inFile): Field => ({
	key,
	control: 'one',
	from: 'columns',
	label,
	of
});

export const where = (
	key: string,
	label: string,
	of: Field['of'],
	more: Partial<Field> = {}
): Field => ({
	key,
	control: 'when',
	label,
	of,
	optional: true,
	...more
});

export const ignoreCase: Field = {
	key: 'ignoreCase',
	control: 'flag',
	label: 'Mayúsculas y minúsculas cuentan como iguales',
	optional: true
};

export const place = (key: string, label: string, more: Partial<Field> = {}): Field => ({
	key,
	control: 'group',
	label,
	fields: [file('file', 'Archivo'), column('column', 'Columna', [[key, 'file']])],
	make: () => ({ file: 'users.csv', column: 'sourcedId' }),
	...more
});
