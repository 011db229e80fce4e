import type * as en from '../../../../ui/editor/words.kinds.values.en';
import { files, columns, ignoreCase } from './words.common-fields';

/** Kinds of demands on what a cell holds: what each is for, and its form. */
export const valueKinds: typeof en.valueKinds = {
	filled: {
		group: 'cells',
		name: 'Tiene que tener valor',
		does: 'Las celdas de una columna no pueden estar vacías.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},
	values: {
		group: 'cells',
		name: 'Uno de estos valores',
		does: 'Las celdas contienen uno de los valores que usted indica.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['type'], values: ['school', 'district'] }),
		fields: [
			files,
			columns,
			{ key: 'values', control: 'tokens', label: 'Valores que se aceptan' },
			ignoreCase
		]
	},
	blank: {
		group: 'cells',
		name: 'Tiene que estar vacío',
		does: 'Las celdas de una columna no pueden contener nada.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['password'] }),
		fields: [files, columns]
	},
	map: {
		group: 'cells',
		name: 'Tiene su equivalente en una tabla',
		does: 'Cada valor es uno que su tabla traduce, por ejemplo los grados.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['grades'], table: 'grades' }),
		fields: [
			files,
			columns,
			{
				key: 'table',
				control: 'one',
				from: 'maps',
				label: 'Tabla',
				hint: 'Vea “Tablas” más abajo.'
			},
			ignoreCase
		]
	},
	known: {
		group: 'cells',
		name: 'Uno que indicó quien envía',
		does: 'Cada valor es uno de los que indica quien envía, como respuesta a una pregunta.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['identifier'], setting: 'schools' }),
		fields: [
			files,
			columns,
			{
				key: 'setting',
				control: 'one',
				from: 'settings',
				label: 'Pregunta',
				hint: 'Una de las “Preguntas a quien envía”, más abajo, del tipo lista.'
			}
		]
	},
	allOrNone: {
		group: 'cells',
		name: 'En todas las filas o en ninguna',
		does: 'Una columna tiene valor en todas las filas, o en ninguna.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	}
};
