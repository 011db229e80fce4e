import type * as en from '../../../../ui/compare/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { counted } from './things';

/*
 * Every word of the screen that compares two deliveries, in Spanish. Words of a school: desactivado,
 * ya no está, nuevo. What is gone and new is said of people and rows alike: both are feminine.
 */

const people = (count: number): string => plural(count, 'persona', 'personas');
const rows = (count: number): string => plural(count, 'fila', 'filas');
const files = (count: number): string => plural(count, 'archivo', 'archivos');
const gone = (count: number): string => plural(count, 'ya no está', 'ya no están');
const fresh = (count: number): string => plural(count, 'nueva', 'nuevas');
const back = (count: number): string => plural(count, 'reactivada', 'reactivadas');
const changed = (count: number): string => plural(count, 'con cambios', 'con cambios');

const sides = { before: 'Anterior', after: 'Nueva' } as const;

export const compareText: Widened<typeof en.compareText> = {
	title: 'Comparar dos listas escolares · Rollcall',
	people,
	counted,
	sides,

	start: {
		headline: '¿Qué cambió desde la última vez?',
		lead: 'Indique una lista escolar anterior y una más nueva. Rollcall le dice quién es nuevo, quién ya no está y a quién se desactivaría, antes de enviarla.',
		drop: { before: 'La lista escolar anterior', after: 'La lista escolar nueva' },
		what: {
			before: 'lo último que envió: un zip completo',
			after: 'lo que enviaría ahora: un zip completo o solo cambios (delta)'
		},
		press: 'Suéltela aquí o haga clic para elegirla.',
		both: 'Puede soltar las dos a la vez.',
		letGo: 'Suelte para tomarla',
		change: { before: 'Elegir otra anterior', after: 'Elegir otra nueva' },
		madeOn: (when) => `archivo del ${when}`,
		kept: 'guardada en este dispositivo',
		loaded: 'recién revisada, ya cargada',
		sorted: 'Ordenadas por el día y la hora de los archivos. Si fue al revés, intercámbielas.',
		swap: 'Intercambiar',
		go: 'Comparar',
		missing: {
			both: 'Primero indique las dos listas escolares.',
			before: 'Primero indique la lista escolar anterior.',
			after: 'Primero indique la lista escolar nueva.'
		},
		stays: 'Las dos se leen dentro de esta página. Nada sale de este dispositivo.'
	},

	kept: {
		label: 'O tome una que está guardada en este dispositivo',
		use: 'Tomarla',
		wait: 'Trayéndola',
		failed: 'No se pudo abrir. La página de revisiones guardadas dice por qué.',
		locked: 'Lo que está guardado en este dispositivo está bloqueado.',
		unlock: 'Desbloquéelo primero'
	},

	reading: {
		title: 'Leyendo las dos listas escolares',
		comparing: 'Comparándolas',
		steps: {
			after: 'La lista escolar nueva',
			before: 'La lista escolar anterior',
			compare: 'Qué cambió'
		},
		states: { waiting: 'En espera', now: 'Ahora', done: 'Listo' },
		progress: {
			after: 'Leyendo la lista escolar nueva',
			before: 'Leyendo la lista escolar anterior'
		},
		leave: 'Puede dejar esta página abierta y seguir trabajando.'
	},

	stopped: {
		title: 'Estas dos no se pueden comparar',
		todo: {
			refused: 'Revise esa lista sola para ver qué tiene mal, o indique otra en su lugar.',
			'other-version':
				'Exporte las dos en la misma versión de OneRoster, o indique una lista escolar anterior de esta versión.',
			'changes-only':
				'Como anterior, indique la última lista escolar completa (bulk). Los cambios pueden ser la nueva.',
			sealed:
				'Ábralo en la página de inicio con su frase de contraseña, o indique el zip del que se hizo. Una vez abierto allí, es aquí la lista nueva.',
			'nothing-loaded': 'Indique otra vez las dos listas escolares.'
		},
		sealed: 'La nueva es un paquete de clase que Rollcall cifró con una frase de contraseña.',
		again: 'Elegir otra vez',
		unharmed: 'No se envió nada. Los archivos de su computadora siguen como estaban.'
	},

	head: {
		side: (side, name) => `${sides[side]}: ${name}`,
		another: 'Comparar otras',
		report: 'Informe de la nueva',
		save: 'Guardar todos los cambios como JSON',
		saving: 'Creando el archivo',
		saved: 'El archivo está en sus descargas.',
		savedNote: 'Contiene nombres e id. Guárdelo como guarda la lista escolar.',
		notSaved:
			'No se pudo crear el archivo. El error es nuestro, no de su archivo. Intente otra vez.',
		busy: 'Comparando otra vez',
		receivers: 'Elegir receptores',
		otherReceivers: 'Elegir otros receptores'
	},

	lead: {
		off: (count, at) =>
			`Se ${count === 1 ? 'desactivaría' : 'desactivarían'} ${people(count)}${at === null ? '' : ` en ${at}`}.`,
		upTo: (count) => `Se desactivarían hasta ${people(count)}.`,
		nobodyOff: 'No se desactivaría a nadie.',
		gone: (count) =>
			`${people(count)} de la lista escolar anterior ya no ${count === 1 ? 'está' : 'están'}.`,
		nobodyGone: 'Todas las personas de la lista escolar anterior siguen en la nueva.',
		atOne: (part, all) =>
			part === all ? 'Todas en una sola escuela.' : `De ellas, ${n(part)} en una sola escuela.`,
		otherFiles: (count) =>
			`${count === 1 ? 'Cambió' : 'Cambiaron'} ${rows(count)}, y ninguna persona.`,
		nothing: 'No cambió nada.',
		same: (rowCount, fileCount) =>
			`${rowCount === 1 ? 'La única fila' : `Las ${rows(rowCount)}`} en ${files(fileCount)} ${rowCount === 1 ? 'sigue' : 'siguen'} como antes. Quien la reciba tiene las mismas personas que antes.`,
		newColumns: (count) =>
			`Solo ${count === 1 ? 'se agregó o se quitó' : 'se agregaron o se quitaron'} ${plural(count, 'columna', 'columnas')}: vea los archivos más abajo.`,
		at: (title, count) => `${title}: ${count === 0 ? 'nadie' : n(count)}`,
		refuses: (title) => `${title} rechazaría el zip, así que allí no cambia nada`,
		files: (added, removed, changes, returned) => {
			const parts = [
				removed > 0 ? gone(removed) : 'todas siguen',
				added > 0 ? fresh(added) : '',
				changes > 0 ? changed(changes) : '',
				returned > 0 ? back(returned) : ''
			].filter((part) => part !== '');
			return `Personas en los archivos: ${list(parts)}.`;
		},
		rekeyed: (count) =>
			`De las que ya no están, ${n(count)} ${count === 1 ? 'parece' : 'parecen'} seguir aquí con otro id: vea más abajo.`,
		choose: 'Elija receptores para saber a quién se desactivaría y qué significa eso en cada uno.',
		delta:
			'La nueva contiene solo cambios (delta): se tomó la anterior con estos cambios aplicados.'
	},

	schools: {
		title: {
			students: 'Estudiantes por escuela',
			staff: 'Personal por escuela',
			classes: 'Clases por escuela'
		},
		what: { students: 'Estudiantes', staff: 'Personal', classes: 'Clases' },
		show: 'Contar por escuela',
		school: 'Escuela',
		counts: 'Antes y después',
		share: 'Parte que se fue, de 0 a 100 %',
		left: 'Bajas',
		legend: { kept: 'Siguen allí', gone: 'Ya no están', moved: 'Ahora en otra escuela' },
		brake: (percent) => `Línea de freno, ${String(percent)} %`,
		bar: (left, moved, of) =>
			`${gone(left)}${moved > 0 ? `, ${n(moved)} ahora en otra escuela` : ''}, de ${n(of)}`,
		aside: (left, percent) => (left === 0 ? 'Sin bajas' : `−${n(left)}, ${percent}`),
		over: 'pasa la línea de freno',
		isGone: 'ya no está en orgs.csv',
		all: (count) => `Mostrar ${count === 1 ? 'la única escuela' : `las ${n(count)} escuelas`}`,
		some: (shown, all) => `Se muestran ${n(shown)} de ${n(all)}, primero la parte más grande.`,
		list: (what, school) =>
			`${school}: ver ${what} que ya no ${what === 'personal' ? 'está' : 'están'}`,
		none: 'Ninguna de las dos listas escolares dice quién está en qué escuela.'
	},

	files: {
		title: 'Filas por archivo',
		file: 'Archivo',
		counts: 'Antes y después',
		changes: 'Qué cambió',
		share: 'Ya no están',
		legend: { gone: 'Ya no están', added: 'Nuevas o reactivadas', changed: 'Con cambios' },
		bar: (removed, added, returned, changes) =>
			list([
				gone(removed),
				fresh(added),
				...(returned > 0 ? [back(returned)] : []),
				changed(changes)
			]),
		aside: (removed, percent) => (removed === 0 ? 'Sin bajas' : `${percent} ya no está`),
		same: 'Sin cambios',
		changed,
		back,
		columns: (added, removed) =>
			[
				added.length > 0 ? `Columnas que solo tiene la nueva: ${added.join(', ')}.` : '',
				removed.length > 0 ? `Columnas que solo tiene la anterior: ${removed.join(', ')}.` : ''
			]
				.filter((part) => part !== '')
				.join(' '),
		scale:
			'Las barras crecen con la raíz cuadrada de la cantidad, para que se vean también los cambios pequeños.',
		list: (file) => `${file}: ver qué cambió`
	}
};
