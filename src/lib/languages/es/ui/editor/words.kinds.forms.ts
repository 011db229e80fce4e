import type * as en from '../../../../ui/editor/words.kinds.forms.en';
import { files, columns } from './words.common-fields';
import { choices } from '../../../../ui/editor/fields';

/** Kinds of demands on how a value is written. */
export const formKinds: typeof en.formKinds = {
	pattern: {
		group: 'cells',
		name: 'Escrito así',
		does: 'Las celdas siguen un patrón, o contienen solo ciertos caracteres.',
		effect: 'dropsRow',
		make: () => ({
			files: ['users.csv'],
			columns: ['username'],
			characters: 'A-Za-z0-9.@_-',
			expected: 'letras, dígitos, puntos, guiones, guiones bajos y @'
		}),
		fields: [
			files,
			columns,
			{
				key: 'characters',
				control: 'line',
				label: 'Caracteres permitidos',
				hint: 'Como entre los corchetes de un patrón: A-Za-z0-9. Indique estos o un patrón.',
				optional: true
			},
			{
				key: 'pattern',
				control: 'line',
				label: 'Patrón para la celda completa',
				hint: 'RE2: sin look-around ni referencias hacia atrás.',
				optional: true
			},
			{
				key: 'expected',
				control: 'line',
				label: 'En palabras',
				hint: 'Termina la frase “Se espera …”.'
			},
			{
				key: 'suspects',
				control: 'line',
				label: 'Mirar solo celdas con uno de estos caracteres',
				hint: 'Hace rápido un patrón lento.',
				optional: true,
				more: true
			},
			{
				key: 'suspectsAt',
				control: 'pick',
				label: 'En qué parte de la celda se buscan',
				choices: choices({ ends: 'al principio o al final' }),
				optional: true,
				more: true
			}
		]
	},
	type: {
		group: 'cells',
		name: 'Una fecha, un número, un correo electrónico …',
		does: 'Las celdas contienen cierto tipo de valor.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], type: 'email' }),
		fields: [
			files,
			columns,
			{
				key: 'type',
				control: 'pick',
				label: 'Tipo de valor',
				choices: choices({
					date: 'Una fecha: 2026-08-17',
					dateTime: 'Una fecha y hora',
					year: 'Un año',
					integer: 'Un número entero',
					boolean: 'true o false',
					email: 'Una dirección de correo electrónico',
					guid: 'Un GUID',
					typedIds: 'Ids con su tipo: {Local:17}'
				})
			}
		]
	},
	length: {
		group: 'cells',
		name: 'No más largo que',
		does: 'Las celdas tienen como máximo tantos caracteres.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['username'], max: 64 }),
		fields: [files, columns, { key: 'max', control: 'whole', label: 'Máximo de caracteres' }]
	},
	listSize: {
		group: 'cells',
		name: 'Tantas entradas en una lista',
		does: 'Las celdas con listas contienen un número de entradas entre dos límites.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['orgSourcedIds'], max: 1 }),
		fields: [
			files,
			columns,
			{ key: 'min', control: 'whole', label: 'Mínimo de entradas', optional: true },
			{ key: 'max', control: 'whole', label: 'Máximo de entradas', optional: true }
		]
	}
};
