import type * as en from '../../../../ui/editor/words.kinds.records.en';
import { file, where, column, columns, inFile, place } from './words.common-fields';

/** Kinds of demands on numbers and dates of records. */
export const recordKinds: typeof en.recordKinds = {
	count: {
		group: 'set',
		name: 'Un número de registros',
		does: 'Tantos registros de un tipo, como mínimo o como máximo; también por clase, por escuela, etc.',
		effect: 'none',
		make: () => ({
			of: { file: 'enrollments.csv', where: [['row.role', 'is', 'teacher']] },
			by: 'classSourcedId',
			max: 1
		}),
		fields: [
			{
				key: 'of',
				control: 'group',
				label: 'Qué se cuenta',
				fields: [file('file', 'Archivo'), where('where', 'Solo registros así', [['of', 'file']])]
			},
			{ ...column('by', 'Por cada', [['of', 'file']]), optional: true },
			{ key: 'min', control: 'whole', label: 'Mínimo', optional: true },
			{ key: 'max', control: 'whole', label: 'Máximo', optional: true }
		]
	},
	dateWindow: {
		group: 'set',
		name: 'Fechas dentro de un plazo',
		does: 'Las fechas están dentro de las de un período académico, o de un plazo que indica quien envía.',
		effect: 'dropsRow',
		make: () => ({
			file: 'enrollments.csv',
			dates: ['beginDate', 'endDate'],
			within: {
				through: 'classSourcedId',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			}
		}),
		fields: [
			file('file', 'Archivo'),
			{ ...columns, key: 'dates', all: undefined, of: inFile, optional: true, label: 'Fechas' },
			{
				key: 'within',
				control: 'group',
				label: 'Están dentro de estos registros',
				optional: true,
				make: () => ({
					through: 'termSourcedIds',
					file: 'academicSessions.csv',
					from: 'startDate',
					to: 'endDate'
				}),
				fields: [
					column('through', 'Por medio de la columna'),
					file('file', 'Que menciona registros de'),
					column('from', 'Primer día', [['within', 'file']]),
					column('to', 'Último día', [['within', 'file']])
				]
			},
			{
				key: 'settings',
				control: 'group',
				label: 'O dentro de las respuestas a dos preguntas',
				optional: true,
				more: true,
				make: () => ['', ''],
				fields: [
					{ key: 0, control: 'one', from: 'settings', label: 'Primer día' },
					{ key: 1, control: 'one', from: 'settings', label: 'Último día' }
				]
			},
			place('usedBy', 'Solo registros que menciona esta columna', { optional: true, more: true }),
			{
				key: 'contiguous',
				control: 'flag',
				label: 'Esos registros no dejan huecos entre sí',
				optional: true,
				more: true
			}
		]
	},
	records: {
		group: 'set',
		name: 'Registros de un tipo especial',
		does: 'Encuentra todo registro que cumple sus condiciones, para lo que ningún otro tipo dice.',
		effect: 'none',
		make: () => ({
			file: 'users.csv',
			column: 'status',
			is: [['row.status', 'is', 'tobedeleted']]
		}),
		fields: [
			file('file', 'Archivo'),
			column('column', 'Columna que se marca'),
			{ key: 'is', control: 'when', of: inFile, label: 'Se encuentran registros así' }
		]
	}
};
