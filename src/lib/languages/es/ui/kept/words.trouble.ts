import type * as en from '../../../../ui/kept/words.trouble.en';
import type { KeptTrouble } from '../../../../ui/kept/shapes';
import { words } from '../words';

const { bytes } = words.figures;

/** Browsers estimate what is left: where the estimate is plainly wrong it is not repeated. */
const fullDisk = (needed: number, left: number | null): string =>
	left === null || left >= needed
		? `Se necesitan ${bytes(needed)}, y el navegador no quiso almacenar tanto para esta página.`
		: `Se necesitan ${bytes(needed)}, y al navegador le quedan ${bytes(left)} para esta página.`;

const troubles: Readonly<
	Record<Exclude<KeptTrouble['code'], 'quota' | 'file' | 'failed'>, { title: string; body: string }>
> = {
	unavailable: {
		title: 'Este navegador no almacena nada para esta página',
		body: 'Una ventana privada, o la configuración del navegador, no lo permite. Guarde en su lugar el informe como archivo.'
	},
	locked: {
		title: 'Las revisiones guardadas están bloqueadas',
		body: 'Se bloquearon, o se cambió la frase de contraseña en otra pestaña. No se almacenó nada. Desbloquéelas e intente otra vez.'
	},
	'wrong-passphrase': {
		title: 'Esta no es la frase de contraseña',
		body: 'Las mayúsculas y las minúsculas cuentan. Revise el idioma del teclado e intente otra vez.'
	},
	'passphrase-set': {
		title: 'Ya hay una frase de contraseña',
		body: 'Alguien puso una en otra pestaña. Vuelva a cargar esta página.'
	},
	'passphrase-unset': {
		title: 'Ya no hay ninguna frase de contraseña',
		body: 'Alguien la quitó en otra pestaña. Vuelva a cargar esta página.'
	},
	'no-encryption': {
		title: 'Esta página no puede cifrar',
		body: 'Los navegadores solo permiten cifrar a las páginas que llegan por https. Pregunte a quien ofrece esta página en su sitio.'
	},
	gone: {
		title: 'Ya no está',
		body: 'Se quitó, aquí o en otra pestaña, o el navegador hizo espacio por su cuenta. No quedó nada a medias.'
	},
	damaged: {
		title: 'Ya no se puede leer',
		body: 'Está ahí, pero sus bytes no son los que se almacenaron. Quítela, y vuelva a guardar la revisión o cargue su archivo.'
	},
	'newer-version': {
		title: 'Hay un Rollcall más nuevo abierto',
		body: 'Otra pestaña usa una versión más nueva y cambió la forma de almacenar las revisiones. Termine lo que hace aquí y vuelva a cargar esta página. No se pierde nada.'
	},
	unreadable: {
		title: 'La lista escolar ya no se puede leer',
		body: 'El zip se movió, se cambió o se quitó después de revisarlo. No se almacenó nada. Revíselo otra vez y luego guarde la revisión.'
	},
	cancelled: { title: 'Detenido', body: 'No se almacenó nada.' },
	fault: {
		title: 'Cometimos un error',
		body: 'La parte que contiene la lista escolar se detuvo. No se almacenó nada. Revise el zip otra vez y luego guarde la revisión.'
	},
	'nothing-loaded': {
		title: 'La lista escolar ya no está cargada',
		body: 'No se almacenó nada. Revise el zip otra vez y luego guarde la revisión.'
	}
};

/** Why something did not work, and what to do. */
export const keptTrouble: typeof en.keptTrouble = (problem) => {
	switch (problem.code) {
		case 'quota':
			return {
				title: 'No hay espacio suficiente',
				body: `${fullDisk(problem.needed, problem.left)} No se almacenó nada. El informe mismo no se toca: puede guardarlo ahora. ${problem.removable.length === 0 ? 'Haga espacio en el disco e intente otra vez.' : 'Quite una revisión guardada para hacer espacio:'}`
			};
		case 'file':
			return { title: 'Este archivo no se cargó', body: problem.message };
		case 'failed':
			return {
				title: 'El almacenamiento del navegador no respondió',
				body: `Se intentó dos veces (${problem.detail}). No se almacenó nada a medias. Cierre las demás pestañas con Rollcall, vuelva a cargar esta página e intente otra vez.`
			};
		default:
			return troubles[problem.code];
	}
};
