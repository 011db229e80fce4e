import type * as en from '../../../../ui/editor/words.kinds.references.en';
import { place, where, ignoreCase, files, columns, file, column } from './words.common-fields';
import { choices } from '../../../../ui/editor/fields';

/** Kinds of demands on how records go together. */
export const referenceKinds: typeof en.referenceKinds = {
	reference: {
		group: 'set',
		name: 'Lleva a otro registro',
		does: 'Lo que menciona una columna existe, o es de cierto tipo.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'enrollments.csv', column: 'userSourcedId' },
			to: { file: 'users.csv', column: 'sourcedId' },
			where: [['target.enabledUser', 'is', 'true']]
		}),
		fields: [
			place('of', 'La columna que menciona registros'),
			place('to', 'Los ids con que los menciona'),
			where('where', 'El registro que se menciona es así', [['to', 'file']], {
				hasTarget: true,
				hint: 'Con esto, solo se miran registros que existen.'
			}),
			{
				key: 'list',
				control: 'flag',
				label: 'Las celdas contienen listas',
				optional: true,
				more: true
			},
			{ ...ignoreCase, more: true }
		]
	},
	unique: {
		group: 'set',
		name: 'Una sola vez',
		does: 'Ningún valor de una columna se repite.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], across: 'file' }),
		fields: [
			files,
			{ ...columns, all: undefined },
			{
				key: 'across',
				control: 'pick',
				label: 'Una vez',
				choices: choices({ file: 'en cada archivo', allFiles: 'en todos los archivos juntos' })
			},
			ignoreCase,
			{
				key: 'ignoreAccents',
				control: 'flag',
				label: 'Letras con y sin acento cuentan como iguales',
				optional: true,
				more: true
			},
			{
				key: 'except',
				control: 'tokens',
				from: 'files',
				label: 'Pero no en estos archivos',
				optional: true,
				more: true
			}
		]
	},
	cover: {
		group: 'set',
		name: 'Tiene un registro en otra parte',
		does: 'Por cada registro de un archivo hay uno en otro, por ejemplo demographics para estudiantes.',
		effect: 'dropsRow',
		make: () => ({
			each: { file: 'users.csv', where: [['row.role', 'is', 'student']] },
			has: { file: 'enrollments.csv', by: ['sourcedId', 'userSourcedId'] }
		}),
		fields: [
			{
				key: 'each',
				control: 'group',
				label: 'Por cada uno de estos registros',
				fields: [file('file', 'Archivo'), where('where', 'Solo registros así', [['each', 'file']])]
			},
			{
				key: 'has',
				control: 'group',
				label: 'Hay uno',
				fields: [
					file('file', 'Archivo'),
					{
						key: 'by',
						control: 'group',
						label: 'Con el mismo valor',
						fields: [
							column(0, 'Columna del primer archivo', [['each', 'file']]),
							column(1, 'Columna de este archivo', [['has', 'file']])
						]
					},
					where('where', 'Solo registros así', [['has', 'file']]),
					{
						...columns,
						key: 'filled',
						all: undefined,
						of: [['has', 'file']],
						optional: true,
						label: 'Con valor en estas columnas'
					}
				]
			}
		]
	},
	sameGroup: {
		group: 'set',
		name: 'Una lista queda dentro de un grupo',
		does: 'Todo lo que menciona una lista comparte un valor, por ejemplo una escuela.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'users.csv', column: 'agentSourcedIds' },
			to: { file: 'users.csv', column: 'sourcedId' },
			by: 'role'
		}),
		fields: [
			place('of', 'La columna con listas'),
			place('to', 'Los ids que menciona'),
			column('by', 'Comparten un valor de', [['to', 'file']])
		]
	}
};
