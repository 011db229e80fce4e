import type * as en from '../../../../core/previous/words.en';
import type { Widened } from '../../../widened';

/** What became of the previous delivery, in a sentence or two. */
export const previousSays: typeof en.previousSays = {
	used: () => 'Lo que esta entrega menciona se buscó también en la anterior.',
	'not-needed': () =>
		'Esta entrega no tiene ningún archivo de cambios, así que se revisó por sí sola; la anterior no hizo falta.',
	'not-opened': () =>
		'La entrega anterior no se pudo abrir: no es un zip, o está dañada. Vuelva a darla tal como se envió.',
	unusual: () =>
		'La entrega anterior no se leyó, porque al descomprimirse crece a muchas veces su tamaño. Diga que sí, o dé la correcta.',
	'not-oneroster': () =>
		'Lo que se dio como entrega anterior no tiene archivos de OneRoster. Dé el zip que se envió.',
	'class-pack': () =>
		'Lo que se dio como entrega anterior es un paquete de clase de Rollcall con una frase de contraseña. Se abre con esa frase en la página de inicio o en la página para docentes. Dé el zip que se envió.',
	'other-version': (version) =>
		`La entrega anterior es de OneRoster ${version}, y esta es de otra versión. Dé una entrega completa de la misma versión.`,
	'only-changes': () =>
		'La entrega anterior contiene solo cambios (delta). Dé la última completa (bulk).',
	damaged: () => 'No se pudo leer nada de la entrega anterior. Vuelva a darla tal como se envió.'
};

/** Why a file of the previous delivery tells nothing. */
export const untoldWords: Widened<typeof en.untoldWords> = {
	unreadable: (file, zip) => `${file} de ${zip} no se pudo leer`,
	skipped: (file, zip) => `${file} no se entregó con ${zip}`,
	missing: (file, zip) => `${file} falta en ${zip}`,
	changes: (file, zip) => `${file} de ${zip} contiene solo cambios`,
	damaged: (file, zip) => `${file} de ${zip} está dañado`,
	noIds: (file, zip) => `${file} de ${zip} no tiene la columna sourcedId`
};
