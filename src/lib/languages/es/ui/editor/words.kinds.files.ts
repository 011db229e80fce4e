import type * as en from '../../../../ui/editor/words.kinds.files.en';
import { files, columns } from './words.common-fields';
import { choices } from '../../../../ui/editor/fields';

/** Kinds of demands on files and their columns. */
export const fileKinds: typeof en.fileKinds = {
	filePresence: {
		group: 'package',
		name: 'Un archivo hace falta, o no se quiere',
		does: 'Dice qué archivos tienen que estar en el zip, cuáles se pasan por alto y cuáles no pueden estar.',
		effect: 'refusesZip',
		make: () => ({ files: ['users.csv'], need: 'required' }),
		fields: [
			{ ...files, all: undefined },
			{
				key: 'need',
				control: 'pick',
				label: 'Estos archivos',
				choices: choices({
					required: 'hacen falta, todos',
					anyOf: 'hacen falta, al menos uno',
					recommended: 'se recomiendan',
					notRead: 'se aceptan y no se leen',
					forbidden: 'no se aceptan'
				})
			}
		]
	},
	columns: {
		group: 'package',
		name: 'Columnas de un archivo',
		does: 'Dice qué columnas tienen que estar, cuáles no pueden estar y dónde van las demás.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], required: ['email'] }),
		fields: [
			files,
			{ ...columns, key: 'required', all: undefined, optional: true, label: 'Tienen que estar' },
			{
				...columns,
				key: 'anyOf',
				all: undefined,
				optional: true,
				more: true,
				label: 'Al menos una de estas'
			},
			{
				key: 'extra',
				control: 'tokens',
				all: { value: 'refused', word: 'Ninguna columna fuera del estándar' },
				label: 'Columnas fuera del estándar que se conocen',
				hint: 'Un asterisco después del principio de un nombre: metadata.*',
				optional: true,
				more: true
			},
			{
				...columns,
				key: 'forbidden',
				all: undefined,
				optional: true,
				more: true,
				label: 'No pueden estar'
			},
			{
				...columns,
				key: 'order',
				all: undefined,
				optional: true,
				more: true,
				label: 'Las columnas fuera del estándar van al final, en este orden'
			}
		]
	},
	fileRows: {
		group: 'package',
		name: 'Tantos registros en un archivo',
		does: 'Los archivos contienen al menos cierto número de registros.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], min: 1 }),
		fields: [files, { key: 'min', control: 'whole', label: 'Mínimo de registros' }]
	},
	text: {
		group: 'package',
		name: 'Cómo está escrito el texto',
		does: 'Finales de línea, signos entre campos, y dónde van las comillas.',
		effect: 'refusesFile',
		make: () => ({ files: '*', quoting: 'needed' }),
		fields: [
			files,
			{
				key: 'quoting',
				control: 'pick',
				label: 'Comillas dobles',
				choices: choices({
					all: 'en todos los campos',
					needed: 'solo donde hacen falta',
					blanks: 'en todo campo con un espacio'
				}),
				optional: true
			},
			{
				key: 'lineEnds',
				control: 'picks',
				label: 'Finales de línea',
				choices: choices({ crlf: 'CR LF (Windows)', lf: 'LF (Unix)' }),
				optional: true,
				more: true
			},
			{
				key: 'delimiters',
				control: 'picks',
				label: 'Signos entre campos',
				choices: choices({ ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulador', '|': 'Barra' }),
				optional: true,
				more: true
			}
		]
	},
	alias: {
		group: 'package',
		name: 'Otro nombre para una columna',
		does: 'Toma un encabezado como una columna del estándar.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], names: { emailAddress: 'email' } }),
		fields: [
			files,
			{
				key: 'names',
				control: 'pairs',
				label: 'Encabezados',
				heads: ['Lo que está en el archivo', 'Columna del estándar'],
				add: 'Agregar un encabezado'
			}
		]
	}
};
