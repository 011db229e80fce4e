import type * as en from '../../../../ui/compare/words.lists.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

/*
 * Words of the lists of a comparison, of one record held before and after, and of records that are
 * there under two ids.
 */

const lists = {
	removed: 'Ya no están',
	added: 'En la nueva',
	changed: 'Con cambios',
	returned: 'Reactivados',
	off: 'Por desactivar',
	studentsWithoutClass: 'Estudiantes que se quedan sin clase',
	teachersWithoutClass: 'Docentes que se quedan sin clase',
	classesWithoutTeacher: 'Clases que se quedan sin docente',
	sameGrade: 'Estudiantes en el mismo grado que antes'
} as const;

export const listText: Widened<typeof en.listText> = {
	title: 'Quién y qué, por nombre',
	stays: 'Los nombres no salen de este dispositivo.',
	lists,
	by: 'Tipo de cambio',
	file: 'Archivo',
	receiver: 'Receptor',
	inFiles: 'En los archivos, sea quien sea el receptor',
	school: 'Escuela',
	allSchools: 'Todas las escuelas',
	kind: 'Quién',
	allKinds: 'Todos',
	kinds: { student: 'Estudiantes', staff: 'Personal', family: 'Familias', other: 'Sin rol' },
	column: 'Columna',
	allColumns: 'Todas las columnas',
	because: 'Por qué',
	allReasons: 'Todas las razones',
	reasons: {
		missing: 'No está en la lista escolar nueva',
		refused: 'Está en ella, pero se rechaza',
		cascade: 'Depende de algo que desaparece'
	},
	search: 'Buscar por nombre o id',
	placeholder: 'Un nombre o un id',
	clear: 'Mostrar todo',
	departures: 'Solo lo que no se explica por un año escolar o período nuevo',
	showing: (from, to, total) =>
		total === 0
			? 'No hay nadie ni nada en esta lista.'
			: from === 1 && to === total
				? `Todo: ${n(total)}`
				: `Se muestran ${n(from)} a ${n(to)} de ${n(total)}`,
	loading: 'Trayendo la lista',
	failed: 'No se pudo mostrar la lista. El error es nuestro, no de su archivo.',
	retry: 'Intentar otra vez',
	none: 'Nada coincide',
	noneHint: 'Pruebe con otra palabra, otra escuela u otro tipo.',
	empty: 'No hay nada de este tipo',
	emptyHint: 'Pruebe con otro tipo de cambio u otro archivo.',
	save: 'Guardar esta lista como CSV',
	columns: {
		name: 'Nombre',
		role: 'Rol',
		grade: 'Grado',
		school: 'Escuela',
		of: 'Pertenece a',
		changes: 'Qué cambió',
		why: 'Por qué',
		note: 'Nota'
	},
	empties: 'vacío',
	to: 'ahora es',
	more: (count) => `y ${n(count)} más`,
	look: (name) => `${name}: antes y después`,
	cameBack: (id) => `Volvió como ${id}`,
	wentAs: (id) => `Antes era ${id}`,

	record: {
		before: 'Anterior',
		after: 'Nueva',
		row: (row) => (row === null ? 'no está' : `fila ${n(row)}`),
		column: 'Columna',
		changed: 'Cambió',
		same: 'Igual que antes',
		only: { before: 'Qué contenía', after: 'Qué contiene' },
		previous: 'Anterior',
		next: 'Siguiente',
		close: 'Cerrar',
		place: (at, total) => `${n(at)} de ${n(total)}`,
		empties: 'Las columnas vacías no se muestran.'
	}
};

const kinds: Readonly<Record<string, string>> = {
	'users.csv': '¿Una persona con dos id?',
	'classes.csv': '¿Una clase con dos id?',
	'courses.csv': '¿Un curso con dos id?',
	'orgs.csv': '¿Una escuela con dos id?'
};

export const twinText: Widened<typeof en.twinText> = {
	title: '¿Lo mismo con dos id?',
	lead: 'Cada receptor vería una baja y un desconocido: se desactiva todo lo que pertenece al id anterior, y el id nuevo empieza otra vez desde cero.',
	question: (file) => kinds[file] ?? '¿Un registro con dos id?',
	cases: (count) => plural(count, 'caso', 'casos'),
	open: (count) => (count === 0 ? 'Todo decidido' : `${n(count)} por decidir`),
	sides: { before: 'Anterior', after: 'Nueva' },
	id: 'Id',
	role: 'Rol',
	school: 'Escuela',
	grade: 'Grado',
	of: 'Curso',
	confidence: { sure: 'Muy probablemente lo mismo', likely: 'Probablemente lo mismo' },
	swap: 'El id anterior ahora es de otra persona: dos se intercambiaron. Devuelva los dos id a la vez.',
	same: (clue) => clue.charAt(0).toUpperCase() + clue.slice(1),
	keep: 'Conservar el id anterior',
	two: {
		'users.csv': 'Son dos personas',
		'classes.csv': 'Son dos clases',
		'courses.csv': 'Son dos cursos',
		'orgs.csv': 'Son dos escuelas'
	},
	twoOther: 'Son dos',
	look: 'Ver los dos lado a lado',
	undo: 'Deshacer',
	kept: (before, after) =>
		`Conserva ${before}: antes de enviar, cambie ${after} otra vez a ${before}.`,
	changes: (parts) => `Eso cambia ${list(parts)}.`,
	rows: (file, column, count) => `${column} en ${plural(count, 'fila', 'filas')} de ${file}`,
	setAside: 'Apartado en esta comparación.',
	more: (count) => `Mostrar ${n(count)} más`,
	decided: 'Id anteriores por devolver',
	decidedLead: (count) =>
		`${count === 1 ? '1 registro conserva su id anterior y se puede' : `${n(count)} registros conservan su id anterior y se pueden`} corregir aquí en la lista escolar nueva, para que usted la guarde. Avise también a quien administra el sistema escolar: la exportación de mañana tendrá otra vez los id nuevos.`,
	keepAll: (count) =>
		count === 1
			? 'Conservar el id anterior en el caso muy probable'
			: `Conservar el id anterior en los ${n(count)} casos muy probables`,
	correct: (count) =>
		count === 1 ? 'Devolver el id anterior' : `Devolver ${n(count)} id anteriores`,
	corrected:
		'Los id anteriores están otra vez en la lista escolar nueva, y la comparación cuenta con ellos.',
	toReport: 'Ver las correcciones y guardar el zip',
	notCorrected:
		'No se cambió nada: en la lista escolar nueva otra persona tiene el id anterior y lo conserva. Decida también ese caso.',
	save: 'Guardar la lista como CSV'
};
