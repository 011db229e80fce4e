import type * as en from '../../../../ui/sheets/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

/*
 * The words of correction sheets: for whom one is made, what is on it, what came back, and what of it
 * is taken over. Why a row or a cell is refused is said in core.
 */

/** What a file holds, as an office would call it. */
const files: Readonly<Record<string, string>> = {
	'users.csv': 'Personas',
	'enrollments.csv': 'Quién está en qué clase',
	'classes.csv': 'Clases',
	'demographics.csv': 'Datos demográficos',
	'roles.csv': 'Roles',
	'courses.csv': 'Cursos'
};

const changes = (count: number): string => plural(count, 'cambio', 'cambios');
const sheets = (count: number): string => plural(count, 'hoja', 'hojas');

export const sheetText: Widened<typeof en.sheetText> = {
	title: 'Hojas de corrección · Rollcall',
	crumbs: 'Usted está aquí',
	back: 'Informe',
	here: 'Hojas de corrección',
	headline: 'Que lo corrija quien lo sabe',
	lead: 'Una escuela recibe sus propias filas en una hoja, las corrige en una hoja de cálculo y la devuelve. Usted ve qué cambió antes de aplicar nada.',
	none: 'Revise primero una lista escolar',
	noneLead:
		'Las hojas se hacen con las filas de una lista escolar, y lo que vuelve se compara con ella.',
	check: 'Revisar una lista escolar',

	place: {
		title: '1. Hacer hojas',
		kind: 'Para',
		kinds: { school: 'Escuelas', class: 'Clases' },
		find: { school: 'Buscar una escuela', class: 'Buscar una clase' },
		hint: 'Nombre o id',
		legend: {
			school: 'Escuelas, primero las que tienen más problemas',
			class: 'Clases, primero las que tienen más problemas'
		},
		wrong: (count) =>
			count === 0 ? 'nada mal' : `${plural(count, 'fila', 'filas')} con problemas`,
		shown: (shown, all) =>
			shown === all ? plural(all, 'lugar', 'lugares') : `Los primeros ${n(shown)} de ${n(all)}`,
		nobody: 'No hay ninguna con este nombre o id.',
		looking: 'Contando qué está mal en cada una',
		chosen: (names) =>
			names.length === 0
				? 'Elija al menos una para continuar.'
				: `Elegido: ${names.length > 5 ? `${names.slice(0, 5).join(', ')} y ${n(names.length - 5)} más` : list(names)}.`,
		clear: 'No elegir ninguna'
	},

	make: {
		title: 'Qué va en la hoja',
		files: 'Filas de',
		file: (file) => files[file] ?? file,
		rows: (rows, problems) =>
			`${plural(rows, 'fila', 'filas')}, ${problems === 0 ? 'nada mal' : `${n(problems)} con problemas`}`,
		only: 'Solo filas con problemas',
		cells: 'Entre celdas',
		delimiters: {
			',': 'Coma (la mayoría de las hojas de cálculo)',
			';': 'Punto y coma (como en alemán o francés)'
		},
		note: 'Las contraseñas nunca van en una hoja. Una columna dice qué está mal en cada fila. Contiene nombres: envíela como envía una lista de clase.',
		make: (count) => (count === 1 ? 'Hacer la hoja' : `Hacer ${sheets(count)}`),
		making: 'Haciéndola',
		none: 'Ninguna de estas filas puede ir en una hoja.',
		ready: (count, rows) =>
			`${plural(count, 'hoja', 'hojas')} con ${plural(rows, 'fila', 'filas')}, ${count === 1 ? 'lista' : 'listas'} para guardar.`,
		save: (name) => `Guardar ${name}`,
		saved:
			'Guardado. Conserve en la hoja sourcedId y la última columna: con ellas se reconocen las filas.',
		leftOut: (count) => plural(count, 'fila queda fuera', 'filas quedan fuera'),
		failed: 'No se pudo hacer. El error es nuestro, no de su archivo. Intente otra vez.'
	},

	open: {
		title: '2. Abrir lo que volvió',
		lead: 'Una hoja corregida en CSV, o la nota que un docente guardó en “Clases”. No se cambia nada hasta que usted lo aplique.',
		press: 'Suéltela aquí, o presione para elegirla.',
		letGo: 'Suéltela para abrirla',
		reading: 'Leyéndola',
		close: 'Cerrar',
		closeOne: (name) => `Cerrar ${name}`
	},

	result: {
		kinds: { sheet: 'Hoja corregida', note: 'Nota de un docente' },
		refused: 'Esto no es una hoja de esta lista escolar',
		records: (count) => `${plural(count, 'registro', 'registros')} con cambios`,
		none: 'No queda nada que aplicar.',
		columns: {
			take: 'Aplicar',
			what: 'Qué',
			before: 'En la lista escolar',
			after: 'En la hoja'
		},
		tick: (what, name) => `Aplicar ${what} de ${name}`,
		conflict: 'cambió después en la lista escolar',
		empty: 'vacío',
		remove: 'Inscripción',
		add: 'Inscripción',
		inClass: (title) => `en ${title}`,
		notInClass: (title) => `no en ${title}`,
		givenName: 'Nombre',
		familyName: 'Apellido',
		should: (name) => `El docente dice: “${name}”. Escríbalo abajo.`,
		all: 'Marcar todo',
		noneOf: 'Desmarcar todo',
		more: 'Mostrar más',
		accept: (count) => (count === 0 ? 'No hay nada marcado' : `Aplicar ${changes(count)}`),
		calm: 'Su propio zip queda como está. Usted puede deshacer esto.',
		accepted: (count) =>
			`${count === 1 ? 'Se aplicó' : 'Se aplicaron'} ${changes(count)} y se revisó otra vez.`,
		notAccepted: 'No se pudo aplicar. El error es nuestro. No se cambió nada.',
		problems: (count) => plural(count, 'punto sin aplicar', 'puntos sin aplicar'),
		moreProblems: (count) => `y ${n(count)} más`
	}
};
