import type * as en from '../../../../ui/explorer/words.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

const rows = (count: number): string => plural(count, 'fila', 'filas');

/** Words of the screen that looks through the rows of a file, and of the map of the files. */
export const explorerWords: Widened<typeof en.explorerWords> = {
	back: 'Volver al informe',
	crumbs: 'Dónde está usted',
	title: (file) => `Todas las filas de ${file}`,
	file: 'Archivo',
	tabs: 'Filas según lo que tienen mal',
	tab: {
		invalid: 'Con error',
		warning: 'Con advertencia',
		valid: 'Sin problemas',
		all: 'Todas'
	},
	judge: 'Según',
	standard: 'El estándar',
	find: 'Buscar en todas las columnas',
	findHint: 'Nombre, id, correo, otro texto',
	order: (column, isDescending) =>
		isDescending ? `Por orden de ${column}, de atrás hacia delante` : `Por orden de ${column}`,
	fileOrder: 'Volver al orden del archivo',
	only: (column, values, first) =>
		values === 1 ? `${column}: ${first}` : `${column}: ${n(values)} valores`,
	empty: 'vacío',
	takeAway: (what) => `Quitar: ${what}`,
	all: 'Mostrar todas las filas',
	shown: (count, all) => (count === all ? rows(count) : `${n(count)} de ${rows(all)}`),
	loading: 'Buscando…',
	none: 'Ninguna fila coincide.',
	noneInvalid: 'Ninguna fila tiene un error.',
	noneWarning: 'Ninguna fila tiene una advertencia.',
	noneValid: 'No hay ninguna fila sin problemas.',
	noRows: 'Este archivo no tiene filas.',
	failed: 'Ya no se pueden mostrar las filas. Revise el zip otra vez.',
	grid: (file) =>
		`Filas de ${file}. Las flechas llevan de celda en celda; Intro sigue una referencia.`,
	line: 'Línea',
	row: (row) => `Línea ${n(row)}`,
	columnMenu: '(ordenar o filtrar)',
	leads: (file) => `lleva a ${file}`,
	hidden: 'oculto',
	ascending: 'De menor a mayor',
	descending: 'De mayor a menor',
	unsorted: 'Como en el archivo',
	valuesTitle: 'Solo filas con',
	valuesSearch: 'Buscar un valor',
	values: (count) => plural(count, 'valor distinto', 'valores distintos'),
	moreValues: (shown, all) =>
		`Los ${n(shown)} más frecuentes de ${n(all)}. Escriba para encontrar otros.`,
	apply: 'Mostrar estas filas',
	clear: 'Cualquier valor',
	cancel: 'Cancelar',
	sortTitle: 'Orden',
	record: {
		title: 'La fila elegida',
		choose: 'Elija una fila para ver qué está mal en ella, adónde lleva y qué lleva a ella.',
		wrong: 'Qué está mal',
		fine: 'En esta fila todo está bien.',
		open: 'Abrir este problema',
		column: (name) => `${name}: `,
		leads: 'Lleva a',
		leadsNowhere: (file) => `no está en ${file}`,
		go: (label) => `Ir a ${label}`,
		noLeads: 'Esta fila no menciona ningún otro registro.',
		named: 'La mencionan',
		rows: (count, file, column) => `${rows(count)} de ${file}, en ${column}`,
		notNamed: 'Ninguna fila de otro archivo menciona esta.',
		close: 'Cerrar'
	},
	map: {
		title: 'Cómo se relacionan los archivos',
		way: 'Mapa de archivos',
		lead: 'Una flecha va de un archivo al archivo que menciona. Si es roja, faltan algunos de los id que menciona.',
		file: (records) => rows(records),
		missing: 'no está en el zip',
		invalid: (count) => `${n(count)} con error`,
		warning: (count) => plural(count, 'advertencia', 'advertencias'),
		fine: 'sin problemas',
		table: 'Referencias entre archivos',
		from: 'Archivo',
		column: 'Columna',
		to: 'Nombra',
		cells: 'Celdas',
		broken: 'No están',
		cannot: 'no se puede seguir',
		none: 'Ningún archivo menciona un registro de otro.',
		picture: (broken) =>
			broken === 0
				? 'Mapa de archivos. Todas las referencias llevan a algún registro.'
				: `Mapa de archivos. ${plural(broken, 'referencia no lleva', 'referencias no llevan')} a ningún registro; la tabla de abajo lo muestra.`
	},
	way: 'Todas las filas',
	wayOf: (file) => `Todas las filas de ${file}`,
	severity: { error: 'Error', warning: 'Advertencia', info: 'Nota', ok: 'Bien' }
};
