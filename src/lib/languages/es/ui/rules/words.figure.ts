import type * as en from '../../../../ui/rules/words.figure.en';
import { list as names, plural } from '../../counts';
import type { Widened } from '../../../widened';

/** Examples of a rule, drawn. */
export const figureWords: Widened<typeof en.figureWords> = {
	line: 'Línea',
	caption: (file: string, example: string) => `Filas de ${file}: ${example}`,
	header: 'encabezado',
	found: 'Se trata de esto:',
	other: 'Se nombra además:',
	missing: 'no está en el archivo:',
	missingWord: 'falta',
	empty: 'vacío',
	left: (columnCount: number, rowCount: number) => {
		const parts = [
			columnCount > 0 ? plural(columnCount, 'columna', 'columnas') : '',
			rowCount > 0 ? plural(rowCount, 'fila', 'filas') : ''
		].filter((part) => part !== '');
		return parts.length === 0 ? '' : `Aquí no se muestran: ${names(parts)}.`;
	},
	noRows: 'No hay ninguna fila debajo del encabezado.',
	written: (file: string) => `${file}, tal como está escrito`,
	byte: (hex: string) => `byte ${hex}`,
	moreCharacters: (count: number) => `… ${plural(count, 'carácter más', 'caracteres más')}`,
	moreLines: (count: number) => `Aquí no se muestran: ${plural(count, 'línea', 'líneas')}.`,
	noLines: 'El archivo está vacío.',
	inZip: 'En el zip',
	moreNames: (count: number) => `Aquí no se muestran: ${plural(count, 'archivo', 'archivos')}.`,
	noName: '(sin nombre)'
};
