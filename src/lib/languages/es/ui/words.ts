import type * as en from '../../../ui/words.en';
import { figuresOf } from '../../../ui/figures';
import { list, LOCALE } from '../counts';
import type { Widened } from '../../widened';
import { rows, files } from '../nouns';

/*
 * Words that every screen has, in Spanish, by the rules of the English ones.
 */

const figures = figuresOf(LOCALE);

export const words: Widened<typeof en.words> = {
	language: 'es',
	figures,
	rows,
	files,
	list,
	app: {
		name: 'Rollcall',
		skip: 'Ir al contenido',
		nav: 'Principal',
		check: 'Revisar',
		compare: 'Comparar',
		rules: 'Reglas',
		profiles: 'Receptores',
		privacy: 'Privacidad',
		requests: 'Solicitudes:',
		installing: 'Guardando copia local',
		ready: 'Funciona sin conexión',
		update: 'Actualizar Rollcall',
		footer: 'Una vez abierto, funciona sin conexión. No hay que instalar nada ni crear una cuenta.',
		standard: 'Revisa CSV de OneRoster 1.0, 1.1 y 1.2'
	},
	titles: {
		start: 'Revise su lista escolar antes de enviarla · Rollcall',
		running: 'Revisando · Rollcall',
		asking: '¿Continuar? · Rollcall',
		sealed: 'Paquete de clase · Rollcall',
		report: 'Informe · Rollcall',
		group: 'Un problema y sus filas · Rollcall',
		receiver: 'Un receptor · Rollcall',
		save: 'Guardar lo corregido · Rollcall',
		table: 'Todas las filas de un archivo · Rollcall',
		map: 'Cómo se relacionan los archivos · Rollcall',
		share: 'Guardar o compartir el informe · Rollcall',
		refused: 'No se pudo revisar · Rollcall',
		failed: 'Cometimos un error · Rollcall',
		privacy: 'Qué se guarda y dónde · Rollcall',
		missing: 'No se encontró · Rollcall'
	},
	severity: { error: 'Error', warning: 'Advertencia', info: 'Nota', ok: 'Bien' },
	missing: {
		title: 'Esta página no existe',
		body: 'La dirección puede ser antigua o estar mal escrita. No se perdió nada.',
		home: 'Ir a la revisión'
	},
	broken: {
		title: 'Cometimos un error',
		body: 'Esta página no se pudo mostrar. No se envió nada. Suele ayudar volver a cargarla.'
	}
};
