import type { Counts } from '../../../../core/report/report';
import type * as en from '../../../../ui/success/words.en';
import { count as n, fitting, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { editWords } from '../edits/words';
import { words } from '../words';

/* The words of the last screen: what was corrected, who would take it now, and what can be saved. */

/** "Quedan 3 errores": Spanish says first that something is left. */
const left = (now: Counts): string =>
	`${fitting(now.error + now.warning + now.info, 'Queda', 'Quedan')} ${editWords.found(now)}.`;

export const successWords: Widened<typeof en.successWords> = {
	crumbs: 'Usted está aquí',
	back: 'Informe',
	here: 'Guardar lo corregido',
	changed: (count) => plural(count, 'lugar corregido', 'lugares corregidos'),

	headline: {
		all: (takers) =>
			takers === 1
				? 'Todo está bien. Este receptor aceptaría el zip.'
				: `Todo está bien. ${n(takers)} receptores aceptarían este zip.`,
		follows: 'Todo está bien. Esta lista escolar cumple el estándar.',
		losses: (all) =>
			all === 1
				? 'Este receptor aceptaría el zip, aunque con pérdidas.'
				: `Los ${n(all)} receptores aceptarían este zip, aunque con pérdidas.`,
		some: (takers, all) =>
			all === 1
				? 'Este receptor seguiría rechazando el zip.'
				: `${n(takers)} de ${n(all)} receptores ${fitting(takers, 'aceptaría', 'aceptarían')} este zip.`,
		rest: left
	},
	lead: {
		none: 'No queda ningún problema para quienes lo reciben.',
		goOn: 'Puede guardar lo corregido hasta ahora y seguir más tarde.',
		nothing: 'Todavía no hay correcciones, así que no hay nada que guardar.'
	},

	zip: {
		title: 'Zip corregido',
		building: 'Escribiendo el zip, leyéndolo de nuevo y revisándolo',
		titles: 'Zips corregidos',
		forWhom: (titles) => (titles.length === 0 ? '' : `Para ${list(titles)}:`),
		form: (count) =>
			`${plural(count, 'cambio', 'cambios')} de forma, como se ${fitting(count, 'pide', 'piden')} allí`,
		files: (changed, same) =>
			`${plural(changed, 'archivo cambió', 'archivos cambiaron')}; ${plural(same, 'archivo es igual', 'archivos son iguales')} hasta el último byte.`,
		size: (bytes) => words.figures.bytes(bytes),
		save: (name) => `Guardar ${name}`,
		saveFor: (name, titles) => `Guardar ${name} para ${list(titles)}`,
		saved: (name) => `Se guardó ${name}. Antes se leyó de nuevo y se revisó.`,
		withheld: 'Este zip no se ofrece',
		failed:
			'El zip no se pudo escribir. El error es nuestro, no de su archivo. Sus correcciones siguen aquí.',
		retry: 'Intentar otra vez'
	},

	proof: {
		title: 'No se tocó nada más',
		untouched: (untouched, records) =>
			`${n(untouched)} de ${plural(records, 'fila', 'filas')} ${fitting(untouched, 'está', 'están')} byte por byte como antes.`,
		own: 'Su propio zip no se tocó.',
		input: 'Suma de verificación de su zip',
		output: 'Suma de verificación del corregido',
		unknown: 'ya no se puede leer',
		file: 'Archivo',
		how: 'Qué pasó con él',
		copied: 'Igual hasta el último byte',
		rows: (untouched, records) =>
			`${n(untouched)} de ${plural(records, 'fila', 'filas')} sin tocar`,
		added: 'Agregado'
	},

	report: {
		title: 'Informe',
		lead: 'Cada problema que queda, con sus filas. Contiene valores de su archivo.',
		save: 'Guardar el informe',
		failed: 'El informe no se pudo crear. El error es nuestro. Intente otra vez.'
	},
	recipe: {
		title: 'Receta',
		lead: (some, all) =>
			some === all
				? `Repite ${all === 1 ? 'esta corrección' : `las ${n(all)} correcciones`} en la exportación de mañana.`
				: `Repite ${n(some)} de las ${n(all)} correcciones en la exportación de mañana. Las demás solo sirven para estas filas.`,
		none: 'Estas correcciones solo sirven para estas filas, así que mañana no hay nada que repetir.',
		save: 'Guardar la receta',
		failed: 'La receta no se pudo crear. El error es nuestro. Intente otra vez.'
	},
	list: {
		saveCsv: 'Guardar el registro de cambios',
		saveJson: 'como JSON',
		saveJsonLong: 'Guardar el registro de cambios como JSON',
		saveEdits: 'Guardar las correcciones, para seguir más tarde',
		failed: 'El archivo no se pudo crear. El error es nuestro. Intente otra vez.',
		saved: 'Guardado.'
	},
	open: {
		title: 'Correcciones de un archivo',
		lead: 'Una receta que usted guardó, o correcciones que guardó para seguir más tarde.',
		choose: 'Abrir una receta o correcciones guardadas',
		made: (made) =>
			made === 1 ? 'Se hizo 1 de sus correcciones.' : `Se hicieron ${n(made)} de sus correcciones.`,
		idle: (count) =>
			`${plural(count, 'corrección ya no encontró', 'correcciones ya no encontraron')} nada que cambiar:`,
		refused: 'Esto no es una receta ni una lista de correcciones:',
		otherZip: (name) =>
			`Esas correcciones se hicieron para ${name === '' ? 'otro zip' : name}, y este no es el mismo hasta el último byte. Guarde allí una receta: sirve para cualquier exportación.`
	},
	leave: {
		title: 'Sus correcciones no están guardadas',
		body: 'Si continúa, se pierden. Su propio zip sigue como estaba.',
		stay: 'Quedarse aquí',
		go: 'Perderlas y continuar'
	},

	verdicts: 'Qué diría cada receptor',
	log: 'Qué se cambió'
};
