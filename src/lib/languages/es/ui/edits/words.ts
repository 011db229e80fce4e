import type { Counts } from '../../../../core/report/report';
import type * as en from '../../../../ui/edits/words.en';
import { count as n, fitting, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

/*
 * The words of corrections in Spanish: what one is, what it would do, how sure it is, and how it is
 * taken back.
 */

const corrections = (count: number): string => plural(count, 'corrección', 'correcciones');
const places = (count: number): string => plural(count, 'lugar', 'lugares');
const sumOf = ({ error, warning, info }: Counts): number => error + warning + info;

/** 46 errores y 2 advertencias; empty where there is nothing. */
const found = ({ error, warning, info }: Counts): string =>
	list(
		[
			error > 0 ? plural(error, 'error', 'errores') : '',
			warning > 0 ? plural(warning, 'advertencia', 'advertencias') : '',
			info > 0 ? plural(info, 'nota', 'notas') : ''
		].filter((part) => part !== '')
	);

const goneWords = (gone: Counts): string => {
	const what = found(gone);
	return what === '' ? 'Ningún problema desaparece' : `${what} menos`;
};

const editWhere = (file: string | null, column: string | null): string =>
	file === null ? 'el zip' : column === null ? file : `${file}, ${column}`;

function newsOf(gone: Counts, came: Counts): string {
	const more = found(came);
	const parts = [found(gone) === '' ? '' : goneWords(gone), more === '' ? '' : `${more} más`];
	const said = parts.filter((part) => part !== '');
	return said.length === 0 ? 'Los problemas siguen como estaban.' : `${said.join(', ')}.`;
}

export const editWords: Widened<typeof en.editWords> = {
	corrections,
	found,
	gone: goneWords,
	title: 'Sus correcciones',

	bar: {
		label: 'Correcciones',
		count: (lines) => corrections(lines),
		none: 'Ya no hay correcciones',
		unsaved: 'sin guardar',
		undo: 'Deshacer',
		redo: 'Rehacer',
		save: 'Guardar el zip corregido',
		busy: 'Revisando otra vez',
		untouched: 'Su propio zip queda como está.'
	},

	news: {
		made: (gone, came) => `Corregido y revisado otra vez. ${newsOf(gone, came)}`,
		undone: (gone, came) => `Deshecho y revisado otra vez. ${newsOf(gone, came)}`,
		redone: (gone, came) => `Rehecho y revisado otra vez. ${newsOf(gone, came)}`,
		nothing: 'No cambió nada: ya estaba así.',
		failed:
			'Esa corrección no se pudo hacer. El error es nuestro, no de su archivo. No se cambió nada.'
	},

	safe: {
		title: 'Correcciones que no cambian el significado',
		lead: (count) =>
			`${fitting(count, 'Se puede', 'Se pueden')} hacer de una vez ${corrections(count)}: mayúsculas, espacios, formas de fecha, ceros perdidos y cosas así. Usted ve cada una antes de que se haga.`,
		offer: (count) => `Arreglar lo que es seguro (${corrections(count)})`,
		planning: 'Calculando qué harían, y comprobando que no aparezca nada nuevo',
		stop: 'Detener',
		planned: (changes, gone) =>
			`${fitting(changes, 'Cambiaría', 'Cambiarían')} ${places(changes)}. ${goneWords(gone)}, ninguno nuevo.`,
		plannedNew: (changes, gone, came) =>
			`${fitting(changes, 'Cambiaría', 'Cambiarían')} ${places(changes)}. ${goneWords(gone)}; ${found(came)} se ${fitting(sumOf(came), 'puede', 'pueden')} ver por primera vez.`,
		make: (count) => `Hacer ${count === 1 ? 'esta corrección' : `estas ${corrections(count)}`}`,
		drop: 'Ahora no',
		nothing: 'Al final no se puede corregir nada de una vez: cada corrección traería algo nuevo.',
		held: 'Sin tocar',
		heldLead: 'Estas habrían traído algo nuevo, así que no se incluyen.',
		left: (left) =>
			found(left) === ''
				? 'No queda nada más por hacer.'
				: `${fitting(sumOf(left), 'Queda', 'Quedan')} ${found(left)} por mirar.`,
		columns: { what: 'Corrección', where: 'Dónde', count: 'Cambios', gone: 'Después' }
	},

	change: {
		becomes: 'pasa a ser',
		emptied: 'vacío',
		before: 'antes',
		after: 'después',
		where: (file, column, row) => {
			if (file === null) return 'el zip';
			const place = column === null ? file : `${file}, ${column}`;
			return row === null ? place : `${place}, fila ${n(row)}`;
		},
		more: (count) => `y ${n(count)} más`,
		byHand: 'A mano',
		recipe: (name) => `Receta ${name}`,
		leftOut: (title) => `Se dejó fuera porque ${title} lo rechazaría`,
		/** For screen readers: the sign before a value means this. */
		minus: 'Dice:',
		plus: 'Diría:'
	},

	fix: {
		title: 'Arreglarlo aquí',
		loading: 'Buscando correcciones',
		none: 'No hay ninguna corrección lista para esto. Cambie las celdas en las filas de abajo, o corríjalo en su sistema escolar y exporte otra vez.',
		noneHere:
			'No hay ninguna corrección lista para esto. Corríjalo en su sistema escolar y exporte otra vez.',
		which: 'Qué corrección',
		choose: 'Elija una',
		fill: 'Completar',
		fillMore: (count) =>
			`${plural(count, 'celda más está vacía. Complétela', 'celdas más están vacías. Complételas')} en las filas de abajo, o en su sistema escolar.`,
		grades: {
			safe: 'Seguro: el significado sigue siendo el mismo.',
			look: 'Probablemente correcto. Mírelo una vez antes de hacerlo.',
			fill: 'Solo usted sabe qué va ahí.'
		},
		gradeWords: { safe: 'seguro', look: 'mirar primero', fill: 'completar' },
		first: 'Elija primero de qué se trata.',
		firstFill: 'Complete primero lo que falta.',
		working: 'Calculando qué haría',
		nothing: 'No cambiaría nada.',
		cells: (count, file, column) =>
			`${plural(count, 'lugar cambia', 'lugares cambian')}, en ${editWhere(file, column)}`,
		line: (line, file) => `Línea ${n(line)} de ${file}, por ejemplo:`,
		goes: (gone) => `${fitting(sumOf(gone), 'Desaparece', 'Desaparecen')} ${found(gone)}`,
		goesNone: 'Ningún problema desaparece solo con esto',
		noneNew: 'ninguno nuevo',
		brings: (came) => `${fitting(sumOf(came), 'aparecería', 'aparecerían')} ${found(came)}`,
		make: (count) => (count === 1 ? 'Arreglar este' : `Arreglar estos ${n(count)}`),
		makeWord: (before, after) => `Cambiar ${before} por ${after}`,
		safeAll: (count) =>
			`Arreglar ${fitting(count, 'el', 'los')} ${n(count)} que ${fitting(count, 'es seguro', 'son seguros')}`,
		calm: 'Su propio zip queda como está. Usted puede deshacer esto.'
	},

	grid: {
		region: 'Filas que se pueden cambiar. Se desplazan en ambas direcciones',
		how: 'Las flechas pasan de celda en celda. Intro o un doble clic cambia una, Escape la deja como estaba, la barra espaciadora selecciona la fila. Puede pegar una columna de valores.',
		select: 'Seleccionar',
		selectRow: (line) => `Seleccionar la línea ${n(line)}`,
		selectAll: 'Seleccionar todas las filas mostradas',
		selected: (count) => plural(count, 'fila seleccionada', 'filas seleccionadas'),
		set: (column) => `Poner en ${column} de ellas`,
		setButton: 'Poner',
		edit: (column, line) => `${column}, línea ${n(line)}`,
		allowed: 'Permitidos aquí, el más cercano primero',
		ids: 'Ids parecidos',
		locked: 'Las contraseñas no se muestran ni se cambian aquí.',
		done: (count) =>
			count === 1
				? 'Se cambió 1 celda y se revisó otra vez.'
				: `Se cambiaron ${n(count)} celdas y se revisó otra vez.`,
		same: 'No se cambió nada: ya estaba así.',
		pasted: (used, given) =>
			used === given
				? `${fitting(used, 'Se pegó', 'Se pegaron')} ${plural(used, 'valor', 'valores')}.`
				: `${fitting(used, 'Se pegó', 'Se pegaron')} ${n(used)} de ${plural(given, 'valor', 'valores')}: no hay más filas en esta página.`,
		failed: 'Eso no se pudo cambiar. El error es nuestro, no de su archivo.'
	},

	list: {
		columns: {
			what: 'Corrección',
			where: 'Dónde',
			cells: 'Celdas',
			gone: 'Revisado otra vez',
			undo: 'Deshacer'
		},
		noneGone: 'Ninguno por sí sola',
		undo: 'Deshacer',
		undoOne: (what) => `Deshacer esta corrección: ${what}`,
		none: 'No se cambió nada.'
	}
};
