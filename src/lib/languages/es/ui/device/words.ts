import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/device/words.en';
import type { Widened } from '../../../widened';

const figures = figuresOf('es-US');

/** What the page does with the device beyond a tab, in words. */
export const deviceWords: Widened<typeof en.deviceWords> = {
	arrival: {
		label: 'Llegó un archivo',
		newer: 'Hay una exportación más reciente.',
		opened: (name) => `Rollcall recibió ${name}.`,
		holdups: {
			run: 'Espera a que termine lo que está en marcha.',
			corrections: 'Si lo revisa, se pierden las correcciones que no ha guardado.',
			report: 'Si lo revisa, ocupa el lugar de lo que está viendo.'
		},
		check: 'Revisarlo',
		checkAnyway: 'Revisarlo y descartar las correcciones',
		later: 'Ahora no',
		lost: 'El archivo compartido no llegó. No se guardó nada de él. Elíjalo aquí o compártalo otra vez.',
		close: 'Cerrar'
	},

	export: {
		title: '¿La misma exportación todas las noches?',
		lead: 'Rollcall puede recordar dónde está, para revisarla otra vez con un solo clic. Recuerda el lugar, no el contenido.',
		file: 'Recordar un archivo',
		folder: 'Recordar una carpeta',
		remembered: 'Recordado en este dispositivo',
		folderNote: 'Una carpeta: sus archivos CSV o, si no los hay, su zip más reciente.',
		never: 'Todavía no se ha revisado desde aquí.',
		checked: (at) => `Última revisión: ${figures.moment(at)}.`,
		check: 'Revisar este archivo otra vez',
		checkFolder: 'Revisar esta carpeta otra vez',
		watch: 'Vigilar',
		stop: 'Dejar de vigilar',
		watching:
			'Vigilando. Mientras esta página esté abierta, una exportación más reciente se revisa en cuanto esté completa.',
		forget: 'Olvidar',
		problems: {
			refused: 'El navegador no recibió permiso para leerlo. Intente otra vez y acepte.',
			gone: 'Ahora no se puede leer. ¿Se movió, cambió de nombre o está en una unidad desconectada?',
			empty: 'En esta carpeta no hay ningún archivo CSV ni ningún zip.'
		}
	},

	/** On lock screens: nothing of a roster, and no file name. */
	notices: {
		checked: {
			title: 'Se revisó una exportación más reciente',
			body: 'Abra Rollcall para ver el informe.'
		},
		waits: { title: 'Hay una exportación más reciente', body: 'Abra Rollcall para revisarla.' }
	},

	install: {
		label: 'Instalar Rollcall',
		button: 'Instalar Rollcall como aplicación',
		why: 'Se abre desde el escritorio o la pantalla de inicio, también sin conexión.',
		ios: 'Para tener Rollcall como aplicación, toque Compartir en Safari y luego “Agregar a inicio”. En una pestaña, Safari puede borrar lo que usted guarda si pasan siete días sin una visita.',
		putAway: 'Ocultar este aviso'
	}
};
