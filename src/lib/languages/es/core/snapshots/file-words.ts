import type * as en from '../../../../core/snapshots/file-words.en';
import type { Widened } from '../../../widened';

/** Why a file cannot be taken in as a snapshot. */
export const fileWords: Widened<typeof en.fileWords> = {
	foreign: () =>
		'Esto no es una copia guardada por Rollcall. Para revisar una lista escolar, suéltela en la primera página.',
	newer: (format) =>
		`Un Rollcall más nuevo guardó esta copia (${format}). Vuelva a cargar esta página e intente otra vez.`,
	damaged: (part) =>
		`Esta copia guardada está dañada: ${part} falta, o no es lo que se guardó. Guárdela otra vez desde donde vino.`,
	'wrong-passphrase': () =>
		'Esta frase de contraseña no abre el archivo. Sin la correcta nadie puede abrirlo.'
};
